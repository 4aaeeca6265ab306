// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/method/predictor.h"

namespace lesa {

/// Least squares V_i ≈ a V_{i-1} + b V_{i+1} over data.train, one a and b for all directions or one
/// for each; where the neighbours are parallel, the smallest a and b. With loss "weighted"
/// direction k counts by sigma_k².
class LinearPredictor : public Predictor {
public:
    LinearPredictor(const PredictorSpec& spec, const PredictorData& data, const PredictorRun& run);

    [[nodiscard]] at::Tensor predict(
        const at::Tensor& left_RN, const at::Tensor& right_RN) const override;

    /// float64 [1] or [R]
    [[nodiscard]] const at::Tensor& a() const { return m_a; }
    [[nodiscard]] const at::Tensor& b() const { return m_b; }

private:
    at::Tensor m_a;
    at::Tensor m_b;
};

} // namespace lesa
