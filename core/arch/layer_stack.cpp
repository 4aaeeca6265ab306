// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arch/layer_stack.h"

#include "core/arch/layer_layout.h"

#include <algorithm>

namespace lesa {

std::optional<LayerStack> findLayerStack(
    std::span<const TensorEntry* const> tensors, std::optional<std::int64_t> depth)
{
    std::map<std::string, LayerStack> stacks;
    for (const auto* entry : tensors)
        if (const auto parsed = parseLayerTensorName(entry->name)) {
            auto& stack = stacks[parsed->prefix];
            stack.prefix = parsed->prefix;
            stack.layers[parsed->layer].emplace(parsed->suffix, entry);
            ++stack.tensorCount;
        }
    if (stacks.empty())
        return std::nullopt;
    const auto rank = [&](const LayerStack& stack) {
        return std::pair(depth == stack.layerCount(), stack.tensorCount);
    };
    const auto chosen = std::max_element(stacks.begin(), stacks.end(),
        [&](const auto& a, const auto& b) { return rank(a.second) < rank(b.second); });
    return std::move(chosen->second);
}

} // namespace lesa
