// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/non_finite.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>

namespace lesa {

namespace {

/// `infinity` is the bit pattern of +Inf: all exponent bits, no fraction.
template <typename Word>
void count(std::span<const std::byte> bytes, Word infinity, NonFiniteCount& total)
{
    constexpr std::size_t block
        = 4096; // fits a 16-bit counter, so the loop runs in vectors of Word
    const auto magnitudeBits = static_cast<Word>(static_cast<Word>(~Word(0)) >> 1);
    for (std::size_t begin = 0, words = bytes.size() / sizeof(Word); begin < words;
         begin += block) {
        Word values[block];
        const auto size = std::min(block, words - begin);
        std::memcpy(values, bytes.data() + begin * sizeof(Word), size * sizeof(Word));
        Word nan = 0;
        Word infinite = 0;
        for (std::size_t i = 0; i < size; ++i) {
            const auto magnitude = static_cast<Word>(values[i] & magnitudeBits);
            nan = static_cast<Word>(nan + (magnitude > infinity));
            infinite = static_cast<Word>(infinite + (magnitude == infinity));
        }
        total.nan += nan;
        total.infinite += infinite;
    }
}

} // namespace

std::string NonFiniteCount::text() const
{
    const auto plural = nan + infinite == 1 ? "" : "s";
    if (nan > 0 && infinite > 0)
        return fmt::format("{} NaN and {} infinite value{}", nan, infinite, plural);
    return fmt::format(
        "{} {} value{}", nan > 0 ? nan : infinite, nan > 0 ? "NaN" : "infinite", plural);
}

void countNonFinite(std::span<const std::byte> bytes, DType dtype, NonFiniteCount& total)
{
    switch (dtype) {
    case DType::F16: count<std::uint16_t>(bytes, 0x7C00, total); break;
    case DType::BF16: count<std::uint16_t>(bytes, 0x7F80, total); break;
    case DType::F32: count<std::uint32_t>(bytes, 0x7F800000, total); break;
    case DType::F64: count<std::uint64_t>(bytes, 0x7FF0000000000000, total); break;
    default: break;
    }
}

} // namespace lesa
