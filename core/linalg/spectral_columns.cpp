// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linalg/spectral_metrics.h"

#include <array>

namespace lesa {

std::span<const SpectralColumn> spectralColumns()
{
    using S = SpectralMetrics;
    static constexpr std::array columns = {
        SpectralColumn{"alpha", &S::alpha, "1",
            "power-law exponent of the eigenvalues lambda = sigma^2; -1: no fit"},
        SpectralColumn{"xmin", &S::xmin, "lambda", "smallest eigenvalue of the fitted tail"},
        SpectralColumn{"xmax", &S::xmax, "lambda", "largest eigenvalue of the fitted tail"},
        SpectralColumn{"D", &S::D, "1", "Kolmogorov-Smirnov distance of the fit"},
        SpectralColumn{"sigma", &S::sigma, "1", "standard error of alpha"},
        SpectralColumn{"num_pl_spikes", &S::numPlSpikes, "count", "eigenvalues in the fitted tail"},
        SpectralColumn{
            "norm", &S::norm, "lambda", "sum of the eigenvalues: squared Frobenius norm"},
        SpectralColumn{"log_norm", &S::logNorm, "log10 lambda", "log10 of norm"},
        SpectralColumn{"spectral_norm", &S::spectralNorm, "lambda",
            "largest eigenvalue: squared spectral norm"},
        SpectralColumn{
            "log_spectral_norm", &S::logSpectralNorm, "log10 lambda", "log10 of spectral_norm"},
        SpectralColumn{"alpha_weighted", &S::alphaWeighted, "1", "alpha * log_spectral_norm"},
        SpectralColumn{"log_alpha_norm", &S::logAlphaNorm, "1", "log10 of the sum of lambda^alpha"},
        SpectralColumn{"stable_rank", &S::stableRank, "1", "norm / spectral_norm"},
        SpectralColumn{"entropy", &S::entropy, "1", "normalised matrix entropy"},
        SpectralColumn{
            "matrix_rank", &S::matrixRank, "count", "singular values above double rounding"},
        SpectralColumn{"rank_loss", &S::rankLoss, "count", "num_evals - matrix_rank"},
        SpectralColumn{"weak_rank_loss", &S::weakRankLoss, "count", "eigenvalues below 1e-6"},
        SpectralColumn{"Q", &S::q, "1", "larger side / smaller side"},
        SpectralColumn{"num_evals", &S::evals, "count", "eigenvalues: the smaller side"},
        SpectralColumn{"sigma_mp", &S::sigmaMp, "1",
            "Marchenko-Pastur sigma, spectrum scaled to mean 1; -1: no fit"},
        SpectralColumn{"mp_softrank", &S::mpSoftRank, "1", "bulk edge / largest eigenvalue"},
        SpectralColumn{"num_spikes", &S::numSpikes, "count", "eigenvalues beyond the bulk edge"},
        SpectralColumn{
            "bulk_max", &S::bulkMax, "lambda", "upper edge of the Marchenko-Pastur bulk"},
        SpectralColumn{
            "bulk_min", &S::bulkMin, "lambda", "lower edge of the Marchenko-Pastur bulk"},
        SpectralColumn{
            "W_scale", &S::scale, "1", "factor on W that scales the eigenvalues to mean 1"},
        SpectralColumn{"numerical_rank", &S::numericalRank, "count",
            "singular values above the rounding of the stored type"},
        SpectralColumn{
            "effective_rank", &S::effectiveRank, "1", "exp of the entropy of sigma / sum(sigma)"},
        SpectralColumn{"energy_90", &S::energy90, "count", "directions that hold 90 % of norm"},
        SpectralColumn{"energy_95", &S::energy95, "count", "directions that hold 95 % of norm"},
        SpectralColumn{"energy_99", &S::energy99, "count", "directions that hold 99 % of norm"},
        SpectralColumn{"flags", &S::flags, "bits",
            "1: alpha < 2; 2: alpha > 6; 4: fit failed; 8: rank-deficient, fits on numerical_rank "
            "values"},
    };
    return columns;
}

} // namespace lesa
