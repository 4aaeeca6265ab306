// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linalg/outliers.h"

#include <algorithm>
#include <cmath>

namespace lesa {

namespace {

constexpr std::size_t fewest = 5;
constexpr double normalMad = 0.6745; // of a standard normal distribution
constexpr double threshold = 3.5;

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

} // namespace

std::vector<std::size_t> outliers(std::span<const double> values)
{
    std::vector<double> finite;
    std::copy_if(values.begin(), values.end(), std::back_inserter(finite),
        [](double x) { return std::isfinite(x); });
    if (finite.size() < fewest)
        return {};
    const double centre = median(finite);
    for (double& x : finite)
        x = std::abs(x - centre);
    const double mad = median(std::move(finite));
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < values.size() && mad > 0; ++i)
        if (normalMad * std::abs(values[i] - centre) > threshold * mad)
            found.push_back(i);
    return found;
}

} // namespace lesa
