// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/component.h"
#include "core/text/normalizer.h"
#include "core/text/vocabulary.h"

#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace lesa::text {

/// A stretch of text, or an added token found in it.
struct TextPart {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::int32_t token = -1; ///< -1: text
};

/// Finds tokens in text from left to right, the longest of those that begin at a place. single_word
/// discards a find between word characters (its text is not searched again), lstrip and rstrip take
/// the white space beside it.
class TokenFinder {
public:
    struct Token {
        std::string text;
        std::int32_t id = 0;
        bool isSingleWord = false;
        bool stripsLeft = false;
        bool stripsRight = false;
    };

    void add(Token token);
    [[nodiscard]] bool isEmpty() const { return m_tokens.empty(); }
    /// The text cut into parts, in order; empty for empty text.
    [[nodiscard]] std::vector<TextPart> split(std::string_view text) const;

private:
    [[nodiscard]] std::int32_t longestAt(std::string_view text, std::size_t at) const;

    std::vector<Token> m_tokens;
    std::unordered_map<std::uint64_t, std::uint32_t>
        m_children;                          ///< (node, byte) of the trie to node
    std::vector<std::int32_t> m_ends = {-1}; ///< node to the token that ends there
    std::bitset<256> m_firstBytes;
};

/// The added tokens of tokenizer.json: cut out of the raw text, or out of the normalized text.
struct AddedTokens {
    TokenFinder raw;
    TokenFinder normalized;
    Vocabulary vocabulary; ///< those that the model does not have
    std::unordered_map<std::int32_t, std::string>
        decoded; ///< normalized contents, where decoding starts from them

    /// Reads "added_tokens"; each takes its id from the model's vocabulary or else the next free
    /// one, as the reference does (files written by the reference hold just these ids).
    static AddedTokens parse(
        const Component& tokenizer, const Normalizer& normalizer, const Vocabulary& model);

private:
    [[nodiscard]] std::int32_t idFor(
        const Component& entry, const std::string& content, const Vocabulary& model);
};

} // namespace lesa::text
