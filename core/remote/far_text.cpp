// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/far_text.h"

#include "core/base/strings.h"

#include <algorithm>

namespace lesa::remote {

namespace {

constexpr std::size_t longestText = 300;
constexpr std::size_t longestPath = 4096;

bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7f;
}

} // namespace

std::string printable(std::string_view text)
{
    std::string clean(text.substr(0, longestText));
    while (text.size() > longestText && !clean.empty()
        && (static_cast<unsigned char>(clean.back()) & 0x80) != 0)
        clean.pop_back();                              // no half a character
    for (std::size_t i = 0; i + 1 < clean.size(); ++i) // U+0080 … U+009F are control characters
        if (clean[i] == '\xc2' && static_cast<unsigned char>(clean[i + 1]) < 0xa0)
            clean[i] = clean[i + 1] = ' ';
    std::replace_if(clean.begin(), clean.end(), isControl, ' ');
    const auto end = clean.find_last_not_of(' ');
    clean.resize(end == std::string::npos ? 0 : end + 1);
    return clean;
}

std::string lastLine(std::string_view text)
{
    std::string last;
    for (const auto& line : split(text, '\n'))
        if (auto clean = printable(line); !clean.empty())
            last = std::move(clean);
    return last;
}

bool isSafeRelativePath(std::string_view name)
{
    if (name.empty() || name.size() > longestPath || name.front() == '-'
        || std::any_of(name.begin(), name.end(), isControl))
        return false;
    const auto parts = split(name, '/');
    return std::none_of(parts.begin(), parts.end(),
        [](const auto& part) { return part.empty() || part == "." || part == ".."; });
}

} // namespace lesa::remote
