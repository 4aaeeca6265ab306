// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace lesa {

/// p(x) ~ x^-alpha for x >= xmin. A fit that failed has -1 in every member.
struct PowerLawFit {
    double alpha = -1;
    double xmin = -1;
    double xmax = -1;
    double distance = -1;   ///< Kolmogorov-Smirnov distance D between model and data above xmin
    double sigma = -1;      ///< standard error of alpha: (alpha - 1) / sqrt(tail)
    std::int64_t tail = -1; ///< how many values are >= xmin

    [[nodiscard]] bool failed() const { return tail < 0; }
};

/// Continuous maximum likelihood (Clauset, Shalizi, Newman 2009): every value but the last is tried
/// as xmin,
///     alpha = 1 + m / Σ ln(x / xmin),    D = max |1 - (x / xmin)^(1 - alpha) - i / m|,  i = 0 …
///     m-1,
/// and the smallest D decides. With fewer than 20 values, as WeightWatcher 0.7.7: m - 1 in place of
/// m in the first formula, and tails under 8 are not tried. Tails of equal values are not tried.
/// @param values  positive, ascending
PowerLawFit fitPowerLaw(std::span<const double> values);

/// Density of the fitted law over its own tail, area 1; 0 below xmin:
///     p(x) = (alpha - 1) / xmin (x / xmin)^-alpha.
double powerLawDensity(double x, double alpha, double xmin);

} // namespace lesa
