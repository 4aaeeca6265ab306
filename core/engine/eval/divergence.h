// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/network/network.h"

namespace lesa {

// Shape letters: B sequences, T tokens, H hidden size.

/// Sum over scored positions of KL(base || network) = sum_v p_base(v) (log p_base(v) - log p(v)) of
/// the next-token distributions, nats, from the hidden states after each one's last layer. Made in
/// slices of positions.
double divergenceSum(const Network& network, const at::Tensor& hidden_BTH, const Network& base,
    const at::Tensor& baseHidden_BTH, const at::Tensor& target_BT);

} // namespace lesa
