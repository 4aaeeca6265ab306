// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/train/train.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/base/strings.h"
#include "core/engine/distributed/ranks.h"
#include "core/engine/network/network.h"
#include "core/engine/session.h"
#include "core/engine/train/trained_parts.h"
#include "core/engine/train/training_run.h"

#include <fmt/format.h>

#include <functional>

namespace lesa {

namespace fs = std::filesystem;

namespace {

bool isFirst(const ComputeOptions& compute)
{
    return !compute.ranks || compute.ranks->isFirst();
}

/// Ranks on different machines may find different files under one path.
void checkSameText(const TrainingText& text, Ranks& ranks)
{
    std::uint64_t mark = 0;
    for (const auto part : {TextPart::Training, TextPart::Evaluation})
        mark = 31 * mark
            + std::stoull(recordTokens(text.part(part)).sha256.substr(0, 8), nullptr, 16);
    const auto value = static_cast<double>(mark); // below 2^38: exact
    if (ranks.largest({value, -value}) != std::vector{value, -value})
        throw Error(Fault::Data, "the ranks do not read the same text",
            "See that the files are the same on every machine.");
}

/// Rank 0 refuses first, makes the folder, and fills the cache of token ids.
TrainingRun begun(const ComputeOptions& compute, const std::function<TrainingRun()>& begin)
{
    std::optional<TrainingRun> run;
    inTurn(compute.ranks.get(), [&] { run.emplace(begin()); });
    if (compute.ranks)
        checkSameText(*run->text, *compute.ranks);
    return std::move(*run);
}

std::shared_ptr<const TrainingText> readText(
    const TrainRequest& request, const ModelConfig& config, const Job& job)
{
    const TextSources sources{request.text, request.evalText, request.checkpoint,
        request.cacheDirectory, config.vocabSize};
    return std::make_shared<const TrainingText>(
        loadTrainingText(sources, request.preset.training, job));
}

RunRecord makeRecord(const TrainRequest& request, const Checkpoint& checkpoint,
    const TrainedParts& parts, const TrainingText& text, const Placement& placement)
{
    RunRecord record;
    record.created = utcTimestamp();
    record.commandLine = request.commandLine;
    record.preset = request.preset;
    record.checkpoint = fs::absolute(request.checkpoint).lexically_normal().string();
    record.checkpointHash = checkpoint.headerHash();
    record.configHash = sha256(checkpoint.config().text());
    record.text = text.files;
    record.evalText = text.evalFiles;
    record.training = recordTokens(text.training);
    record.evaluation = recordTokens(text.evaluation);
    record.trainedLayers = parts.layers;
    record.trainsAll = parts.all;
    record.keepsCheckpoints = request.keepCheckpoint;
    record.engine = engineVersion();
    record.libtorch = TORCH_VERSION;
    record.device = placement.device.str();
    record.dtype = placement.dtype == at::kBFloat16 ? "bf16" : "fp32";
    record.threads = at::get_num_threads();
    record.seed = request.preset.training.seed;
    return record;
}

/// Everything that can be refused is refused before the folder is touched. run.json comes last: a
/// folder that has it is complete.
TrainingRun newRun(TrainRequest request, const SharedInputs& shared, const Job& job)
{
    if (isFirst(request.compute))
        refuseUsedRunFolder(request.run, request.force);
    auto checkpoint = Checkpoint::open(request.checkpoint);
    const auto config = ModelConfig::read(checkpoint.config());
    auto& spec = request.preset.training;
    fitSequence(spec, config, job.listener);
    checkBatch(spec, request.compute.ranks.get());
    const auto placement = trainingPlacement(spec, request.compute);
    const auto parts
        = trainedParts(spec.train, config.layers, readExpansionRecord(request.checkpoint));
    auto text = shared.text ? shared.text : readText(request, config, job);

    auto record = makeRecord(request, checkpoint, parts, *text, placement);
    std::optional<RunFolder> folder;
    if (isFirst(request.compute)) {
        folder.emplace(RunFolder::create(request.run, request.force));
        if (request.keepCheckpoint)
            keepTokens(request.run, *text);
        folder->writeState({});
        folder->writeRecord(record);
    }
    return {request.run, std::move(folder), std::move(record), std::move(checkpoint),
        std::move(text), placement, {}, shared.prefix, request.compute.ranks};
}

void refuseUnresumable(const fs::path& run, const RunRecord& record, const RunState& state)
{
    if (state.status == RunStatus::Done)
        throw Error(Fault::Data,
            fmt::format("{}: the run is finished, all {} steps are done", run.string(), state.step),
            "Train its last checkpoint as a new run to go on.");
    if (!record.keepsCheckpoints)
        throw Error(Fault::Data,
            fmt::format("{}: nothing to resume from, the run kept no checkpoints", run.string()),
            "Begin it again.");
}

Checkpoint checkpointToResume(const fs::path& run, const RunRecord& record, const RunState& state)
{
    if (!state.checkpoint.empty())
        return Checkpoint::open(run / state.checkpoint);
    auto checkpoint = Checkpoint::open(record.checkpoint);
    if (checkpoint.headerHash() != record.checkpointHash)
        throw Error(Fault::Data,
            fmt::format("{}: not the checkpoint this run began with", record.checkpoint),
            "Restore it, or begin a new run.");
    return checkpoint;
}

void warnOfOtherMachine(const RunRecord& record, const Placement& placement, Listener& listener)
{
    const bool same = record.libtorch == TORCH_VERSION && record.device == placement.device.str()
        && record.threads == at::get_num_threads();
    if (!same)
        listener.warning(fmt::format("the run began on {} with {} threads and libtorch {}, and "
                                     "goes on on {} with {} and {}: "
                                     "losses may differ in their last digits",
            record.device, record.threads, record.libtorch, placement.device.str(),
            at::get_num_threads(), TORCH_VERSION));
}

TrainingRun oldRun(const fs::path& run, ComputeOptions compute, const Job& job)
{
    std::optional<RunFolder> folder;
    if (isFirst(compute))
        folder.emplace(RunFolder::open(run));
    auto record = readRunRecord(run);
    auto state = readRunState(run);
    refuseUnresumable(run, record, state);
    checkBatch(record.preset.training, compute.ranks.get());
    compute.dtype = record.dtype;
    const auto placement = placementFor(compute);
    warnOfOtherMachine(record, placement, job.listener);
    auto checkpoint = checkpointToResume(run, record, state);
    auto text = std::make_shared<const TrainingText>(readKeptTokens(run, record));
    return {run, std::move(folder), std::move(record), std::move(checkpoint), std::move(text),
        placement, std::move(state), nullptr, compute.ranks};
}

} // namespace

void fitSequence(TrainingSpec& spec, const ModelConfig& config, Listener& listener)
{
    if (spec.sequence <= config.maxPositions)
        return;
    listener.warning(fmt::format(
        "sequence = {} is cut to the model's {} positions", spec.sequence, config.maxPositions));
    spec.sequence = config.maxPositions;
}

void checkBatch(const TrainingSpec& spec, const Ranks* ranks)
{
    if (!ranks || spec.batch % ranks->size() == 0)
        return;
    const int below = spec.batch / ranks->size() * ranks->size();
    const int above = below + ranks->size();
    throw Error(Fault::Data,
        fmt::format("batch = {} cannot be shared evenly by {} ranks", spec.batch, ranks->size()),
        below > 0
            ? fmt::format("Use --set training.batch={} or {}: a multiple of {}, for all ranks "
                          "together.",
                below, above, ranks->size())
            : fmt::format("Use --set training.batch={} or another multiple of {}, or fewer "
                          "ranks.",
                above, ranks->size()));
}

Placement trainingPlacement(const TrainingSpec& spec, ComputeOptions compute)
{
    if (compute.dtype == "auto")
        compute.dtype = spec.precision;
    const auto placement = placementFor(compute);
    if (placement.dtype == at::kHalf)
        throw Error(Fault::Usage, "fp16 training would need loss scaling, which is not offered",
            "Use bf16, or fp32.");
    return placement;
}

TrainResult train(const TrainRequest& request, const SharedInputs& shared, const Job& job)
{
    job.listener.stage("reading the text", 1, 3);
    Control untouched; // ranks stop together, once they train
    const Job patient{job.listener, request.compute.ranks ? untouched : job.control};
    try {
        return runTraining(
            begun(request.compute, [&] { return newRun(request, shared, patient); }), job);
    } catch (const Stopped&) { // before there was a run
        TrainResult result;
        result.stopped = true;
        return result;
    }
}

TrainResult train(const TrainRequest& request, const Job& job)
{
    return train(request, SharedInputs{}, job);
}

TrainResult resumeTraining(const fs::path& run, const ComputeOptions& compute, const Job& job)
{
    job.listener.stage("reading the text", 1, 3);
    return runTraining(begun(compute, [&] { return oldRun(run, compute, job); }), job);
}

} // namespace lesa
