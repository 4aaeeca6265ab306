// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesa/command.h"
#include "app/lesa/commands.h"
#include "app/lesa/session_log.h"
#include "app/lesa/table.h"
#include "core/arch/inspect.h"
#include "core/base/strings.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lesa {

namespace {

struct InspectOptions {
    std::string checkpoint;
    bool tensors = false;
};

Summary toSummary(const Inspection& inspection)
{
    Summary types = Summary::object();
    for (const auto& type : inspection.weightTypes)
        types[type.name] = type.shape;
    Summary tensors = Summary::array();
    for (const auto& tensor : inspection.tensors)
        tensors.push_back({{"name", tensor.name}, {"dtype", nameOf(tensor.dtype)},
            {"shape", tensor.shape}, {"file", tensor.file}});
    return {{"model_type", inspection.modelType}, {"known_family", inspection.knownFamily},
        {"num_hidden_layers", inspection.layers}, {"hidden_size", inspection.hiddenSize},
        {"num_parameters", inspection.parameters}, {"total_bytes", inspection.totalBytes},
        {"tie_word_embeddings", inspection.tiedHead}, {"weight_types", types}, {"tensors", tensors},
        {"warnings", inspection.warnings}};
}

void present(const Summary& s, bool tensors)
{
    fmt::print("{}  {} layers, hidden {}, {} parameters, {}, {} head\n",
        s["model_type"].get<std::string>(), s["num_hidden_layers"].get<int>(),
        s["hidden_size"].get<int>(), formatCount(s["num_parameters"].get<std::uint64_t>()),
        formatBytes(s["total_bytes"].get<std::uint64_t>()),
        s["tie_word_embeddings"].get<bool>() ? "tied" : "untied");
    Table types({"weight type", "shape"});
    for (const auto& [name, shape] : s["weight_types"].items())
        types.add(
            {name, fmt::format("{}", fmt::join(shape.get<std::vector<std::int64_t>>(), " x "))});
    fmt::print("\n{}", types.text());
    if (tensors) {
        Table list({"tensor", "dtype", "shape", "file"});
        for (const auto& tensor : s["tensors"])
            list.add({tensor["name"], tensor["dtype"],
                fmt::format(
                    "{}", fmt::join(tensor["shape"].get<std::vector<std::int64_t>>(), " x ")),
                tensor["file"]});
        fmt::print("\n{}", list.text());
    }
    for (const auto& warning : s["warnings"])
        fmt::print(stderr, "warning: {}\n", warning.get<std::string>());
}

void declare(CLI::App& command, InspectOptions& options, CommonOptions& common)
{
    command
        .add_option(
            "checkpoint", options.checkpoint, "Hugging Face checkpoint directory, or GGUF file")
        ->required();
    command.add_flag("--tensors", options.tensors, "List every tensor");
    addOutputOptions(command, common);
}

int run(const InspectOptions& options, const CommonOptions& common)
{
    return runQuery(
        common, [&] { return toSummary(inspectCheckpoint(options.checkpoint)); },
        [&](const Summary& summary) { present(summary, options.tensors); });
}

} // namespace

void addInspect(Program& program)
{
    program.add("inspect", "Architecture, parameters and tensors, from headers only", declare, run);
}

} // namespace lesa
