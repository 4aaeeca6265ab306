// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/regex_syntax.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace lesa::text {

namespace {

using namespace std::string_view_literals;

// What a class escape of Oniguruma holds, written as members of a PCRE2 class. Found by running
// both over all code points: PCRE2's \s also has U+180E, its \w lacks marks, connectors and
// enclosed letters.
constexpr auto space
    = "\\t-\\r \\x{85}\\x{A0}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}"sv;
constexpr auto word = "\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\x{B2}\\x{B3}\\x{B9}\\x{BC}-\\x{BE}"sv;
constexpr auto hexDigit = "0-9A-Fa-f"sv;

constexpr std::array longCategories = {std::pair("Letter"sv, "L"sv),
    std::pair("Uppercase_Letter"sv, "Lu"sv), std::pair("Lowercase_Letter"sv, "Ll"sv),
    std::pair("Titlecase_Letter"sv, "Lt"sv), std::pair("Modifier_Letter"sv, "Lm"sv),
    std::pair("Other_Letter"sv, "Lo"sv), std::pair("Mark"sv, "M"sv),
    std::pair("Nonspacing_Mark"sv, "Mn"sv), std::pair("Spacing_Mark"sv, "Mc"sv),
    std::pair("Enclosing_Mark"sv, "Me"sv), std::pair("Number"sv, "N"sv),
    std::pair("Decimal_Number"sv, "Nd"sv), std::pair("Letter_Number"sv, "Nl"sv),
    std::pair("Other_Number"sv, "No"sv), std::pair("Punctuation"sv, "P"sv),
    std::pair("Symbol"sv, "S"sv), std::pair("Separator"sv, "Z"sv), std::pair("Other"sv, "C"sv)};
constexpr std::array sharedProperties
    = {"Alphabetic"sv, "Any"sv, "Lowercase"sv, "Uppercase"sv, "White_Space"sv};

class Translator {
public:
    Translator(std::string_view pattern, const std::string& where)
        : m_pattern(pattern)
        , m_where(where)
    {
    }

    PcrePattern translate()
    {
        while (m_at < m_pattern.size())
            item();
        return std::move(m_result);
    }

private:
    [[noreturn]] void refuse(std::string_view construct) const
    {
        throw Error(Fault::Data,
            fmt::format("{}: the regular expression '{}' uses {}, which is not supported", m_where,
                m_pattern, construct));
    }

    [[nodiscard]] bool ahead(std::string_view text) const
    {
        return m_pattern.substr(m_at).starts_with(text);
    }
    [[nodiscard]] char peek() const { return m_at < m_pattern.size() ? m_pattern[m_at] : '\0'; }
    void put(std::string_view text) { m_result.text += text; }

    void item()
    {
        const char c = m_pattern[m_at];
        if (c == '\\')
            return escape(false);
        ++m_at;
        if (c == '[')
            return characterClass();
        if (c == '{')
            return interval();
        if (c == '(' && peek() == '?')
            return group();
        m_result.looksBack |= c == '^';
        put({&c, 1});
    }

    /// A '{' outside a class: {n}, {n,}, {,n}, {n,m}; else a plain brace.
    void interval()
    {
        const auto end = m_pattern.find('}', m_at);
        const auto body = m_pattern.substr(m_at, end == m_pattern.npos ? 0 : end - m_at);
        const auto isInterval = !body.empty() && body != "," && std::ranges::count(body, ',') <= 1
            && std::ranges::all_of(body, [](char c) { return c == ',' || (c >= '0' && c <= '9'); });
        if (!isInterval)
            return put("\\{");
        put(fmt::format("{{{}{}}}", body.starts_with(',') ? "0" : "", body));
        m_at = end + 1;
        if (peek() == '+')
            refuse(
                "'+' after an interval"); // possessive in PCRE2, a second quantifier in Oniguruma
    }

    void group()
    {
        put("(");
        for (const auto opening : {"?:"sv, "?="sv, "?!"sv, "?>"sv, "?<="sv, "?<!"sv})
            if (ahead(opening)) {
                m_result.looksBack |= opening.starts_with("?<");
                m_at += opening.size();
                return put(opening);
            }
        const auto end = m_pattern.find_first_not_of("im-", m_at + 1);
        if (end == m_pattern.npos || (m_pattern[end] != ':' && m_pattern[end] != ')')
            || end == m_at + 1)
            refuse(fmt::format("the group '({}'", m_pattern.substr(m_at, 3)));
        auto options = std::string(m_pattern.substr(m_at, end + 1 - m_at));
        std::ranges::replace(options, 'm', 's'); // Ruby's m lets the dot match a line feed
        put(options);
        m_at = end + 1;
    }

    void characterClass()
    {
        put("[");
        if (peek() == '^')
            put("^"), ++m_at;
        members(0);
        put("]");
    }

