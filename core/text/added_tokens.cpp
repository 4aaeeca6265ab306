// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/added_tokens.h"

#include "core/text/characters.h"

#include <fmt/format.h>

#include <algorithm>

namespace lesa::text {

namespace {

constexpr std::size_t longestToken = 4096; // bounds the work at each byte of text

std::uint64_t edge(std::uint32_t node, char byte)
{
    return static_cast<std::uint64_t>(node) << 8 | static_cast<unsigned char>(byte);
}

bool isBetweenWords(std::string_view text, std::size_t begin, std::size_t end)
{
    auto before = begin, after = end;
    return (begin == 0 || !isWord(previousCodePoint(text, before)))
        && (end == text.size() || !isWord(nextCodePoint(text, after)));
}

std::size_t spaceBefore(std::string_view text, std::size_t at)
{
    for (auto next = at; at > 0; at = next)
        if (!isWhiteSpace(previousCodePoint(text, next)))
            break;
    return at;
}

std::size_t spaceAfter(std::string_view text, std::size_t at)
{
    for (auto next = at; at < text.size(); at = next)
        if (!isWhiteSpace(nextCodePoint(text, next)))
            break;
    return at;
}

} // namespace

void TokenFinder::add(Token token)
{
    std::uint32_t node = 0;
    for (const char byte : token.text) {
        const auto [child, isNew]
            = m_children.try_emplace(edge(node, byte), static_cast<std::uint32_t>(m_ends.size()));
        if (isNew)
            m_ends.push_back(-1);
        node = child->second;
    }
    m_firstBytes.set(static_cast<unsigned char>(token.text.front()));
    m_ends[node] = static_cast<std::int32_t>(m_tokens.size());
    m_tokens.push_back(std::move(token));
}

std::int32_t TokenFinder::longestAt(std::string_view text, std::size_t at) const
{
    std::int32_t longest = -1;
    std::uint32_t node = 0;
    for (; at < text.size(); ++at) {
        const auto child = m_children.find(edge(node, text[at]));
        if (child == m_children.end())
            break;
        node = child->second;
        if (m_ends[node] >= 0)
            longest = m_ends[node];
    }
    return longest;
}

std::vector<TextPart> TokenFinder::split(std::string_view text) const
{
    std::vector<TextPart> parts;
    std::size_t done = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto found
            = m_firstBytes[static_cast<unsigned char>(text[at])] ? longestAt(text, at) : -1;
        if (found < 0) {
            ++at;
            continue;
        }
        const auto& token = m_tokens[static_cast<std::size_t>(found)];
        auto begin = at, end = at + token.text.size();
        at = end;
        if (token.isSingleWord && !isBetweenWords(text, begin, end))
            continue;
        if (token.stripsLeft)
            begin = std::max(spaceBefore(text, begin), done);
        if (token.stripsRight)
            end = spaceAfter(text, end);
        if (done < begin)
            parts.push_back({done, begin});
        parts.push_back({begin, end, token.id});
        done = end;
    }
    if (done < text.size())
        parts.push_back({done, text.size()});
    return parts;
}

AddedTokens AddedTokens::parse(
    const Component& tokenizer, const Normalizer& normalizer, const Vocabulary& model)
{
    AddedTokens result;
    if (!tokenizer.has("added_tokens"))
        return result;
    for (const auto& entry : tokenizer.list("added_tokens")) {
        const auto content = entry.string("content");
        if (content.empty())
            continue;
        if (content.size() > longestToken)
            entry.refuse(fmt::format(
                "a token of {} bytes, at most {} are read", content.size(), longestToken));
        const auto id = result.idFor(entry, content, model);
        const bool isNormalized = entry.flag("normalized", !entry.flag("special", false));
        const auto text = isNormalized ? normalizer.apply(content) : content;
        if (text != content)
            result.decoded[id] = text;
        auto& finder = isNormalized ? result.normalized : result.raw;
        if (!text.empty())
            finder.add({text, id, entry.flag("single_word", false), entry.flag("lstrip", false),
                entry.flag("rstrip", false)});
    }
    return result;
}

std::int32_t AddedTokens::idFor(
    const Component& entry, const std::string& content, const Vocabulary& model)
{
    entry.child("id").asTokenId();
    if (const auto known = model.idOf(content))
        return *known;
    if (const auto known = vocabulary.idOf(content))
        return *known;
    const auto id = static_cast<std::int32_t>(model.size() + vocabulary.size());
    if (const auto* other = model.tokenOf(id))
        entry.refuse(fmt::format("'{}' gets id {}, which belongs to '{}'", content, id, *other));
    vocabulary.add(content, id);
    return id;
}

} // namespace lesa::text
