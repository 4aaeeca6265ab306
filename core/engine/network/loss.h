// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/torch.h"

namespace lesa {

constexpr std::int64_t notScored = -100; ///< a target that does not count

/// Sum over scored rows of -log softmax(x W^T)[target], a scalar in fp32 (fp64 for fp64). Goes
/// through the rows in slices and makes both gradients on the way, so that no more than one slice
/// of logits and its gradient exist.
/// @param x_NH, head_VH  float, any dtypes (the head is cast to x's)   @param target_N  int64,
/// `notScored` or < V
at::Tensor projectedNllSum(
    const at::Tensor& x_NH, const at::Tensor& head_VH, const at::Tensor& target_N);

/// How many rows of V logits one slice holds.
std::int64_t logitRows(std::int64_t vocabulary, const at::Device& device);

} // namespace lesa
