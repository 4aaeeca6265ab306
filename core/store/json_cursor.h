// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

namespace lesa {

/// Walks through JSON text (RFC 8259) from left to right without building a tree: for headers of up
/// to 100 MB and for edits that keep the spelling. Catches what tree builders let pass: a key twice
/// in one object. Every failure is an Error Data naming the origin and the byte. The text is
/// borrowed.
class JsonCursor {
public:
    static constexpr int depthLimit = 64; ///< nesting beyond this is hostile

    /// Error Data: not UTF-8.
    JsonCursor(std::string_view text, std::string origin);

    void allowNonFinite() { m_nonFiniteAllowed = true; } ///< bare NaN, Infinity, -Infinity
    /// Begin and end of each bare non-finite word passed so far.
    [[nodiscard]] const std::vector<std::pair<std::size_t, std::size_t>>& nonFinite() const
    {
        return m_nonFinite;
    }

    /// Next character that is not white space; '\0' at the end.
    char peek();
    [[nodiscard]] std::size_t position() const { return m_position; }

    /// An object: `member(key)` is called with the cursor before each value and must consume it.
    template <typename Member>
    void object(Member member);
    /// An array: `element()` is called before each element and must consume it.
    template <typename Element>
    void array(Element element);
    std::string string();
    std::uint64_t unsignedInteger(); ///< refuses signs, fractions and anything above 2^64 - 1
    std::string_view scalar();       ///< a number, true, false or null, as spelled
    void skip();                     ///< any value
    void finish();                   ///< only white space may follow

    [[noreturn]] void fail(std::string_view what) const;

private:
    void enter(char bracket);
    bool leave(char bracket, bool first);
    void expect(char wanted);
    void appendEscape(std::string& out);
    unsigned hexUnit();

    std::string_view m_text;
    std::string m_origin;
    std::size_t m_position = 0;
    int m_depth = 0;
    bool m_nonFiniteAllowed = false;
    std::vector<std::pair<std::size_t, std::size_t>> m_nonFinite;
};

template <typename Member>
void JsonCursor::object(Member member)
{
    enter('{');
    std::unordered_set<std::string> seen;
    for (bool first = true; !leave('}', first); first = false) {
        auto key = string();
        if (!seen.insert(key).second)
            fail("the key \"" + key + "\" appears twice in one object");
        expect(':');
        peek();
        member(std::move(key));
    }
}

template <typename Element>
void JsonCursor::array(Element element)
{
    enter('[');
    for (bool first = true; !leave(']', first); first = false) {
        peek();
        element();
    }
}

} // namespace lesa
