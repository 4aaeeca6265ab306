// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spec/specs.h"

#include "core/engine/torch.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace lesa {

// Shape letters: L layers, R directions (or rows of W), N columns of one layer, B pairs of a
// mini-batch.

/// Predicts a layer's rows from those of its neighbours (method.md section 1), one predictor a
/// weight type.
class Predictor {
public:
    virtual ~Predictor() = default;
    /// float32 [R, N] each, on the device it was trained on.
    [[nodiscard]] virtual at::Tensor predict(
        const at::Tensor& left_RN, const at::Tensor& right_RN) const = 0;
};

/// What a predictor learns from: layer i from layers i-1 and i+1, direction by direction.
struct PredictorData {
    at::Tensor
        rows_LRN; ///< float32: coefficients V of every layer, or W itself ("direct"); any device
    at::Tensor sigma_R;     ///< float64; undefined for "direct"
    std::vector<int> train; ///< target layers, each with a layer on either side
    std::vector<int> test;  ///< target layers kept apart; may be empty
};

struct PredictorRun {
    std::uint64_t seed = 0; ///< of initial parameters and of the order of the pairs
    at::Device device = at::kCPU;
    /// After each epoch, counted from 1: mean loss over the mini-batches, loss on the test layers.
    std::function<void(int epoch, double loss, std::optional<double> testLoss)> epochDone;
    std::function<void(std::int64_t pairs)> advanced; ///< after every mini-batch; may throw Stopped
};

/// Trains (mlp, residual, direct) or fits (linear, linear-per-direction) a predictor.
///   mlp                   the published network on [left ‖ right], published loss, AdamW
///   residual              mean of the neighbours + that network, whose last map starts at zero
///   linear                V_i ≈ a V_{i-1} + b V_{i+1}, least squares; one a, b (…-per-direction:
///   one a direction) direct                the published network on rows of W
/// loss "weighted" multiplies predicted and true rows by sigma_k / rms(sigma) before the loss, so
/// that the error is the one of W. Error Numeric: the loss is not finite.
std::unique_ptr<Predictor> trainPredictor(
    const PredictorSpec& spec, const PredictorData& data, const PredictorRun& run);

/// (1-λ) MSE(Ŷ, Y) + λ (‖Ŷ‖_F − ‖Y‖_F)² over a mini-batch (LESA, training loss; method.md
/// section 1.4).
/// @param slope_BN  if given, receives its derivative by Ŷ
/// @return          a float32 scalar on the device
at::Tensor publishedLoss(const at::Tensor& y_BN, const at::Tensor& target_BN, double normWeight,
    at::Tensor* slope_BN = nullptr);

/// The layers of `predictor.heldOut`: spread evenly over the inner layers 1 … layers-2, at least
/// one if the fraction is not zero. Error Data: none would be left to learn from.
std::vector<int> heldOutLayers(double fraction, int layers);

} // namespace lesa
