// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/control.h"
#include "core/engine/compute_options.h"
#include "core/spec/preset.h"

#include <filesystem>
#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace lesa {

struct TrainRequest {
    std::filesystem::path checkpoint;
    std::vector<std::filesystem::path> text;
    std::vector<std::filesystem::path>
        evalText;              ///< empty: the end of `text` (TrainingSpec::evalFraction)
    std::filesystem::path run; ///< run folder (interface.md)
    Preset preset;             ///< its training part is used; all of it is recorded
    bool force = false;
    /// Write checkpoints/step-N at the end, every checkpointEvery steps and at a stop, and keep
    /// what a resume needs. Off: only checkpoints that are asked for.
    bool keepCheckpoint = true;
    std::string commandLine;
    std::filesystem::path cacheDirectory;
    ComputeOptions compute; ///< an explicit dtype goes before TrainingSpec::precision
};

struct TrainResult {
    int lastStep = 0;
    double firstEvalLoss = std::numeric_limits<double>::quiet_NaN(); ///< validation loss at step 0
    double lastEvalLoss = std::numeric_limits<double>::quiet_NaN();
    double lastLoss = std::numeric_limits<double>::quiet_NaN();
    double tokensPerSecond = 0; ///< of this session's steps, evaluations left out
    double seconds = 0;         ///< over all sessions
    bool stopped = false;       ///< ended on request, after saving
    std::vector<std::pair<int, double>> validation; ///< step, loss
};

/// Continual pre-training (method.md section 7) with a run folder; metrics go to the listener and
/// to TensorBoard's event files in the folder: each step `loss`, `learning_rate`, `grad_norm`,
/// `tokens_per_second`; each evaluation `eval_loss`, `eval_perplexity` (window = stride =
/// sequence). A sequence longer than the model's positions is cut to them, with a warning. Error
/// Data: nothing to train, text too short, run folder in use. Error Numeric: the loss is not
/// finite; the last checkpoint stays.
TrainResult train(const TrainRequest& request, const Job& job);

/// Continues a run folder from its last checkpoint, or from its first step when it has none, to the
/// same losses as an uninterrupted run.
/// Error Data: not a run folder, nothing to resume from, checkpoint or text changed since.
TrainResult resumeTraining(
    const std::filesystem::path& run, const ComputeOptions& compute, const Job& job);

} // namespace lesa
