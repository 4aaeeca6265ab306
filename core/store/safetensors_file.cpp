// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/safetensors_file.h"

#include "core/base/error.h"
#include "core/base/strings.h"
#include "core/store/json_cursor.h"
#include "core/store/mapped_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <optional>
#include <tuple>

namespace lesa {

namespace {

constexpr std::uint64_t headerLimit = 100'000'000;
constexpr std::uint64_t lengthBytes = 8;

std::optional<std::uint64_t> product(std::uint64_t a, std::uint64_t b)
{
    std::uint64_t result = 0;
    if (__builtin_mul_overflow(a, b, &result))
        return std::nullopt;
    return result;
}

/// Bytes of a tensor; nullopt when the product overflows or is not a whole number of bytes.
std::optional<std::uint64_t> sizeFor(DType dtype, const std::vector<std::int64_t>& shape)
{
    std::optional<std::uint64_t> bits = 1;
    for (const auto extent : shape)
        if (!(bits = product(*bits, static_cast<std::uint64_t>(extent))))
            return std::nullopt;
    bits = product(*bits, static_cast<std::uint64_t>(bitsOf(dtype)));
    if (!bits || *bits % 8 != 0)
        return std::nullopt;
    return *bits / 8;
}

struct Header {
    std::vector<TensorEntry> entries;
    std::map<std::string, std::string> metadata;
};

class HeaderReader {
public:
    HeaderReader(std::string_view text, const std::string& fileName)
        : m_cursor(text, fileName)
        , m_fileName(fileName)
    {
    }

    Header read()
    {
        m_cursor.object([this](std::string key) {
            if (key == "__metadata__")
                readMetadata();
            else
                readEntry(std::move(key));
        });
        m_cursor.finish();
        checkOffsets();
        return std::move(m_header);
    }

private:
    void readMetadata()
    {
        m_cursor.object(
            [this](std::string key) { m_header.metadata[std::move(key)] = m_cursor.string(); });
    }

    void readEntry(std::string name)
    {
        TensorEntry entry;
        entry.name = std::move(name);
        int fields = 0;
        m_cursor.object([&](const std::string& field) {
            ++fields;
            if (field == "dtype")
                entry.dtype = readDType(entry.name);
            else if (field == "shape")
                readShape(entry);
            else if (field == "data_offsets")
                std::tie(entry.begin, entry.end) = readOffsets(entry.name);
            else
                m_cursor.skip(), --fields;
        });
        if (fields != 3)
            fail(entry.name, "dtype, shape or data_offsets is missing");
        checkSize(entry);
        m_header.entries.push_back(std::move(entry));
    }

    DType readDType(const std::string& tensor)
    {
        const auto name = m_cursor.string();
        try {
            return dtypeFromName(name);
        } catch (const Error& error) {
            fail(tensor, error.what());
        }
    }

    void readShape(TensorEntry& entry)
    {
        m_cursor.array([&] {
            const auto extent = m_cursor.unsignedInteger();
            if (extent > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
                fail(entry.name, fmt::format("a dimension of {} is impossible", extent));
            entry.shape.push_back(static_cast<std::int64_t>(extent));
        });
    }

    std::pair<std::uint64_t, std::uint64_t> readOffsets(const std::string& tensor)
    {
        std::vector<std::uint64_t> offsets;
        m_cursor.array([&] { offsets.push_back(m_cursor.unsignedInteger()); });
        if (offsets.size() != 2 || offsets[0] > offsets[1])
            fail(tensor, "data_offsets is not a pair of begin and end");
        return {offsets[0], offsets[1]};
    }

    void checkSize(const TensorEntry& entry) const
    {
        const auto expected = sizeFor(entry.dtype, entry.shape);
        if (!expected)
            fail(entry.name,
                fmt::format("the shape [{}] is impossible", fmt::join(entry.shape, ", ")));
        if (*expected != entry.sizeBytes())
            fail(entry.name,
                fmt::format("{} bytes of data, but {} of shape [{}] takes {}", entry.sizeBytes(),
                    nameOf(entry.dtype), fmt::join(entry.shape, ", "), *expected));
    }

    /// Sorted by offset, the data must start at 0 and touch without gap or overlap.
    void checkOffsets()
    {
        std::sort(
            m_header.entries.begin(), m_header.entries.end(), [](const auto& a, const auto& b) {
                return std::tie(a.begin, a.end, a.name) < std::tie(b.begin, b.end, b.name);
            });
        std::uint64_t expected = 0;
        for (const auto& entry : m_header.entries) {
            if (entry.begin != expected)
                fail(entry.name,
                    fmt::format("its data begin at byte {}, expected {} ({})", entry.begin,
                        expected,
                        entry.begin < expected ? "tensors overlap" : "a gap between tensors"));
            expected = entry.end;
        }
    }

    [[noreturn]] void fail(const std::string& tensor, std::string_view what) const
    {
        throw Error(Fault::Data,
            fmt::format("{}: damaged header, tensor {}: {}", m_fileName, tensor, what));
    }

    JsonCursor m_cursor;
    std::string m_fileName;
    Header m_header;
};

} // namespace

std::int64_t TensorEntry::elements() const
{
    std::int64_t count = 1;
    for (const auto extent : shape)
        count *= extent;
    return count;
}

struct SafetensorsFile::Contents {
    explicit Contents(std::filesystem::path path)
        : file(std::move(path))
    {
        readHeader();
        checkLength();
    }

