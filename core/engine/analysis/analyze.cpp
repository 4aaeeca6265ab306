// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/analysis/analyze.h"

#include "core/arch/layer_layout.h"
#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/base/strings.h"
#include "core/engine/analysis/analysis_file.h"
#include "core/engine/analysis/type_analysis.h"
#include "core/engine/run_tasks.h"
#include "core/engine/tensor_io.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <limits>
#include <numeric>

namespace lesa {

namespace {

constexpr std::int64_t comparedDirections = 64;  // when no coefficients are stored
constexpr std::int64_t largestSideBySide = 4096; // rows; beyond, memory for one type at a time

/// Adds up what several weight types report at once.
class SharedProgress : public Listener {
public:
    SharedProgress(Listener& listener, std::int64_t total)
        : m_listener(listener)
        , m_total(total)
    {
    }
    void stage(std::string_view, int, int) override { }
    void progress(std::string_view, std::int64_t, std::int64_t) override
    {
        m_listener.progress("weights", ++m_done, m_total);
    }
    void metric(const Metric& metric) override { m_listener.metric(metric); }
    void warning(std::string_view text) override { m_listener.warning(text); }
    void artifact(const std::filesystem::path& path, std::string_view kind) override
    {
        m_listener.artifact(path, kind);
    }

private:
    Listener& m_listener;
    std::int64_t m_total;
    std::atomic<std::int64_t> m_done = 0;
};

std::vector<WeightType> chooseTypes(
    const LayerLayout& layout, const std::vector<std::string>& wanted)
{
    if (wanted.empty())
        return layout.weightTypes();
    std::vector<WeightType> chosen;
    for (const WeightType& type : layout.weightTypes())
        if (std::any_of(wanted.begin(), wanted.end(), [&](const std::string& name) {
                return name == type.name || name == type.shortName;
            }))
            chosen.push_back(type);
    for (const std::string& name : wanted)
        if (std::none_of(chosen.begin(), chosen.end(), [&](const WeightType& type) {
                return name == type.name || name == type.shortName;
            })) {
            std::vector<std::string> known;
            for (const WeightType& type : layout.weightTypes())
                known.push_back(type.shortName);
            throw Error(Fault::Usage,
                fmt::format("no weight type '{}' in every layer of this model", name),
                fmt::format("It has {}.", join(known, ", ")));
        }
    return chosen;
}

std::vector<int> chooseLayers(const LayerLayout& layout, std::vector<int> wanted)
{
    if (wanted.empty()) {
        wanted.resize(static_cast<std::size_t>(layout.layerCount()));
        std::iota(wanted.begin(), wanted.end(), 0);
    }
    std::sort(wanted.begin(), wanted.end());
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    if (wanted.front() < 0 || wanted.back() >= layout.layerCount())
        throw Error(Fault::Usage,
            fmt::format("layer {} is not there: the model has layers 0 to {}",
                wanted.front() < 0 ? wanted.front() : wanted.back(), layout.layerCount() - 1));
    return wanted;
}

std::string settingsJson(const AnalyzeRequest& request, const std::vector<WeightType>& types,
    const std::vector<int>& layers)
{
    nlohmann::ordered_json settings;
    for (const WeightType& type : types)
        settings["types"].push_back(type.name);
    settings["layers"] = layers;
    settings["rank"] = request.rank;
    settings["seed"] = request.compute.seed;
    return settings.dump();
}

/// Significant bits of a float that rounds as coarsely as the type does, rounded down. In blocks
/// the step follows from the largest value of the block: for normal weights an element of Q8_0 is
/// off by 0.0054 of their deviation as root mean square, Q5_0 0.043, Q4_0 0.086 (measured with
/// PyPI's gguf), floats of 6.2, 3.2 and 2.2 bits by the formula of roundingEdge().
int significantBits(DType dtype)
{
    switch (dtype) {
    case DType::BF16: return 8;
    case DType::F16: return 11;
    case DType::F64: return 53;
    case DType::Q8_0:
    case DType::Q8K: return 6;
    case DType::Q6K: return 4;
    case DType::Q5_0:
    case DType::Q5_1:
    case DType::Q5K: return 3;
    default: break;
    }
    if (!isBlockType(dtype))
        return 24;
    return bitsOf(dtype) > 4 ? 2 : bitsOf(dtype) > 3 ? 1 : 0;
}

TypeAnalysisInput inputFor(const WeightType& type, const Checkpoint& checkpoint,
    const LayerLayout& layout, const std::vector<int>& layers, const AnalyzeRequest& request)
{
    const auto nameOf = [&layout, suffix = type.name + ".weight"](
                            int layer) { return layout.name(layer, suffix); };
    const Placement placement{placementFor(request.compute).device, at::kFloat};
    TypeAnalysisInput input;
    input.type = type;
    input.layerCount = static_cast<int>(layers.size());
    input.layer = [&checkpoint, &layers, nameOf, placement](int i) {
        return loadTensor(checkpoint, nameOf(layers[static_cast<std::size_t>(i)]), placement);
    };
    input.significantBits = std::numeric_limits<double>::digits;
    for (const int layer : layers) // a GGUF model mixes types
        input.significantBits = std::min(
            input.significantBits, significantBits(checkpoint.tensor(nameOf(layer)).entry.dtype));
    input.seed = request.compute.seed;
    input.leading = request.rank > 0 ? request.rank : comparedDirections;
    if (request.rank < 0)
        input.leading = std::min(type.shape[0], input.layerCount * type.shape[1]);
    return input;
}

void checkMemory(const std::vector<TypeAnalysisInput>& inputs)
{
    std::uint64_t needed = 0;
    for (const TypeAnalysisInput& input : inputs)
        needed += 4 * static_cast<std::uint64_t>(input.layerCount * input.type.shape[1])
            * static_cast<std::uint64_t>(std::min(input.leading, input.type.shape[0]));
    const std::uint64_t available = memoryRoom();
    if (needed > available)
        throw Error(Fault::Memory,
            fmt::format("the coefficients asked for take {}, {} are free", formatBytes(needed),
                formatBytes(available)),
            "Choose a smaller --rank or fewer --types.");
}

bool areSideBySide(const std::vector<TypeAnalysisInput>& inputs, const AnalyzeRequest& request)
{
    std::int64_t side = 0;
    for (const TypeAnalysisInput& input : inputs)
        side = std::max(side, input.type.shape[0]);
    return side <= largestSideBySide && placementFor(request.compute).device.is_cpu();
}

std::vector<TypeAnalysis> analyzeTypes(
    const std::vector<TypeAnalysisInput>& inputs, const AnalyzeRequest& request, const Job& job)
{
    std::int64_t units = 0;
    for (const TypeAnalysisInput& input : inputs)
        units += 2 * input.layerCount;
    SharedProgress progress(job.listener, units);
    std::vector<TypeAnalysis> results(inputs.size());
    runTasks(static_cast<int>(inputs.size()), areSideBySide(inputs, request), [&](int i) {
        const auto type = static_cast<std::size_t>(i);
        results[type] = analyzeType(inputs[type], {progress, job.control});
    });
    return results;
}

} // namespace

AnalyzeResult analyze(const AnalyzeRequest& request, const Job& job)
{
    const auto start = std::chrono::steady_clock::now();
    const Checkpoint checkpoint = Checkpoint::open(request.checkpoint, {.allowGguf = true});
    const LayerLayout layout = LayerLayout::read(checkpoint);
    const std::vector<WeightType> types = chooseTypes(layout, request.types);
    const std::vector<int> layers = chooseLayers(layout, request.layers);
    const AnalysisHeader header{
        std::filesystem::absolute(checkpoint.directory() / "config.json").parent_path().filename(),
        checkpoint.headerHash(), settingsJson(request, types, layers), layers, request.rank != 0};
    AnalyzeResult result{static_cast<int>(types.size()), static_cast<int>(layers.size())};
    const auto finish = [&] {
        result.seconds
            = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        job.listener.artifact(request.output, "analysis");
        return result;
    };
    if (!request.force && holdsAnalysis(request.output, header)) {
        result.isReused = true;
        return finish();
    }
    std::vector<TypeAnalysisInput> inputs;
    for (const WeightType& type : types)
        inputs.push_back(inputFor(type, checkpoint, layout, layers, request));
    checkMemory(inputs);
    job.listener.stage("weights", 1, 2);
    const std::vector<TypeAnalysis> results = analyzeTypes(inputs, request, job);
    job.listener.stage("writing", 2, 2);
    writeAnalysis(request.output, header, results, job);
    return finish();
}

} // namespace lesa
