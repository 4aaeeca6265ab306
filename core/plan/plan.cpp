// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan.h"

#include "core/arch/layer_layout.h"
#include "core/arch/model_config.h"
#include "core/base/error.h"
#include "core/base/strings.h"
#include "core/plan/positions.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <numeric>
#include <set>

namespace lesa {

namespace {

struct LayerSize {
    std::uint64_t parameters = 0;
    std::uint64_t bytes = 0;
};

LayerSize sizeOf(const Checkpoint& checkpoint, const LayerLayout& layout, int layer)
{
    LayerSize size;
    for (const auto& suffix : layout.suffixes(layer)) {
        const auto& entry = checkpoint.tensor(layout.name(layer, suffix)).entry;
        size.parameters += static_cast<std::uint64_t>(entry.elements());
        size.bytes += entry.sizeBytes();
    }
    return size;
}

/// The LESA route for one weight type (method.md sections 1 and 6; core/engine/method).
double lesaSeconds(const WeightType& type, int layers, int inserted, const PredictorSpec& predictor,
    const Machine& machine)
{
    const double rows = static_cast<double>(type.shape[0]);
    const double columns = static_cast<double>(type.shape[1]);
    const double directions = std::min(rows, layers * columns);
    const double gram = 1.2 * layers * rows * directions * columns; // a triangle in tiles
    const double eigen = 9 * directions * directions * directions;
    const double coefficients = 2.0 * layers * directions * rows * columns;
    const double width = predictor.hidden;
    const double network = 6 * (2 * columns * width + width * width + width * columns);
    const bool trained
        = predictor.kind == "mlp" || predictor.kind == "residual" || predictor.kind == "direct";
    constexpr double efficiency = 0.8; // of small mini-batches and the passes between products
    const double training = trained
        ? predictor.epochs * std::max(0, layers - 2) * directions * network / efficiency
        : 0;
    const double reconstruction = 2.0 * inserted * rows * directions * columns;
    return eigen / machine.doubleFlops
        + (gram + coefficients + training + reconstruction) / machine.singleFlops;
}

/// The eigensolve of the largest weight type (fp64: Gram, vectors, workspace of two; the basis in
/// fp32), or what is there while layers are predicted: coefficients and new layers in fp32, as far
/// as the engine keeps them in memory.
std::uint64_t lesaMemory(
    const LayerLayout& layout, std::uint64_t newParameters, const Machine& machine)
{
    constexpr double program = 300e6;
    constexpr double mappedRows = 600e6; // of those on disk, as many as are there at a time
    const double kept = static_cast<double>(machine.memory) / 3;
    double eigen = 0;
    double rowsOfAll = 0;
    double largestRows = 0;
    for (const auto& type : layout.weightTypes()) {
        const double rows = static_cast<double>(type.shape[0]);
        const double columns = static_cast<double>(type.shape[1]);
        const double side = std::min(rows, layout.layerCount() * columns);
        eigen = std::max(eigen, 36 * side * side);
        largestRows = std::max(largestRows, 4.0 * layout.layerCount() * side * columns);
        rowsOfAll += 4.0 * layout.layerCount() * side * columns;
    }
    const double rows = rowsOfAll <= kept ? rowsOfAll : largestRows <= kept ? kept : mappedRows;
    const double added = 4.0 * static_cast<double>(newParameters);
    return static_cast<std::uint64_t>(
        program + std::max(eigen, rows + (added <= kept ? added : mappedRows)));
}

/// Neurons of a dense MLP and the width they read; {0, 0} where the layers have none.
std::pair<double, double> neuronShape(const LayerLayout& layout)
{
    for (const auto& type : layout.weightTypes())
        if (type.name == "mlp.gate_proj")
            return {static_cast<double>(type.shape[0]), static_cast<double>(type.shape[1])};
    return {0, 0};
}

/// Transport of one gap (core/engine/method/transport.h): costs and mixtures of the neurons, and as
/// many iterations as trained models took (250 to 350), measured on one core.
double transportSeconds(const LayerLayout& layout, const Machine& machine)
{
    constexpr double iterations = 300;
    constexpr double secondsPerEntry = 4e-9; // of one iteration
    const auto [neurons, width] = neuronShape(layout);
    return neurons * neurons
        * (12 * width / machine.singleFlops + iterations * secondsPerEntry / machine.threads);
}

/// Two neighbours, the plan of their neurons and every new layer, in fp32.
std::uint64_t transportMemory(
    const LayerLayout& layout, std::uint64_t layerParameters, std::uint64_t newParameters)
{
    const auto [neurons, width] = neuronShape(layout);
    return static_cast<std::uint64_t>(4 * neurons * neurons) + 8 * layerParameters
        + 4 * newParameters;
}

int wholeNumber(std::string_view text, const std::string& all)
{
    int value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc() || end != text.data() + text.size())
        throw Error(Fault::Data,
            fmt::format("'training.train' is '{}', which is not new, all or a list of layers", all),
            "A list looks like 16,18,20-24.");
    return value;
}

void estimateTraining(
    ExpansionPlan& plan, const Checkpoint& checkpoint, const TrainingSpec& training)
{
    const auto config = ModelConfig::read(checkpoint.config());
    const double tokens = static_cast<double>(training.batch) * training.sequence;
    const auto trained = trainedLayers(training.train, plan.map);
    const int lowest
        = trained.empty() ? plan.layersAfter : *std::min_element(trained.begin(), trained.end());
    const double active = plan.layersAfter - lowest;
    const double perLayer = training.checkpointing
        ? 4.0 * config.hiddenSize
        : 4.0 * (12.0 * config.hiddenSize + 4.0 * config.intermediateSize)
            + 8.0 * config.heads * training.sequence;
    const double weights
        = static_cast<double>(plan.parametersAfter) * (training.precision == "bf16" ? 2 : 4);
    plan.trainMemoryBytes
        = static_cast<std::uint64_t>(weights + 16.0 * static_cast<double>(plan.trainableParameters)
            + tokens * perLayer * active + 8.0 * std::min(tokens, 2048.0) * config.vocabSize);
}

void addWarnings(ExpansionPlan& plan, const Preset& preset)
{
    const auto& strategy = preset.strategy;
    for (const auto& warning : plan.config.warnings)
        plan.warnings.push_back(warning);
    const bool lesa = strategy.name == "lesa";
    if (lesa && (strategy.predictor.kind == "mlp" || strategy.predictor.kind == "direct"))
        plan.warnings.push_back(fmt::format("a '{}' predictor of width {} makes matrices of rank "
                                            "at most {}; 'residual' has no such cap",
            strategy.predictor.kind, strategy.predictor.hidden, strategy.predictor.hidden + 1));
    if (lesa && strategy.predictor.kind != "linear" && plan.layersBefore < 8)
        plan.warnings.push_back(
            fmt::format("only {} inner layers to learn from; a predictor needs more",
                std::max(0, plan.layersBefore - 2)));
    if ((strategy.name == "solar" || strategy.name == "stack") && preset.training.train == "new")
        plan.warnings.push_back(fmt::format(
            "{} is published with every layer trained; this preset trains the repeated ones",
            strategy.name));
}

} // namespace

