// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace lesa::text {

/// Remembers the ids of words. Thread-safe and bounded: long words are not kept, a full shard
/// starts afresh.
class WordCache {
public:
    /// Appends the ids of `word` when it is known.
    bool find(std::string_view word, std::vector<std::int32_t>& ids) const;
    void insert(std::string_view word, const std::int32_t* begin, const std::int32_t* end);

private:
    static constexpr std::size_t shardCount = 64; ///< so that threads rarely wait for each other
    static constexpr std::size_t shardCapacity = 2048;
    static constexpr std::size_t longestWord = 64; ///< bytes

    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>()(text);
        }
    };
    struct Shard {
        mutable std::mutex mutex;
        std::unordered_map<std::string, std::vector<std::int32_t>, Hash, std::equal_to<>> words;
    };
    [[nodiscard]] static std::size_t shardOf(std::string_view word);

    std::array<Shard, shardCount> m_shards;
};

} // namespace lesa::text
