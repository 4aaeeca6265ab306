// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace lesa {

/// A density over bins of equal width in log x: count / (values in all · width in x), so that the
/// area over x is 1.
struct LogHistogram {
    std::vector<double> edges;   ///< ascending, one more than bins; empty: nothing to count
    std::vector<double> density; ///< one a bin, in 1 / x
};

/// @param values  those that are not positive and finite are left out
/// @param bins    >= 1
LogHistogram logHistogram(std::span<const double> values, int bins);

} // namespace lesa
