// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/positions.h"

#include "core/base/error.h"
#include "core/base/strings.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>

namespace lesa {

namespace {

int rescaled(int gap, int layers, int writtenFor)
{
    if (writtenFor == 0 || writtenFor == layers)
        return gap;
    const double place = static_cast<double>(gap + 1) * layers / writtenFor;
    return std::clamp(static_cast<int>(std::lround(place)) - 1, 0, std::max(0, layers - 2));
}

void checkGap(int gap, int layers, bool allowLast)
{
    const int last = allowLast ? layers - 1 : layers - 2;
    if (gap >= 0 && gap <= last)
        return;
    if (gap == layers - 1)
        throw Error(Fault::Data,
            fmt::format(
                "gap {} lies after the last of {} layers, and this strategy needs a layer above",
                gap, layers),
            fmt::format("Choose gaps from 0 to {}.", last));
    throw Error(Fault::Data,
        fmt::format("gap {} does not exist in a model of {} layers", gap, layers),
        fmt::format("Choose gaps from 0 to {}.", last));
}

/// The end of each of `parts` equal groups: LLaMA Pro's layout, gap (p + 1) * L / P - 1.
std::vector<int> groupEnds(int parts, int layers)
{
    if (layers % parts != 0)
        throw Error(Fault::Data,
            fmt::format("{} layers cannot be cut into {} equal groups", layers, parts),
            "Choose a number of groups that divides the layers.");
    std::vector<int> gaps;
    for (int part = 1; part <= parts; ++part)
        gaps.push_back(part * layers / parts - 1);
    return gaps;
}

/// k gaps spread evenly over the L-1 inner ones.
std::vector<int> uniformGaps(int count, int layers)
{
    if (count > layers - 1)
        throw Error(Fault::Data,
            fmt::format(
                "{} uniform gaps were asked for, {} layers have {}", count, layers, layers - 1),
            "Ask for fewer gaps, or for several layers a gap.");
    std::vector<int> gaps;
    for (int i = 0; i < count; ++i)
        gaps.push_back(static_cast<int>((i + 0.5) * (layers - 1) / count));
    return gaps;
}

std::vector<int> range(int from, int to, int step = 1)
{
    std::vector<int> gaps;
    for (int gap = from; gap <= to; gap += step)
        gaps.push_back(gap);
    return gaps;
}

std::vector<int> chosen(const PositionsSpec& p, int layers, bool allowLast)
{
    if (p.rule == "between") {
        if (p.from > p.to)
            throw Error(Fault::Data,
                fmt::format("gaps from {} to {}: the first lies above the last", p.from, p.to));
        return range(rescaled(p.from, layers, p.writtenForLayers),
            rescaled(p.to, layers, p.writtenForLayers));
    }
    if (p.rule == "every")
        return range(p.count - 1, allowLast ? layers - 1 : layers - 2, p.count);
    if (p.rule == "top-half")
        return range(layers / 2 - 1, layers - 2);
    if (p.rule == "uniform")
        return uniformGaps(p.count, layers);
    if (p.rule == "groups")
        return groupEnds(p.count, layers);
    std::vector<int> gaps;
    for (const int gap : p.gaps)
        gaps.push_back(rescaled(gap, layers, p.writtenForLayers));
    return gaps;
}

int wholeNumber(std::string_view text, const std::string& all)
{
    int value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc() || end != text.data() + text.size() || value < 0)
        throw Error(Fault::Usage,
            fmt::format("--positions {}: '{}' is not a whole number", all, text),
            "Examples: 15-30, 3,7,12, top-half, every:2, uniform:16, groups:8, 15-30x2.");
    return value;
}

PositionsSpec parseList(const std::string& text, const std::string& all)
{
    PositionsSpec spec;
    const auto dash = text.find('-');
    if (dash != std::string::npos && text.find(',') == std::string::npos) {
        spec.rule = "between";
        spec.from = wholeNumber(std::string_view(text).substr(0, dash), all);
        spec.to = wholeNumber(std::string_view(text).substr(dash + 1), all);
        return spec;
    }
    spec.rule = "list";
    for (const auto& part : split(text, ',')) {
        const auto hyphen = part.find('-');
        if (hyphen == std::string::npos) {
            spec.gaps.push_back(wholeNumber(part, all));
            continue;
        }
        const int from = wholeNumber(std::string_view(part).substr(0, hyphen), all);
        const int to = wholeNumber(std::string_view(part).substr(hyphen + 1), all);
        for (int gap = from; gap <= std::min(to, from + 100000); ++gap)
            spec.gaps.push_back(gap);
    }
    return spec;
}

} // namespace

