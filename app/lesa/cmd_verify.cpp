// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesa/command.h"
#include "app/lesa/commands.h"
#include "app/lesa/session_log.h"
#include "core/arch/verify.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace lesa {

namespace {

constexpr int badInputCode = 4;

struct VerifyOptions {
    std::string checkpoint;
};

void declare(CLI::App& command, VerifyOptions& options, CommonOptions& common)
{
    command.add_option("checkpoint", options.checkpoint, "Hugging Face checkpoint directory")
        ->required();
    addOutputOptions(command, common);
}

Summary toSummary(const std::vector<CheckpointFault>& faults)
{
    Summary list = Summary::array();
    for (const auto& fault : faults)
        list.push_back(
            {{"file", fault.file}, {"tensor", fault.tensor}, {"message", fault.message}});
    return {{"ok", faults.empty()}, {"faults", list}};
}

void present(const Summary& summary)
{
    for (const auto& fault : summary["faults"])
        fmt::print("{}{}{}: {}\n", fault["file"].get<std::string>(),
            fault["tensor"].get<std::string>().empty() ? "" : " ",
            fault["tensor"].get<std::string>(), fault["message"].get<std::string>());
    fmt::print("{}\n",
        summary["ok"].get<bool>() ? "no fault found"
                                  : fmt::format("{} faults", summary["faults"].size()));
}

int run(const VerifyOptions& options, const CommonOptions& common)
{
    bool sound = true;
    const int code = runEngineQuery(
        common,
        [&](const Job& job) {
            const auto faults = verifyCheckpoint(options.checkpoint, job);
            sound = faults.empty();
            return toSummary(faults);
        },
        present);
    return code == 0 && !sound ? badInputCode : code;
}

} // namespace

void addVerify(Program& program)
{
    program.add("verify", "Headers, index, shards, config rules and a NaN scan; lists every fault",
        declare, run);
}

} // namespace lesa
