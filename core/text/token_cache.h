// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace lesa::text {

/// The documents of one file as token ids, one after the other without separators.
struct TokenizedFile {
    std::vector<std::int32_t> ids;
    std::vector<std::int64_t> lengths; ///< ids of each document; none is 0
};

/// One file per text in a cache folder: "LESATOK1", u64 documents, u64 ids, SHA-256 of the rest in
/// hex, then the lengths as u64 and the ids as u32; little-endian. A file that is not exactly this
/// is no cache entry.
std::optional<TokenizedFile> readTokenCache(const std::filesystem::path& path);
/// Creates the folder. Error Io.
void writeTokenCache(const std::filesystem::path& path, const TokenizedFile& file);

} // namespace lesa::text