    void readHeader();
    void checkLength() const;

    MappedFile file;
    std::string headerText;
    Header header;
};

void SafetensorsFile::Contents::readHeader()
{
    const auto size = file.size();
    if (size < lengthBytes)
        file.fail(fmt::format("is not a safetensors file, or damaged: {} bytes", size));
    std::uint64_t length = 0;
    const auto prefix = file.read(0, lengthBytes);
    for (std::size_t i = lengthBytes; i-- > 0;)
        length = length << 8 | static_cast<unsigned char>(prefix[i]);
    if (length > headerLimit)
        file.fail(fmt::format(
            "is not a safetensors file, or damaged: a header of {} bytes, at most {} are allowed",
            length, headerLimit));
    if (size > lengthBytes && file.read(lengthBytes, 1) != "{")
        file.fail("is not a safetensors file, or damaged: its header does not begin with '{'");
    if (lengthBytes + length > size)
        file.failShort(lengthBytes + length - size);
    headerText = file.read(lengthBytes, length);
    header = HeaderReader(headerText, file.name()).read();
}

void SafetensorsFile::Contents::checkLength() const
{
    const auto dataSize = file.size() - lengthBytes - headerText.size();
    const auto expected = header.entries.empty() ? 0 : header.entries.back().end;
    if (dataSize < expected)
        file.failShort(expected - dataSize);
    if (dataSize > expected)
        file.fail(fmt::format(
                      "is {} ({} bytes) longer than its header says: damaged, or two files in one",
                      formatBytes(dataSize - expected), dataSize - expected),
            "Download the file again.");
}

SafetensorsFile SafetensorsFile::open(const std::filesystem::path& path)
{
    SafetensorsFile file;
    file.m_contents = std::make_shared<const Contents>(path);
    return file;
}

const std::filesystem::path& SafetensorsFile::path() const
{
    return m_contents->file.path();
}

const std::vector<TensorEntry>& SafetensorsFile::tensors() const
{
    return m_contents->header.entries;
}

const std::map<std::string, std::string>& SafetensorsFile::metadata() const
{
    return m_contents->header.metadata;
}

std::string_view SafetensorsFile::headerText() const
{
    return m_contents->headerText;
}

std::uint64_t SafetensorsFile::dataOffset() const
{
    return lengthBytes + m_contents->headerText.size();
}

int SafetensorsFile::descriptor() const
{
    return m_contents->file.descriptor();
}

std::span<const std::byte> SafetensorsFile::bytes(const TensorEntry& entry) const
{
    const auto& file = m_contents->file;
    if (entry.begin > entry.end || entry.end > file.size() - dataOffset())
        throw Error(
            Fault::Internal, fmt::format("tensor {} is not one of {}", entry.name, file.name()));
    return file.bytes(dataOffset() + entry.begin, entry.sizeBytes());
}

} // namespace lesa
