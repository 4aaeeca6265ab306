// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linalg/log_histogram.h"

#include <algorithm>
#include <cmath>

namespace lesa {

namespace {

constexpr double widening = 1e-9; // equal values still fall into a bin

} // namespace

LogHistogram logHistogram(std::span<const double> values, int bins)
{
    std::vector<double> logs;
    for (const double x : values)
        if (std::isfinite(x) && x > 0)
            logs.push_back(std::log(x));
    if (logs.empty() || bins < 1)
        return {};
    const auto [low, high] = std::minmax_element(logs.begin(), logs.end());
    const double start = *low - widening;
    const double step = (*high + widening - start) / bins;
    LogHistogram histogram;
    for (int i = 0; i <= bins; ++i)
        histogram.edges.push_back(std::exp(start + step * i));
    histogram.density.resize(static_cast<std::size_t>(bins));
    for (const double x : logs) {
        const int bin = std::clamp(static_cast<int>((x - start) / step), 0, bins - 1);
        histogram.density[static_cast<std::size_t>(bin)] += 1;
    }
    for (std::size_t i = 0; i < histogram.density.size(); ++i)
        histogram.density[i]
            /= static_cast<double>(logs.size()) * (histogram.edges[i + 1] - histogram.edges[i]);
    return histogram;
}

} // namespace lesa
