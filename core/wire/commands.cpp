// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/commands.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace lesa::wire {

namespace {

constexpr std::pair<Command, std::string_view> words[] = {{Command::Pause, "pause"},
    {Command::Resume, "resume"}, {Command::Stop, "stop"}, {Command::Checkpoint, "checkpoint"}};

} // namespace

std::string encode(Command command)
{
    for (const auto& [value, word] : words)
        if (value == command)
            return nlohmann::json{{"command", word}}.dump() + "\n";
    return {};
}

std::optional<Command> decodeCommand(std::string_view line)
{
    const auto json = nlohmann::json::parse(line, nullptr, false);
    if (!json.is_object() || !json.contains("command") || !json["command"].is_string())
        return std::nullopt;
    for (const auto& [value, word] : words)
        if (json["command"].get_ref<const std::string&>() == word)
            return value;
    return std::nullopt;
}

} // namespace lesa::wire
