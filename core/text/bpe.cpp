// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/bpe.h"

#include "core/text/characters.h"

#include <fmt/format.h>

#include <algorithm>
#include <queue>

namespace lesa::text {

namespace {

struct Candidate {
    std::int32_t rank;
    std::int32_t at; ///< of the left symbol
    std::int32_t result;

    bool operator>(const Candidate& other) const
    {
        return rank != other.rank ? rank > other.rank : at > other.at;
    }
};

using Candidates = std::priority_queue<Candidate, std::vector<Candidate>, std::greater<>>;

std::uint64_t pairOf(char32_t left, char32_t right)
{
    return static_cast<std::uint64_t>(left) << 32 | right;
}

} // namespace

/// A link of the chain of tokens a word consists of; indices, -1 at the ends.
struct Bpe::Symbol {
    std::int32_t id;
    std::int32_t previous;
    std::int32_t next;
    bool isGone = false; ///< merged into the one before
};

Bpe Bpe::parse(const Component& model, const Document& document)
{
    if (const auto type = model.string("type", "BPE"); type != "BPE")
        model.refuse(fmt::format("a {} model is not supported, only BPE", type));
    if (const auto dropout = model.child("dropout"); !dropout.isNull() && dropout.json() != 0.0)
        dropout.refuse("merge dropout is not supported: its ids are random");
    Bpe bpe;
    bpe.m_prefix = model.string("continuing_subword_prefix", "");
    bpe.m_suffix = model.string("end_of_word_suffix", "");
    bpe.m_fusesUnknown = model.flag("fuse_unk", false);
    bpe.m_fallsBackToBytes = model.flag("byte_fallback", false);
    bpe.m_ignoresMerges = model.flag("ignore_merges", false);
    bpe.readVocabulary(model, document);
    bpe.readMerges(model, document);
    return bpe;
}

void Bpe::readVocabulary(const Component& model, const Document& document)
{
    if (!model.child("vocab").json().is_object())
        model.child("vocab").refuse("expected an object of tokens and their ids");
    m_vocabulary.reserve(document.vocabulary.size());
    for (const auto& [token, id] : document.vocabulary) {
        if (!m_vocabulary.add(token, id))
            model.child("vocab").refuse(
                fmt::format("'{}' with id {}: the token or the id is there already", token, id));
        m_longestToken = std::max(m_longestToken, token.size());
    }
    for (unsigned byte = 0; byte < 256; ++byte)
        m_byteTokens[byte] = m_vocabulary.idOf(fmt::format("<0x{:02X}>", byte)).value_or(-1);
    if (const auto unknown = model.string("unk_token", ""); !unknown.empty())
        m_unknown = idOfPart(model.child("unk_token"), unknown);
}

std::int32_t Bpe::idOfPart(const Component& where, const std::string& token) const
{
    const auto id = m_vocabulary.idOf(token);
    if (!id)
        where.refuse(fmt::format("'{}' is not in the vocabulary", token));
    return *id;
}

void Bpe::readMerges(const Component& model, const Document& document)
{
    const auto where = model.child("merges");
    if (!where.json().is_array())
        where.refuse("expected an array");
    m_merges = MergeTable(document.merges.size());
    m_mergeResults.reserve(document.merges.size());
    std::int32_t rank = 0;
    for (const auto& [left, right] : document.merges) {
        if (!right.starts_with(m_prefix))
            where.refuse(fmt::format("'{}' does not begin with the prefix '{}'", right, m_prefix));
        const auto result = idOfPart(where, left + right.substr(m_prefix.size()));
        m_merges.insert(idOfPart(where, left), idOfPart(where, right), {rank++, result});
        m_mergeResults.push_back(result);
    }
}

void Bpe::encode(std::string_view word, std::vector<std::int32_t>& ids) const
{
    if (word.empty())
        return;
    if (m_ignoresMerges)
        if (const auto id = m_vocabulary.idOf(word))
            return ids.push_back(*id);
    auto symbols = symbolsOf(word);
    merge(symbols);
    for (const auto& symbol : symbols)
        if (!symbol.isGone)
            ids.push_back(symbol.id);
}

std::vector<Bpe::Symbol> Bpe::symbolsOf(std::string_view word) const
{
    std::vector<Symbol> symbols;
    symbols.reserve(word.size());
    const auto add = [&](std::int32_t id) { symbols.push_back({id, 0, 0}); };
    bool unknownPending = false;
    const auto addPending = [&] {
        if (unknownPending)
            add(m_unknown);
        unknownPending = false;
    };
    std::string affixed;
    for (std::size_t at = 0; at < word.size();) {
        const auto begin = at;
        nextCodePoint(word, at);
        auto character = word.substr(begin, at - begin);
        if ((begin > 0 && !m_prefix.empty()) || (at == word.size() && !m_suffix.empty())) {
            affixed = fmt::format(
                "{}{}{}", begin > 0 ? m_prefix : "", character, at == word.size() ? m_suffix : "");
            character = affixed;
        }
        if (const auto id = m_vocabulary.idOf(character)) {
            addPending();
            add(*id);
        } else if (!(m_fallsBackToBytes && appendBytes(character, symbols)) && m_unknown >= 0) {
            // Bytes do not end a run of unknown characters: the reference puts the run's token
            // behind them.
            if (!m_fusesUnknown)
                addPending();
            unknownPending = true;
        }
    }
    addPending();
    return symbols;
}

bool Bpe::appendBytes(std::string_view character, std::vector<Symbol>& symbols) const
{
    const auto tokenOf
        = [this](char byte) { return m_byteTokens[static_cast<unsigned char>(byte)]; };
    if (std::ranges::any_of(character, [&](char byte) { return tokenOf(byte) < 0; }))
        return false;
    for (const char byte : character)
        symbols.push_back({tokenOf(byte), 0, 0});
    return true;
}

void Bpe::merge(std::vector<Symbol>& symbols) const
{
    const auto count = static_cast<std::int32_t>(symbols.size());
    const auto at = [&](std::int32_t i) -> Symbol& { return symbols[static_cast<std::size_t>(i)]; };
    std::vector<Candidate> start;
    for (std::int32_t i = 0; i < count; ++i) {
        at(i).previous = i - 1;
        at(i).next = i + 1 < count ? i + 1 : -1;
        if (i + 1 < count)
            if (const auto found = m_merges.find(at(i).id, at(i + 1).id); found.rank >= 0)
                start.push_back({found.rank, i, found.result});
    }
    Candidates candidates({}, std::move(start));
    const auto consider = [&](std::int32_t left, std::int32_t right) {
        if (left >= 0 && right >= 0)
            if (const auto found = m_merges.find(at(left).id, at(right).id); found.rank >= 0)
                candidates.push({found.rank, left, found.result});
    };
    while (!candidates.empty()) {
        const auto best = candidates.top();
        candidates.pop();
        auto& left = at(best.at);
        if (left.isGone || left.next < 0)
            continue;
        auto& right = at(left.next);
        // Outdated when the pair that stands there now no longer gives this token.
        if (const auto now = m_merges.find(left.id, right.id);
            now.rank < 0 || now.result != best.result)
            continue;
        left.id = best.result;
        left.next = right.next;
        right.isGone = true;
        if (left.next >= 0)
            at(left.next).previous = best.at;
        consider(left.previous, best.at);
        consider(best.at, left.next);
    }
}

void Bpe::prepareCuts()
{
    // A whole pre-token taken as it is, or affixes, make a token depend on where its pre-token
    // ends.
    m_cuts = !m_ignoresMerges && m_prefix.empty() && m_suffix.empty();
    if (!m_cuts)
        return;
    for (std::int32_t id = 0; id < m_vocabulary.endId(); ++id)
        if (const auto* token = m_vocabulary.tokenOf(id); token && !token->empty()) {
            std::size_t at = 0;
            const auto first = nextCodePoint(*token, at);
            if (at == token->size())
                m_characters.insert(first);
        }
    for (const auto id : m_mergeResults) {
        const auto& token = *m_vocabulary.tokenOf(id);
        std::size_t at = 0;
        for (auto left = nextCodePoint(token, at); at < token.size();) {
            const auto right = nextCodePoint(token, at);
            m_neighbours.insert(pairOf(left, right));
            left = right;
        }
    }
}

void Bpe::cut(Pieces& pieces) const
{
    std::vector<Piece> parts;
    parts.reserve(pieces.items.size());
    for (const auto& piece : pieces.items) {
        if (piece.state != Piece::End::Unsettled && piece.end - piece.begin > m_longestToken)
            cutPiece(pieces.text(), piece, parts);
        else
            parts.push_back(piece);
    }
    pieces.items = std::move(parts);
}

void Bpe::cutPiece(std::string_view text, const Piece& piece, std::vector<Piece>& parts) const
{
    auto part = piece;
    auto at = piece.begin;
    auto left = nextCodePoint(text, at);
    bool leftIsToken = m_characters.contains(left);
    while (at < piece.end) {
        const auto here = at;
        const auto right = nextCodePoint(text, at);
        const bool rightIsToken = m_characters.contains(right);
        if (leftIsToken && rightIsToken && !m_neighbours.contains(pairOf(left, right))) {
            part.end = here;
            part.state = Piece::End::Closed;
            parts.push_back(part);
            part = {here, piece.end, false, !piece.isInMatch, piece.isInMatch, piece.state};
        }
        left = right;
        leftIsToken = rightIsToken;
    }
    parts.push_back(part);
}

} // namespace lesa::text
