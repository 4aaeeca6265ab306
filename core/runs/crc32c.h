// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace lesa {

/// CRC-32 with Castagnoli's polynomial (iSCSI), as record files use it.
std::uint32_t crc32c(std::string_view bytes) noexcept;
/// The same, rotated and shifted so that a checksum of checksums says something (formats.md
/// section 5).
std::uint32_t maskedCrc32c(std::string_view bytes) noexcept;

} // namespace lesa
