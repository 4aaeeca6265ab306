// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesa/command.h"
#include "app/lesa/commands.h"
#include "app/lesa/export_targets.h"
#include "app/lesa/session_log.h"
#include "app/lesa/table.h"
#include "core/base/files.h"
#include "core/handoff/mergekit_preset.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace lesa {

namespace {

int list(const CommonOptions& common)
{
    return runQuery(
        common,
        [] {
            Summary rows = Summary::array();
            for (const auto& entry : listPresets()) {
                const auto preset = findPreset(entry.path.string());
                rows.push_back(
                    {{"name", entry.name}, {"built_in", entry.builtIn}, {"title", preset.name},
                        {"description", preset.description}, {"source", preset.source}});
            }
            return Summary{{"presets", rows}};
        },
        [](const Summary& s) {
            Table table({"preset", "", "description"});
            for (const auto& row : s["presets"])
                table.add({row["name"], row["built_in"].get<bool>() ? "built-in" : "own",
                    row["description"]});
            fmt::print("{}", table.text());
        });
}

int show(const std::string& name, const CommonOptions& common)
{
    return runQuery(
        common, [&] { return presetToJson(findPreset(name)); },
        [](const Summary& preset) { fmt::print("{}\n", preset.dump(2)); });
}

int validate(const std::string& name, const CommonOptions& common)
{
    return runQuery(
        common,
        [&] {
            return Summary{{"ok", true}, {"name", findPreset(name).name}};
        },
        [](const Summary& s) { fmt::print("{}: no fault found\n", s["name"].get<std::string>()); });
}

/// Without an output the preset is shown only.
int importPreset(const std::string& file, const std::string& output, const CommonOptions& common)
{
    constexpr std::uint64_t limitBytes = 1u << 20;
    return runQuery(
        common,
        [&] {
            const auto preset = presetFromMergekit(readFile(file, limitBytes), file);
            if (!output.empty())
                writeExport(output, formatPreset(preset), common.force);
            return presetToJson(preset);
        },
        [&](const Summary& preset) {
            if (output.empty())
                fmt::print("{}\n", preset.dump(2));
            else
                fmt::print("{}\n", output);
        });
}

} // namespace

void addPreset(Program& program)
{
    auto* preset = program.app.add_subcommand("preset", "The built-in and the user's presets");
    preset->require_subcommand(1);
    auto name = std::make_shared<std::string>();
    const auto add
        = [&](const char* verb, const char* help, bool named, std::function<int()> work) {
              auto* command = preset->add_subcommand(verb, help);
              if (named)
                  command->add_option("preset", *name, "Name or file")->required();
              addOutputOptions(*command, program.common);
              command->callback([&program, work = std::move(work)] { program.run = work; });
          };
    add("list", "Names and descriptions", false, [&program] { return list(program.common); });
    add("show", "Every value, as JSON", true,
        [&program, name] { return show(*name, program.common); });
    add("validate", "Check a preset file", true,
        [&program, name] { return validate(*name, program.common); });
    auto output = std::make_shared<std::string>();
    add("import", "Read a mergekit passthrough configuration as a preset", true,
        [&program, name, output] { return importPreset(*name, *output, program.common); });
    auto* import = preset->get_subcommand("import");
    import->add_option("-o,--output", *output, "Preset file to make (.json); else it is shown");
    addForceOption(*import, program.common);
}

} // namespace lesa
