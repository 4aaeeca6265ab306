// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/far_command.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/strings.h"
#include "core/remote/far_engine.h"
#include "core/remote/far_text.h"
#include "core/spec/preset.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>

namespace lesa::remote {

namespace fs = std::filesystem;

namespace {

enum class Role { Plain, Checkpoint, Text, Preset, Presets, Output, Local, Refused };

constexpr std::string_view therePrefix = "there:";

Role roleOf(const std::string& command, const std::string& option)
{
    constexpr std::array local = {"--launcher", "--remote-lesa", "--remote-folder", "--time-limit",
        "--partition", "--gpus", "--sbatch-option", "--json", "--quiet", "--attached", "--force"};
    if (std::find(local.begin(), local.end(), option) != local.end())
        return Role::Local;
    if (option == "checkpoint" || option == "--base")
        return Role::Checkpoint;
    if (option == "--text" || option == "--eval-text")
        return Role::Text;
    if (option == "--preset")
        return Role::Preset;
    if (option == "--strategy" && command == "compare")
        return Role::Presets;
    if (option == "--output")
        return Role::Output;
    if (option == "--dump-logits" || option == "--resume")
        return Role::Refused;
    return Role::Plain;
}

/// A file's name, fit for any file system and shell.
std::string plainName(const fs::path& path)
{
    auto name = path.filename().string();
    std::replace_if(
        name.begin(), name.end(),
        [](unsigned char c) {
            return c < 0x80 && !std::isalnum(c) && c != '.' && c != '_' && c != '-';
        },
        '_');
    const auto begin = name.find_first_not_of("-.");
    return begin == std::string::npos ? "file" : name.substr(begin);
}

fs::path withoutTrailingSlash(const std::string& value)
{
    const auto path = fs::absolute(value).lexically_normal();
    return path.has_filename() ? path : path.parent_path();
}

void refuseControlCharacters(const std::string& value)
{
    if (std::any_of(value.begin(), value.end(), [](unsigned char c) { return c < 0x20; }))
        throw Error(Fault::Usage, fmt::format("'{}' has a control character", printable(value)),
            "Rename the file.");
}

class Planner {
public:
    Planner(const JobRequest& request, const FarPlace& place)
        : m_request(request)
        , m_place(place)
    {
    }

    FarCommand plan()
    {
        m_command.words.push_back(m_request.command);
        for (const auto& option : m_request.options) // first: a list of texts would take them in
            if (option.positional)
                add(option);
        for (const auto& option : m_request.options)
            if (!option.positional)
                add(option);
        m_command.words.emplace_back("--json");
        m_command.resume = resume();
        return std::move(m_command);
    }

private:
    void add(const GivenOption& option)
    {
        const auto role = roleOf(m_request.command, option.name);
        if (role == Role::Local)
            return;
        if (role == Role::Refused)
            throw Error(Fault::Usage,
                fmt::format("{} {} is not done by a launcher", m_request.command, option.name),
                option.name == "--resume" ? "A run that was started by a launcher goes on with: "
                                            "lesa attach RUN --resubmit"
                                          : "Leave it out, or run the command there.");
        if (option.flag)
            m_command.words.push_back(option.name);
        else
            for (const auto& value : option.values)
                addWord(option, farValue(role, value));
    }

    void addWord(const GivenOption& option, const std::string& value)
    {
        m_command.words.push_back(option.positional ? value : option.name + "=" + value);
    }

    std::string farValue(Role role, const std::string& value)
    {
        refuseControlCharacters(value);
        switch (role) {
        case Role::Checkpoint: return farPath(value);
        case Role::Text: return text(value);
        case Role::Preset: return preset(value);
        case Role::Presets: return presets(value);
        case Role::Output: return output(value);
        default: return value;
        }
    }

    std::string farPath(const std::string& value)
    {
        auto path = m_place.isHere ? fs::absolute(value).lexically_normal().string()
                                   : resolveFarPath(value, m_place.home);
        m_command.needed.push_back(path);
        return path;
    }

    std::string text(const std::string& value)
    {
        if (value.starts_with(therePrefix))
            return farPath(value.substr(therePrefix.size()));
        std::error_code ignored;
        if (m_place.isHere || !fs::is_regular_file(value, ignored))
            return farPath(value);
        if (const auto size = fs::file_size(value, ignored); size > longestSentFile)
            throw Error(Fault::Data,
                fmt::format("{}: {} are too much to be sent along (at most {})", value,
                    formatBytes(size), formatBytes(longestSentFile)),
                "Copy it there yourself and name it by its path there, --text there:PATH.");
        return send(plainName(value), readFile(value, longestSentFile));
    }

    std::string preset(const std::string& value)
    {
        const auto known = listPresets();
        const bool builtIn = std::any_of(known.begin(), known.end(),
            [&](const auto& entry) { return entry.builtIn && entry.name == value; });
        if (builtIn)
            return value;
        const auto stem
            = fs::path(value).extension() == ".json" ? fs::path(value).stem() : fs::path(value);
        return send(plainName(stem) + ".json", formatPreset(findPreset(value)));
    }

    std::string presets(const std::string& value)
    {
        std::vector<std::string> names;
        for (const auto& name : split(value, ','))
            names.push_back(preset(name));
        return join(names, ",");
    }

    std::string output(const std::string& value)
    {
        m_command.result = "result/" + plainName(withoutTrailingSlash(value));
        return m_place.folder + "/" + m_command.result;
    }

    std::string send(const std::string& name, std::string bytes)
    {
        m_command.sent.push_back(
            {fmt::format("inputs/{}/{}", m_command.sent.size() + 1, name), std::move(bytes)});
        return m_place.folder + "/" + m_command.sent.back().name;
    }

    std::vector<std::string> resume() const
    {
        if (m_request.command != "train" || m_command.result.empty())
            return {};
        std::vector<std::string> words
            = {"train", "--resume=" + m_place.folder + "/" + m_command.result, "--json"};
        for (const auto& option : m_request.options)
            if (option.name == "--device" || option.name == "--dtype" || option.name == "--threads")
                words.push_back(option.name + "=" + option.values.back());
        return words;
    }

    const JobRequest& m_request;
    const FarPlace& m_place;
    FarCommand m_command;
};

} // namespace

FarCommand planFarCommand(const JobRequest& request, const FarPlace& place)
{
    return Planner(request, place).plan();
}

std::vector<std::string> valuesOf(const JobRequest& request, const std::string& name)
{
    for (const auto& option : request.options)
        if (option.name == name)
            return option.values;
    return {};
}

} // namespace lesa::remote
