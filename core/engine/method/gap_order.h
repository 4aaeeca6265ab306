// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/torch.h"

#include <vector>

namespace lesa {

/// One new layer of a gap that receives several, and what it is made between: parts already made,
/// or -1 for the gap's lower and `of` for its upper neighbour.
struct GapPart {
    int part = 0;
    int lower = -1;
    int upper = 0;
    double fraction
        = 0.5; ///< its place between the neighbours, each new layer halfway between its two

    bool operator==(const GapPart&) const = default;
};

/// The order in which the `of` new layers of a gap are made: the middle first (of an even number
/// the lower middle), then by the same rule those below it and those above it.
std::vector<GapPart> gapOrder(int of);

/// The place of one part: 1/2 for a single layer, 1/4, 1/2, 3/4 for three, 1/2, 3/4 for two.
double gapFraction(int part, int of);

/// lower (1 - fraction) + upper fraction; at 1/2 exactly the average.
at::Tensor between(const at::Tensor& lower, const at::Tensor& upper, double fraction);

} // namespace lesa
