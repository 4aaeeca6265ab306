// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/method/expand.h"

#include "core/engine/torch.h"

namespace lesa {

/// What of a matrix's singular values quality control compares.
struct MatrixMeasure {
    double frobenius = 0;
    double sigmaMax = 0;
    double stableRank = 0; ///< ‖W‖_F² / σ_max²
    int rank = 0; ///< σ > max(M, N) ε σ_max with ε of float32, the rule of numpy and torch for a
                  ///< float32 matrix
};
/// From the eigenvalues of the smaller Gram matrix in float64: its floor of 1e-8 σ_max lies well
/// under the rank's threshold. On the matrix's device.
MatrixMeasure measure(const at::Tensor& w_MN);

/// <a, b> / (‖a‖ ‖b‖) over all entries, accumulated in float64; 0 where one of them is zero.
double cosine(const at::Tensor& a, const at::Tensor& b);

/// A matrix beside the shared coefficients it was made from (for "direct": the matrix itself) and
/// its measure.
struct MeasuredMatrix {
    MeasuredMatrix(at::Tensor v_RN_, at::Tensor w_MN_)
        : v_RN(std::move(v_RN_))
        , w_MN(std::move(w_MN_))
        , measured(measure(w_MN))
    {
    }

    at::Tensor v_RN;
    at::Tensor w_MN;
    MatrixMeasure measured;
};

/// Fills the figures of `row` (its labels stay): `what` against `reference`. Ratios to zero are 0.
void compareMatrices(QualityRow& row, const MeasuredMatrix& what, const MeasuredMatrix& reference);

} // namespace lesa
