// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/network/linear.h"

namespace lesa {

at::Tensor linear(const at::Tensor& x, const LayerTensors& layer, const std::string& name)
{
    const auto type = x.scalar_type();
    const auto weight = layer.at(name + ".weight").to(type);
    const auto bias = layer.find(name + ".bias");
    return bias == layer.end() ? at::linear(x, weight)
                               : at::linear(x, weight, bias->second.to(type));
}

at::ScalarType wideType(const at::Tensor& x)
{
    return x.scalar_type() == at::kDouble ? at::kDouble : at::kFloat;
}

} // namespace lesa
