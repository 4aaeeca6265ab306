// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/network/recompute.h"

namespace lesa {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

/// Carries the function through the context, which stores only values that libtorch knows.
struct Work : torch::CustomClassHolder {
    explicit Work(TensorFunction function_)
        : function(std::move(function_))
    {
    }
    TensorFunction function;
};

struct Recompute : torch::autograd::Function<Recompute> {
    static at::Tensor forward(
        AutogradContext* context, at::TensorList inputs, const TensorFunction& work)
    {
        context->save_for_backward(inputs.vec());
        context->saved_data["work"] = c10::IValue::make_capsule(c10::make_intrusive<Work>(work));
        return work(inputs.vec());
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients)
    {
        const auto capsule = context->saved_data["work"].toCapsule();
        variable_list inputs, wanted;
        for (const auto& input : context->get_saved_variables()) {
            inputs.push_back(input.detach().requires_grad_(input.requires_grad()));
            if (input.requires_grad())
                wanted.push_back(inputs.back());
        }
        at::Tensor output;
        {
            const at::AutoGradMode enabled(true);
            output = static_cast<const Work&>(*capsule).function(inputs);
        }
        const auto found
            = torch::autograd::grad({output}, wanted, gradients, /*retain_graph=*/false,
                /*create_graph=*/false, /*allow_unused=*/true);
        variable_list result;
        for (auto next = found.begin(); const auto& input : inputs)
            result.push_back(input.requires_grad() ? *next++ : at::Tensor());
        result.emplace_back(); // `work` has no gradient
        return result;
    }
};

} // namespace

at::Tensor recomputed(const TensorFunction& work, const std::vector<at::Tensor>& inputs)
{
    return Recompute::apply(at::TensorList(inputs), work);
}

} // namespace lesa
