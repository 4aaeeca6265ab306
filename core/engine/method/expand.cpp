// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/method/expand.h"

#include "core/arch/depth_rules.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/strings.h"
#include "core/engine/method/model_card.h"
#include "core/engine/method/new_layers.h"
#include "core/engine/session.h"
#include "core/plan/positions.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <numeric>
#include <sys/statvfs.h>

namespace lesa {

namespace {

namespace fs = std::filesystem;

bool contains(const fs::path& outer, const fs::path& inner)
{
    const auto [end, rest] = std::mismatch(outer.begin(), outer.end(), inner.begin(), inner.end());
    return end == outer.end();
}

void refuseSourceAsOutput(const fs::path& source, const fs::path& output)
{
    const auto from = fs::weakly_canonical(source);
    auto to = fs::weakly_canonical(output);
    if (!to.has_filename())
        to = to.parent_path();
    if (contains(from, to) || contains(to, from))
        throw Error(Fault::Data,
            fmt::format("the output {} lies in the source checkpoint {} or around it",
                output.string(), source.string()),
            "Choose another output directory.");
}

void requireSpace(const fs::path& directory, std::uint64_t needed)
{
    struct statvfs info = {};
    if (::statvfs(directory.c_str(), &info) != 0)
        return; // a file system that does not tell; writing will
    const auto free = static_cast<std::uint64_t>(info.f_bavail) * info.f_frsize;
    if (free < needed)
        throw Error(Fault::Io,
            fmt::format("the expanded checkpoint needs {} and {} has {} free", formatBytes(needed),
                directory.string(), formatBytes(free)),
            "Free some space, or choose another output directory.");
}

/// What the expansion will take on the disk, known before any layer is made.
std::uint64_t expandedBytes(
    const SourceLayers& source, const LayerMap& map, const StrategySpec& strategy)
{
    constexpr std::uint64_t smallFiles = 4u << 20; // headers, configuration, card, record
    std::uint64_t bytes = source.checkpoint().totalBytes() + smallFiles;
    for (const auto& file : companionFiles(source.checkpoint()))
        bytes += fs::file_size(file);
    const auto inserted = insertedLayers(map);
    for (const int index : inserted) {
        const int layer = map[static_cast<std::size_t>(index)].source;
        for (const auto& suffix : source.layout().suffixes(layer)) {
            const auto& entry = source.stored(layer, suffix)->entry;
            bytes += static_cast<std::uint64_t>(entry.elements())
                * static_cast<std::uint64_t>(bitsOf(newLayerDtype(strategy, entry))) / 8;
        }
    }
    return bytes;
}

/// Outer tensors in their order, the expanded layers where the source's begin.
std::vector<OutputTensor> plannedTensors(
    const SourceLayers& source, const LayerMap& map, const NewLayers& fresh)
{
    const auto& checkpoint = source.checkpoint();
    const auto& layout = source.layout();
    std::vector<OutputTensor> tensors;
    const auto copy = [&](const std::string& name, const CheckpointTensor& stored) {
        tensors.push_back({name, stored.entry.dtype, stored.entry.shape, &stored, {}});
    };
    const auto addLayers = [&] {
        for (int index = 0; index < static_cast<int>(map.size()); ++index) {
            const auto& origin = map[static_cast<std::size_t>(index)];
            for (const auto& suffix : layout.suffixes(origin.source)) {
                const auto name = layout.name(index, suffix);
                if (origin.kind == LayerOrigin::Kind::New)
                    tensors.push_back(fresh.output(index, suffix, name));
                else
                    copy(name, *source.stored(origin.source, suffix));
            }
        }
    };
    bool layersDone = false;
    for (const auto& stored : checkpoint.tensors()) {
        const auto name = parseLayerTensorName(stored.entry.name);
        if (!name || name->prefix != layout.prefix())
            copy(stored.entry.name, stored);
        else if (!std::exchange(layersDone, true))
            addLayers();
    }
    return tensors;
}

std::uint64_t totalBytes(const std::vector<OutputTensor>& tensors)
{
    return std::accumulate(tensors.begin(), tensors.end(), std::uint64_t{0},
        [](std::uint64_t sum, const OutputTensor& tensor) { return sum + tensor.sizeBytes(); });
}

/// The written directory, read back: every tensor there, depth and configuration agreeing.
void checkWritten(const fs::path& directory, const std::vector<OutputTensor>& tensors, int layers)
{
    const auto written = Checkpoint::open(directory);
    auto faults = checkDepthRules(written.config(), layers);
    if (written.tensors().size() != tensors.size() || written.totalBytes() != totalBytes(tensors))
        faults.push_back(fmt::format("{} tensors of {} bytes, expected {} of {}",
            written.tensors().size(), written.totalBytes(), tensors.size(), totalBytes(tensors)));
    if (const int found = LayerLayout::read(written).layerCount(); found != layers)
        faults.push_back(fmt::format("{} layers, expected {}", found, layers));
    if (!faults.empty())
        throw Error(Fault::Internal, "the expanded checkpoint is not sound: " + faults.front());
}

/// One expansion; the order of its public steps is the order of the job.
class Expansion {
public:
    Expansion(const ExpandRequest& request, const Job& job);

