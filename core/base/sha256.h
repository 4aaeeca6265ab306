// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace lesa {

/// Incremental SHA-256 (FIPS 180-4): identifies headers, configs and caches.
class Sha256 {
public:
    Sha256();
    void add(std::span<const std::byte> bytes);
    void add(std::string_view text) { add(std::as_bytes(std::span(text.data(), text.size()))); }
    [[nodiscard]] std::string hex(); ///< 64 lower-case digits; ends the computation

private:
    void block(const std::byte* data);

    std::array<std::uint32_t, 8> m_state;
    std::array<std::byte, 64> m_buffer = {};
    std::uint64_t m_length = 0;
};

std::string sha256(std::string_view text);

} // namespace lesa
