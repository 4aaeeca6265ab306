// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/method/tensor_shapes.h"

#include "core/base/error.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lesa {

const at::Tensor& shaped(const std::map<std::string, at::Tensor>& layer, const std::string& suffix,
    at::IntArrayRef shape)
{
    const auto found = layer.find(suffix);
    if (found == layer.end())
        throw Error(Fault::Data, fmt::format("a layer has no tensor '{}'", suffix));
    if (found->second.sizes() != shape)
        throw Error(Fault::Data,
            fmt::format("a layer's tensor '{}' has shape [{}], expected [{}]", suffix,
                fmt::join(found->second.sizes(), ", "), fmt::join(shape, ", ")));
    return found->second;
}

} // namespace lesa
