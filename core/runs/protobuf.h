// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace lesa {

/// The number in the first sizeof(T) bytes; there must be as many.
template <class T>
T littleEndian(std::string_view bytes) noexcept
{
    T value = 0;
    for (std::size_t i = sizeof(T); i-- > 0;)
        value = static_cast<T>((value << 8) | static_cast<unsigned char>(bytes[i]));
    return value;
}

template <class T>
void appendLittleEndian(std::string& bytes, T value)
{
    for (std::size_t i = 0; i < sizeof(T); ++i)
        bytes += static_cast<char>(static_cast<unsigned char>(value >> (8 * i)));
}

/// One field of a protocol buffer message: a number (wire types 0, 1, 5) or bytes (wire type 2).
struct ProtoField {
    std::uint32_t number = 0;
    int type = 0;
    std::uint64_t integer = 0; ///< of a varint
    std::string_view bytes;    ///< of all others
};

/// Walks through one message; borrows its bytes.
class ProtoReader {
public:
    explicit ProtoReader(std::string_view message)
        : m_rest(message)
    {
    }

    /// nullopt: the end, or something that is no protocol buffer.
    std::optional<ProtoField> next();

private:
    std::optional<std::uint64_t> varint();

    std::string_view m_rest;
};

/// Builds one message, field by field.
class ProtoWriter {
public:
    ProtoWriter& addInteger(std::uint32_t number, std::int64_t value);
    ProtoWriter& addDouble(std::uint32_t number, double value);
    ProtoWriter& addFloat(std::uint32_t number, float value);
    ProtoWriter& addBytes(std::uint32_t number, std::string_view bytes);

    [[nodiscard]] const std::string& bytes() const { return m_bytes; }

private:
    void addKey(std::uint32_t number, int type);
    void addVarint(std::uint64_t value);

    std::string m_bytes;
};

/// The number of a field of wire type 1 or 5, which has 8 or 4 bytes.
double doubleOf(const ProtoField& field) noexcept;
float floatOf(const ProtoField& field) noexcept;

} // namespace lesa
