// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/decoder.h"

#include "core/text/byte_level.h"
#include "core/text/characters.h"
#include "core/text/normalizer.h"

#include <fmt/format.h>

#include <charconv>

namespace lesa::text {

namespace {

std::string encoded(char32_t character)
{
    std::string text;
    appendCodePoint(text, character);
    return text;
}

void join(std::vector<std::string>& tokens)
{
    tokens = {fmt::format("{}", fmt::join(tokens, ""))};
}

void fromByteLevel(std::vector<std::string>& tokens)
{
    std::string bytes;
    for (const auto& token : tokens)
        appendFromByteLevel(token, bytes);
    tokens = {toValidUtf8(bytes)};
}

/// The byte of a token "<0xNN>", -1 for any other.
int byteOf(const std::string& token)
{
    unsigned value = 0;
    if (token.size() != 6 || !token.starts_with("<0x") || !token.ends_with('>'))
        return -1;
    const auto* end = token.data() + 5;
    const auto [stop, error] = std::from_chars(token.data() + 3, end, value, 16);
    return error == std::errc() && stop == end ? static_cast<int>(value) : -1;
}

/// A run of byte tokens becomes the text it spells, or one U+FFFD for each byte when it spells
/// none.
void fromByteTokens(std::vector<std::string>& tokens)
{
    std::vector<std::string> result;
    std::string run;
    const auto endRun = [&] {
        if (run.empty())
            return;
        if (isValidUtf8(run))
            result.push_back(run);
        else
            result.insert(result.end(), run.size(), "\xEF\xBF\xBD");
        run.clear();
    };
    for (auto& token : tokens) {
        if (const auto byte = byteOf(token); byte >= 0) {
            run += static_cast<char>(byte);
            continue;
        }
        endRun();
        result.push_back(std::move(token));
    }
    endRun();
    tokens = std::move(result);
}

/// Removes up to `start` and `stop` times `content` from the two ends.
void strip(std::string& token, const std::string& content, std::int64_t start, std::int64_t stop)
{
    std::string_view rest = token;
    for (; start > 0 && rest.starts_with(content); --start)
        rest.remove_prefix(content.size());
    for (; stop > 0 && rest.ends_with(content); --stop)
        rest.remove_suffix(content.size());
    token = std::string(rest);
}

void replaceAll(std::string& text, const std::string& what, const std::string& by)
{
    for (auto at = text.find(what); at != text.npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
}

} // namespace

Decoder Decoder::parse(const Component& component)
{
    Decoder decoder;
    if (component.isNull())
        decoder.m_steps.emplace_back([](std::vector<std::string>& tokens) {
            tokens = {fmt::format("{}", fmt::join(tokens, " "))};
        });
    else
        decoder.add(component);
    return decoder;
}

void Decoder::add(const Component& component)
{
    const auto type = component.type();
    if (type == "Sequence")
        for (const auto& part : component.list("decoders"))
            add(part);
    else if (type == "ByteLevel")
        m_steps.emplace_back(fromByteLevel);
    else if (type == "ByteFallback")
        m_steps.emplace_back(fromByteTokens);
    else if (type == "Fuse")
        m_steps.emplace_back(join);
    else if (type == "Strip")
        addStrip(component);
    else if (type == "Metaspace")
        addMetaspace(component);
    else if (type == "Replace")
        m_steps.emplace_back([replace = replacement(component)](std::vector<std::string>& tokens) {
            for (auto& token : tokens)
                replace(token);
        });
    else if (type == "BPEDecoder")
        m_steps.emplace_back(
            [suffix = component.string("suffix")](std::vector<std::string>& tokens) {
                for (auto& token : tokens)
                    if (!suffix.empty())
                        replaceAll(token, suffix, &token == &tokens.back() ? "" : " ");
            });
    else
        component.refuseType();
}

void Decoder::addStrip(const Component& component)
{
    const auto content = encoded(component.character("content"));
    const auto start = component.integer("start", 0, 1 << 20),
               stop = component.integer("stop", 0, 1 << 20);
    m_steps.emplace_back([=](std::vector<std::string>& tokens) {
        for (auto& token : tokens)
            strip(token, content, start, stop);
    });
}

/// The first token's marks are the prefix and vanish, all others are spaces.
void Decoder::addMetaspace(const Component& component)
{
    const auto mark = encoded(component.character("replacement"));
    const bool hasPrefix = component.flag("add_prefix_space", true)
        && component.string("prepend_scheme", "always") != "never";
    m_steps.emplace_back([=](std::vector<std::string>& tokens) {
        for (auto& token : tokens)
            replaceAll(token, mark, hasPrefix && &token == &tokens.front() ? "" : " ");
    });
}

std::string Decoder::apply(std::vector<std::string> tokens) const
{
    for (const auto& step : m_steps)
        step(tokens);
    join(tokens);
    return std::move(tokens.front());
}

} // namespace lesa::text