    void members(int depth)
    {
        if (depth > 8)
            refuse("deeply nested classes");
        for (bool isFirst = true;; isFirst = false) {
            if (m_at >= m_pattern.size())
                refuse("a class without its end");
            if (ahead("[:") || ahead("[^") || ahead("&&"))
                refuse(fmt::format("'{}' in a class", m_pattern.substr(m_at, 2)));
            const char c = m_pattern[m_at];
            if (c == '\\') {
                escape(true);
                continue;
            }
            ++m_at;
            if (c == ']' && !isFirst)
                return;
            if (c == '[')
                members(depth + 1); // a union: the inner brackets add nothing
            else
                put(c == ']' ? "\\]"sv : std::string_view(&c, 1));
        }
    }

    void escape(bool inClass)
    {
        ++m_at;
        const char c = peek();
        if (m_at++ >= m_pattern.size())
            refuse("a backslash at its end");
        if (!std::isalpha(static_cast<unsigned char>(c)))
            return put(fmt::format("\\{}", c));
        if (!setEscape(c, inClass) && !anchorEscape(c, inClass) && !characterEscape(c))
            refuse(fmt::format("'\\{}'", c));
    }

    bool setEscape(char c, bool inClass)
    {
        if (c == 'p' || c == 'P')
            return property(c), true;
        if (c == 'd' || c == 'D')
            return put(c == 'd' ? "\\p{Nd}" : "\\P{Nd}"), true;
        const auto lower = std::tolower(c);
        const auto set = lower == 's' ? space
            : lower == 'w'            ? word
            : lower == 'h'            ? hexDigit
                                      : ""sv;
        if (set.empty())
            return false;
        if (inClass && c != lower)
            refuse(fmt::format("'\\{}' in a class", c));
        put(inClass ? std::string(set) : fmt::format("[{}{}]", c == lower ? "" : "^", set));
        return true;
    }

    bool anchorEscape(char c, bool inClass)
    {
        if (inClass || "AzZGbB"sv.find(c) == std::string_view::npos)
            return false;
        m_result.looksBack |= c != 'z' && c != 'Z';
        if (c == 'b')
            put(fmt::format("(?:(?<=[{0}])(?![{0}])|(?<![{0}])(?=[{0}]))", word));
        else if (c == 'B')
            put(fmt::format("(?:(?<=[{0}])(?=[{0}])|(?<![{0}])(?![{0}]))", word));
        else
            put(fmt::format("\\{}", c));
        return true;
    }

    bool characterEscape(char c)
    {
        if (c == 'v')
            return put("\\x{0B}"), true;
        if ("nrtfae"sv.find(c) != std::string_view::npos)
            return put(fmt::format("\\{}", c)), true;
        if (c != 'u' && c != 'x')
            return false;
        const bool inBraces = c == 'x' && peek() == '{';
        const auto begin = m_at + (inBraces ? 1 : 0);
        const auto size = inBraces ? m_pattern.find('}', begin) - begin : c == 'u' ? 4 : 2;
        const auto digits = m_pattern.substr(std::min(begin, m_pattern.size()), size);
        const bool areHex = !digits.empty()
            && std::ranges::all_of(digits, [](unsigned char d) { return std::isxdigit(d); });
        if (!areHex || digits.size() != size || (c == 'x' && !inBraces && digits[0] > '7'))
            return false; // \xHH from 80 on is a byte, not a character
        put(fmt::format("\\x{{{}}}", digits));
        m_at = begin + size + (inBraces ? 1 : 0);
        return true;
    }

    void property(char c)
    {
        const auto end = m_pattern.find('}', m_at);
        if (peek() != '{' || end == m_pattern.npos)
            refuse(fmt::format("'\\{}' without a name in braces", c));
        auto name = m_pattern.substr(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        const bool isInverted = name.starts_with('^');
        name.remove_prefix(isInverted ? 1 : 0);
        put(fmt::format("\\{}{{{}{}}}", c, isInverted ? "^" : "", pcreName(name)));
    }

    /// PCRE2 reads a bare script name as Script_Extensions, Oniguruma as Script.
    static std::string pcreName(std::string_view name)
    {
        const auto known
            = std::ranges::find(longCategories, name, [](const auto& pair) { return pair.first; });
        if (known != longCategories.end())
            return std::string(known->second);
        const bool isShared = name.size() <= 2
            || std::ranges::find(sharedProperties, name) != sharedProperties.end();
        return fmt::format("{}{}", isShared ? "" : "sc:", name);
    }

    std::string_view m_pattern;
    const std::string& m_where;
    std::size_t m_at = 0;
    PcrePattern m_result;
};

} // namespace

PcrePattern toPcre(std::string_view pattern, const std::string& where)
{
    return Translator(pattern, where).translate();
}

} // namespace lesa::text
