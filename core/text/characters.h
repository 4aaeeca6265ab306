// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace lesa::text {

/// Text as UTF-8 with each bad sequence (maximal subpart, as WHATWG and Unicode recommend) read as
/// U+FFFD.
std::string toValidUtf8(std::string_view bytes);
bool isValidUtf8(std::string_view bytes);

/// The code point at `at` of valid UTF-8; `at` moves behind it.
char32_t nextCodePoint(std::string_view text, std::size_t& at);
/// The code point that ends at `at` > 0 of valid UTF-8; `at` moves before it.
char32_t previousCodePoint(std::string_view text, std::size_t& at);
void appendCodePoint(std::string& text, char32_t codePoint);
/// Where the sequence that holds byte `at` begins: a place where valid UTF-8 may be cut.
std::size_t codePointStart(std::string_view text, std::size_t at);

/// Unicode properties as tokenizer.json's components mean them.
bool isWhiteSpace(char32_t codePoint);  ///< property White_Space
bool isNumeric(char32_t codePoint);     ///< Nd, Nl, No
bool isPunctuation(char32_t codePoint); ///< P*, and the ASCII symbols such as $ + < =
bool isWord(char32_t codePoint);        ///< Alphabetic, M*, Nd, Pc, Join_Control (UTS 18's \w)

} // namespace lesa::text
