// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/control.h"

#include <filesystem>
#include <string>
#include <vector>

namespace lesa {

/// One thing wrong with a checkpoint.
struct CheckpointFault {
    std::string file;    ///< file name inside the directory
    std::string tensor;  ///< empty when the fault is not one tensor's
    std::string message; ///< one sentence
};

/// Everything that can be checked without a model: headers, index, shards (missing, unnamed,
/// disagreeing), depth-dependent config rules (formats.md section 3: lengths of per-layer lists,
/// layer count against tensors), every layer's tensors complete, shapes equal across layers,
/// NaN/Inf in every float tensor, tied head present exactly when untied. Lists all faults rather
/// than stopping at the first; of a GGUF file see verifyGguf(). Only a directory without
/// config.json or weights is an Error Data.
std::vector<CheckpointFault> verifyCheckpoint(
    const std::filesystem::path& directory, const Job& job);

} // namespace lesa
