// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arch/layer_layout.h"

#include "core/arch/layer_stack.h"
#include "core/base/error.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>

namespace lesa {

namespace {

constexpr std::array<std::string_view, 4> containers = {"layers", "h", "blocks", "block"};
constexpr std::array<std::string_view, 7> typeOrder
    = {"q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"};
constexpr std::size_t digitLimit = 6; ///< no model has a million layers

template <typename List>
std::size_t indexIn(const List& list, std::string_view word)
{
    return static_cast<std::size_t>(std::find(list.begin(), list.end(), word) - list.begin());
}

std::optional<int> layerNumber(std::string_view part)
{
    if (part.empty() || part.size() > digitLimit || (part.size() > 1 && part[0] == '0'))
        return std::nullopt;
    int number = 0;
    const auto [end, failure] = std::from_chars(part.data(), part.data() + part.size(), number);
    const bool whole = failure == std::errc() && end == part.data() + part.size() && number >= 0;
    return whole ? std::optional(number) : std::nullopt;
}

bool isExpertOrRouter(std::string_view suffix)
{
    return suffix.find("expert") != std::string_view::npos
        || suffix.find("router") != std::string_view::npos || suffix.ends_with("moe.gate.weight")
        || suffix == "mlp.gate.weight";
}

WeightType typeOf(const std::string& suffix, const std::vector<std::int64_t>& shape)
{
    const auto name = suffix.substr(0, suffix.size() - std::string_view(".weight").size());
    return {name, name.substr(name.rfind('.') + 1), shape};
}

void refuseHoles(const LayerStack& stack)
{
    int expected = 0;
    for (const auto& [number, tensors] : stack.layers)
        if (number != expected++)
            throw Error(Fault::Data,
                fmt::format("there are tensors of {}{} but none of {}{}", stack.prefix, number,
                    stack.prefix, expected - 1),
                "The download is probably incomplete.");
}

bool isInEveryLayer(const LayerStack& stack, const std::string& suffix, const TensorEntry& model)
{
    return std::all_of(stack.layers.begin(), stack.layers.end(), [&](const auto& layer) {
        const auto at = layer.second.find(suffix);
        return at != layer.second.end() && at->second->shape == model.shape;
    });
}

std::vector<WeightType> typesOf(const LayerStack& stack)
{
    std::vector<WeightType> types;
    for (const auto& [suffix, entry] : stack.layers.begin()->second)
        if (entry->shape.size() == 2 && suffix.ends_with(".weight") && !isExpertOrRouter(suffix)
            && isInEveryLayer(stack, suffix, *entry))
            types.push_back(typeOf(suffix, entry->shape));
    std::stable_sort(types.begin(), types.end(), [](const WeightType& a, const WeightType& b) {
        return indexIn(typeOrder, a.shortName) < indexIn(typeOrder, b.shortName);
    });
    return types;
}

LayerStack stackOf(const Checkpoint& checkpoint)
{
    std::vector<const TensorEntry*> entries;
    for (const auto& tensor : checkpoint.tensors())
        entries.push_back(&tensor.entry);
    const auto depth = checkpoint.config().json().value("num_hidden_layers", nlohmann::json());
    auto stack = findLayerStack(entries,
        depth.is_number_integer() ? std::optional(depth.get<std::int64_t>()) : std::nullopt);
    if (!stack)
        throw Error(Fault::Data,
            fmt::format(
                "{} has no tensors of layers (…layers.N.…)", checkpoint.directory().string()));
    return std::move(*stack);
}

} // namespace

std::optional<LayerTensorName> parseLayerTensorName(std::string_view name)
{
    std::size_t begin = 0;
    for (auto dot = name.find('.'); dot != std::string_view::npos; dot = name.find('.', begin)) {
        const auto part = name.substr(begin, dot - begin);
        begin = dot + 1;
        if (indexIn(containers, part) == containers.size())
            continue;
        const auto end = name.find('.', begin);
        if (end == std::string_view::npos || end + 1 == name.size())
            return std::nullopt;
        if (const auto number = layerNumber(name.substr(begin, end - begin)))
            return LayerTensorName{
                std::string(name.substr(0, begin)), *number, std::string(name.substr(end + 1))};
    }
    return std::nullopt;
}

LayerLayout LayerLayout::read(const Checkpoint& checkpoint)
{
    const auto stack = stackOf(checkpoint);
    refuseHoles(stack);

    LayerLayout layout;
    layout.m_prefix = stack.prefix;
    layout.m_types = typesOf(stack);
    layout.m_suffixes.resize(stack.layers.size());
    for (const auto& tensor : checkpoint.tensors()) {
        const auto parsed = parseLayerTensorName(tensor.entry.name);
        if (parsed && parsed->prefix == layout.m_prefix)
            layout.m_suffixes[static_cast<std::size_t>(parsed->layer)].push_back(parsed->suffix);
        else
            layout.m_outer.push_back(tensor.entry.name);
    }
    return layout;
}

std::string LayerLayout::name(int layer, std::string_view suffix) const
{
    return fmt::format("{}{}.{}", m_prefix, layer, suffix);
}

} // namespace lesa
