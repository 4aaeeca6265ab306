// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/merge_table.h"

#include <algorithm>
#include <bit>

namespace lesa::text {

namespace {

std::uint64_t pairOf(std::int32_t left, std::int32_t right)
{
    return static_cast<std::uint64_t>(static_cast<std::uint32_t>(left)) << 32
        | static_cast<std::uint32_t>(right);
}

} // namespace

MergeTable::MergeTable(std::size_t merges)
    : m_entries(std::bit_ceil(std::max<std::size_t>(2 * merges, 16)))
    , m_shift(64 - std::countr_zero(m_entries.size()))
{
}

std::size_t MergeTable::slotOf(std::uint64_t pair) const
{
    constexpr std::uint64_t goldenRatio = 0x9E3779B97F4A7C15u; // Fibonacci hashing
    auto slot = static_cast<std::size_t>(pair * goldenRatio >> m_shift);
    while (m_entries[slot].merge.rank >= 0 && m_entries[slot].pair != pair)
        slot = (slot + 1) & (m_entries.size() - 1);
    return slot;
}

void MergeTable::insert(std::int32_t left, std::int32_t right, Merge merge)
{
    const auto pair = pairOf(left, right);
    m_entries[slotOf(pair)] = {pair, merge};
}

MergeTable::Merge MergeTable::find(std::int32_t left, std::int32_t right) const
{
    return m_entries[slotOf(pairOf(left, right))].merge;
}

} // namespace lesa::text
