// SPDX-License-Identifier: GPL-3.0-or-later
// Shape letters: N rows, n rows of a slice, H hidden size, V vocabulary.
#include "core/engine/network/loss.h"

#include "core/engine/network/linear.h"

#include <algorithm>

namespace lesa {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

/// sum += a b, without a product of its own where the dtypes allow.
void addProduct(const at::Tensor& sum, const at::Tensor& a, const at::Tensor& b)
{
    if (sum.scalar_type() == a.scalar_type())
        sum.addmm_(a, b);
    else
        sum.add_(at::mm(a, b));
}

struct ProjectedNll : torch::autograd::Function<ProjectedNll> {
    static at::Tensor forward(AutogradContext* context, const at::Tensor& x_NH,
        const at::Tensor& head, const at::Tensor& target_N, bool wantsX, bool wantsHead)
    {
        const auto wide = x_NH.options().dtype(wideType(x_NH));
        const auto head_VH = head.to(x_NH.scalar_type());
        auto sum = at::zeros({}, wide);
        const auto dx_NH = wantsX ? at::empty_like(x_NH) : at::Tensor();
        const auto dhead_VH = wantsHead ? at::zeros(head.sizes(), wide) : at::Tensor();
        const auto step = logitRows(head.size(0), x_NH.device());
        for (std::int64_t begin = 0; begin < x_NH.size(0); begin += step) {
            const auto rows = std::min(step, x_NH.size(0) - begin);
            const auto x_nH = x_NH.narrow(0, begin, rows);
            const auto target_n1 = target_N.narrow(0, begin, rows).unsqueeze(1);
            const auto logp_nV
                = at::log_softmax(at::linear(x_nH, head_VH), -1, wide.dtype().toScalarType());
            sum.sub_(logp_nV.gather(1, target_n1).sum());
            if (!wantsX && !wantsHead)
                continue;
            auto d_nV = logp_nV.exp_(); // softmax - one-hot
            d_nV.scatter_add_(1, target_n1, at::full_like(target_n1, -1, wide));
            d_nV = d_nV.to(x_NH.scalar_type());
            if (wantsX)
                dx_NH.narrow(0, begin, rows).copy_(at::mm(d_nV, head_VH));
            if (wantsHead)
                addProduct(dhead_VH, d_nV.t(), x_nH);
        }
        context->save_for_backward({dx_NH, dhead_VH});
        return sum;
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients)
    {
        const auto saved = context->get_saved_variables();
        const auto scaled = [&](const at::Tensor& made) {
            return made.defined() ? made.mul(gradients[0].to(made.scalar_type())) : made;
        };
        return {scaled(saved[0]), scaled(saved[1]), {}, {}, {}};
    }
};

} // namespace

std::int64_t logitRows(std::int64_t vocabulary, const at::Device& device)
{
    const std::int64_t values = device.is_cuda() ? 1 << 28 : 1 << 25;
    return std::max<std::int64_t>(16, values / std::max<std::int64_t>(1, vocabulary));
}

at::Tensor projectedNllSum(
    const at::Tensor& x_NH, const at::Tensor& head_VH, const at::Tensor& target_N)
{
    const auto scored_S = at::nonzero(target_N != notScored).squeeze(1);
    const bool all = scored_S.size(0) == target_N.size(0);
    const auto x_SH = all ? x_NH : x_NH.index_select(0, scored_S);
    const auto target_S = all ? target_N : target_N.index_select(0, scored_S);
    const bool learning = at::GradMode::is_enabled();
    return ProjectedNll::apply(x_SH, head_VH, target_S, learning && x_SH.requires_grad(),
        learning && head_VH.requires_grad());
}

} // namespace lesa
