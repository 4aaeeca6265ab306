// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/preset.h"

#include "core/base/files.h"
#include "core/base/strings.h"
#include "core/spec/json.h"

#include <fmt/format.h>

#include <cstdlib>
#include <map>
#include <set>

namespace lesa {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t presetLimitBytes = 1u << 20;

/// Parses and refuses what nlohmann would accept silently: a key given twice.
Json parseStrictly(const std::string& text, const std::string& origin)
{
    std::vector<std::set<std::string>> open;
    std::string duplicate;
    const auto watch = [&](int, Json::parse_event_t event, Json& value) {
        if (event == Json::parse_event_t::object_start)
            open.emplace_back();
        else if (event == Json::parse_event_t::object_end)
            open.pop_back();
        else if (event == Json::parse_event_t::key
            && !open.back().insert(value.get<std::string>()).second)
            duplicate = value.get<std::string>();
        return true;
    };
    try {
        auto json = Json::parse(text, watch);
        if (!duplicate.empty())
            throw Error(
                Fault::Data, fmt::format("{}: the key '{}' is given twice", origin, duplicate));
        return json;
    } catch (const nlohmann::json::parse_error& e) {
        throw Error(Fault::Data, fmt::format("{}: not JSON (at byte {})", origin, e.byte),
            "Check the file with a JSON editor.");
    }
}

void checkSchema(const Json& json, const std::string& origin)
{
    const auto schema = json.value("schema", std::string());
    if (schema == presetSchema)
        return;
    if (schema.starts_with("lesa-preset/"))
        throw Error(Fault::Data,
            fmt::format("{}: schema {} was made by a newer program, this one reads {}", origin,
                schema, presetSchema),
            "Update this program, or save the preset again with the older one.");
    throw Error(Fault::Data,
        fmt::format("{}: no \"schema\": \"{}\", so this is not a preset", origin, presetSchema));
}

fs::path userPresetFolder()
{
    if (const char* data = std::getenv("XDG_DATA_HOME"); data && *data)
        return fs::path(data) / "lesa-workbench/presets";
    const char* home = std::getenv("HOME");
    return home ? fs::path(home) / ".local/share/lesa-workbench/presets" : fs::path();
}

fs::path builtInPresetFolder()
{
    std::error_code ignored;
    const auto program = fs::read_symlink("/proc/self/exe", ignored);
    const auto installed = program.parent_path().parent_path() / "share/lesa/presets";
    return fs::is_directory(installed, ignored) ? installed
                                                : fs::path(LESA_SOURCE_DIR) / "data/presets";
}

void addFrom(const fs::path& folder, bool builtIn, std::vector<PresetEntry>& entries)
{
    std::error_code ignored;
    std::map<std::string, fs::path> sorted;
    for (const auto& entry : fs::directory_iterator(folder, ignored))
        if (entry.path().extension() == ".json")
            sorted[entry.path().stem().string()] = entry.path();
    for (const auto& [name, path] : sorted)
        entries.push_back({name, path, builtIn});
}

/// Every dotted path of a preset's JSON.
void collectPaths(const Json& json, const std::string& path, std::vector<std::string>& paths)
{
    for (const auto& [key, value] : json.items())
        if (value.is_object())
            collectPaths(value, detail::child(path, key), paths);
        else
            paths.push_back(detail::child(path, key));
}

std::string fullPath(const std::string& wanted, const std::vector<std::string>& paths)
{
    std::vector<std::string> matches;
    for (const auto& path : paths)
        if (path == wanted || path.ends_with("." + wanted))
            matches.push_back(path);
    if (std::find(matches.begin(), matches.end(), wanted) != matches.end())
        return wanted;
    if (matches.size() == 1)
        return matches.front();
    if (matches.size() > 1)
        throw Error(Fault::Usage,
            fmt::format("--set {}: that could be {}", wanted, join(matches, " or ")),
            "Write the whole path.");
    auto candidates = paths;
    for (const auto& path : paths)
        candidates.push_back(path.substr(path.rfind('.') + 1));
    const auto nearest = nearestWord(wanted, candidates);
    throw Error(Fault::Usage, fmt::format("--set {}: there is no such setting", wanted),
        nearest ? fmt::format("Did you mean '{}'?", *nearest)
                : "`lesa describe` lists all settings.");
}

} // namespace

Json presetToJson(const Preset& preset)
{
    Json json = {{"schema", presetSchema}};
    json.update(toJson(preset));
    return json;
}

Preset presetFromJson(const Json& json, const std::string& origin)
{
    if (!json.is_object())
        throw Error(Fault::Data, fmt::format("{}: a preset is a JSON object", origin));
    checkSchema(json, origin);
    auto settings = json;
    settings.erase("schema");
    Preset preset;
    try {
        readJson(preset, settings, "");
    } catch (const Error& e) {
        throw e.during(origin);
    }
    return preset;
}

Preset parsePreset(const std::string& text, const std::string& origin)
{
    return presetFromJson(parseStrictly(text, origin), origin);
}

std::string formatPreset(const Preset& preset)
{
    return presetToJson(preset).dump(2) + "\n";
}

void setPresetValue(Preset& preset, const std::string& path, const std::string& value)
{
    auto json = toJson(preset);
    std::vector<std::string> paths;
    collectPaths(json, "", paths);
    const auto whole = fullPath(path, paths);

    auto* place = &json;
    for (const auto& key : split(whole, '.'))
        place = &(*place)[key];
    const auto parsed = Json::parse(value, nullptr, false);
    *place = place->is_string() || parsed.is_discarded() ? Json(value) : parsed;
    try {
        readJson(preset, json, "");
    } catch (const Error& e) {
        throw Error(Fault::Usage, fmt::format("--set {}={}: {}", path, value, e.what()), e.hint());
    }
}

std::vector<PresetEntry> listPresets()
{
    std::vector<PresetEntry> entries;
    addFrom(builtInPresetFolder(), true, entries);
    if (const auto folder = userPresetFolder(); !folder.empty())
        addFrom(folder, false, entries);
    return entries;
}

Preset findPreset(const std::string& nameOrPath)
{
    const auto entries = listPresets();
    std::vector<std::string> names;
    for (const auto& entry : entries) {
        if (entry.name == nameOrPath)
            return parsePreset(
                readFile(entry.path, presetLimitBytes), entry.path.filename().string());
        names.push_back(entry.name);
    }
    std::error_code ignored;
    if (fs::is_regular_file(nameOrPath, ignored))
        return parsePreset(readFile(nameOrPath, presetLimitBytes), nameOrPath);
    const auto nearest = nearestWord(nameOrPath, names);
    throw Error(Fault::Data, fmt::format("there is no preset '{}'", nameOrPath),
        nearest ? fmt::format("Did you mean '{}'?", *nearest)
                : "`lesa preset list` shows all; a path to a .json file works too.");
}

} // namespace lesa