    ExpandResult run();

private:
    void align();
    [[nodiscard]] Stages stages() const;
    void write(const NewLayers& fresh);

    const ExpandRequest& m_request;
    const StrategySpec& m_strategy;
    const Job& m_job;
    SourceLayers m_source;
    LayerMap m_map;
    PendingDirectory m_pending;
    Stages m_stages;
    ExpandResult m_result;
};

Expansion::Expansion(const ExpandRequest& request, const Job& job)
    : m_request(request)
    , m_strategy(request.preset.strategy)
    , m_job(job)
    , m_source([&] {
        refuseSourceAsOutput(request.checkpoint, request.output);
        const auto checkpoint = Checkpoint::open(request.checkpoint);
        return SourceLayers(
            checkpoint, LayerLayout::read(checkpoint), placementFor(request.compute).device);
    }())
    , m_map(layerMapFor(m_strategy, request.preset.positions, m_source.count()))
    , m_pending(request.output, request.force)
    , m_stages(stages())
{
}

Stages Expansion::stages() const
{
    Stages stages;
    if (m_strategy.align != "none")
        stages.names.emplace_back("align");
    if (m_strategy.name == "lesa")
        stages.names.insert(stages.names.end(), {"shared basis", "predict"});
    if (m_strategy.name == "opt-deus")
        stages.names.emplace_back("transport");
    stages.names.emplace_back("write");
    return stages;
}

void Expansion::align()
{
    if (m_strategy.align == "none")
        return;
    m_stages.begin(m_job, "align");
    m_source.align(alignOptions(m_strategy.align), m_job);
}

ExpandResult Expansion::run()
{
    const auto begin = std::chrono::steady_clock::now();
    requireSpace(m_pending.path(), expandedBytes(m_source, m_map, m_strategy));
    align();
    const PredictOptions predict = {m_request.compute.seed, m_request.quality,
        m_request.qualityFolds, m_pending.path(), m_stages};
    const NewLayers fresh({m_source, m_strategy, m_map, predict, m_job, m_result.quality});
    write(fresh);
    m_result.layersBefore = m_source.count();
    m_result.layersAfter = static_cast<int>(m_map.size());
    m_result.inserted = insertedLayers(m_map);
    m_result.seconds
        = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    m_job.listener.artifact(m_request.output, "checkpoint");
    return std::move(m_result);
}

void Expansion::write(const NewLayers& fresh)
{
    const auto& checkpoint = m_source.checkpoint();
    const int depth = static_cast<int>(m_map.size());
    const auto config = deepenConfig(checkpoint.config(), m_map);
    for (const auto& warning : config.warnings)
        m_job.listener.warning(warning);
    const ExpansionRecord record
        = {m_map, m_request.preset, checkpoint.headerHash(), m_source.count(), m_result.quality};
    const auto card = modelCard(checkpoint, record, m_source.count(), m_request.compute.seed);
    if (!card.reminder.empty())
        m_job.listener.warning(card.reminder);
    const std::vector<OutputFile> files
        = {{"config.json", config.config.text()}, {"README.md", card.text},
            {expansionRecordFile, formatExpansionRecord(record, m_request.compute.seed)}};

    m_stages.begin(m_job, "write");
    const auto tensors = plannedTensors(m_source, m_map, fresh);
    m_result.bytes = totalBytes(tensors);
    const WriteOptions options = {shardBytesLike(checkpoint), /*refusesNonFinite=*/true};
    writeCheckpoint(m_pending.path(), &checkpoint, tensors, files, options, m_job);
    copyCompanionFiles(checkpoint, m_pending.path());
    checkWritten(m_pending.path(), tensors, depth);
    m_pending.commit();
}

} // namespace

ExpandResult expand(const ExpandRequest& request, const Job& job)
{
    ExpandResult result;
    translateErrors([&] {
        try {
            result = Expansion(request, job).run();
        } catch (const fs::filesystem_error& e) {
            throw Error(Fault::Io, e.what());
        }
    });
    return result;
}

} // namespace lesa
