// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/control.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace lesa {

/// Text turned into one stream of token ids, and where its documents begin.
struct TokenStream {
    std::vector<std::int32_t> ids;
    std::vector<std::int64_t> documentStarts; ///< offsets into ids; first is 0
    std::string hash;                         ///< SHA-256 over ids: provenance
};

struct CorpusOptions {
    std::filesystem::path cacheDirectory; ///< empty: no cache
    std::int64_t vocabularySize = 0;      ///< ids >= this are Error Data; 0: not checked
};

/// Reads one or several files and concatenates them in the given order.
///   .txt and others   one document a file
///   .jsonl            one document a line, field "text" (Error Data names the line that has none)
///   .ids              decimal ids separated by white space
///   .u16 .u32 .bin    raw little-endian ids (.bin = u16)
/// A directory or a compressed file is Error Data with the way out. Documents are the ids of their
/// text without special tokens (no BOS, whatever the post-processor's template says), separated by
/// the tokenizer's end-of-text token: eos_token of `checkpointDirectory`'s tokenizer_config.json
/// when the tokenizer knows it, else nothing. Empty documents are left out. Files of ids are taken
/// as they stand, without separators, and need no tokenizer. Tokenised once: the cache key is the
/// tokenizer's hash and the file's content hash; progress is reported. Text is tokenised by parts
/// in parallel with results equal to tokenising a whole document at once (parts are cut only where
/// that is provably so, else the document is one part). Error Data: empty text (no tokens at all),
/// missing file, id out of range.
TokenStream loadCorpus(std::span<const std::filesystem::path> files,
    const std::filesystem::path& checkpointDirectory, const CorpusOptions& options, const Job& job);

/// Ids [begin, end) that go through the model at once. The targets that count are the tokens at
/// positions scoredFrom to end - 1, each predicted from the tokens before it in the window.
struct Window {
    std::int64_t begin = 0;
    std::int64_t end = 0;
    std::int64_t scoredFrom
        = 0; ///< at least begin + 1: a window's first token has nothing before it
};

/// Ids packed into windows of `window` tokens, each starting `stride` after the last; the tail that
/// does not fill a window is its own shorter window (at least 2 tokens). With stride < window every
/// token but the first of all is a target exactly once; with stride = window the first token of
/// each window is none. Error Usage: window < 2, stride not in [1, window].
std::vector<Window> evaluationWindows(std::int64_t tokens, int window, int stride);

} // namespace lesa
