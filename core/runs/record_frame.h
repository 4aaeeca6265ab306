// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace lesa {

/// One record of a TFRecord file: u64 length, its masked CRC-32C, data, their masked CRC-32C, all
/// little-endian (formats.md section 5).
struct RecordFrame {
    enum class State {
        Whole,
        Truncated, ///< not all of it is there yet
        Damaged,   ///< a length that does not match its checksum: nothing after it can be found
    };
    State state = State::Truncated;
    std::string_view data;
    bool isIntact = false; ///< the data match their checksum
    std::size_t size = 0;  ///< bytes of the whole frame
};

inline constexpr std::size_t longestRecord = 256U << 20; ///< beyond this a length is damage

/// The frame that `bytes` begin with.
RecordFrame readFrame(std::string_view bytes) noexcept;

/// Appends `data` as one record.
void appendFrame(std::string& bytes, std::string_view data);

} // namespace lesa
