// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesa/command.h"
#include "app/lesa/commands.h"
#include "app/lesa/rank_job.h"
#include "app/lesa/session_log.h"
#include "app/lesa/table.h"
#include "core/base/strings.h"
#include "core/engine/distributed/ranks.h"
#include "core/engine/train/compare.h"
#include "core/plan/positions.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace lesa {

namespace {

struct CompareOptions {
    std::string checkpoint;
    std::vector<std::string> text;
    std::vector<std::string> evalText;
    std::string runs;
    std::string strategies = "lesa-aligned,mean-aligned,llama-pro,copy";
    std::string positions = "top-half";
    std::vector<std::string> settings;
    std::string seeds;
    bool keep = false;
};

/// Each preset keeps its strategy and what it trains; gaps, data, budget and every --set are the
/// same for all.
std::vector<Preset> equalPresets(const CompareOptions& options)
{
    std::vector<Preset> presets;
    PresetOptions common;
    common.positions = options.positions;
    common.settings = options.settings;
    for (const auto& name : split(options.strategies, ',')) {
        auto preset = findPreset(name);
        const std::filesystem::path file(name);
        preset.name = file.extension() == ".json" ? file.stem().string() : name;
        if (!presets.empty()) {
            const auto train = preset.training.train;
            preset.training = presets.front().training;
            preset.training.train = train;
        }
        common.apply(preset);
        presets.push_back(std::move(preset));
    }
    return presets;
}

CompareRequest toRequest(const CompareOptions& options, const CommonOptions& common)
{
    CompareRequest request;
    request.checkpoint = options.checkpoint;
    request.presets = equalPresets(options);
    request.text.assign(options.text.begin(), options.text.end());
    request.evalText.assign(options.evalText.begin(), options.evalText.end());
    request.runs = options.runs;
    request.seeds = options.seeds.empty() ? std::vector{static_cast<int>(common.compute.seed)}
                                          : parseIntegers(options.seeds, "--seeds");
    request.keepCheckpoints = options.keep;
    request.force = common.force;
    request.commandLine = common.commandLine;
    request.cacheDirectory = tokenCacheDirectory();
    request.compute = common.compute;
    if (!common.compute.ranks || common.compute.ranks->isFirst())
        request.runListener
            = [&common](const std::string& name, const std::filesystem::path& folder) {
                  return makeRunListener(common, folder / "events.jsonl", name);
              };
    return request;
}

Summary toSummary(const CompareResult& result)
{
    Summary rows = Summary::array();
    for (const auto& row : result.rows)
        rows.push_back({{"name", row.name}, {"seed", row.seed}, {"layers", row.layers},
            {"step0_perplexity", row.stepZeroPerplexity}, {"final_perplexity", row.finalPerplexity},
            {"expand_seconds", row.expandSeconds}, {"train_seconds", row.trainSeconds}});
    return {{"base_perplexity", result.basePerplexity}, {"rows", rows}};
}

void present(const Summary& s)
{
    Table table({"strategy", "seed", "layers", "step-0 PPL", "final PPL", "expand s", "train s"});
    const auto number = [](const Summary& value, int decimals) {
        return fmt::format("{:.{}f}", value.get<double>(), decimals);
    };
    for (const auto& row : s["rows"])
        table.add({row["name"], std::to_string(row["seed"].get<int>()),
            std::to_string(row["layers"].get<int>()), number(row["step0_perplexity"], 3),
            number(row["final_perplexity"], 3), number(row["expand_seconds"], 1),
            number(row["train_seconds"], 1)});
    fmt::print("base model: PPL {:.3f}\n\n{}", s["base_perplexity"].get<double>(), table.text());
}

void declare(CLI::App& command, CompareOptions& options, CommonOptions& common)
{
    command
        .add_option(
            "checkpoint", options.checkpoint, "Checkpoint directory of the base model; only read")
        ->required();
    command.add_option("--text", options.text, "Text to train on")->required();
    command.add_option(
        "--eval-text", options.evalText, "Text to evaluate on; by default the end of --text");
    command.add_option("-o,--output", options.runs, "Folder for the runs")->required();
    command.add_option("--strategy", options.strategies, "Presets to compare, by name or file")
        ->capture_default_str();
    command.add_option("--positions", options.positions, "Gaps of all of them")
        ->capture_default_str();
    command.add_option("--set", options.settings, "Override one setting in all of them, key=value")
        ->take_all()
        ->type_name("KEY=VALUE");
    command.add_option("--seeds", options.seeds, "Several seeds, e.g. 0,1,2; by default --seed");
    command.add_flag("--keep", options.keep, "Keep expanded and trained checkpoints");
    addRankOption(command, common);
    addForceOption(command, common);
    addOutputOptions(command, common);
    addComputeOptions(command, common);
    addLauncherOptions(command, common.launcher);
}

int runRank(const CompareOptions& options, const CommonOptions& common)
{
    CompareRequest request;
    if (const int code = runQuietly(common, [&] { request = toRequest(options, common); });
        code != 0)
        return code;
    return runJob(
        common, {}, presetToJson(request.presets.front()),
        [&](const Job& job) { return toSummary(compare(request, job)); }, present);
}

int run(const CompareOptions& options, const CommonOptions& common)
{
    return runAsRank(common, [&](const CommonOptions& mine) { return runRank(options, mine); });
}

} // namespace

void addCompare(Program& program)
{
    program.add("compare", "Several strategies on the same gaps, data and seed, one run each",
        declare, run);
}

} // namespace lesa
