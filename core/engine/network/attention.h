// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arch/model_config.h"
#include "core/engine/network/linear.h"
#include "core/engine/network/rotary.h"

namespace lesa {

// Shape letters: B sequences, T tokens, H hidden size, K key/value heads, G query heads per
// key/value head, D head size.

/// softmax(q k^T / sqrt(D)) v, each token attending to itself and what came before it, at most
/// `window` tokens (0: all). Works through blocks of queries and makes their scores anew in the
/// backward pass, so memory grows with T, not T^2. The softmax is in fp32.
/// @param q_BKTGD, k_BKTD, v_BKTD  contiguous
/// @return                         [B, K, T, G, D]
at::Tensor causalAttention(const at::Tensor& q_BKTGD, const at::Tensor& k_BKTD,
    const at::Tensor& v_BKTD, std::int64_t window);

/// The self-attention of one layer on its normalised input, output projection included.
at::Tensor selfAttention(const at::Tensor& x_BTH, const LayerTensors& layer,
    const ModelConfig& config, int index, const RotaryTable& table);

} // namespace lesa
