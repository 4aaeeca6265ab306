// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/network/rms_norm.h"

#include "core/engine/network/linear.h"

namespace lesa {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

struct RmsNorm : torch::autograd::Function<RmsNorm> {
    static at::Tensor forward(
        AutogradContext* context, const at::Tensor& x, const at::Tensor& weight, double eps)
    {
        const auto wide = x.to(wideType(x));
        const auto scale = wide.square().mean(-1, /*keepdim=*/true).add_(eps).rsqrt_();
        context->save_for_backward({x, weight, scale});
        return wide.mul(scale).to(x.scalar_type()).mul_(weight.to(x.scalar_type()));
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients)
    {
        const auto saved = context->get_saved_variables();
        const auto& [x, weight, scale] = std::tie(saved[0], saved[1], saved[2]);
        const auto& gradient = gradients[0];
        const auto unit = x.to(wideType(x)).mul(scale);
        at::Tensor forInput;
        if (context->needs_input_grad(0)) {
            const auto weighted = gradient.mul(weight.to(x.scalar_type())).to(unit.scalar_type());
            const auto along = weighted.mul(unit).mean(-1, /*keepdim=*/true);
            forInput = at::addcmul(weighted, unit, along, -1).mul_(scale).to(x.scalar_type());
        }
        at::Tensor forWeight;
        if (context->needs_input_grad(1))
            forWeight = gradient.mul(unit).flatten(0, -2).sum(0).to(weight.scalar_type());
        return {forInput, forWeight, at::Tensor()};
    }
};

} // namespace

at::Tensor rmsNorm(const at::Tensor& x, const at::Tensor& weight, double eps)
{
    return RmsNorm::apply(x, weight, eps);
}

} // namespace lesa
