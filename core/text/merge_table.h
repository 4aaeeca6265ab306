// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace lesa::text {

/// Which pairs of tokens merge, how early (a lower rank first) and into what. Open addressing: one
/// look-up is one or two cache lines, and BPE does several a character.
class MergeTable {
public:
    struct Merge {
        std::int32_t rank = -1; ///< negative: the pair does not merge
        std::int32_t result = 0;
    };

    explicit MergeTable(std::size_t merges = 0);
    /// A pair given twice keeps the later merge. At most as many pairs as the constructor was told.
    void insert(std::int32_t left, std::int32_t right, Merge merge);
    [[nodiscard]] Merge find(std::int32_t left, std::int32_t right) const;

private:
    struct Entry {
        std::uint64_t pair = 0;
        Merge merge;
    };
    [[nodiscard]] std::size_t slotOf(std::uint64_t pair) const;

    std::vector<Entry> m_entries;
    int m_shift;
};

} // namespace lesa::text
