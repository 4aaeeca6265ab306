// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/method/matrix_quality.h"

#include <algorithm>
#include <cmath>
#include <limits>

// Shape letters: M rows, N columns, K = min(M, N), R directions.

namespace lesa {

namespace {

double innerProduct(const at::Tensor& a, const at::Tensor& b)
{
    return (a * b).sum(at::kDouble).item<double>();
}

double ratio(double a, double b)
{
    return b > 0 ? a / b : 0;
}

} // namespace

MatrixMeasure measure(const at::Tensor& w_MN)
{
    const bool wide = w_MN.size(0) < w_MN.size(1);
    const auto tall = (wide ? w_MN.t() : w_MN).to(at::kDouble);
    const auto lambda_K = at::linalg_eigvalsh(at::matmul(tall.t(), tall)).clamp_min(0);
    MatrixMeasure result;
    const double total = lambda_K.sum().item<double>();
    const double largest = lambda_K.max().item<double>();
    result.frobenius = std::sqrt(total);
    result.sigmaMax = std::sqrt(largest);
    result.stableRank = ratio(total, largest);
    const double threshold = static_cast<double>(tall.size(0))
        * std::numeric_limits<float>::epsilon() * result.sigmaMax;
    result.rank = static_cast<int>((lambda_K > threshold * threshold).sum().item<std::int64_t>());
    return result;
}

double cosine(const at::Tensor& a, const at::Tensor& b)
{
    return ratio(innerProduct(a, b), std::sqrt(innerProduct(a, a) * innerProduct(b, b)));
}

void compareMatrices(QualityRow& row, const MeasuredMatrix& what, const MeasuredMatrix& reference)
{
    const auto& w = what.measured;
    const auto& r = reference.measured;
    const auto difference = what.w_MN - reference.w_MN;
    row.cosineV = cosine(what.v_RN, reference.v_RN);
    row.cosineW = cosine(what.w_MN, reference.w_MN);
    row.relativeError = ratio(std::sqrt(innerProduct(difference, difference)), r.frobenius);
    row.normRatio = ratio(w.frobenius, r.frobenius);
    row.sigmaMaxRatio = ratio(w.sigmaMax, r.sigmaMax);
    row.stableRankRatio = ratio(w.stableRank, r.stableRank);
    row.numericalRank = w.rank;
}

} // namespace lesa
