// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/tokenizer.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/text/byte_level.h"
#include "core/text/characters.h"
#include "core/text/tokenizer_state.h"

#include <fmt/format.h>

#include <algorithm>

namespace lesa {

using text::Component;
using text::Pieces;

Tokenizer Tokenizer::load(const std::filesystem::path& checkpointDirectory)
{
    const auto path = checkpointDirectory / "tokenizer.json";
    std::error_code ignored;
    if (std::filesystem::exists(path, ignored))
        return parse(readFile(path), path.string());
    const auto hint = "Give the text as token ids (.ids, .u16, .u32) instead.";
    if (std::filesystem::exists(checkpointDirectory / "tokenizer.model", ignored))
        throw Error(Fault::Data,
            fmt::format("{}: only tokenizer.model is there, and that format is not supported",
                checkpointDirectory.string()),
            hint);
    throw Error(
        Fault::Data, fmt::format("{}: no tokenizer.json", checkpointDirectory.string()), hint);
}

Tokenizer Tokenizer::parse(std::string_view json, const std::string& origin)
{
    const auto document = text::Document::parse(json, origin);
    const Component root(document.rest, origin);
    if (const auto version = root.string("version", "1.0"); version != "1.0")
        root.child("version").refuse(fmt::format("found '{}', expected 1.0", version));
    auto state = std::make_shared<State>();
    state->model = text::Bpe::parse(root.child("model"), document);
    state->normalizer = text::Normalizer::parse(root.child("normalizer"));
    state->preTokenizer = text::PreTokenizer::parse(root.child("pre_tokenizer"));
    state->added = text::AddedTokens::parse(root, state->normalizer, state->model.vocabulary());
    state->postProcessor = text::PostProcessor::parse(root.child("post_processor"));
    state->decoder = text::Decoder::parse(root.child("decoder"));
    for (const auto& ids : {state->postProcessor.before, state->postProcessor.after})
        for (const auto id : ids)
            if (!state->tokenOf(id))
                root.child("post_processor").refuse(fmt::format("id {} belongs to no token", id));
    if (!state->preTokenizer.mapsBytes())
        state->model.prepareCuts();
    state->hash = sha256(json);
    Tokenizer tokenizer;
    tokenizer.m_state = std::move(state);
    return tokenizer;
}

const std::string* Tokenizer::State::tokenOf(std::int32_t id) const
{
    const auto* token = added.vocabulary.tokenOf(id);
    return token ? token : model.vocabulary().tokenOf(id);
}

std::vector<Tokenizer::State::Segment> Tokenizer::State::segments(std::string_view text) const
{
    std::vector<Segment> result;
    for (const auto& part : added.raw.split(text)) {
        const auto stretch = text.substr(part.begin, part.end - part.begin);
        if (part.token >= 0)
            result.push_back({stretch, nullptr, part.token, false});
        else if (normalizer.isEmpty())
            addSegments(stretch, nullptr, part.begin == 0, result);
        else {
            const auto owner
                = std::make_shared<const std::string>(normalizer.apply(std::string(stretch)));
            addSegments(*owner, owner, part.begin == 0, result);
        }
    }
    return result;
}

void Tokenizer::State::addSegments(std::string_view text,
    const std::shared_ptr<const std::string>& owner, bool isFirst,
    std::vector<Segment>& segments) const
{
    for (const auto& part : added.normalized.split(text))
        segments.push_back({text.substr(part.begin, part.end - part.begin), owner, part.token,
            isFirst && part.begin == 0});
}

void Tokenizer::State::split(Pieces& pieces) const
{
    preTokenizer.apply(pieces);
    if (model.cuts())
        model.cut(pieces);
}

void Tokenizer::State::encode(const Segment& segment, std::vector<std::int32_t>& ids) const
{
    if (segment.token >= 0)
        return ids.push_back(segment.token);
    Pieces pieces(segment.text, segment.isFirst, false);
    split(pieces);
    encode(pieces, 0, pieces.items.size(), ids);
}

void Tokenizer::State::encode(
    const Pieces& pieces, std::size_t begin, std::size_t end, std::vector<std::int32_t>& ids) const
{
    std::string characters;
    for (auto i = begin; i < end; ++i) {
        const auto word = pieces.of(pieces.items[i]);
        if (cache.find(word, ids))
            continue;
        const auto before = ids.size();
        if (preTokenizer.mapsBytes()) {
            characters.clear();
            text::appendByteLevel(word, characters);
            model.encode(characters, ids);
        } else {
            model.encode(word, ids);
        }
        cache.insert(word, ids.data() + before, ids.data() + ids.size());
    }
}

std::vector<std::int32_t> Tokenizer::encode(std::string_view text, bool addSpecial) const
{
    std::string repaired;
    if (!text::isValidUtf8(text))
        text = repaired = text::toValidUtf8(text);
    std::vector<std::int32_t> ids;
    if (addSpecial)
        ids = m_state->postProcessor.before;
    for (const auto& segment : m_state->segments(text))
        m_state->encode(segment, ids);
    if (addSpecial)
        ids.insert(
            ids.end(), m_state->postProcessor.after.begin(), m_state->postProcessor.after.end());
    return ids;
}

std::string Tokenizer::decode(const std::vector<std::int32_t>& ids) const
{
    std::vector<std::string> tokens;
    tokens.reserve(ids.size());
    for (const auto id : ids) {
        const auto* token = m_state->tokenOf(id);
        if (!token)
            throw Error(Fault::Data,
                fmt::format(
                    "token id {}: the tokenizer has {} ids and none such", id, vocabularySize()));
        const auto normalized = m_state->added.decoded.find(id);
        tokens.push_back(normalized == m_state->added.decoded.end() ? *token : normalized->second);
    }
    return m_state->decoder.apply(std::move(tokens));
}

std::int32_t Tokenizer::vocabularySize() const
{
    return std::max(m_state->model.vocabulary().endId(), m_state->added.vocabulary.endId());
}

std::optional<std::int32_t> Tokenizer::idOf(std::string_view token) const
{
    const auto added = m_state->added.vocabulary.idOf(token);
    return added ? added : m_state->model.vocabulary().idOf(token);
}

const std::string& Tokenizer::hash() const
{
    return m_state->hash;
}

} // namespace lesa
