// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/torch.h"

namespace lesa {

/// How alike two layers are in the coefficients of their weight type's shared basis (method.md
/// sections 3 and 5).
struct NeighbourLikeness {
    double cosine = 0;   ///< of V_i and V_{i+1}; 0 where one of them is zero
    double distance = 0; ///< |V_{i+1} - V_i|_F
};

/// @param below_RN, above_RN  float32 coefficients of all directions, on one device. Sums go along
/// rows in fp32, over rows in fp64: as exact as the coefficients are.
NeighbourLikeness compareNeighbours(const at::Tensor& below_RN, const at::Tensor& above_RN);

} // namespace lesa