std::vector<int> chooseGaps(const PositionsSpec& positions, int layers, bool allowLast)
{
    if (layers < 2 && !allowLast)
        throw Error(
            Fault::Data, fmt::format("a model of {} layer has no gap between layers", layers));
    const auto gaps = chosen(positions, layers, allowLast);
    for (const int gap : gaps)
        checkGap(gap, layers, allowLast);
    const std::set<int> distinct(gaps.begin(), gaps.end());
    if (distinct.empty())
        throw Error(Fault::Data,
            fmt::format(
                "the rule '{}' chooses no gap in a model of {} layers", positions.rule, layers),
            "Choose other positions.");
    return {distinct.begin(), distinct.end()};
}

PositionsSpec parsePositions(const std::string& text)
{
    auto body = text;
    int perGap = 1;
    if (const auto times = body.rfind('x'); times != std::string::npos) {
        perGap = wholeNumber(std::string_view(body).substr(times + 1), text);
        body.resize(times);
    }
    PositionsSpec spec;
    if (const auto colon = body.find(':'); colon != std::string::npos) {
        spec.rule = body.substr(0, colon);
        const bool known = spec.rule == "every" || spec.rule == "uniform" || spec.rule == "groups";
        if (!known)
            throw Error(Fault::Usage,
                fmt::format("--positions {}: the rule '{}' is not known", text, spec.rule),
                "Rules: top-half, every:N, uniform:K, groups:P, or gaps such as 15-30 or 3,7,12.");
        spec.count = wholeNumber(std::string_view(body).substr(colon + 1), text);
    } else if (body == "top-half") {
        spec.rule = body;
    } else {
        spec = parseList(body, text);
    }
    spec.perGap = perGap;
    if (spec.perGap < 1 || spec.perGap > 64 || spec.count < 1)
        throw Error(Fault::Usage,
            fmt::format("--positions {}: counts start at 1 (and at most 64 layers a gap)", text));
    return spec;
}

LayerMap insertionMap(int layers, const std::vector<int>& gaps, int perGap)
{
    LayerMap map;
    for (int layer = 0; layer < layers; ++layer) {
        map.push_back({LayerOrigin::Kind::Old, layer});
        if (!std::binary_search(gaps.begin(), gaps.end(), layer))
            continue;
        for (int part = 0; part < perGap; ++part)
            map.push_back({LayerOrigin::Kind::New, layer, layer, part, perGap});
    }
    return map;
}

LayerMap solarMap(int layers, int overlap)
{
    if (overlap < 1 || overlap >= layers)
        throw Error(Fault::Data,
            fmt::format("solar cuts {} of {} layers from each copy; it must be 1 to {}", overlap,
                layers, layers - 1),
            "Set strategy.overlap; a quarter of the depth is as published.");
    LayerMap map;
    for (int layer = 0; layer < layers - overlap; ++layer)
        map.push_back({LayerOrigin::Kind::Old, layer});
    for (int layer = overlap; layer < layers; ++layer)
        map.push_back(
            {layer < layers - overlap ? LayerOrigin::Kind::Repeat : LayerOrigin::Kind::Old, layer});
    return map;
}

LayerMap stackMap(int layers, int times)
{
    LayerMap map;
    for (int copy = 0; copy < times; ++copy)
        for (int layer = 0; layer < layers; ++layer)
            map.push_back({copy == 0 ? LayerOrigin::Kind::Old : LayerOrigin::Kind::Repeat, layer});
    return map;
}

bool needsLayerAbove(const StrategySpec& strategy)
{
    return strategy.name == "lesa" || strategy.name == "mean" || strategy.name == "opt-deus";
}

LayerMap layerMapFor(const StrategySpec& strategy, const PositionsSpec& positions, int layers)
{
    if (strategy.name == "solar")
        return solarMap(layers, strategy.overlap > 0 ? strategy.overlap : layers / 4);
    if (strategy.name == "stack")
        return stackMap(layers, strategy.times);
    return insertionMap(
        layers, chooseGaps(positions, layers, !needsLayerAbove(strategy)), positions.perGap);
}

std::vector<int> insertedLayers(const LayerMap& map)
{
    std::vector<int> indices;
    for (std::size_t i = 0; i < map.size(); ++i)
        if (map[i].kind != LayerOrigin::Kind::Old)
            indices.push_back(static_cast<int>(i));
    return indices;
}

} // namespace lesa
