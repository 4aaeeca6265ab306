// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesa/command.h"
#include "app/lesa/commands.h"
#include "app/lesa/session_log.h"
#include "app/lesa/table.h"
#include "core/spec/json.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace lesa {

namespace {

Summary describeCommand(const CLI::App& command)
{
    Summary options = Summary::array();
    for (const auto* option : command.get_options()) {
        if (option->get_name() == "--help")
            continue;
        options.push_back({{"name", option->get_name(false, true)},
            {"type", option->get_type_name()}, {"default", option->get_default_str()},
            {"required", option->get_required()}, {"help", option->get_description()}});
    }
    Summary entry
        = {{"name", command.get_name()}, {"help", command.get_description()}, {"options", options}};
    const auto children = command.get_subcommands([](const CLI::App*) { return true; });
    for (const auto* child : children)
        entry["commands"].push_back(describeCommand(*child));
    return entry;
}

Summary describe(const CLI::App& app)
{
    auto commands = describeCommand(app)["commands"];
    Summary settings = Summary::array();
    describeFields<Preset>("", settings);
    return {{"version", LESA_VERSION}, {"protocol", wire::protocolVersion},
        {"preset_schema", presetSchema}, {"commands", commands}, {"settings", settings}};
}

void present(const Summary& s)
{
    Table commands({"command", "does"});
    for (const auto& command : s["commands"])
        commands.add({command["name"], command["help"]});
    Table settings({"setting", "type", "default", "help"});
    for (const auto& row : s["settings"])
        settings.add({row["key"], row["type"], row["default"].dump(), row["help"]});
    fmt::print("{}\n{}", commands.text(), settings.text());
}

} // namespace

void addDescribe(Program& program)
{
    auto* command = program.app.add_subcommand(
        "describe", "Every command and setting, from which forms are built");
    addOutputOptions(*command, program.common);
    command->callback([&program] {
        program.run = [&program] {
            return runQuery(
                program.common, [&] { return describe(program.app); }, present);
        };
    });
}

} // namespace lesa
