// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linalg/spectral_metrics.h"

#include "core/linalg/marchenko_pastur.h"
#include "core/linalg/power_law.h"

#include <Eigen/Core>

#include <algorithm>
#include <cmath>
#include <limits>

namespace lesa {

namespace {

constexpr double powerLawThreshold = 1e-5; // λ at or below take no part in the fit
constexpr double weakThreshold = 1e-6;
constexpr double tinyProbability = 1e-10;
// Of all directions, under the noise edge: bf16 hides up to 2 % of an ordinary square layer's.
constexpr double deficientShare = 0.05;

using Spectrum = Eigen::ArrayXd;

void addNorms(SpectralMetrics& m, const Spectrum& lambda)
{
    m.norm = lambda.sum();
    m.logNorm = std::log10(m.norm);
    m.spectralNorm = lambda.maxCoeff();
    m.logSpectralNorm = std::log10(m.spectralNorm);
    m.stableRank = m.norm / m.spectralNorm;
    m.weakRankLoss = static_cast<double>((lambda < weakThreshold).count());
}

void addRanks(SpectralMetrics& m, const Spectrum& sigma, std::int64_t longSide, double noiseEdge)
{
    const double tolerance
        = sigma.maxCoeff() * static_cast<double>(longSide) * std::numeric_limits<double>::epsilon();
    m.matrixRank = static_cast<double>((sigma > tolerance).count());
    m.rankLoss = m.evals - m.matrixRank;
    m.numericalRank = static_cast<double>((sigma > std::max(noiseEdge, tolerance)).count());
    const Spectrum p = sigma.square() / m.norm + tinyProbability;
    m.entropy = -(p * p.log()).sum() / std::log(m.matrixRank + tinyProbability);
    const Spectrum share = sigma / sigma.sum();
    m.effectiveRank = std::exp(-(share > 0).select(share * share.max(1e-300).log(), 0).sum());
}

double directionsOf(const Spectrum& lambda, double wanted)
{
    double sum = 0;
    Eigen::Index k = 0;
    while (k < lambda.size() && sum < wanted)
        sum += lambda[k++];
    return static_cast<double>(k);
}

void addEnergies(SpectralMetrics& m, const Spectrum& lambda)
{
    m.energy90 = directionsOf(lambda, 0.90 * m.norm);
    m.energy95 = directionsOf(lambda, 0.95 * m.norm);
    m.energy99 = directionsOf(lambda, 0.99 * m.norm);
}

void addPowerLaw(SpectralMetrics& m, const std::vector<double>& ascending)
{
    const auto first = std::upper_bound(ascending.begin(), ascending.end(), powerLawThreshold);
    const PowerLawFit fit = fitPowerLaw(std::span(first, ascending.end()));
    m.alpha = fit.alpha;
    m.xmin = fit.xmin;
    m.xmax = fit.xmax;
    m.D = fit.distance;
    m.sigma = fit.sigma;
    m.numPlSpikes = static_cast<double>(fit.tail);
    if (fit.failed())
        m.raise(FitFailed);
    else if (fit.alpha < 2)
        m.raise(OverTrained);
    else if (fit.alpha > 6)
        m.raise(UnderTrained);
}

void addMarchenkoPastur(SpectralMetrics& m, const std::vector<double>& ascending)
{
    const MarchenkoPasturFit fit = fitMarchenkoPastur(ascending, m.q);
    m.sigmaMp = fit.sigma;
    m.mpSoftRank = fit.softRank;
    m.numSpikes = static_cast<double>(fit.spikes);
    m.bulkMax = fit.bulkMax;
    m.bulkMin = fit.bulkMin;
    m.scale = fit.scale;
}

/// What the fits see, ascending: all λ, or those of the numerical rank when many lie under the
/// noise edge.
std::vector<double> fittedSpectrum(SpectralMetrics& m, const Spectrum& lambda)
{
    auto count = lambda.size();
    if (m.evals - m.numericalRank > deficientShare * m.evals) {
        m.raise(RankDeficient);
        count = static_cast<Eigen::Index>(m.numericalRank);
    }
    std::vector<double> ascending(lambda.data(), lambda.data() + count);
    std::reverse(ascending.begin(), ascending.end());
    return ascending;
}

} // namespace

SpectralMetrics spectralMetrics(
    std::span<const double> sigmaValues, std::int64_t rows, std::int64_t columns, double noiseEdge)
{
    SpectralMetrics m;
    const std::int64_t longSide = std::max(rows, columns);
    m.q = static_cast<double>(longSide) / static_cast<double>(std::min(rows, columns));
    m.evals = static_cast<double>(sigmaValues.size());
    const Spectrum sigma = Eigen::Map<const Spectrum>(
        sigmaValues.data(), static_cast<Eigen::Index>(sigmaValues.size()));
    const Spectrum lambda = sigma.square();
    if (!(lambda.sum()
            > 0)) { // a zero matrix (an identity layer's output) has no spectrum to speak of
        m.rankLoss = m.weakRankLoss = m.evals;
        m.logNorm = m.logSpectralNorm = m.logAlphaNorm = std::numeric_limits<double>::quiet_NaN();
        m.alphaWeighted = m.stableRank = m.entropy = std::numeric_limits<double>::quiet_NaN();
        m.raise(FitFailed);
        m.raise(RankDeficient);
        return m;
    }
    addNorms(m, lambda);
    addRanks(m, sigma, longSide, noiseEdge);
    addEnergies(m, lambda);
    const std::vector<double> ascending = fittedSpectrum(m, lambda);
    addPowerLaw(m, ascending);
    addMarchenkoPastur(m, ascending);
    m.alphaWeighted = m.alpha * m.logSpectralNorm;
    m.logAlphaNorm = std::log10(lambda.pow(m.alpha).sum());
    return m;
}

double directionsHolding(std::span<const double> sigma, double share)
{
    const Spectrum lambda
        = Eigen::Map<const Spectrum>(sigma.data(), static_cast<Eigen::Index>(sigma.size()))
              .square();
    return directionsOf(lambda, share * lambda.sum());
}

double roundingEdge(double norm, std::int64_t rows, std::int64_t columns, int bits)
{
    // The error of m 2^e (1 <= m < 2) is uniform in ±2^(e - bits), 2^(e - bits) / sqrt(3) rms; with
    // log-uniform m, E[m²] = 3 / (2 ln 2), so the error is sqrt(2 ln 2 / 9) = 0.392 times 2^-bits
    // of the entries' rms.
    const auto m = static_cast<double>(rows);
    const auto n = static_cast<double>(columns);
    return 0.392 * std::ldexp(1.0, -bits) * std::sqrt(norm / (m * n))
        * (std::sqrt(m) + std::sqrt(n));
}

} // namespace lesa
