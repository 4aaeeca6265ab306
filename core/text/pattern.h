// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/regex.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace lesa::text {

/// A stretch of a piece: a match of a pattern or the gap between two.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool isMatch = false;
    bool isUnsettled = false; ///< text not read yet decides what is here
};

/// Something that divides text into matches and gaps, from left to right.
class Pattern {
public:
    virtual ~Pattern() = default;

    /// Appends spans that cover `text` without a hole; an empty match may give an empty span.
    /// @param isOpen  more text follows: the last span may be unsettled
    /// @param tick    called now and then when set
    virtual void cover(std::string_view text, bool isOpen, const std::function<void()>& tick,
        std::vector<Span>& spans) const = 0;

    /// Every character is a match or a gap by itself, whatever stands around it.
    [[nodiscard]] virtual bool isCharacterWise() const { return false; }
    /// Covering the rest of a text from any place outside or at the edge of a match gives the spans
    /// that covering the whole gives there, and `cover` honours isOpen.
    [[nodiscard]] virtual bool isRestartable() const { return isCharacterWise(); }
};

std::unique_ptr<Pattern> regexPattern(const std::string& pattern, const std::string& where);
std::unique_ptr<Pattern> literalPattern(std::string text); ///< `text` is not empty
std::unique_ptr<Pattern> characterPattern(
    std::function<bool(char32_t)> matches); ///< each match one character
std::unique_ptr<Pattern>
wordPattern(); ///< matches are runs of \w and runs of neither \w nor \s (UTS 18)

} // namespace lesa::text
