// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The route that method.md section 1 tells of, by plain libtorch calls: what the engine is measured
// against. Nothing of the engine is used here but its settings.

#include "core/spec/specs.h"

#include "core/engine/torch.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace lesa::bench {

struct DirectSvd {
    at::Tensor u;     ///< [M, R]
    at::Tensor sigma; ///< [R], float32
    at::Tensor vt;    ///< [R, L*N]
};

/// Thin SVD of the concatenated matrix, in memory, float32.
DirectSvd directSvd(const std::vector<at::Tensor>& layers_MN);

struct Trained {
    std::vector<double> losses; ///< mean loss of each epoch
    std::function<at::Tensor(const at::Tensor& left_RN, const at::Tensor& right_RN)> predict;
};

/// Mini-batches by autograd and AdamW as a notebook writes them.
Trained trainByAutograd(const PredictorSpec& spec, const at::Tensor& rows_LRN, std::uint64_t seed);

/// The textbook's O(n³): shortest augmenting paths row by row over the whole matrix, maximising.
std::vector<std::int64_t> hungarian(std::span<const float> value, std::int64_t n);

} // namespace lesa::bench
