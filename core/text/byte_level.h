// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace lesa::text {

/// GPT-2's alphabet: every byte as one printable character. The 188 printable bytes of Latin-1
/// stand for themselves, the other 68 become U+0100... in byte order (space is U+0120, line feed
/// U+010A).
void appendByteLevel(std::string_view bytes, std::string& characters);
std::string toByteLevel(std::string_view bytes);

/// Appends the bytes that `characters` stand for; text with any character outside the alphabet is
/// appended as it is.
void appendFromByteLevel(std::string_view characters, std::string& bytes);

} // namespace lesa::text
