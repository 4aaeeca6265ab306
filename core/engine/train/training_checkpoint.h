// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/control.h"
#include "core/engine/train/master_optimizer.h"
#include "core/store/checkpoint_writer.h"

#include <filesystem>
#include <string>
#include <vector>

namespace lesa {

/// What goes unchanged from the trained checkpoint into each of its training checkpoints: config,
/// tokenizer files, lesa.json, model card. Held in memory, because a resumed run trains a
/// checkpoint that it later removes.
std::vector<OutputFile> companionTexts(const Checkpoint& checkpoint);

/// One line for the model card: what this training did so far.
std::string trainingNote(int step, std::int64_t tokens, const std::vector<int>& layers, bool all);

/// Writes a loadable Hugging Face directory: trained tensors from the masters in the checkpoint's
/// dtype, all others copied from `source` byte for byte; and beside it `optimizer.safetensors`:
/// `step` (i64), `exp_avg.NAME`, `exp_avg_sq.NAME`, and `master.NAME` where the checkpoint's dtype
/// is not fp32. It appears under `target` whole or not at all. Not interrupted by a stop: it is
/// what a stop waits for.
void writeTrainingCheckpoint(const std::filesystem::path& target, const Checkpoint& source,
    const OptimizerState& optimizer, std::vector<OutputFile> companions, const std::string& note,
    Listener& listener);

/// Sets masters, moments (of what is owned) and step number from a training checkpoint.
/// Error Data: no optimizer.safetensors, a tensor missing or of another shape.
void restoreOptimizer(const std::filesystem::path& directory, MasterOptimizer& optimizer);

} // namespace lesa
