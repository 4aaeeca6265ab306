// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/event_file.h"

#include "core/runs/crc32c.h"

#include <algorithm>
#include <cstring>
#include <fstream>
#include <optional>

namespace lesa {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t headBytes = 12; // length and its checksum
constexpr std::size_t tailBytes = 4;
constexpr std::uint64_t pieceBytes = 1U << 20;
constexpr std::uint64_t longestRecord = 256U << 20;

template <class T>
T littleEndian(std::string_view bytes, std::size_t at)
{
    T value = 0;
    for (std::size_t i = sizeof(T); i-- > 0;)
        value = static_cast<T>((value << 8) | static_cast<unsigned char>(bytes[at + i]));
    return value;
}

template <class Float, class Bits>
double floating(std::string_view bytes)
{
    const auto bits = littleEndian<Bits>(bytes, 0);
    Float value = 0;
    std::memcpy(&value, &bits, sizeof(value));
    return static_cast<double>(value);
}

/// One field of a protocol buffer: a number (wire types 0, 1, 5) or bytes (wire type 2).
struct ProtoField {
    std::uint32_t number = 0;
    int type = 0;
    std::uint64_t integer = 0;
    std::string_view bytes; ///< also of fixed-width numbers
};

class ProtoReader {
public:
    explicit ProtoReader(std::string_view bytes)
        : m_rest(bytes)
    {
    }

    /// nullopt: the end, or something that is no protocol buffer.
    std::optional<ProtoField> next()
    {
        const auto key = varint();
        if (!key)
            return std::nullopt;
        ProtoField field{static_cast<std::uint32_t>(*key >> 3), static_cast<int>(*key & 7), 0, {}};
        std::uint64_t length = 0;
        switch (field.type) {
        case 0: {
            const auto value = varint();
            field.integer = value.value_or(0);
            return value ? std::optional(field) : std::nullopt;
        }
        case 1: length = 8; break;
        case 2: {
            const auto value = varint();
            if (!value)
                return std::nullopt;
            length = *value;
            break;
        }
        case 5: length = 4; break;
        default: return std::nullopt;
        }
        if (length > m_rest.size())
            return std::nullopt;
        field.bytes = m_rest.substr(0, length);
        m_rest.remove_prefix(length);
        return field;
    }

private:
    std::optional<std::uint64_t> varint()
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

    std::string_view m_rest;
};

/// A tensor of one number, as newer writers keep a scalar.
std::optional<double> scalarTensor(std::string_view message)
{
    std::optional<double> value;
    std::uint64_t dtype = 0;
    ProtoReader fields(message);
    while (const auto field = fields.next()) {
        if (field->number == 1)
            dtype = field->integer;
        else if (field->type == 2 && field->number == 4 && field->bytes.size() == 4)
            value
                = dtype == 1 ? std::optional(floating<float, std::uint32_t>(field->bytes)) : value;
        else if (field->type == 2 && field->number == 4 && field->bytes.size() == 8)
            value
                = dtype == 2 ? std::optional(floating<double, std::uint64_t>(field->bytes)) : value;
        else if (field->number == 5 && field->bytes.size() == 4)
            value = floating<float, std::uint32_t>(field->bytes);
        else if (field->number == 6 && field->bytes.size() == 8)
            value = floating<double, std::uint64_t>(field->bytes);
    }
    return value;
}

void readValue(std::string_view message, ImportedRow& row)
{
    std::string tag;
    std::optional<double> value;
    ProtoReader fields(message);
    while (const auto field = fields.next()) {
        if (field->number == 1 && field->type == 2)
            tag = std::string(field->bytes);
        else if (field->number == 2 && field->type == 5)
            value = floating<float, std::uint32_t>(field->bytes);
        else if (field->number == 8 && field->type == 2)
            value = scalarTensor(field->bytes);
    }
    if (value && !tag.empty())
        row.values.emplace_back(std::move(tag), *value);
}

ImportedRow readEvent(std::string_view message)
{
    ImportedRow row;
    ProtoReader fields(message);
    while (const auto field = fields.next()) {
        if (field->number == 1 && field->type == 1)
            row.time = floating<double, std::uint64_t>(field->bytes);
        else if (field->number == 2 && field->type == 0)
            row.step = static_cast<std::int64_t>(field->integer);
        else if (field->number == 5 && field->type == 2) {
            ProtoReader values(field->bytes);
            while (const auto value = values.next())
                if (value->number == 1 && value->type == 2)
                    readValue(value->bytes, row);
        }
    }
    return row;
}

} // namespace

EventRecords parseEventRecords(std::string_view bytes)
{
    EventRecords records;
    while (bytes.size() - records.used >= headBytes) {
        const auto record = bytes.substr(records.used);
        const auto length = littleEndian<std::uint64_t>(record, 0);
        if (maskedCrc32c(record.substr(0, 8)) != littleEndian<std::uint32_t>(record, 8)
            || length > longestRecord) {
            records.damaged = true;
            break;
        }
        if (record.size() < headBytes + length + tailBytes)
            break;
        const auto data = record.substr(headBytes, length);
        if (maskedCrc32c(data) != littleEndian<std::uint32_t>(record, headBytes + length))
            ++records.skipped;
        else if (auto row = readEvent(data); !row.values.empty())
            records.rows.push_back(std::move(row));
        records.used += headBytes + length + tailBytes;
    }
    return records;
}

bool isEventFileName(std::string_view name)
{
    return name.find("tfevents") != std::string_view::npos;
}

std::vector<fs::path> eventFilesIn(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code failure;
    for (fs::directory_iterator it(folder, failure), end; !failure && it != end;
         it.increment(failure))
        if (isEventFileName(it->path().filename().string()) && it->is_regular_file(failure))
            files.push_back(it->path());
    std::sort(files.begin(), files.end()); // the name begins with the time
    return files;
}

EventRecords readEventFile(const fs::path& file, std::uint64_t offset)
{
    std::ifstream in(file, std::ios::binary);
    if (!in.seekg(static_cast<std::streamoff>(offset)))
        return {};
    std::string bytes;
    auto wanted = pieceBytes;
    EventRecords records;
    for (;;) { // one record may be longer than a piece
        const auto had = bytes.size();
        bytes.resize(had + wanted);
        in.read(bytes.data() + had, static_cast<std::streamsize>(wanted));
        bytes.resize(had + static_cast<std::size_t>(in.gcount()));
        records = parseEventRecords(bytes);
        if (records.used > 0 || records.damaged || !in || bytes.size() > longestRecord)
            return records;
        wanted *= 2;
    }
}

} // namespace lesa
