// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesa/command.h"
#include "app/lesa/commands.h"
#include "app/lesa/session_log.h"
#include "app/lesa/table.h"
#include "core/base/strings.h"
#include "core/engine/advice/advice_rules.h"
#include "core/engine/advice/advise.h"
#include "core/plan/positions.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cmath>

namespace lesa {

namespace {

struct AdviseOptions {
    AdviseOptions() { text.request.maxTokens = 16384; }

    std::string checkpoint;
    std::string output;
    std::string rules;
    PresetOptions preset;
    TextOptions text;
    int folds = 0;
};

AdviseRequest toRequest(const AdviseOptions& options, const CommonOptions& common)
{
    AdviseRequest request;
    request.checkpoint = options.checkpoint;
    if (!options.output.empty())
        request.output = options.output;
    request.text = options.text.resolve();
    if (!options.rules.empty())
        request.rules = split(options.rules, ',');
    const auto preset = options.preset.resolve();
    request.strategy = preset.strategy;
    if (!options.preset.positions.empty())
        request.positions = preset.positions;
    request.folds = options.folds;
    request.force = common.force;
    request.compute = common.compute;
    return request;
}

/// A number of JSON, null where it is not finite.
Summary number(double value)
{
    return std::isfinite(value) ? Summary(value) : Summary(nullptr);
}

Summary toSummary(const Advice& advice)
{
    Summary rules = Summary::array();
    for (const auto& scores : advice.rules) {
        const auto& rule = adviceRule(scores.rule);
        rules.push_back({{"rule", rule.name}, {"unit", rule.unit},
            {"good", rule.lowIsGood ? "low" : "high"}, {"description", rule.description}});
    }
    Summary gaps = Summary::array();
    for (std::size_t i = 0; i < advice.gaps.size(); ++i) {
        Summary gap = {{"gap", advice.gaps[i]}};
        for (const auto& scores : advice.rules) {
            gap["scores"][scores.rule] = number(scores.score[i]);
            gap["places"][scores.rule]
                = scores.place[i] > 0 ? Summary(scores.place[i]) : Summary(nullptr);
        }
        gap["mean_place"] = number(advice.meanPlace[i]);
        gaps.push_back(std::move(gap));
    }
    Summary leftOut = Summary::array();
    for (const auto& left : advice.leftOut)
        leftOut.push_back({{"rule", left.rule}, {"reason", left.reason}});
    Summary s = {{"rules", rules}, {"gaps", gaps}, {"left_out", leftOut}};
    if (advice.text) {
        s["base_loss"] = advice.text->loss;
        s["base_perplexity"] = advice.text->perplexity;
        s["tokens"] = advice.text->tokens;
        s["window"] = advice.text->window;
        s["stride"] = advice.text->stride;
    }
    s["reused"] = advice.isReused;
    s["seconds"] = advice.seconds;
    return s;
}

void present(const Summary& s)
{
    std::vector<std::string> header = {"gap"};
    for (const auto& rule : s["rules"]) {
        header.push_back(rule["rule"].get<std::string>());
        header.emplace_back("#");
    }
    header.emplace_back("mean #");
    Table table(header);
    const auto cell = [](const Summary& value, const char* format) {
        return value.is_null() ? std::string("-")
                               : fmt::format(fmt::runtime(format), value.get<double>());
    };
    for (const auto& gap : s["gaps"]) {
        std::vector<std::string> row = {gap["gap"].dump()};
        for (const auto& rule : s["rules"]) {
            row.push_back(cell(gap["scores"][rule["rule"].get<std::string>()], "{:.5g}"));
            row.push_back(cell(gap["places"][rule["rule"].get<std::string>()], "{:.0f}"));
        }
        row.push_back(cell(gap["mean_place"], "{:.1f}"));
        table.add(std::move(row));
    }
    fmt::print("{}\n#: place, 1 is best; gap g lies between layers g and g+1\n", table.text());
    for (const auto& rule : s["rules"])
        fmt::print("{}: {}; {} is good\n", rule["rule"].get<std::string>(),
            rule["description"].get<std::string>(), rule["good"].get<std::string>());
    if (s.contains("base_perplexity"))
        fmt::print("without a change: perplexity {:.4f}, {} tokens, window {}, stride {}\n",
            s["base_perplexity"].get<double>(), s["tokens"].get<std::int64_t>(),
            s["window"].get<int>(), s["stride"].get<int>());
    for (const auto& left : s["left_out"])
        fmt::print("left out: {}: {}\n", left["rule"].get<std::string>(),
            left["reason"].get<std::string>());
}

void declare(CLI::App& command, AdviseOptions& options, CommonOptions& common)
{
    command.add_option("checkpoint", options.checkpoint, "Hugging Face checkpoint directory")
        ->required();
    options.text.addTo(command);
    command.add_option("-o,--output", options.output, "HDF5 file to write");
    std::vector<std::string> names;
    for (const auto& rule : adviceRules())
        names.emplace_back(rule.name);
    command.add_option("--rules", options.rules,
        "Rules, separated by commas; all by default: " + join(names, ", "));
    options.preset.addTo(command);
    command.add_option("--folds", options.folds, "Folds of predictability, 0 = by depth")
        ->check(CLI::Range(0, 100000));
    addForceOption(command, common);
    addOutputOptions(command, common);
    addComputeOptions(command, common);
    addLauncherOptions(command, common.launcher);
}

int run(const AdviseOptions& options, const CommonOptions& common)
{
    AdviseRequest request;
    if (const int code = runQuietly(common, [&] { request = toRequest(options, common); });
        code != 0)
        return code;
    const auto work = [&](const Job& job) { return toSummary(advise(request, job)); };
    return runJob(common, {}, nullptr, work, present);
}

} // namespace

void addAdvise(Program& program)
{
    program.add("advise", "A score for each gap, to choose where new layers go", declare, run);
}

} // namespace lesa
