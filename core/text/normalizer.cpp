// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/normalizer.h"

#include "core/base/error.h"
#include "core/text/byte_level.h"
#include "core/text/characters.h"
#include "core/text/regex.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <new>
#include <optional>

namespace lesa::text {

namespace {

bool isAscii(char byte)
{
    return static_cast<unsigned char>(byte) < 0x80;
}

void appendNormalized(std::string_view text, unsigned form, std::string& result)
{
    utf8proc_uint8_t* mapped = nullptr;
    const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
        static_cast<utf8proc_ssize_t>(text.size()), &mapped,
        static_cast<utf8proc_option_t>(UTF8PROC_STABLE | form));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, std::free);
    if (size == UTF8PROC_ERROR_NOMEM)
        throw std::bad_alloc();
    if (size < 0)
        throw Error(Fault::Internal, std::string("normalising text: ") + utf8proc_errmsg(size));
    result.append(reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(size));
}

/// ASCII is its own normal form and never joins what comes before it, so only the other stretches
/// are mapped, each with the one ASCII character before it, which a combining mark may change.
void normalizeUnicode(std::string& text, unsigned form)
{
    if (std::ranges::all_of(text, isAscii))
        return;
    std::string result;
    result.reserve(text.size());
    for (auto at = text.begin(); at != text.end();) {
        auto stretch = std::find_if_not(at, text.end(), isAscii);
        const auto end = std::find_if(stretch, text.end(), isAscii);
        if (stretch != text.end() && stretch != at)
            --stretch;
        result.append(at, stretch);
        if (stretch != end)
            appendNormalized(std::string_view(stretch, end), form, result);
        at = end;
    }
    text = std::move(result);
}

/// Letter by letter, without the context rule of the final sigma.
void lowercase(std::string& text)
{
    constexpr char32_t capitalDottedI = 0x130; // the one letter that becomes two
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto c = nextCodePoint(text, at);
        if (c == capitalDottedI)
            result += "i\xCC\x87";
        else
            appendCodePoint(
                result, static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c))));
    }
    text = std::move(result);
}

void strip(std::string& text, bool left, bool right)
{
    std::size_t begin = 0, end = text.size();
    for (auto next = begin; left && begin < end; begin = next)
        if (!isWhiteSpace(nextCodePoint(text, next)))
            break;
    for (auto next = end; right && end > begin; end = next)
        if (!isWhiteSpace(previousCodePoint(text, next)))
            break;
    text = text.substr(begin, end - begin);
}

void replaceLiteral(std::string& text, const std::string& pattern, const std::string& content)
{
    auto found = text.find(pattern);
    if (found == std::string::npos)
        return;
    std::string result;
    std::size_t done = 0;
    for (; found != std::string::npos; found = text.find(pattern, done)) {
        result.append(text, done, found - done).append(content);
        done = found + pattern.size();
    }
    text = result.append(text, done);
}

void replaceMatches(std::string& text, const Regex& pattern, const std::string& content)
{
    std::string result;
    std::size_t done = 0;
    RegexWalk walk(pattern, text, false);
    for (auto found = walk.next(); found.result == Regex::Result::Match; found = walk.next()) {
        result.append(text, done, found.begin - done).append(content);
        done = found.end;
    }
    text = result.append(text, done);
}

std::optional<unsigned> unicodeForm(const std::string& type)
{
    if (type == "NFC")
        return UTF8PROC_COMPOSE;
    if (type == "NFD")
        return UTF8PROC_DECOMPOSE;
    if (type == "NFKC")
        return UTF8PROC_COMPOSE | UTF8PROC_COMPAT;
    if (type == "NFKD")
        return UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT;
    return std::nullopt;
}

} // namespace

std::function<void(std::string&)> replacement(const Component& component)
{
    const auto pattern = component.child("pattern");
    const auto content = component.string("content");
    if (pattern.has("Regex"))
        return
            [regex = Regex(pattern.string("Regex"), pattern.where()), content](std::string& text) {
                if (!text.empty())
                    replaceMatches(text, regex, content);
            };
    const auto literal = pattern.string("String");
    if (literal.empty())
        pattern.refuse("an empty pattern is not supported");
    return [literal, content](std::string& text) { replaceLiteral(text, literal, content); };
}

Normalizer Normalizer::parse(const Component& component)
{
    Normalizer normalizer;
    if (!component.isNull())
        normalizer.add(component);
    return normalizer;
}

void Normalizer::add(const Component& component)
{
    const auto type = component.type();
    if (type == "Sequence") {
        for (const auto& part : component.list("normalizers"))
            add(part);
    } else if (const auto form = unicodeForm(type)) {
        m_steps.emplace_back([form = *form](std::string& text) { normalizeUnicode(text, form); });
    } else if (type == "Lowercase") {
        m_steps.emplace_back(lowercase);
    } else if (type == "Prepend") {
        m_steps.emplace_back([start = component.string("prepend")](std::string& text) {
            if (!text.empty())
                text.insert(0, start);
        });
    } else if (type == "Replace") {
        m_steps.push_back(replacement(component));
    } else if (type == "Strip") {
        const auto left = component.flag("strip_left", true),
                   right = component.flag("strip_right", true);
        m_steps.emplace_back([left, right](std::string& text) { strip(text, left, right); });
    } else if (type == "ByteLevel") {
        m_steps.emplace_back([](std::string& text) { text = toByteLevel(text); });
    } else {
        component.refuseType();
    }
}

std::string Normalizer::apply(std::string text) const
{
    for (const auto& step : m_steps)
        step(text);
    return text;
}

} // namespace lesa::text