std::vector<int> trainedLayers(const std::string& train, const LayerMap& map)
{
    if (train == "new")
        return insertedLayers(map);
    std::vector<int> layers(map.size());
    std::iota(layers.begin(), layers.end(), 0);
    if (train == "all")
        return layers;
    std::set<int> chosen;
    for (const auto& part : split(train, ',')) {
        const auto hyphen = part.find('-', 1);
        const int first = wholeNumber(std::string_view(part).substr(0, hyphen), train);
        const int last = hyphen == std::string::npos
            ? first
            : wholeNumber(std::string_view(part).substr(hyphen + 1), train);
        if (first < 0 || last < first || last >= static_cast<int>(map.size()))
            throw Error(Fault::Data,
                fmt::format("'training.train' names layers {}, the model has 0 to {}", part,
                    map.size() - 1));
        for (int layer = first; layer <= last; ++layer)
            chosen.insert(layer);
    }
    return {chosen.begin(), chosen.end()};
}

ExpansionPlan planExpansion(
    const Checkpoint& checkpoint, const Preset& preset, const Machine& machine)
{
    const auto layout = LayerLayout::read(checkpoint);
    const auto map = layerMapFor(preset.strategy, preset.positions, layout.layerCount());
    ExpansionPlan plan{.map = map, .config = deepenConfig(checkpoint.config(), map)};
    plan.layersBefore = layout.layerCount();
    plan.layersAfter = static_cast<int>(map.size());
    plan.parametersBefore = plan.parametersAfter = checkpoint.parameterCount();
    plan.bytesBefore = plan.bytesAfter = checkpoint.totalBytes();

    std::vector<LayerSize> sizes;
    for (const auto& origin : plan.map)
        sizes.push_back(sizeOf(checkpoint, layout, origin.source));
    std::uint64_t added = 0;
    for (const int layer : insertedLayers(plan.map)) {
        const auto& size = sizes[static_cast<std::size_t>(layer)];
        added += size.parameters;
        plan.parametersAfter += size.parameters;
        plan.bytesAfter += size.bytes;
    }
    if (preset.training.train == "all")
        plan.trainableParameters = plan.parametersAfter;
    else
        for (const int layer : trainedLayers(preset.training.train, plan.map))
            plan.trainableParameters += sizes[static_cast<std::size_t>(layer)].parameters;

    const auto inserted = static_cast<int>(insertedLayers(plan.map).size());
    plan.expandSeconds = static_cast<double>(plan.bytesAfter) / machine.diskBytes;
    plan.expandMemoryBytes = sizes.empty() ? 0 : 4 * sizes.front().parameters;
    if (preset.strategy.name == "lesa") {
        for (const auto& type : layout.weightTypes())
            plan.expandSeconds += lesaSeconds(
                type, plan.layersBefore, inserted, preset.strategy.predictor, machine);
        plan.expandMemoryBytes = lesaMemory(layout, added, machine);
    }
    if (preset.strategy.name == "opt-deus") {
        const auto newGaps = std::count_if(map.begin(), map.end(), [](const LayerOrigin& origin) {
            return origin.kind == LayerOrigin::Kind::New && origin.part == 0;
        });
        plan.expandSeconds += static_cast<double>(newGaps) * transportSeconds(layout, machine);
        plan.expandMemoryBytes = transportMemory(layout, sizes.front().parameters, added);
    }
    if (const auto type = checkpoint.config().string("model_type");
        type && ModelConfig::isKnown(*type))
        estimateTraining(plan, checkpoint, preset.training);
    addWarnings(plan, preset);
    return plan;
}

} // namespace lesa
