// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/train/trained_parts.h"

#include "core/base/error.h"
#include "core/base/strings.h"
#include "core/plan/positions.h"

#include <fmt/format.h>

#include <charconv>
#include <numeric>
#include <set>
#include <string_view>

namespace lesa {

namespace {

constexpr auto waysOut = "Use train = all, or name the layers, such as train = 16,18,20-24.";

std::vector<int> insertedByRecord(int layerCount, const std::optional<ExpansionRecord>& record)
{
    if (!record)
        throw Error(Fault::Data,
            "train = new, but the checkpoint has no lesa.json that says which layers are new",
            waysOut);
    if (static_cast<int>(record->map.size()) != layerCount)
        throw Error(Fault::Data,
            fmt::format("lesa.json describes {} layers, the checkpoint has {}", record->map.size(),
                layerCount),
            waysOut);
    auto layers = insertedLayers(record->map);
    if (layers.empty())
        throw Error(Fault::Data, "train = new, but lesa.json names no inserted layer", waysOut);
    return layers;
}

int readLayer(std::string_view word, const std::string& list, int layerCount)
{
    int layer = -1;
    const auto* const end = word.data() + word.size();
    const auto [rest, failure] = std::from_chars(word.data(), end, layer);
    if (failure != std::errc() || rest != end || layer < 0)
        throw Error(Fault::Data,
            fmt::format("train = {}: '{}' is not a layer; expected new, all or a list such as "
                        "16,18,20-24",
                list, word));
    if (layer >= layerCount)
        throw Error(Fault::Data,
            fmt::format("train = {}: there is no layer {}, the model has {} (0 to {})", list, layer,
                layerCount, layerCount - 1));
    return layer;
}

std::vector<int> readList(const std::string& list, int layerCount)
{
    std::set<int> layers;
    for (const auto& part : split(list, ',')) {
        const auto dash = part.find('-');
        const int first = readLayer(std::string_view(part).substr(0, dash), list, layerCount);
        const int last = dash == std::string::npos
            ? first
            : readLayer(std::string_view(part).substr(dash + 1), list, layerCount);
        if (last < first)
            throw Error(Fault::Data, fmt::format("train = {}: {} runs backwards", list, part));
        for (int layer = first; layer <= last; ++layer)
            layers.insert(layer);
    }
    return {layers.begin(), layers.end()};
}

} // namespace

TrainedParts trainedParts(
    const std::string& train, int layerCount, const std::optional<ExpansionRecord>& record)
{
    if (train == "new")
        return {insertedByRecord(layerCount, record), false};
    if (train != "all")
        return {readList(train, layerCount), false};
    TrainedParts parts{std::vector<int>(static_cast<std::size_t>(layerCount)), true};
    std::iota(parts.layers.begin(), parts.layers.end(), 0);
    return parts;
}

} // namespace lesa
