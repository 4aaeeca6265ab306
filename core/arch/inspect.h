// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arch/layer_layout.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace lesa {

/// A tensor as its header describes it.
struct TensorSummary {
    std::string name;
    DType dtype = DType::F32;
    std::vector<std::int64_t> shape;
    std::string file; ///< file name inside the directory
};

/// What can be said of a checkpoint by reading headers only.
struct Inspection {
    std::string modelType;        ///< empty when the config does not say
    int layers = 0;               ///< by the tensors
    std::int64_t hiddenSize = 0;  ///< 0 when the config does not say
    std::uint64_t parameters = 0; ///< elements of float tensors
    std::uint64_t totalBytes = 0;
    bool tiedHead = false;     ///< one matrix for embedding and head
    bool knownFamily = false;  ///< has a forward pass here: can be expanded and trained
    bool fusedExperts = false; ///< all experts of a layer in one three-dimensional tensor
    bool isGguf = false;       ///< for looking and analysing only, whatever its precision
    std::string quantization;  ///< empty: full precision
    std::vector<WeightType> weightTypes;
    std::vector<TensorSummary> tensors; ///< in checkpoint order
    std::vector<std::string> warnings;  ///< one sentence each
};

/// @param path  a checkpoint directory or a GGUF file
/// Error Data as Checkpoint::open, but quantised checkpoints and GGUF files open.
Inspection inspectCheckpoint(const std::filesystem::path& path);

} // namespace lesa
