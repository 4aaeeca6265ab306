// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesa/command.h"
#include "app/lesa/commands.h"
#include "app/lesa/session_log.h"
#include "core/base/files.h"
#include "core/runs/curve_files.h"

#include <fmt/format.h>

#include <array>

namespace lesa {

namespace {

struct ExportOptions {
    std::string source;
    std::string target;
    std::string output;
};

struct Target {
    const char* name;
    const char* help;
    void (*write)(const Curves&, const std::filesystem::path&);
};

constexpr std::array targets = {
    Target{"csv", "The curves of a training as a table, one line a step", writeCsv},
    Target{"tensorboard", "The curves as an event file, or as a folder for tensorboard --logdir",
        writeTensorBoard},
    Target{"trainer_state", "The curves as Transformers' trainer_state.json", writeTrainerState},
};

std::string targetHelp()
{
    std::string text = "What to make:";
    for (const auto& target : targets)
        text += fmt::format("\n{}: {}", target.name, target.help);
    return text;
}

Summary exportRun(const ExportOptions& options, bool force)
{
    for (const auto& target : targets) {
        if (options.target != target.name)
            continue;
        refuseNonEmpty(options.output, force);
        const auto curves = readCurves(options.source);
        target.write(curves, options.output);
        return {
            {"output", options.output}, {"steps", curves.rows.size()}, {"series", curves.series()}};
    }
    throw Error(Fault::Usage, fmt::format("--to {}: no such target", options.target),
        "`lesa export -h` lists them.");
}

void declare(CLI::App& command, ExportOptions& options, CommonOptions& common)
{
    command
        .add_option("source", options.source,
            "Run folder, or a folder or file that another trainer wrote (trainer_state.json, "
            "TensorBoard's event files)")
        ->required();
    command.add_option("--to", options.target, targetHelp())->required();
    command.add_option("-o,--output", options.output, "File to write")->required();
    addForceOption(command, common);
    addOutputOptions(command, common);
}

void present(const Summary& s)
{
    fmt::print("{}: {} steps of {} series\n", s["output"].get<std::string>(),
        s["steps"].get<std::size_t>(), s["series"].size());
}

int run(const ExportOptions& options, const CommonOptions& common)
{
    return runQuery(
        common, [&] { return exportRun(options, common.force); }, present);
}

} // namespace

void addExport(Program& program)
{
    program.add("export", "The curves of a training for other programs", declare, run);
}

} // namespace lesa
