// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesa/command.h"
#include "app/lesa/commands.h"
#include "app/lesa/session_log.h"
#include "app/lesa/table.h"
#include "core/base/strings.h"
#include "core/engine/machine_rates.h"
#include "core/plan/plan.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace lesa {

namespace {

struct PlanOptions {
    std::string checkpoint;
    PresetOptions preset;
};

Summary toSummary(const LayerMap& map)
{
    Summary list = Summary::array();
    for (std::size_t index = 0; index < map.size(); ++index) {
        const auto& origin = map[index];
        Summary entry = {{"index", index}};
        if (origin.kind == LayerOrigin::Kind::New) {
            entry["kind"] = "new";
            entry["gap"] = origin.gap;
            if (origin.of > 1)
                entry["part"] = origin.part;
        } else {
            entry["kind"] = origin.kind == LayerOrigin::Kind::Old ? "old" : "repeat";
            entry["source"] = origin.source;
        }
        list.push_back(std::move(entry));
    }
    return list;
}

Summary toSummary(const ExpansionPlan& plan, const Machine& machine)
{
    Summary changes = Summary::array();
    for (const auto& change : plan.config.changes)
        changes.push_back(
            {{"key", change.key}, {"before", change.before}, {"after", change.after}});
    return {{"layers_before", plan.layersBefore}, {"layers_after", plan.layersAfter},
        {"parameters_before", plan.parametersBefore}, {"parameters_after", plan.parametersAfter},
        {"trainable_parameters", plan.trainableParameters}, {"bytes_before", plan.bytesBefore},
        {"bytes_after", plan.bytesAfter},
        {"estimate",
            {{"expand_seconds", plan.expandSeconds},
                {"expand_memory_bytes", plan.expandMemoryBytes},
                {"train_memory_bytes", plan.trainMemoryBytes},
                {"memory_budget_bytes", machine.memory},
                {"flops_per_second", machine.singleFlops}}},
        {"layer_map", toSummary(plan.map)}, {"config_diff", changes}, {"warnings", plan.warnings}};
}

std::string newIndices(const Summary& map)
{
    std::string text;
    for (const auto& entry : map)
        if (entry["kind"] != "old")
            text += fmt::format("{}{}", text.empty() ? "" : ", ", entry["index"].get<int>());
    return text;
}

void present(const Summary& s)
{
    const auto count = [&](const char* key) { return formatCount(s[key].get<std::uint64_t>()); };
    Table table({"", "before", "after"});
    table.add({"layers", std::to_string(s["layers_before"].get<int>()),
        std::to_string(s["layers_after"].get<int>())});
    table.add({"parameters", count("parameters_before"), count("parameters_after")});
    table.add({"tensor bytes", formatBytes(s["bytes_before"]), formatBytes(s["bytes_after"])});
    table.add({"trained", "", count("trainable_parameters")});
    fmt::print("{}\nnew layers: {}\n", table.text(), newIndices(s["layer_map"]));
    for (const auto& change : s["config_diff"])
        fmt::print("config.json: {} {} -> {}\n", change["key"].get<std::string>(),
            change["before"].get<std::string>(), change["after"].get<std::string>());
    const auto& estimate = s["estimate"];
    fmt::print("about {} and {} to expand (memory budget {}), {} to train\n",
        formatDuration(estimate["expand_seconds"]), formatBytes(estimate["expand_memory_bytes"]),
        formatBytes(estimate["memory_budget_bytes"]), formatBytes(estimate["train_memory_bytes"]));
    for (const auto& warning : s["warnings"])
        fmt::print("note: {}\n", warning.get<std::string>());
}

void declare(CLI::App& command, PlanOptions& options, CommonOptions& common)
{
    command.add_option("checkpoint", options.checkpoint, "Hugging Face checkpoint directory")
        ->required();
    options.preset.addTo(command);
    command.add_option(
        "--threads", common.compute.threads, "CPU threads the estimate is for, 0 = all cores");
    addMemoryOption(command, common);
    addOutputOptions(command, common);
}

int run(const PlanOptions& options, const CommonOptions& common)
{
    return runQuery(
        common,
        [&] {
            const auto checkpoint = Checkpoint::open(options.checkpoint);
            const auto machine = measuredMachine(common.compute);
            return toSummary(planExpansion(checkpoint, options.preset.resolve(), machine), machine);
        },
        present);
}

} // namespace

void addPlan(Program& program)
{
    program.add(
        "plan", "Dry run of an expansion: layers, parameters, config changes, cost", declare, run);
}

} // namespace lesa
