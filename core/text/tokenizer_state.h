// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/added_tokens.h"
#include "core/text/bpe.h"
#include "core/text/decoder.h"
#include "core/text/normalizer.h"
#include "core/text/post_processor.h"
#include "core/text/pre_tokenizer.h"
#include "core/text/tokenizer.h"
#include "core/text/word_cache.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace lesa {

/// The parts of one tokenizer, in the order text passes through them.
struct Tokenizer::State {
    /// Text between added tokens, or one of those.
    struct Segment {
        std::string_view text;                    ///< of the caller's text, or of `owner`
        std::shared_ptr<const std::string> owner; ///< of normalized text
        std::int32_t token = -1;                  ///< an added token's id; -1: text
        bool isFirst = false;                     ///< the input begins here
    };

    text::Normalizer normalizer;
    text::AddedTokens added;
    text::PreTokenizer preTokenizer;
    text::Bpe model;
    text::PostProcessor postProcessor;
    text::Decoder decoder;
    std::string hash;
    mutable text::WordCache cache;

    /// Valid UTF-8 cut at its added tokens, the rest normalized.
    [[nodiscard]] std::vector<Segment> segments(std::string_view text) const;
    /// Splits a segment's text, or a block of it, into the pieces the model encodes one by one.
    void split(text::Pieces& pieces) const;
    void encode(const Segment& segment, std::vector<std::int32_t>& ids) const;
    /// Appends the ids of the pieces [begin, end).
    void encode(const text::Pieces& pieces, std::size_t begin, std::size_t end,
        std::vector<std::int32_t>& ids) const;

    [[nodiscard]] const std::string* tokenOf(std::int32_t id) const;

private:
    void addSegments(std::string_view text, const std::shared_ptr<const std::string>& owner,
        bool isFirst, std::vector<Segment>& segments) const;
};

} // namespace lesa
