// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesa/command.h"
#include "app/lesa/commands.h"
#include "app/lesa/session_log.h"
#include "core/base/strings.h"
#include "core/engine/analysis/analyze.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace lesa {

namespace {

struct AnalyzeOptions {
    std::string checkpoint;
    std::string output;
    std::string types;
    std::string layers;
    int rank = 64;
};

AnalyzeRequest toRequest(const AnalyzeOptions& options, const CommonOptions& common)
{
    AnalyzeRequest request;
    request.checkpoint = options.checkpoint;
    request.output = options.output;
    if (!options.types.empty())
        request.types = split(options.types, ',');
    if (!options.layers.empty())
        request.layers = parseIntegers(options.layers, "--layers");
    request.rank = options.rank;
    request.force = common.force;
    request.commandLine = common.commandLine;
    request.compute = common.compute;
    return request;
}

void declare(CLI::App& command, AnalyzeOptions& options, CommonOptions& common)
{
    command
        .add_option(
            "checkpoint", options.checkpoint, "Hugging Face checkpoint directory, or GGUF file")
        ->required();
    command.add_option("-o,--output", options.output, "HDF5 file to write")->required();
    command.add_option(
        "--types", options.types, "Weight types, e.g. q_proj,down_proj; all by default");
    command.add_option("--layers", options.layers, "Layers, e.g. 0,1,2; all by default");
    command
        .add_option(
            "--rank", options.rank, "Leading directions whose coefficients are stored, -1 = all")
        ->capture_default_str();
    addForceOption(command, common);
    addOutputOptions(command, common);
    addComputeOptions(command, common);
    addLauncherOptions(command, common.launcher);
}

int run(const AnalyzeOptions& options, const CommonOptions& common)
{
    const auto work = [&](const Job& job) -> Summary {
        const auto result = analyze(toRequest(options, common), job);
        return {{"types", result.types}, {"layers", result.layers}, {"seconds", result.seconds},
            {"output", options.output}};
    };
    return runJob(common, {}, nullptr, work, [](const Summary& s) {
        fmt::print("{}: {} weight types of {} layers in {}\n", s["output"].get<std::string>(),
            s["types"].get<int>(), s["layers"].get<int>(), formatDuration(s["seconds"]));
    });
}

} // namespace

void addAnalyze(Program& program)
{
    program.add("analyze", "Shared SVD, spectra, metrics, coefficients and similarities to HDF5",
        declare, run);
}

} // namespace lesa
