// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace lesa::text {

/// A regular expression as PCRE2 reads it (options UTF, UCP, MULTILINE; newline is LF).
struct PcrePattern {
    std::string text;
    bool looksBack
        = false; ///< a match may depend on the text before it: ^ \A \G \b \B, look-behind
};

/// tokenizer.json holds Oniguruma's Ruby syntax. What both read alike is kept; what they read
/// otherwise
/// (\s \w \h \v \uHHHH, scripts and long names in \p{}, nested classes, (?m:), {,n}) is rewritten;
/// what cannot be is refused: Error Data with `where`, so that no pattern silently means something
/// else.
PcrePattern toPcre(std::string_view pattern, const std::string& where);

} // namespace lesa::text
