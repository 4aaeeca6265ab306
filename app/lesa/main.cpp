// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesa/command.h"
#include "app/lesa/commands.h"
#include "app/lesa/interrupts.h"
#include "app/lesa/session_log.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace {

constexpr int usageCode = 2;

/// The command line as one would type it, for `hello` and run.json.
std::string quoted(int argc, char** argv)
{
    std::string line = "lesa";
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        const bool plain = !word.empty()
            && word.find_first_not_of(
                   "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-+./:,=@%")
                == std::string::npos;
        line += plain ? " " + word : " '" + word + "'";
    }
    return line;
}

} // namespace

int main(int argc, char** argv)
{
    using namespace lesa;
    blockStopSignals();
    CLI::App app("Grow language models in depth: LESA and its rivals, analysed, expanded, trained, "
                 "compared.",
        "lesa");
    app.set_version_flag("--version", LESA_VERSION);
    app.require_subcommand(1);
    app.failure_message(CLI::FailureMessage::simple);
    Program program{app, {}, {}};
    program.common.commandLine = quoted(argc, argv);
    addInspect(program);
    addVerify(program);
    addAnalyze(program);
    addAdvise(program);
    addPlan(program);
    addExpand(program);
    addEvaluate(program);
    addTrain(program);
    addCompare(program);
    addExport(program);
    addResults(program);
    addHosts(program);
    addAttach(program);
    addTokenize(program);
    addPreset(program);
    addDescribe(program);
    addSelftest(program);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& e) {
        if (e.get_exit_code() == 0)
            return app.exit(e); // --help, --version
        const bool wantsJson = std::any_of(
            argv, argv + argc, [](const char* word) { return std::string_view(word) == "--json"; });
        program.common.json = wantsJson;
        return reportFailure(program.common, usageCode, e.what(),
            "`lesa -h` or `lesa COMMAND -h` shows what there is.");
    }
    return program.run();
}
