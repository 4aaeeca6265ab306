// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace lesa::text {

/// A compiled regular expression of tokenizer.json (Oniguruma syntax, run by PCRE2 with JIT).
/// Thread-safe; cheap to copy. A match that takes too many steps ends with Error Data, so a hostile
/// pattern cannot hang.
class Regex {
public:
    Regex(const std::string& pattern, const std::string& where);

    enum class Result {
        Match,
        None, ///< no match begins before the end of the text, nor could one if it went on
        Open, ///< what follows the text decides: a match from `begin` on may or may not come about
    };
    struct Found {
        Result result = Result::None;
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    /// The leftmost match from byte `from` on; `text` is valid UTF-8.
    /// @param isOpen  the text goes on behind its end, so that Open is possible; a Match then holds
    /// whatever follows
    [[nodiscard]] Found find(std::string_view text, std::size_t from, bool isOpen) const;
    /// A match may depend on the text before it.
    [[nodiscard]] bool looksBack() const { return m_looksBack; }

private:
    struct Code;
    std::shared_ptr<const Code> m_code;
    bool m_looksBack = false;
};

/// Walks through the matches from left to right as Oniguruma's iterator does: no empty match right
/// behind another.
class RegexWalk {
public:
    RegexWalk(const Regex& regex, std::string_view text, bool isOpen);
    /// The next match, or None or Open at the end of the walk.
    Regex::Found next();

private:
    const Regex& m_regex;
    std::string_view m_text;
    bool m_isOpen;
    std::size_t m_from = 0;
    std::size_t m_lastEnd = std::string_view::npos;
};

} // namespace lesa::text
