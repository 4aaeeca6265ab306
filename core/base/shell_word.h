// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

namespace lesa {

/// One word of a shell's command line, quoted where it must be.
std::string shellWord(const std::string& word);
/// Words of a command line, each quoted where it must be.
std::string shellLine(std::span<const std::string> words);

} // namespace lesa
