// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace lesa {

/// Indices of values far from the others, ascending, by the modified z-score
///     0.6745 |x - median| / MAD > 3.5,   MAD = median |x - median|
/// (B. Iglewicz and D. Hoaglin, How to Detect and Handle Outliers, 1993). Non-finite values are
/// left out. Nothing stands out among fewer than five values, or where more than half are equal.
std::vector<std::size_t> outliers(std::span<const double> values);

} // namespace lesa
