// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/imported_series.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace lesa {

/// The history in a trainer_state.json, ours or another trainer's (formats.md section 6).
struct TrainerState {
    std::vector<ImportedRow> rows; ///< in the file's order; steps repeat after a resume
    int maxSteps = 0;              ///< 0: not said
    bool complete = false;         ///< holds the summary row that ends a training
    int evalEvery = 0;             ///< steps between evaluations; 0: not said
    double stepsPerEpoch = 0;      ///< 0: not said
    std::vector<std::pair<std::string, double>> summary; ///< the summary row, names as in the file
};

/// Lenient: a row may miss any key, a number may be null, NaN or Infinity; what is no number is
/// left out. Error Data: not JSON, or without a log_history.
TrainerState parseTrainerState(const std::string& text, const std::string& origin);
TrainerState readTrainerState(const std::filesystem::path& file);

/// The newest history of a training folder: its own trainer_state.json, or that of the
/// checkpoint-N with the highest N. Empty: none.
std::filesystem::path findTrainerState(const std::filesystem::path& folder);

/// What stands around the history.
struct TrainerStateHead {
    int maxSteps = 0;
    int evalEvery = 0;
    double stepsPerEpoch = 0; ///< 0: not known, epochs are null
    double flops = 0;         ///< of the training so far
};

/// The "epoch" of a row; null when it is not known.
nlohmann::json epochAt(std::int64_t step, double stepsPerEpoch);

/// The text of a trainer_state.json: keys sorted, two-space indentation; a number that is not
/// finite becomes null.
/// @param rows  array of objects, each with its "step"
std::string formatTrainerState(const nlohmann::json& rows, const TrainerStateHead& head);

} // namespace lesa
