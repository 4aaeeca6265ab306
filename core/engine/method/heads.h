// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/method/align.h"

namespace lesa {

// Shape letters: K key/value heads, G query heads of each, N = K*G, D head size, P = D/2 rotary
// pairs, H hidden size; "2" is a pair's first and second half.

/// A layer's attention weights by head. With q/k norms, the norm weights are taken into q and k.
struct Heads {
    at::Tensor q_N2PH, k_K2PH, v_KDH, o_NDH;
    std::int64_t K, G, D;

    /// Error Data: a tensor is missing or has another shape than the config says.
    Heads(const LayerTensors& layer, const ModelConfig& config, at::ScalarType type);
};

/// How alike the query heads of two layers are, whatever their bases: the cosine (Frobenius) of
/// their q k products plus that of their o v products (align_heads.h), -2 to 2, on the CPU;
/// [K, G, K, G], heads of `one` first. @param job  may stop it; null: runs to the end
at::Tensor headLikeness(const Heads& one, const Heads& two, const Job* job);

/// Sets the v/o rotations that bring `two` in line with `one`; the heads are matched.
void rotateValues(LayerAlignment& alignment, const Heads& one, const Heads& two);
/// Sets the angles of the rotary pairs; the heads are matched.
void rotatePairs(LayerAlignment& alignment, const Heads& one, const Heads& two);

} // namespace lesa
