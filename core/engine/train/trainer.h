// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/control.h"
#include "core/engine/network/network.h"
#include "core/engine/train/frozen_prefix.h"
#include "core/engine/train/gradient_exchange.h"
#include "core/engine/train/master_optimizer.h"
#include "core/engine/train/trained_parts.h"
#include "core/engine/train/window_sampler.h"
#include "core/spec/specs.h"
#include "core/store/checkpoint.h"

#include <cmath>
#include <memory>

namespace lesa {

/// What one optimiser step saw.
struct StepReport {
    double loss = 0; ///< mean negative log-likelihood over the step's tokens, before the update
    double gradientNorm = 0; ///< before clipping
    double learningRate = 0;

    [[nodiscard]] bool isFinite() const
    {
        return std::isfinite(loss) && std::isfinite(gradientNorm);
    }
};

/// The mathematics of continual pre-training (method.md section 7) without its files: a network of
/// which some tensors are fp32 masters that learn, an optimiser, and text.
/// What a step does depends on its number and the state of masters and optimiser alone. Several
/// ranks share each micro-batch, the evaluation text and the optimiser's state, and do the same
/// but for rounding; all of them call step, evaluate and wholeState together.
class Trainer {
public:
    /// @param checkpoint  where `network` came from: masters are read from it in full precision
    /// @param shared      prefix cache of several trainings on one text; null: one of its own
    /// @param ranks       joined, or null: this process trains alone. spec.batch is theirs together
    /// Borrows `text`, `shared` and `ranks`.
    Trainer(Network network, const Checkpoint& checkpoint, const TrainedParts& parts,
        const TrainingSpec& spec, const TrainingText& text, PrefixCache* shared,
        Ranks* ranks = nullptr);
    Trainer(const Trainer&) = delete;
    Trainer& operator=(const Trainer&) = delete;

    /// Step `number`, counted from 1. When the report is not finite nothing was changed.
    StepReport step(int number);
    /// Mean loss over the evaluation text; NaN when there is none. Stopped when asked.
    [[nodiscard]] double evaluate(const Job& job) const;

    [[nodiscard]] MasterOptimizer& optimizer() { return m_optimizer; }
    [[nodiscard]] const MasterOptimizer& optimizer() const { return m_optimizer; }
    /// For a checkpoint; with several ranks empty but at rank 0.
    [[nodiscard]] OptimizerState wholeState() const;
    [[nodiscard]] std::int64_t sequencesPerStep() const;
    [[nodiscard]] std::int64_t tokensPerStep() const
    {
        return sequencesPerStep() * m_spec.sequence;
    }
    [[nodiscard]] double stepsPerEpoch() const;
    /// Floating-point operations of a step's matrix products (attention scores left out).
    [[nodiscard]] double flopsPerStep() const;

private:
    using NamedTensors = std::vector<std::pair<std::string, at::Tensor>>;
    [[nodiscard]] std::unique_ptr<FlatMasters> flatten(std::size_t layerTensors) const;
    [[nodiscard]] std::vector<ElementRange> ownedParts() const;
    /// This rank's share of it.
    [[nodiscard]] std::vector<Sequence> microBatch(std::int64_t firstSequence);
    /// Adds the gradients of one micro-batch; returns its summed loss, detached.
    at::Tensor accumulate(const std::vector<Sequence>& sequences);
    void clearGradients();
    [[nodiscard]] double gradientNorm() const;

    Network m_network;
    TrainingSpec m_spec;
    const TrainingText& m_text;
    Ranks* m_ranks;
    NamedTensors m_masters;
    std::unique_ptr<FlatMasters> m_flat; ///< null when alone
    MasterOptimizer m_optimizer;
    std::unique_ptr<GradientExchange> m_exchange; ///< null when alone
    WindowSampler m_sampler;
    PrefixCache m_ownCache;
    FrozenPrefix m_prefix;
};

} // namespace lesa
