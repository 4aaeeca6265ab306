// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesa/command.h"
#include "app/lesa/commands.h"
#include "app/lesa/session_log.h"
#include "app/lesa/table.h"
#include "core/handoff/evaluation_results.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace lesa {

namespace {

struct ResultsOptions {
    std::vector<std::string> paths;
    bool all = false;
};

Summary valueJson(const std::optional<EvaluationValue>& value)
{
    if (!value)
        return nullptr;
    return {{"value", value->value}, {"stderr", value->error ? Summary(*value->error) : nullptr}};
}

Summary toSummary(const EvaluationTable& table)
{
    Summary rows = Summary::array();
    for (const auto& row : table.rows) {
        Summary values = Summary::array();
        for (const auto& value : row.values)
            values.push_back(valueJson(value));
        rows.push_back({{"task", row.task}, {"metric", row.metric},
            {"n_shot", row.shots ? Summary(*row.shots) : nullptr},
            {"higher_is_better", row.higherIsBetter ? Summary(*row.higherIsBetter) : nullptr},
            {"part_of_group", row.part}, {"values", values}});
    }
    return {{"models", table.models}, {"rows", rows}};
}

std::string cell(const Summary& value)
{
    if (value.is_null())
        return "-";
    if (value["stderr"].is_null())
        return fmt::format("{:.4f}", value["value"].get<double>());
    return fmt::format(
        "{:.4f} ± {:.4f}", value["value"].get<double>(), value["stderr"].get<double>());
}

void present(const Summary& summary, bool all)
{
    std::vector<std::string> header = {"task", "metric", "shots"};
    for (const auto& model : summary["models"])
        header.push_back(model);
    Table table(header);
    int hidden = 0;
    for (const auto& row : summary["rows"]) {
        if (row["part_of_group"].get<bool>() && !all) {
            ++hidden;
            continue;
        }
        std::vector<std::string> cells
            = {row["task"], row["metric"], row["n_shot"].is_null() ? "" : row["n_shot"].dump()};
        for (const auto& value : row["values"])
            cells.push_back(cell(value));
        table.add(cells);
    }
    fmt::print("{}", table.text());
    if (hidden > 0)
        fmt::print(stderr, "{} rows are parts of a group; --all shows them\n", hidden);
}

void declare(CLI::App& command, ResultsOptions& options, CommonOptions& common)
{
    command
        .add_option("results", options.paths,
            "results_*.json of lm-evaluation-harness, or folders of them, one model a sub-folder")
        ->required();
    command.add_flag("--all", options.all, "Also the parts of a group, such as mmlu's subjects");
    addOutputOptions(command, common);
}

int run(const ResultsOptions& options, const CommonOptions& common)
{
    return runQuery(
        common,
        [&] {
            return toSummary(readEvaluationTable({options.paths.begin(), options.paths.end()}));
        },
        [&](const Summary& summary) { present(summary, options.all); });
}

} // namespace

void addResults(Program& program)
{
    program.add("results", "Evaluations by lm-evaluation-harness, side by side", declare, run);
}

} // namespace lesa
