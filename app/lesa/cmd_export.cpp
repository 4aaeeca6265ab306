// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesa/command.h"
#include "app/lesa/commands.h"
#include "app/lesa/export_targets.h"
#include "core/base/strings.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace lesa {

namespace {

std::vector<std::string> targetNames()
{
    std::vector<std::string> names;
    for (const auto& target : exportTargets())
        names.push_back(target.name);
    return names;
}

const ExportTarget& targetNamed(const std::string& name)
{
    for (const auto& target : exportTargets())
        if (target.name == name)
            return target;
    const auto names = targetNames();
    const auto nearest = nearestWord(name, names);
    throw Error(Fault::Usage, fmt::format("--to {}: there is no such target", name),
        nearest ? fmt::format("Did you mean '{}'?", *nearest)
                : fmt::format("Targets: {}.", join(names, ", ")));
}

std::string targetHelp()
{
    std::string help = "What to write:";
    for (const auto& target : exportTargets())
        help += fmt::format("\n{}: {}", target.name, target.help);
    return help;
}

void declare(CLI::App& command, ExportOptions& options, CommonOptions& common)
{
    command
        .add_option("source", options.sources,
            "Expanded checkpoint or run folder; for curves also what another trainer wrote; for "
            "lm-eval several, or a comparison's folder")
        ->required();
    command.add_option("--to", options.target, targetHelp())->required();
    command.add_option("-o,--output", options.output, "File to make")->required();
    command.add_option("--slurm", options.slurm, "Also write a batch script for sbatch");
    command.add_option("--gpus", options.gpus, "GPUs that the batch script asks for")
        ->check(CLI::Range(1, 64))
        ->capture_default_str();
    command.add_option(
        "--text", options.text, "Text to train on (.txt, .jsonl); by default the run's");
    command.add_option(
        "--base", options.base, "The model that was expanded: a directory or a Hub name");
    command.add_option("--output-folder", options.outputFolder,
        "Where the other program writes; by default NAME-output (lm-eval: NAME-results) beside "
        "the file");
    command.add_option("--tasks", options.tasks, "lm-eval: tasks, separated by commas");
    command
        .add_option("--set", options.settings,
            "Override one setting of the training, key=value (`lesa describe` lists them)")
        ->take_all()
        ->type_name("KEY=VALUE");
    addForceOption(command, common);
    addOutputOptions(command, common);
}

void present(const Summary& summary)
{
    for (const auto& file : summary["files"])
        fmt::print("{}\n", file.get<std::string>());
    for (const auto& note : summary["notes"])
        fmt::print(stderr, "note: {}\n", note.get<std::string>());
}

int run(const ExportOptions& options, const CommonOptions& common)
{
    auto complete = options;
    complete.force = common.force;
    return runQuery(
        common, [&] { return targetNamed(options.target).write(complete); }, present);
}

} // namespace

void addExport(Program& program)
{
    program.add("export", "Hand a run or an expansion to other programs", declare, run);
}

} // namespace lesa
