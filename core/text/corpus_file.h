// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/token_cache.h"
#include "core/text/tokenizer.h"
#include "core/text/worker_pool.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace lesa::text {

enum class FileKind { Text, JsonLines, DecimalIds, Ids16, Ids32 };

/// By the ending of the name. Error Data, with the way out: missing, a folder, compressed, a table
/// format.
FileKind fileKind(const std::filesystem::path& path);

/// Ids as they stand in a file of ids: one document. Error Data: not a number, a size that does not
/// divide.
TokenizedFile parseIds(std::string_view bytes, FileKind kind, const std::string& name);

/// Documents of text as ids, empty ones left out. Error Data names the line that has no "text".
TokenizedFile tokenizeText(std::string_view text, const Tokenizer& tokenizer, WorkerPool& pool,
    const Tokenizer::Tick& tick);
TokenizedFile tokenizeJsonLines(std::string_view lines, const std::string& name,
    const Tokenizer& tokenizer, WorkerPool& pool, const Tokenizer::Tick& tick);

} // namespace lesa::text
