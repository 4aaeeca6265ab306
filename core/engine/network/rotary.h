// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arch/model_config.h"

#include "core/engine/torch.h"

namespace lesa {

// Shape letters: B sequences, T tokens, K key/value heads, G query heads per key/value head, D head
// size, P = D/2 rotary pairs.

/// Angles of rotary position embedding for positions 0 … T-1; computed in fp32, kept in the
/// activations' dtype.
struct RotaryTable {
    at::Tensor cos_T1P;
    at::Tensor sin_T1P;
};
RotaryTable rotaryTable(
    const RopeConfig& rope, int headDim, std::int64_t tokens, const at::TensorOptions& options);

/// Rotates each pair (x_p, x_{p+P}), the half-split order in which Hugging Face stores q and k, and
/// brings the heads in front: x_BTKGD -> contiguous [B, K, T, G, D].
at::Tensor rotateHeadsFirst(const at::Tensor& x_BTKGD, const RotaryTable& table);

} // namespace lesa
