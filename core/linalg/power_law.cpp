// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linalg/power_law.h"

#include <Eigen/Core>

#include <algorithm>
#include <cmath>

namespace lesa {

namespace {

using Logs = Eigen::Map<const Eigen::ArrayXd>;

constexpr Eigen::Index smallSample = 20;
constexpr Eigen::Index smallestTailOfSmallSample = 8;
constexpr double degenerateLogSum = 1e-12;

/// D of one tail, given up (returned as `enough`) once it is known to be no smaller than that.
double distance(const Logs& logs, Eigen::Index first, double alpha, double enough)
{
    constexpr Eigen::Index block = 256;
    const Eigen::Index m = logs.size() - first;
    double largest = 0;
    for (Eigen::Index i = 0; i < m && largest < enough; i += block) {
        const Eigen::Index n = std::min(block, m - i);
        const auto model = 1 - ((1 - alpha) * (logs.segment(first + i, n) - logs[first])).exp();
        const auto data
            = Eigen::ArrayXd::LinSpaced(n, static_cast<double>(i), static_cast<double>(i + n - 1))
            / static_cast<double>(m);
        largest = std::max(largest, (model - data).abs().maxCoeff());
    }
    return std::min(largest, enough);
}

} // namespace

PowerLawFit fitPowerLaw(std::span<const double> values)
{
    const auto count = static_cast<Eigen::Index>(values.size());
    const bool small = count < smallSample;
    const Eigen::ArrayXd logValues = Eigen::Map<const Eigen::ArrayXd>(values.data(), count).log();
    const Logs logs(logValues.data(), count);
    Eigen::ArrayXd sumFrom = logValues; // sumFrom[i] = Σ_{j >= i} ln x_j
    for (Eigen::Index i = count - 2; i >= 0; --i)
        sumFrom[i] += sumFrom[i + 1];

    PowerLawFit best;
    double smallest = 1;
    for (Eigen::Index i = 0; i + 1 < count; ++i) {
        const Eigen::Index tail = count - i;
        const auto m = static_cast<double>(tail);
        const double logSum = sumFrom[i] - m * logs[i];
        if (logSum <= degenerateLogSum || (small && tail < smallestTailOfSmallSample))
            continue;
        const double alpha = 1 + (small ? m - 1 : m) / logSum;
        const double d = distance(logs, i, alpha, smallest);
        if (d >= smallest)
            continue;
        smallest = d;
        best = {alpha, values[static_cast<std::size_t>(i)], values.back(), d,
            (alpha - 1) / std::sqrt(m), tail};
    }
    return best;
}

double powerLawDensity(double x, double alpha, double xmin)
{
    return x < xmin ? 0 : (alpha - 1) / xmin * std::pow(x / xmin, -alpha);
}

} // namespace lesa
