// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesa/command.h"
#include "app/lesa/commands.h"
#include "app/lesa/session_log.h"
#include "core/engine/selftest/selftest.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace lesa {

namespace {

struct SelftestOptions { };

void declare(CLI::App& command, SelftestOptions&, CommonOptions& common)
{
    addOutputOptions(command, common);
    addComputeOptions(command, common);
}

int run(const SelftestOptions&, const CommonOptions& common)
{
    auto quiet = common;
    quiet.quiet = true;
    return runEngineQuery(
        quiet,
        [&](const Job& job) {
            const auto result = selftest(common.compute, job);
            Summary figures = Summary::object();
            for (const auto& [name, value] : result.figures)
                figures[name] = value;
            return Summary{{"figures", figures}, {"fingerprint", result.fingerprint}};
        },
        [](const Summary& s) {
            for (const auto& [name, value] : s["figures"].items())
                fmt::print("{:<24} {:.6f}\n", name, value.get<double>());
            fmt::print("{:<24} {}\n", "fingerprint", s["fingerprint"].get<std::string>());
        });
}

} // namespace

void addSelftest(Program& program)
{
    program.add("selftest",
        "A fixed tiny expansion and training; prints its figures and their fingerprint", declare,
        run);
}

} // namespace lesa
