// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/network/rotary.h"

#include <cmath>
#include <numbers>

namespace lesa {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

/// Llama 3: long wavelengths are stretched by the factor, short ones kept, the band between
/// interpolated.
at::Tensor stretchLlama3(const at::Tensor& frequency_P, const RopeConfig& rope)
{
    const auto wavelength = (2 * std::numbers::pi) / frequency_P;
    const auto keep = ((rope.originalMaxPositions / wavelength - rope.lowFrequencyFactor)
        / (rope.highFrequencyFactor - rope.lowFrequencyFactor))
                          .clamp(0, 1);
    return (1 - keep) * (frequency_P / rope.factor) + keep * frequency_P;
}

at::Tensor frequencies(const RopeConfig& rope, int headDim)
{
    const auto exponent_P = at::arange(0, headDim, 2, at::kFloat) / headDim;
    const auto frequency_P = at::pow(rope.theta, exponent_P).reciprocal();
    switch (rope.kind) {
    case RopeConfig::Kind::Default: return frequency_P;
    case RopeConfig::Kind::Linear: return frequency_P / rope.factor;
    case RopeConfig::Kind::Llama3: return stretchLlama3(frequency_P, rope);
    }
    return frequency_P;
}

/// @param turn  1: forwards, -1: back
void rotateInto(const at::Tensor& out, const at::Tensor& x, const at::Tensor& cos,
    const at::Tensor& sin, double turn)
{
    const auto pairs = x.size(-1) / 2;
    const auto x1 = x.narrow(-1, 0, pairs), x2 = x.narrow(-1, pairs, pairs);
    auto out1 = out.narrow(-1, 0, pairs), out2 = out.narrow(-1, pairs, pairs);
    at::mul_out(out1, x1, cos).addcmul_(x2, sin, -turn);
    at::mul_out(out2, x2, cos).addcmul_(x1, sin, turn);
}

struct Rotation : torch::autograd::Function<Rotation> {
    static at::Tensor forward(AutogradContext* context, const at::Tensor& x_BTKGD,
        const at::Tensor& cos, const at::Tensor& sin)
    {
        context->save_for_backward({cos, sin});
        const auto x_BKTGD = x_BTKGD.transpose(1, 2);
        auto out_BKTGD = at::empty(x_BKTGD.sizes(), x_BTKGD.options());
        rotateInto(out_BKTGD, x_BKTGD, cos, sin, 1);
        return out_BKTGD;
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients)
    {
        const auto saved = context->get_saved_variables();
        const auto gradient_BTKGD = gradients[0].transpose(1, 2);
        auto out_BTKGD = at::empty(gradient_BTKGD.sizes(), gradient_BTKGD.options());
        rotateInto(out_BTKGD.transpose(1, 2), gradients[0], saved[0], saved[1], -1);
        return {out_BTKGD, at::Tensor(), at::Tensor()};
    }
};

} // namespace

RotaryTable rotaryTable(
    const RopeConfig& rope, int headDim, std::int64_t tokens, const at::TensorOptions& options)
{
    const auto position_T11 = at::arange(tokens, at::kFloat).view({tokens, 1, 1});
    const auto angle_T1P = position_T11 * frequencies(rope, headDim);
    return {angle_T1P.cos().to(options), angle_T1P.sin().to(options)};
}

at::Tensor rotateHeadsFirst(const at::Tensor& x_BTKGD, const RotaryTable& table)
{
    return Rotation::apply(x_BTKGD, table.cos_T1P, table.sin_T1P);
}

} // namespace lesa
