// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/method/align.h"

namespace lesa {

/// The head part of an alignment. Biases follow the weights and take no part in the choice.
///
/// *Order.* A query head's function is a set of products: o v (hidden to hidden), and per rotary
/// pair the product conj(q) kᵀ of its two complex rows q = q_p + i q_{p+P}, which the pair's
/// rotation by position only multiplies by a phase. Neither depends on the head's own basis. Two
/// heads' value is the cosine (Frobenius) of their o v products plus the cosine of their q k
/// products (the pairs together, real part); from D x D and scalar Grams, no hidden x hidden matrix
/// is formed. A group's value is that of its best inner order; groups stay whole. With q/k norms,
/// the norm weights are taken into q and k.
///
/// *v/o rotation* R, per group, orthogonal Procrustes: maximises <v', R v> + Σ_g <o'_g, o_g Rᵀ>,
/// each of the two sums divided by its norms. *Angle*, per group and pair: maximises Re e^{iα} (Σ_g
/// <q'_g, q_g> + <k', k>) likewise; none with q/k norms, whose weights tell the two halves of a
/// pair apart.
LayerAlignment alignHeads(const LayerTensors& reference, const LayerTensors& layer,
    const ModelConfig& config, const Job* job);

} // namespace lesa
