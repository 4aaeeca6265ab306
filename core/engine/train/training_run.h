// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arch/model_config.h"
#include "core/engine/placement.h"
#include "core/engine/train/frozen_prefix.h"
#include "core/engine/train/train.h"
#include "core/runs/run_folder.h"
#include "core/store/checkpoint.h"

#include <memory>
#include <optional>

namespace lesa {

/// Cuts the sequence to the model's positions, with a warning.
void fitSequence(TrainingSpec& spec, const ModelConfig& config, Listener& listener);

/// Error Data: the ranks cannot share a micro-batch evenly; says which sizes they can.
void checkBatch(const TrainingSpec& spec, const Ranks* ranks);

/// Device and precision of a training: an explicit dtype goes before the spec's precision.
/// Error Usage: fp16.
Placement trainingPlacement(const TrainingSpec& spec, ComputeOptions compute);

/// What trainings of one comparison have in common; each part may be null.
struct SharedInputs {
    std::shared_ptr<const TrainingText> text;
    PrefixCache* prefix = nullptr;
};

/// train() with some of its inputs at hand.
TrainResult train(const TrainRequest& request, const SharedInputs& shared, const Job& job);

/// A run folder that is ready to train, anew or again.
struct TrainingRun {
    std::filesystem::path path;
    std::optional<RunFolder> folder; ///< in the hands of rank 0 alone
    RunRecord record;
    Checkpoint checkpoint; ///< the model to start from: the original or checkpoints/step-N
    std::shared_ptr<const TrainingText> text;
    Placement placement;
    RunState state; ///< where it stands; an empty checkpoint means step 0
    PrefixCache* prefix = nullptr;
    std::shared_ptr<Ranks> ranks; ///< null: this process alone
};

/// Trains to the end, a stop or a failure, and leaves state.json saying which. Several ranks do so
/// together, of which rank 0 writes; RankLost then says from which step the run goes on.
TrainResult runTraining(TrainingRun run, const Job& job);

} // namespace lesa
