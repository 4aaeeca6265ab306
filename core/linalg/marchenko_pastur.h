// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace lesa {

/// The Marchenko-Pastur law that fits the bulk of a spectrum, as WeightWatcher 0.7.7 defines it.
/// A fit that failed has -1 in every member.
struct MarchenkoPasturFit {
    double sigma = -1;    ///< of the entries, for the spectrum scaled to mean 1
    double softRank = -1; ///< bulk edge / largest eigenvalue; may exceed 1
    double bulkMin = -1;  ///< bulk edges, in units of the eigenvalues given
    double bulkMax = -1;
    double scale = -1; ///< W_scale: sqrt(M / Σ lambda); times W, the eigenvalues have mean 1
    std::int64_t spikes = -1; ///< eigenvalues beyond the bulk edge plus a Tracy-Widom width
};

/// Density of the eigenvalues of W^T W / N for independent entries of variance sigma², 0 outside
/// the bulk:
///     f(x) = sqrt((b - x)(x - a)) / (2 pi sigma² x y),   y = 1/Q,  [a, b] = [(sigma (1 - √y))²,
///     (sigma (1 + √y))²].
double marchenkoPasturDensity(double x, double q, double sigma);

/// Least squares between that density (for Q = 1 the quarter circle, in σ instead of λ) and a
/// kernel density of the spectrum: a grid over sigma, then Nelder-Mead to four digits.
/// @param eigenvalues  λ = σ² >= 0, ascending, M of them
/// @param q            N / M >= 1
MarchenkoPasturFit fitMarchenkoPastur(std::span<const double> eigenvalues, double q);

} // namespace lesa
