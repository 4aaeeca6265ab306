// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lesa {

namespace text {
class WorkerPool;
}

/// The checkpoint's own tokenizer, read from tokenizer.json (formats.md section 4): byte-level BPE
/// and SentencePiece-style BPE with byte fallback. Everything comes from the file, nothing from the
/// model's name; its "truncation" and "padding" are left alone. Ids are those of PyPI's tokenizers.
/// Cheap to copy; thread-safe.
class Tokenizer {
public:
    /// Error Data: no tokenizer.json (with tokenizer.model: says it is not supported and to give
    /// token ids), a component this reader does not know (named), damaged JSON.
    static Tokenizer load(const std::filesystem::path& checkpointDirectory);
    static Tokenizer parse(std::string_view json, const std::string& origin);

    /// Token ids of UTF-8 text. Invalid UTF-8 is read as U+FFFD per bad byte sequence.
    /// @param addSpecial  apply the post-processor's template (BOS/EOS)
    [[nodiscard]] std::vector<std::int32_t> encode(std::string_view text, bool addSpecial) const;

    /// Called with the bytes of text that are done; may throw to stop.
    using Tick = std::function<void(std::size_t)>;
    /// encode(text, false) for long text: the same ids, found block by block on the pool's threads.
    /// Blocks are cut only where that provably changes nothing; a pre-tokenizer for which no such
    /// place is known runs over the whole text at once, and only the encoding of its pieces is
    /// shared out.
    /// @param tick  called on this thread several times a second
    [[nodiscard]] std::vector<std::int32_t> encodeLong(std::string_view text,
        text::WorkerPool& pool, const Tick& tick, std::size_t blockBytes = 1 << 20) const;

    /// Text of ids, byte level or fallback undone; ids out of range are Error Data.
    [[nodiscard]] std::string decode(const std::vector<std::int32_t>& ids) const;

    [[nodiscard]] std::int32_t vocabularySize() const; ///< largest id + 1, added tokens included
    [[nodiscard]] std::optional<std::int32_t> idOf(std::string_view token) const;
    [[nodiscard]] const std::string& hash() const; ///< SHA-256 of tokenizer.json, for caches

private:
    struct State;
    class LongText;
    std::shared_ptr<const State> m_state;
};

} // namespace lesa
