// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace lesa {

/// The history of a training in the shape of trainer_state.json (formats.md section 6): what other
/// programs read, and what a resumed run goes on from.
class TrainLog {
public:
    TrainLog() = default;
    /// @param evalEvery      steps between evaluations, 0 = before and after only
    /// @param stepsPerEpoch  optimiser steps that see each training sequence once
    TrainLog(int maxSteps, int evalEvery, double stepsPerEpoch);

    /// Takes over the rows of an earlier session up to and including `step`; a missing or damaged
    /// file is no history.
    void restore(const std::filesystem::path& trainerState, int step);

    void addStep(int step, double loss, double learningRate, double gradientNorm);
    void addEvaluation(int step, double loss, double seconds);
    /// The last row: means over the whole training.
    void addSummary(int step, double seconds, double sequencesPerStep, double flopsPerStep);

    /// Evaluation loss of that step, if it was evaluated.
    [[nodiscard]] std::optional<double> evaluation(int step) const;
    [[nodiscard]] std::vector<std::pair<int, double>> evaluations() const; ///< step, loss
    [[nodiscard]] double lastLoss() const; ///< NaN when no step was made

    [[nodiscard]] std::string format() const; ///< keys sorted, two-space indentation

private:
    [[nodiscard]] double epoch(int step) const;

    nlohmann::json m_rows = nlohmann::json::array();
    int m_maxSteps = 0;
    int m_evalEvery = 0;
    double m_stepsPerEpoch = 1;
    double m_flops = 0;
};

} // namespace lesa
