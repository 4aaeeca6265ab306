// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesa/command.h"
#include "app/lesa/commands.h"
#include "app/lesa/rank_job.h"
#include "app/lesa/session_log.h"
#include "core/base/strings.h"
#include "core/engine/distributed/ranks.h"
#include "core/engine/method/expand.h"
#include "core/engine/train/train.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cmath>

namespace lesa {

namespace {

struct TrainOptions {
    std::string checkpoint;
    std::vector<std::string> text;
    std::vector<std::string> evalText;
    std::string run;
    std::string resume;
    PresetOptions preset;
};

TrainRequest toRequest(
    const TrainOptions& options, const CommonOptions& common, const Preset& preset)
{
    TrainRequest request;
    request.checkpoint = options.checkpoint;
    request.text.assign(options.text.begin(), options.text.end());
    request.evalText.assign(options.evalText.begin(), options.evalText.end());
    request.run = options.run;
    request.preset = preset;
    request.force = common.force;
    request.commandLine = common.commandLine;
    request.cacheDirectory = tokenCacheDirectory();
    request.compute = common.compute;
    return request;
}

/// What the checkpoint was expanded with, unless the command line names another preset.
Preset resolvePreset(const TrainOptions& options, const CommonOptions& common)
{
    const auto record = readExpansionRecord(options.checkpoint);
    auto preset = options.preset.resolve(record ? record->preset : Preset());
    if (common.compute.seed != 0)
        preset.training.seed = static_cast<int>(common.compute.seed);
    return preset;
}

Summary finite(double value)
{
    return std::isfinite(value) ? Summary(value) : Summary(nullptr);
}

Summary summarize(const TrainResult& result, const std::string& run, const CommonOptions& common)
{
    if (result.stopped)
        throw StoppedAfterSaving(
            fmt::format("stopped by the user after step {}, which is saved", result.lastStep),
            fmt::format("Go on with `lesa train --resume {}`.", run));
    Summary summary = {{"run", run}, {"steps", result.lastStep},
        {"first_eval_loss", finite(result.firstEvalLoss)},
        {"last_eval_loss", finite(result.lastEvalLoss)}, {"last_loss", finite(result.lastLoss)},
        {"tokens_per_second", finite(result.tokensPerSecond)}, {"seconds", result.seconds}};
    if (common.compute.ranks)
        summary["ranks"] = common.compute.ranks->size();
    return summary;
}

void present(const Summary& s)
{
    const auto number
        = [&](const char* key) { return s[key].is_null() ? std::nan("") : s[key].get<double>(); };
    fmt::print("{}: {} steps in {}, validation perplexity {:.3f} -> {:.3f}, {:.0f} tokens/s\n",
        s["run"].get<std::string>(), s["steps"].get<int>(), formatDuration(s["seconds"]),
        std::exp(number("first_eval_loss")), std::exp(number("last_eval_loss")),
        number("tokens_per_second"));
}

void declare(CLI::App& command, TrainOptions& options, CommonOptions& common)
{
    command.add_option("checkpoint", options.checkpoint, "Expanded checkpoint directory");
    command.add_option(
        "--text", options.text, "Text (.txt, .jsonl) or token ids (.ids, .u16, .u32) to train on");
    command.add_option(
        "--eval-text", options.evalText, "Text to evaluate on; by default the end of --text");
    command.add_option("-o,--output", options.run, "Run folder to make");
    command.add_option("--resume", options.resume, "Continue this run folder");
    options.preset.addTo(command);
    addRankOption(command, common);
    addForceOption(command, common);
    addOutputOptions(command, common);
    addComputeOptions(command, common);
    addLauncherOptions(command, common.launcher);
}

int resume(const TrainOptions& options, const CommonOptions& common)
{
    const auto work = [&](const Job& job) {
        return summarize(
            resumeTraining(options.resume, common.compute, job), options.resume, common);
    };
    return runJob(
        common, std::filesystem::path(options.resume) / "events.jsonl", nullptr, work, present);
}

int runRank(const TrainOptions& options, const CommonOptions& common)
{
    if (!options.resume.empty())
        return resume(options, common);
    if (options.checkpoint.empty() || options.text.empty() || options.run.empty())
        return reportFailure(common, exitCode(Fault::Usage),
            "train needs a checkpoint, --text and -o", "Or continue a run with --resume.");
    Preset preset;
    if (const int code = runQuietly(common, [&] { preset = resolvePreset(options, common); });
        code != 0)
        return code;
    const auto work = [&](const Job& job) {
        return summarize(train(toRequest(options, common, preset), job), options.run, common);
    };
    return runJob(common, std::filesystem::path(options.run) / "events.jsonl", presetToJson(preset),
        work, present);
}

int run(const TrainOptions& options, const CommonOptions& common)
{
    return runAsRank(common, [&](const CommonOptions& mine) { return runRank(options, mine); });
}

} // namespace

void addTrain(Program& program)
{
    program.add("train", "Continual pre-training of an expanded checkpoint, with a run folder",
        declare, run);
}

} // namespace lesa
