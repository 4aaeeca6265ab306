// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/crc32c.h"

#include <array>

namespace lesa {

namespace {

constexpr std::array<std::uint32_t, 256> makeTable()
{
    constexpr std::uint32_t polynomial = 0x82F63B78; // reflected
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1) ^ ((value & 1U) != 0 ? polynomial : 0U);
        table[i] = value;
    }
    return table;
}

constexpr auto table = makeTable();

} // namespace

std::uint32_t crc32c(std::string_view bytes) noexcept
{
    std::uint32_t crc = ~0U;
    for (const char c : bytes)
        crc = table[(crc ^ static_cast<unsigned char>(c)) & 0xFFU] ^ (crc >> 8);
    return ~crc;
}

std::uint32_t maskedCrc32c(std::string_view bytes) noexcept
{
    const auto crc = crc32c(bytes);
    return ((crc >> 15) | (crc << 17)) + 0xA282EAD8U;
}

} // namespace lesa
