// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/protobuf.h"

#include <bit>

namespace lesa {

namespace {

enum WireType { Varint = 0, Fixed64 = 1, Bytes = 2, Fixed32 = 5 };

} // namespace

std::optional<ProtoField> ProtoReader::next()
{
    const auto key = varint();
    if (!key)
        return std::nullopt;
    ProtoField field{static_cast<std::uint32_t>(*key >> 3), static_cast<int>(*key & 7), 0, {}};
    std::optional<std::uint64_t> length;
    switch (field.type) {
    case Varint: {
        const auto value = varint();
        field.integer = value.value_or(0);
        return value ? std::optional(field) : std::nullopt;
    }
    case Fixed64: length = 8; break;
    case Bytes: length = varint(); break;
    case Fixed32: length = 4; break;
    default: break;
    }
    if (!length || *length > m_rest.size())
        return std::nullopt;
    field.bytes = m_rest.substr(0, *length);
    m_rest.remove_prefix(*length);
    return field;
}

std::optional<std::uint64_t> ProtoReader::varint()
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64 && !m_rest.empty(); shift += 7) {
        const auto byte = static_cast<unsigned char>(m_rest.front());
        m_rest.remove_prefix(1);
        value |= static_cast<std::uint64_t>(byte & 0x7FU) << shift;
        if ((byte & 0x80U) == 0)
            return value;
    }
    return std::nullopt;
}

ProtoWriter& ProtoWriter::addInteger(std::uint32_t number, std::int64_t value)
{
    addKey(number, Varint);
    addVarint(static_cast<std::uint64_t>(value));
    return *this;
}

ProtoWriter& ProtoWriter::addDouble(std::uint32_t number, double value)
{
    addKey(number, Fixed64);
    appendLittleEndian(m_bytes, std::bit_cast<std::uint64_t>(value));
    return *this;
}

ProtoWriter& ProtoWriter::addFloat(std::uint32_t number, float value)
{
    addKey(number, Fixed32);
    appendLittleEndian(m_bytes, std::bit_cast<std::uint32_t>(value));
    return *this;
}

ProtoWriter& ProtoWriter::addBytes(std::uint32_t number, std::string_view bytes)
{
    addKey(number, Bytes);
    addVarint(bytes.size());
    m_bytes += bytes;
    return *this;
}

void ProtoWriter::addKey(std::uint32_t number, int type)
{
    addVarint(std::uint64_t(number) << 3 | static_cast<std::uint64_t>(type));
}

void ProtoWriter::addVarint(std::uint64_t value)
{
    for (; value >= 0x80; value >>= 7)
        m_bytes += static_cast<char>(static_cast<unsigned char>(value | 0x80));
    m_bytes += static_cast<char>(static_cast<unsigned char>(value));
}

double doubleOf(const ProtoField& field) noexcept
{
    return std::bit_cast<double>(littleEndian<std::uint64_t>(field.bytes));
}

float floatOf(const ProtoField& field) noexcept
{
    return std::bit_cast<float>(littleEndian<std::uint32_t>(field.bytes));
}

} // namespace lesa
