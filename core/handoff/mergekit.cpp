// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/mergekit.h"

#include "core/base/error.h"
#include "core/base/strings.h"
#include "core/handoff/yaml_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace lesa {

namespace {

using Kind = LayerOrigin::Kind;

[[noreturn]] void refuse(const std::string& reason)
{
    throw Error(Fault::Data, "mergekit cannot make this expansion: " + reason,
        "Hand on the expanded checkpoint itself.");
}

bool anyLayerTensor(const Handoff& handoff, std::string_view part)
{
    return std::any_of(handoff.tensors.begin(), handoff.tensors.end(), [&](const auto& name) {
        return name.starts_with(handoff.layerPrefix) && name.find(part) != std::string::npos;
    });
}

/// What mergekit's own rules for architectures leave undone.
void checkModel(const Handoff& handoff)
{
    constexpr std::array<std::string_view, 3> plain = {"llama", "mistral", "mixtral"};
    if (std::find(plain.begin(), plain.end(), handoff.modelType) == plain.end())
        refuse(fmt::format("it changes num_hidden_layers alone, and the configuration of '{}' "
                           "has more that depends on the depth",
            handoff.modelType));
    if (anyLayerTensor(handoff, ".bias"))
        refuse("it leaves the biases of the layers out");
}

void checkStrategy(const Handoff& handoff)
{
    constexpr std::array<std::string_view, 5> known
        = {"copy", "llama-pro", "solar", "stack", "mean"};
    const auto& strategy = handoff.record.preset.strategy;
    if (std::find(known.begin(), known.end(), strategy.name) == known.end())
        refuse(
            fmt::format("its layers are made by '{}', not of whole source layers", strategy.name));
    if (strategy.align != "none")
        refuse("aligned layers are no source layers any more");
    if (strategy.noise != 0)
        refuse("it adds no noise");
    if (strategy.dtype != "source")
        refuse("it gives all layers one data type");
    const bool ownNorms
        = strategy.norms == "mean" || (strategy.norms == "left" && strategy.name != "mean");
    if (!ownNorms && strategy.name != "solar" && strategy.name != "stack")
        refuse(fmt::format("it takes a layer's norms from where its matrices are from, not by the "
                           "rule '{}'",
            strategy.norms));
    if (strategy.name != "mean")
        return;
    if (strategy.zeroOutputs || strategy.outputScale != 1)
        refuse("its linear merge scales no single tensor");
    if (anyLayerTensor(handoff, "expert"))
        refuse("experts and routers of a 'mean' layer are copied, not averaged");
    if (std::any_of(handoff.record.map.begin(), handoff.record.map.end(),
            [](const LayerOrigin& origin) { return origin.kind == Kind::New && origin.of > 1; }))
        refuse("several 'mean' layers in one gap are weighted averages of float32 precision");
}

/// The factor on the outputs of inserted layers (NewLayers' rule); 1: none.
double outputFactor(const StrategySpec& strategy)
{
    if (strategy.name == "solar" || strategy.name == "stack" || strategy.name == "mean")
        return 1;
    return strategy.name == "llama-pro" || strategy.zeroOutputs ? 0 : strategy.outputScale;
}

Json scaleFilters(const Handoff& handoff, double factor)
{
    if (anyLayerTensor(handoff, "post_feedforward_layernorm"))
        refuse("its outputs are silenced in the norms after attention and MLP");
    Json filters = Json::array();
    for (const auto* output : {"o_proj", "down_proj"}) // of experts too, which it may fuse
        filters.push_back({{"filter", output}, {"value", factor}});
    if (anyLayerTensor(handoff, ".w2."))
        filters.push_back({{"filter", ".w2."}, {"value", factor}});
    filters.push_back({{"value", 1.0}});
    return filters;
}

/// The other spelling of the same model.
std::string secondName(const Handoff& handoff)
{
    return handoff.base + (handoff.baseIsDirectory ? "/." : "@main");
}

Json source(const std::string& model, int first, int last)
{
    return {{"model", model}, {"layer_range", {first, last + 1}}};
}

Json insertedSlice(const Handoff& handoff, const LayerOrigin& origin)
{
    const auto& strategy = handoff.record.preset.strategy;
    auto lower = source(handoff.base, origin.source, origin.source);
    if (strategy.name == "mean") {
        auto upper = source(secondName(handoff), origin.source + 1, origin.source + 1);
        lower["parameters"] = upper["parameters"] = {{"weight", 0.5}};
        return {{"sources", Json::array({lower, upper})}};
    }
    if (const double factor = outputFactor(strategy); factor != 1)
        lower["parameters"] = {{"scale", scaleFilters(handoff, factor)}};
    return {{"sources", Json::array({lower})}};
}

/// Runs of source layers as they are, and one slice for every layer that was made.
Json slices(const Handoff& handoff)
{
    const auto& map = handoff.record.map;
    const bool linear = handoff.record.preset.strategy.name == "mean";
    Json list = Json::array();
    for (std::size_t i = 0; i < map.size();) {
        if (map[i].kind == Kind::New) {
            list.push_back(insertedSlice(handoff, map[i++]));
            continue;
        }
        const int first = map[i].source;
        int last = first;
        while (++i < map.size() && map[i].kind != Kind::New && map[i].source == last + 1)
            ++last;
        auto whole = source(handoff.base, first, last);
        if (linear)
            whole["parameters"] = {{"weight", 1.0}};
        list.push_back({{"sources", Json::array({whole})}});
    }
    return list;
}

} // namespace

HandoffText mergekitText(const Handoff& handoff)
{
    checkModel(handoff);
    checkStrategy(handoff);
    if (handoff.base.empty())
        throw Error(Fault::Usage, "mergekit starts from the base model, which is not known",
            "Give its directory or Hub name with --base.");
    const bool mean = handoff.record.preset.strategy.name == "mean";
    const Json config
        = {{"merge_method", mean ? "linear" : "passthrough"}, {"slices", slices(handoff)}};
    HandoffText result;
    if (anyLayerTensor(handoff, "expert"))
        result.notes.emplace_back("with transformers 5 mergekit writes the experts of a layer as "
                                  "one tensor, which lesa does not read");
    if (!handoff.baseIsDirectory)
        result.notes.push_back(
            fmt::format("{} was not compared with the model that was expanded", handoff.base));
    result.text = commentLines(fmt::format("For mergekit 0.1.5, written by lesa: a {} expansion "
                                           "of {} to {} layers.",
                      handoff.record.preset.strategy.name, handoff.record.layersBefore,
                      handoff.record.map.size()))
        + yamlText(config);
    return result;
}

} // namespace lesa
