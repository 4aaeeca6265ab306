// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace lesa::wire {

/// What a window may say to a running engine on its standard input, one JSON object a line.
enum class Command { Pause, Resume, Stop, Checkpoint };

std::string encode(Command command); ///< one line, ending in '\n'
/// nullopt: not a command of ours; the engine ignores the line.
std::optional<Command> decodeCommand(std::string_view line);

} // namespace lesa::wire
