// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace lesa::remote {

/// Text from another machine, fit for a terminal and a message: one line without control
/// characters, at most 300 bytes.
std::string printable(std::string_view text);

/// The last line that is not empty, printable: where programs say why they failed.
std::string lastLine(std::string_view text);

/// Whether a name from another machine stays below the folder it is put in: relative, no "..", no
/// empty part, no control character, no leading '-'.
bool isSafeRelativePath(std::string_view name);

} // namespace lesa::remote
