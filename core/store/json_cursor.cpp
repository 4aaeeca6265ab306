// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json_cursor.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstring>

namespace lesa {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isWordCharacter(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '+' || c == '-'
        || c == '.';
}

/// Length of the UTF-8 sequence that `rest` begins with; 0 when it is not one (overlong and
/// surrogates included).
std::size_t utf8Length(std::string_view rest)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(rest[i]); };
    const auto continues
        = [&](std::size_t i) { return i < rest.size() && (byte(i) & 0xC0) == 0x80; };
    if (byte(0) < 0x80)
        return 1;
    if (byte(0) >= 0xC2 && byte(0) <= 0xDF)
        return continues(1) ? 2 : 0;
    if ((byte(0) & 0xF0) == 0xE0 && continues(1) && continues(2)) {
        const bool overlong = byte(0) == 0xE0 && byte(1) < 0xA0;
        const bool surrogate = byte(0) == 0xED && byte(1) >= 0xA0;
        return overlong || surrogate ? 0 : 3;
    }
    if (byte(0) >= 0xF0 && byte(0) <= 0xF4 && continues(1) && continues(2) && continues(3)) {
        const bool overlong = byte(0) == 0xF0 && byte(1) < 0x90;
        const bool tooLarge = byte(0) == 0xF4 && byte(1) >= 0x90;
        return overlong || tooLarge ? 0 : 4;
    }
    return 0;
}

