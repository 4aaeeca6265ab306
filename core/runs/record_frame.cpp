// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/record_frame.h"

#include "core/runs/crc32c.h"
#include "core/runs/protobuf.h"

namespace lesa {

namespace {

constexpr std::size_t lengthBytes = 8;
constexpr std::size_t checksumBytes = 4;
constexpr std::size_t headBytes = lengthBytes + checksumBytes;

} // namespace

RecordFrame readFrame(std::string_view bytes) noexcept
{
    using State = RecordFrame::State;
    if (bytes.size() < headBytes)
        return {};
    const auto length = littleEndian<std::uint64_t>(bytes);
    if (maskedCrc32c(bytes.substr(0, lengthBytes))
            != littleEndian<std::uint32_t>(bytes.substr(lengthBytes))
        || length > longestRecord)
        return {State::Damaged, {}, false, 0};
    const auto size = headBytes + static_cast<std::size_t>(length) + checksumBytes;
    if (bytes.size() < size)
        return {};
    const auto data = bytes.substr(headBytes, length);
    const auto checksum = littleEndian<std::uint32_t>(bytes.substr(headBytes + length));
    return {State::Whole, data, maskedCrc32c(data) == checksum, size};
}

void appendFrame(std::string& bytes, std::string_view data)
{
    const auto begin = bytes.size();
    appendLittleEndian<std::uint64_t>(bytes, data.size());
    appendLittleEndian(bytes, maskedCrc32c(std::string_view(bytes).substr(begin, lengthBytes)));
    bytes += data;
    appendLittleEndian(bytes, maskedCrc32c(data));
}

} // namespace lesa
