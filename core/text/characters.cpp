// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/characters.h"

#include <utf8proc.h>

#include <array>
#include <cstring>

namespace lesa::text {

namespace {

constexpr std::string_view replacementCharacter = "\xEF\xBF\xBD";

unsigned char byteAt(std::string_view text, std::size_t at)
{
    return static_cast<unsigned char>(text[at]);
}

struct Sequence {
    std::size_t size; ///< bytes of the sequence, or of the maximal bad subpart
    bool isValid;
};

/// Unicode table 3-7: which second byte may follow which first.
Sequence sequenceAt(std::string_view text, std::size_t at)
{
    const auto lead = byteAt(text, at);
    if (lead < 0x80)
        return {1, true};
    if (lead < 0xC2 || lead > 0xF4)
        return {1, false};
    const std::size_t size = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    unsigned lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    unsigned highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    for (std::size_t i = 1; i < size; ++i) {
        if (at + i >= text.size() || byteAt(text, at + i) < lowest
            || byteAt(text, at + i) > highest)
            return {i, false};
        lowest = 0x80, highest = 0xBF;
    }
    return {size, true};
}

std::size_t validPrefix(std::string_view bytes, std::size_t at)
{
    while (at < bytes.size()) {
        std::uint64_t eight = 0;
        while (at + 8 <= bytes.size()) {
            std::memcpy(&eight, bytes.data() + at, 8);
            if (eight & 0x8080808080808080u)
                break;
            at += 8;
        }
        if (at == bytes.size())
            break;
        const auto [size, isValid] = sequenceAt(bytes, at);
        if (!isValid)
            break;
        at += size;
    }
    return at;
}

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

utf8proc_category_t category(char32_t codePoint)
{
    return utf8proc_category(static_cast<utf8proc_int32_t>(codePoint));
}

bool isIn(char32_t codePoint, char32_t first, char32_t last)
{
    return codePoint >= first && codePoint <= last;
}

/// Other_Alphabetic outside the categories L, M and Nl: the enclosed Latin letters.
bool isEnclosedLetter(char32_t c)
{
    return isIn(c, 0x24B6, 0x24E9) || isIn(c, 0x1F130, 0x1F149) || isIn(c, 0x1F150, 0x1F169)
        || isIn(c, 0x1F170, 0x1F189);
}

} // namespace

bool isValidUtf8(std::string_view bytes)
{
    return validPrefix(bytes, 0) == bytes.size();
}

std::string toValidUtf8(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size();) {
        const auto end = validPrefix(bytes, at);
        text += bytes.substr(at, end - at);
        at = end;
        if (at < bytes.size()) {
            text += replacementCharacter;
            at += sequenceAt(bytes, at).size;
        }
    }
    return text;
}

char32_t nextCodePoint(std::string_view text, std::size_t& at)
{
    const char32_t lead = byteAt(text, at++);
    if (lead < 0x80)
        return lead;
    const int more = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    char32_t codePoint = lead & (0x3F >> more);
    for (int i = 0; i < more; ++i)
        codePoint = codePoint << 6 | (byteAt(text, at++) & 0x3F);
    return codePoint;
}

std::size_t codePointStart(std::string_view text, std::size_t at)
{
    while (at > 0 && at < text.size() && isContinuation(text[at]))
        --at;
    return at;
}

char32_t previousCodePoint(std::string_view text, std::size_t& at)
{
    at = codePointStart(text, at - 1);
    auto end = at;
    return nextCodePoint(text, end);
}

void appendCodePoint(std::string& text, char32_t codePoint)
{
    std::array<utf8proc_uint8_t, 4> bytes = {};
    const auto size = utf8proc_encode_char(static_cast<utf8proc_int32_t>(codePoint), bytes.data());
    text.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(size));
}

bool isWhiteSpace(char32_t c)
{
    return c == 0x20 || isIn(c, 0x09, 0x0D) || c == 0x85 || c == 0xA0 || c == 0x1680
        || isIn(c, 0x2000, 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F
        || c == 0x3000;
}

bool isNumeric(char32_t c)
{
    const auto kind = category(c);
    return kind == UTF8PROC_CATEGORY_ND || kind == UTF8PROC_CATEGORY_NL
        || kind == UTF8PROC_CATEGORY_NO;
}

bool isPunctuation(char32_t c)
{
    if (c < 0x80)
        return isIn(c, 0x21, 0x2F) || isIn(c, 0x3A, 0x40) || isIn(c, 0x5B, 0x60)
            || isIn(c, 0x7B, 0x7E);
    const auto kind = category(c);
    return kind >= UTF8PROC_CATEGORY_PC && kind <= UTF8PROC_CATEGORY_PO;
}

bool isWord(char32_t c)
{
    const auto kind = category(c);
    return (kind >= UTF8PROC_CATEGORY_LU && kind <= UTF8PROC_CATEGORY_NL)
        || kind == UTF8PROC_CATEGORY_PC || c == 0x200C || c == 0x200D || isEnclosedLetter(c);
}

} // namespace lesa::text
