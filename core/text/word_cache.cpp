// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/word_cache.h"

namespace lesa::text {

std::size_t WordCache::shardOf(std::string_view word)
{
    return Hash()(word) >> 40 & (shardCount - 1); // the map itself takes the lower bits
}

bool WordCache::find(std::string_view word, std::vector<std::int32_t>& ids) const
{
    if (word.size() > longestWord)
        return false;
    const auto& shard = m_shards[shardOf(word)];
    const std::scoped_lock lock(shard.mutex);
    const auto found = shard.words.find(word);
    if (found == shard.words.end())
        return false;
    ids.insert(ids.end(), found->second.begin(), found->second.end());
    return true;
}

void WordCache::insert(std::string_view word, const std::int32_t* begin, const std::int32_t* end)
{
    if (word.size() > longestWord)
        return;
    auto& shard = m_shards[shardOf(word)];
    const std::scoped_lock lock(shard.mutex);
    if (shard.words.size() >= shardCapacity)
        shard.words.clear();
    shard.words.try_emplace(std::string(word), begin, end);
}

} // namespace lesa::text
