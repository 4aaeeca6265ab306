// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/component.h"
#include "core/text/merge_table.h"
#include "core/text/pieces.h"
#include "core/text/vocabulary.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace lesa::text {

/// Byte-pair encoding of one pre-token: characters become tokens, then the pair of lowest rank
/// merges (the leftmost of equals) until none does. Immutable, thread-safe.
class Bpe {
public:
    /// The "model" of tokenizer.json. Error Data: another model, dropout, merges of unknown tokens,
    /// a token or an id twice.
    static Bpe parse(const Component& model, const Document& document);

    [[nodiscard]] const Vocabulary& vocabulary() const { return m_vocabulary; }

    /// Appends the ids of one pre-token; O(n log n). Characters outside the vocabulary become their
    /// bytes' tokens <0xNN> (byte_fallback) or the unknown token (one for a run of them with
    /// fuse_unk), or nothing.
    void encode(std::string_view word, std::vector<std::int32_t>& ids) const;

    /// Splits long pieces where no merge can reach across, so that text without pre-tokenizer is
    /// not one word: between two characters of the vocabulary that stand side by side in no merge's
    /// result. Every merge across would make a token that holds the two side by side, so both sides
    /// are encoded as if alone.
    void cut(Pieces& pieces) const;
    /// Call once before cut(): collects the pairs that may not be cut.
    void prepareCuts();
    [[nodiscard]] bool cuts() const { return m_cuts; }

private:
    struct Symbol;

    void readVocabulary(const Component& model, const Document& document);
    void readMerges(const Component& model, const Document& document);
    [[nodiscard]] std::int32_t idOfPart(const Component& where, const std::string& token) const;
    [[nodiscard]] std::vector<Symbol> symbolsOf(std::string_view word) const;
    bool appendBytes(std::string_view character, std::vector<Symbol>& symbols) const;
    void merge(std::vector<Symbol>& symbols) const;
    void cutPiece(std::string_view text, const Piece& piece, std::vector<Piece>& parts) const;

    Vocabulary m_vocabulary;
    MergeTable m_merges;
    std::array<std::int32_t, 256> m_byteTokens = {}; ///< id of <0xNN>, -1 when absent
    std::int32_t m_unknown = -1;
    std::string m_prefix; ///< continuing_subword_prefix
    std::string m_suffix; ///< end_of_word_suffix
    bool m_fusesUnknown = false;
    bool m_fallsBackToBytes = false;
    bool m_ignoresMerges = false; ///< a pre-token that is a token is taken whole

    bool m_cuts = false;
    std::size_t m_longestToken = 0;            ///< bytes
    std::unordered_set<char32_t> m_characters; ///< that are tokens
    std::unordered_set<std::uint64_t>
        m_neighbours; ///< pairs of characters side by side in a merge's result
    std::vector<std::int32_t> m_mergeResults;
};

} // namespace lesa::text
