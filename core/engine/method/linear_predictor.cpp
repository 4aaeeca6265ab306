// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/method/linear_predictor.h"

// Shape letters: R directions, N columns of one layer, 5 the sums ll, lr, rr, ly, ry of left, right
// and target.

namespace lesa {

namespace {

at::Tensor products_5R(
    const at::Tensor& left_RN, const at::Tensor& right_RN, const at::Tensor& y_RN)
{
    const auto dot = [](const at::Tensor& a_RN, const at::Tensor& b_RN) {
        return (a_RN * b_RN).sum(1, /*keepdim=*/false, at::kDouble);
    };
    return at::stack({dot(left_RN, left_RN), dot(left_RN, right_RN), dot(right_RN, right_RN),
        dot(left_RN, y_RN), dot(right_RN, y_RN)});
}

} // namespace

LinearPredictor::LinearPredictor(
    const PredictorSpec& spec, const PredictorData& data, const PredictorRun& run)
{
    at::Tensor sums_5R
        = at::zeros({5, data.rows_LRN.size(1)}, at::TensorOptions(run.device).dtype(at::kDouble));
    for (const int layer : data.train) {
        const auto row = [&](int i) { return data.rows_LRN.select(0, i).to(run.device); };
        sums_5R += products_5R(row(layer - 1), row(layer + 1), row(layer));
        if (run.advanced)
            run.advanced(data.rows_LRN.size(1));
    }
    if (spec.kind == "linear") {
        if (spec.loss == "weighted")
            sums_5R *= data.sigma_R.to(run.device).square();
        sums_5R = sums_5R.sum(1, /*keepdim=*/true);
    }
    const auto s = sums_5R.unbind(0);
    // A ridge below the rounding of the float32 products: parallel neighbours get the smallest
    // solution, zero rows get zero.
    const auto ridge = (s[0] + s[2]) * 1e-10 + 1e-100;
    const auto ll = s[0] + ridge;
    const auto rr = s[2] + ridge;
    const auto determinant = ll * rr - s[1] * s[1];
    m_a = (s[3] * rr - s[4] * s[1]) / determinant;
    m_b = (s[4] * ll - s[3] * s[1]) / determinant;
}

at::Tensor LinearPredictor::predict(const at::Tensor& left_RN, const at::Tensor& right_RN) const
{
    return m_a.to(at::kFloat).unsqueeze(1) * left_RN + m_b.to(at::kFloat).unsqueeze(1) * right_RN;
}

} // namespace lesa
