// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/mergekit_preset.h"

#include "core/base/error.h"
#include "core/plan/positions.h"

#include <fmt/format.h>

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <set>
#include <string_view>

namespace lesa {

namespace {

constexpr int layerLimit = 100000; ///< as PositionsSpec has it
/// Tensors of a layer that a preset never scales.
constexpr std::array<std::string_view, 9> untouched = {"input_layernorm.weight",
    "self_attn.q_proj.weight", "self_attn.k_proj.weight", "self_attn.v_proj.weight",
    "post_attention_layernorm.weight", "mlp.gate_proj.weight", "mlp.up_proj.weight",
    "block_sparse_moe.experts.0.w1.weight", "block_sparse_moe.experts.0.w3.weight"};

/// One layer of the result: which layer of the model it is, and the factor on its outputs.
struct Step {
    int layer = 0;
    double factor = 1;
};

[[noreturn]] void refuse(const YAML::Node& node, const std::string& what)
{
    throw Error(Fault::Data, fmt::format("line {}: {}", node.Mark().line + 1, what));
}

std::string shortened(const std::string& text)
{
    return text.size() <= 40 ? text : std::string(text, 0, 40).append("...");
}

/// The scalar of a mapping's key. Error Data: absent, or not a scalar.
std::string word(const YAML::Node& mapping, const std::string& key)
{
    const auto value = mapping[key];
    if (!value || !value.IsScalar())
        refuse(mapping, fmt::format("there is no '{}', or it is no single value", key));
    return value.Scalar();
}

int wholeNumber(const YAML::Node& node)
{
    int value = 0;
    if (!node.IsScalar() || !YAML::convert<int>::decode(node, value))
        refuse(node, "a layer_range is two whole numbers, such as [0, 24]");
    return value;
}

double factorOf(const YAML::Node& row)
{
    const auto node = row["value"];
    double value = 0;
    if (!node || !node.IsScalar() || !YAML::convert<double>::decode(node, value)
        || !std::isfinite(value))
        refuse(row, "a scale has one number as its value here; gradients are not read");
    return value;
}

/// Error Data: not a mapping, a key that is not known, a key given twice.
void requireKeys(const YAML::Node& mapping, const std::set<std::string>& known)
{
    if (!mapping.IsMap())
        refuse(mapping, "a mapping was expected here");
    std::set<std::string> seen;
    for (const auto& entry : mapping) {
        const auto key = entry.first.IsScalar() ? entry.first.Scalar() : std::string();
        if (!known.contains(key))
            refuse(entry.first, fmt::format("'{}' has no counterpart in a preset", shortened(key)));
        if (!seen.insert(key).second)
            refuse(entry.first, fmt::format("the key '{}' is given twice", key));
    }
}

/// mergekit's rule: the first row counts whose filter is missing, "*" or part of the name.
double factorFor(std::string_view tensor, const std::vector<std::pair<std::string, double>>& rows)
{
    for (const auto& [filter, factor] : rows)
        if (filter == "*" || tensor.find(filter) != tensor.npos)
            return factor;
    return 1;
}

/// The factor on what a layer adds to the residual stream. Error Data: the scales change anything
/// else, or attention and MLP differently.
double scaleOf(const YAML::Node& parameters)
{
    requireKeys(parameters, {"scale"});
    const auto scale = parameters["scale"];
    if (!scale || !scale.IsSequence())
        refuse(parameters, "only a list of scales on o_proj and down_proj is read");
    std::vector<std::pair<std::string, double>> rows;
    for (const auto& row : scale) {
        requireKeys(row, {"filter", "value"});
        rows.emplace_back(row["filter"] ? word(row, "filter") : "*", factorOf(row));
    }
    for (const auto tensor : untouched)
        if (factorFor(tensor, rows) != 1)
            refuse(parameters, fmt::format("a scale on {} has no counterpart in a preset", tensor));
    const double attention = factorFor("self_attn.o_proj.weight", rows);
    const double experts = factorFor("block_sparse_moe.experts.0.w2.weight", rows);
    const double mlp = experts != 1 ? experts : factorFor("mlp.down_proj.weight", rows);
    if (attention != mlp)
        refuse(parameters,
            fmt::format("attention and MLP are scaled differently, by {} and {}; a preset scales "
                        "both alike",
                attention, mlp));
    return attention;
}

/// Appends the layers of one slice; returns its model.
std::string readSlice(const YAML::Node& slice, std::vector<Step>& steps)
{
    requireKeys(slice, {"sources"});
    const auto sources = slice["sources"];
    if (!sources.IsSequence() || sources.size() != 1)
        refuse(slice, "a passthrough slice has exactly one source");
    const auto source = sources[0];
    requireKeys(source, {"model", "layer_range", "parameters"});
    const auto range = source["layer_range"];
    if (!range || !range.IsSequence() || range.size() != 2)
        refuse(source, "a layer_range is two whole numbers, such as [0, 24]");
    const int first = wholeNumber(range[0]);
    const int end = wholeNumber(range[1]);
    if (first < 0 || end <= first || end > layerLimit
        || steps.size() + static_cast<std::size_t>(end - first) > layerLimit)
        refuse(range, fmt::format("the layers {} to {} are no range of a model", first, end));
    const double factor = source["parameters"] ? scaleOf(source["parameters"]) : 1;
    for (int layer = first; layer < end; ++layer)
        steps.push_back({layer, factor});
    return word(source, "model");
}

std::vector<Step> readSteps(const YAML::Node& root)
{
    if (!root.IsMap())
        refuse(root, "this is not a mergekit configuration");
    if (const auto method = word(root, "merge_method"); method != "passthrough")
        refuse(root,
            fmt::format("the merge method is '{}'; a preset can only hold 'passthrough'",
                shortened(method)));
    requireKeys(root,
        {"merge_method", "slices", "dtype", "out_dtype", "tokenizer_source", "tokenizer",
            "chat_template"});
    const auto slices = root["slices"];
    if (!slices || !slices.IsSequence() || slices.size() == 0)
        refuse(root, "there are no slices");
    std::vector<Step> steps;
    std::string model;
    for (const auto& slice : slices) {
        const auto named = readSlice(slice, steps);
        if (!model.empty() && named != model)
            refuse(slice, "the layers are of several models; a preset expands one");
        model = named;
    }
    return steps;
}

int depthOf(const std::vector<Step>& steps)
{
    return 1 + std::max_element(steps.begin(), steps.end(), [](const Step& a, const Step& b) {
        return a.layer < b.layer;
    })->layer;
}

bool isMap(const std::vector<Step>& steps, const LayerMap& map)
{
    return std::equal(steps.begin(), steps.end(), map.begin(), map.end(),
        [](const Step& step, const LayerOrigin& origin) {
            return step.layer == origin.source && step.factor == 1;
        });
}

/// solar: [0, n-m) then [m, n), with the only m that makes as many layers; at m = n/2 none is new.
bool readSolar(const std::vector<Step>& steps, int depth, StrategySpec& strategy)
{
    const int missing = 2 * depth - static_cast<int>(steps.size());
    if (missing < 2 || missing % 2 != 0 || missing >= depth
        || !isMap(steps, solarMap(depth, missing / 2)))
        return false;
    strategy.name = "solar";
    strategy.overlap = missing / 2;
    return true;
}

bool readStack(const std::vector<Step>& steps, int depth, StrategySpec& strategy)
{
    const int times = static_cast<int>(steps.size()) / depth;
    if (times < 2 || times > 64 || !isMap(steps, stackMap(depth, times)))
        return false;
    strategy.name = "stack";
    strategy.times = times;
    return true;
}

/// Layers in their order, some several times running: the first is the layer, the others are new.
void readCopies(const std::vector<Step>& steps, int depth, Preset& preset)
{
    std::vector<int> gaps;
    std::set<int> perGap;
    std::set<double> factors;
    int next = 0;
    for (std::size_t i = 0; i < steps.size();) {
        if (steps[i].layer != next || steps[i].factor != 1)
            throw Error(Fault::Data,
                fmt::format("layer {} of the result is layer {} of the model, where a preset would "
                            "have layer {} as it is",
                    i, steps[i].layer, next),
                "A preset inserts layers between the model's own, which stay in their order.");
        int copies = 0;
        for (++i; i < steps.size() && steps[i].layer == next; ++i, ++copies)
            factors.insert(steps[i].factor);
        if (copies > 0) {
            gaps.push_back(next);
            perGap.insert(copies);
        }
        ++next;
    }
    if (next != depth || gaps.empty())
        throw Error(Fault::Data, "no layer is used twice: this expands nothing");
    if (perGap.size() > 1 || *perGap.begin() > 64 || factors.size() > 1)
        throw Error(Fault::Data,
            "the inserted layers differ in number or scale from place to place; a preset treats "
            "all places alike");
    preset.positions.rule = "list";
    preset.positions.gaps = gaps;
    preset.positions.perGap = *perGap.begin();
    preset.positions.writtenForLayers = depth;
    preset.strategy.name = *factors.begin() == 0 ? "llama-pro" : "copy";
    preset.strategy.outputScale = *factors.begin() == 0 ? 1 : *factors.begin();
    if (preset.strategy.outputScale < 0 || preset.strategy.outputScale > 100)
        throw Error(Fault::Data,
            fmt::format(
                "a scale of {} is out of a preset's range, 0 to 100", preset.strategy.outputScale));
}

} // namespace

Preset presetFromMergekit(const std::string& yaml, const std::string& origin)
{
    try {
        const auto steps = readSteps(YAML::Load(yaml));
        const int depth = depthOf(steps);
        Preset preset;
        preset.name = std::filesystem::path(origin).stem().string();
        preset.description = fmt::format(
            "{} to {} layers, read from a mergekit configuration", depth, steps.size());
        preset.source = "mergekit passthrough";
        if (readSolar(steps, depth, preset.strategy) || readStack(steps, depth, preset.strategy))
            preset.training.train = "all"; // as both are published
        else
            readCopies(steps, depth, preset);
        return preset;
    } catch (const YAML::Exception& e) {
        throw Error(Fault::Data,
            fmt::format("{}: not YAML (line {}: {})", origin, e.mark.line + 1, e.msg),
            "Give a mergekit configuration file.");
    } catch (const Error& e) {
        throw e.during(origin);
    }
}

} // namespace lesa