/// The first position from `begin` on whose byte is not ASCII, or the end; eight bytes at a time.
std::size_t afterAscii(std::string_view text, std::size_t begin)
{
    constexpr std::uint64_t highBits = 0x8080808080808080;
    for (std::uint64_t eight = 0; begin + sizeof eight <= text.size(); begin += sizeof eight) {
        std::memcpy(&eight, text.data() + begin, sizeof eight);
        if ((eight & highBits) != 0)
            break;
    }
    while (begin < text.size() && static_cast<unsigned char>(text[begin]) < 0x80)
        ++begin;
    return begin;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

void appendUtf8(std::string& out, unsigned code)
{
    const auto add = [&](unsigned value) { out += static_cast<char>(value); };
    if (code < 0x80) {
        add(code);
    } else if (code < 0x800) {
        add(0xC0 | code >> 6);
        add(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        add(0xE0 | code >> 12);
        add(0x80 | (code >> 6 & 0x3F));
        add(0x80 | (code & 0x3F));
    } else {
        add(0xF0 | code >> 18);
        add(0x80 | (code >> 12 & 0x3F));
        add(0x80 | (code >> 6 & 0x3F));
        add(0x80 | (code & 0x3F));
    }
}

bool isNumber(std::string_view word)
{
    const auto digits = [&] {
        const auto count = std::min(word.find_first_not_of("0123456789"), word.size());
        word.remove_prefix(count);
        return count > 0;
    };
    if (word.starts_with('-'))
        word.remove_prefix(1);
    if (word.size() > 1 && word[0] == '0' && isDigit(word[1]))
        return false;
    if (!digits())
        return false;
    if (word.starts_with('.')) {
        word.remove_prefix(1);
        if (!digits())
            return false;
    }
    if (word.starts_with('e') || word.starts_with('E')) {
        word.remove_prefix(1);
        if (word.starts_with('+') || word.starts_with('-'))
            word.remove_prefix(1);
        if (!digits())
            return false;
    }
    return word.empty();
}

} // namespace

JsonCursor::JsonCursor(std::string_view text, std::string origin)
    : m_text(text)
    , m_origin(std::move(origin))
{
    while ((m_position = afterAscii(m_text, m_position)) < m_text.size()) {
        const auto length = utf8Length(m_text.substr(m_position));
        if (length == 0)
            fail("not UTF-8 text");
        m_position += length;
    }
    m_position = 0;
}

void JsonCursor::fail(std::string_view what) const
{
    throw Error(Fault::Data, fmt::format("{}: {} (byte {})", m_origin, what, m_position));
}

char JsonCursor::peek()
{
    while (m_position < m_text.size() && isSpace(m_text[m_position]))
        ++m_position;
    return m_position < m_text.size() ? m_text[m_position] : '\0';
}

void JsonCursor::expect(char wanted)
{
    if (peek() != wanted)
        fail(fmt::format("not valid JSON, expected '{}'", wanted));
    ++m_position;
}

void JsonCursor::enter(char bracket)
{
    expect(bracket);
    if (++m_depth > depthLimit)
        fail(fmt::format("nested more than {} levels deep", depthLimit));
}

bool JsonCursor::leave(char bracket, bool first)
{
    if (peek() == bracket) {
        ++m_position;
        --m_depth;
        return true;
    }
    if (!first) {
        expect(',');
        peek();
    }
    return false;
}

std::string JsonCursor::string()
{
    expect('"');
    std::string out;
    for (;;) {
        const auto special
            = [](char c) { return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20; };
        auto end = m_position;
        while (end < m_text.size() && !special(m_text[end]))
            ++end;
        if (end == m_text.size())
            fail("not valid JSON, a string does not end");
        if (m_text[end] != '"' && m_text[end] != '\\')
            fail("not valid JSON, a control character in a string");
        out += m_text.substr(m_position, end - m_position);
        m_position = end + 1;
        if (m_text[end] == '"')
            return out;
        appendEscape(out);
    }
}

void JsonCursor::appendEscape(std::string& out)
{
    constexpr std::string_view letters = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    const char letter = m_position < m_text.size() ? m_text[m_position++] : '\0';
    if (const auto at = letters.find(letter); at != std::string_view::npos) {
        out += meanings[at];
        return;
    }
    if (letter != 'u')
        fail("not valid JSON, an unknown escape");
    auto code = hexUnit();
    if (code >= 0xD800 && code < 0xDC00 && m_text.substr(m_position, 2) == "\\u") {
        m_position += 2;
        const auto low = hexUnit();
        if (low < 0xDC00 || low > 0xDFFF)
            fail("not valid JSON, half of a surrogate pair");
        code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
    }
    if (code >= 0xD800 && code <= 0xDFFF)
        fail("not valid JSON, half of a surrogate pair");
    appendUtf8(out, code);
}

unsigned JsonCursor::hexUnit()
{
    unsigned code = 0;
    const auto digits = m_text.substr(m_position, 4);
    const auto [end, failure]
        = std::from_chars(digits.data(), digits.data() + digits.size(), code, 16);
    if (digits.size() != 4 || failure != std::errc() || end != digits.data() + 4)
        fail("not valid JSON, a broken \\u escape");
    m_position += 4;
    return code;
}

std::string_view JsonCursor::scalar()
{
    peek();
    const auto begin = m_position;
    while (m_position < m_text.size() && isWordCharacter(m_text[m_position]))
        ++m_position;
    const auto word = m_text.substr(begin, m_position - begin);
    if (word == "true" || word == "false" || word == "null" || isNumber(word))
        return word;
    if (m_nonFiniteAllowed && (word == "NaN" || word == "Infinity" || word == "-Infinity")) {
        m_nonFinite.emplace_back(begin, m_position);
        return word;
    }
    m_position = begin;
    fail("not valid JSON, expected a value");
}

std::uint64_t JsonCursor::unsignedInteger()
{
    const auto word = scalar();
    std::uint64_t value = 0;
    const auto [end, failure] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (failure != std::errc() || end != word.data() + word.size())
        fail(fmt::format("{} is not a count", word));
    return value;
}

void JsonCursor::skip()
{
    switch (peek()) {
    case '{': object([this](const std::string&) { skip(); }); break;
    case '[': array([this] { skip(); }); break;
    case '"': string(); break;
    default: scalar();
    }
}

void JsonCursor::finish()
{
    if (peek() != '\0' || m_position != m_text.size())
        fail("not valid JSON, more text after the end");
}

} // namespace lesa
