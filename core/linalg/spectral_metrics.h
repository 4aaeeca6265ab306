// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace lesa {

enum SpectralFlag {
    OverTrained = 1,  ///< alpha < 2
    UnderTrained = 2, ///< alpha > 6
    FitFailed = 4,    ///< no power law
    RankDeficient
    = 8, ///< more than 5 % of the directions lie under the noise edge: the two fits used the first
         ///< numericalRank values only; all else is over the whole spectrum
};

/// What one weight matrix's singular values say (method.md section 4). Names, units and definitions
/// up to W_scale are those of WeightWatcher 0.7.7, so that its table can be compared column by
/// column; λ = σ², log is base 10.
struct SpectralMetrics {
    double alpha = -1; ///< power-law exponent of λ > 1e-5; -1 when the fit failed, as the next five
    double xmin = -1;
    double xmax = -1;
    double D = -1;
    double sigma = -1;
    double numPlSpikes = -1;
    double norm = 0; ///< Σ λ: the squared Frobenius norm
    double logNorm = 0;
    double spectralNorm = 0; ///< λ_max: the squared spectral norm
    double logSpectralNorm = 0;
    double alphaWeighted = 0; ///< alpha log λ_max
    double logAlphaNorm = 0;  ///< log Σ λ^alpha
    double stableRank = 0;    ///< Σ λ / λ_max
    double entropy = 0;       ///< of λ / Σ λ, over the log of the matrix rank
    double matrixRank = 0; ///< σ > σ_max N epsilon(double): rounding of fp32 or bf16 counts as rank
    double rankLoss = 0;
    double weakRankLoss = 0; ///< how many λ < 1e-6
    double q = 0;            ///< N / M, larger side over smaller
    double evals = 0;        ///< M
    double sigmaMp = -1;     ///< Marchenko-Pastur fit; -1 when it failed, as the next five
    double mpSoftRank = -1;
    double numSpikes = -1;
    double bulkMax = -1;
    double bulkMin = -1;
    double scale = -1;

    double numericalRank = 0; ///< σ above the noise edge that the caller gave
    double effectiveRank = 0; ///< exp of the entropy of σ / Σ σ
    double energy90 = 0;      ///< directions that hold 90 % of Σ λ
    double energy95 = 0;
    double energy99 = 0;
    double flags = 0; ///< sum of SpectralFlag

    void raise(SpectralFlag flag) { flags += static_cast<double>(flag); }
    [[nodiscard]] bool has(SpectralFlag flag) const
    {
        return (static_cast<int>(flags) & flag) != 0;
    }
};

/// @param sigma      all min(rows, columns) singular values, descending, finite
/// @param noiseEdge  σ up to this are rounding (see roundingEdge); 0 compares with WeightWatcher
/// exactly
SpectralMetrics spectralMetrics(
    std::span<const double> sigma, std::int64_t rows, std::int64_t columns, double noiseEdge = 0);

/// How many leading directions hold a share of Σ λ: the smallest k with Σ_{i<=k} λ_i >= share Σ λ.
/// @param sigma  descending
double directionsHolding(std::span<const double> sigma, double share);

/// Largest singular value that rounding the entries of a matrix to `bits` significant bits (bf16 8,
/// fp16 11, fp32 24) adds, from random-matrix theory: rms relative rounding error 0.392 * 2^-bits,
/// times the rms entry, times sqrt(rows) + sqrt(columns). @param norm  Σ λ
double roundingEdge(double norm, std::int64_t rows, std::int64_t columns, int bits);

/// A member of SpectralMetrics as a column: the name WeightWatcher gives it (or ours), unit and one
/// line.
struct SpectralColumn {
    const char* name;
    double SpectralMetrics::*member;
    const char* unit;
    const char* description;
};
std::span<const SpectralColumn> spectralColumns();

} // namespace lesa
