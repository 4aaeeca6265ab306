// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/method/adamw.h"

#include "core/engine/torch.h"

#include <array>
#include <vector>

namespace lesa {

// Shape letters: B pairs of a mini-batch, I inputs, H hidden units, N outputs, P parameters of all.

struct MlpShape {
    std::int64_t inputs = 0;
    std::int64_t hidden = 0;
    std::int64_t outputs = 0;
    std::int64_t batch = 0; ///< most rows of one training step
};

/// Linear(I→H) ReLU Linear(H→H) ReLU Linear(H→N) with its gradient and AdamW written out: every
/// buffer of a training step is made once. Parameters are float32 and lie in one block, so that a
/// step of AdamW is one pass.
class Mlp {
public:
    /// Parameters as torch::nn::Linear draws them: weight and bias uniform in ±1/sqrt(fan in),
    /// layer by layer.
    Mlp(const MlpShape& shape, at::Generator generator, const at::Device& device);

    [[nodiscard]] at::Tensor forward(const at::Tensor& x_BI) const; ///< any number of rows

    /// The training step in three parts; x_BI and its result are the caller's until `backward`.
    [[nodiscard]] at::Tensor trainForward(
        const at::Tensor& x_BI); ///< y_BN, overwritten by the next
    void backward(const at::Tensor& x_BI, const at::Tensor& dy_BN); ///< fills gradients()
    void update(const AdamW& settings);

    /// The last map becomes zero: the network starts as y = 0.
    void clearOutput();

    /// W1 [H,I], b1 [H], W2 [H,H], b2 [H], W3 [N,H], b3 [N]: views into one block, as are the
    /// gradients.
    [[nodiscard]] const std::vector<at::Tensor>& parameters() const { return m_parameters; }
    [[nodiscard]] const std::vector<at::Tensor>& gradients() const { return m_gradients; }

private:
    std::int64_t m_steps = 0;
    at::Tensor m_values_P;
    at::Tensor m_slopes_P;
    at::Tensor m_first_P; // moments of AdamW
    at::Tensor m_second_P;
    std::vector<at::Tensor> m_parameters;
    std::vector<at::Tensor> m_gradients;
    std::array<at::Tensor, 2> m_hidden_BH;
    std::array<at::Tensor, 2> m_slope_BH;
    at::Tensor m_y_BN;
};

/// AdamW by tensor operations, for parameters on a device: what adamw.h does in the host's memory.
void adamWByTensors(const AdamW& settings, const AdamWStep& step, const at::Tensor& parameters_P,
    const at::Tensor& m_P, const at::Tensor& v_P, const at::Tensor& g_P);

} // namespace lesa
