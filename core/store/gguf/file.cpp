// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/gguf/file.h"

#include "core/base/sha256.h"
#include "core/store/mapped_file.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <fstream>
#include <set>
#include <string_view>
#include <tuple>
#include <type_traits>

namespace lesa {

namespace {

using Json = nlohmann::json;

constexpr std::string_view magic = "GGUF";
constexpr std::uint64_t tensorLimit = 1'000'000; ///< no model has so many
constexpr std::uint64_t keyLimit = 100'000;
constexpr std::uint64_t nameLimit = 1024; ///< bytes of a tensor's name; ggml itself allows 64
constexpr std::uint64_t keyBytesLimit = 65535;
constexpr std::uint64_t keptTextBytes = 64U << 10;
constexpr std::uint64_t keptElements = 16384;
constexpr std::uint64_t keptBytes = 64U << 20; ///< of all values together
constexpr std::uint32_t rankLimit = 4;
constexpr int nestingLimit = 4;
constexpr std::uint64_t defaultAlignment = 32;
constexpr std::uint64_t alignmentLimit = 1U << 20;
constexpr std::uint64_t windowBytes = 1U << 20;

enum ValueType : std::uint32_t {
    U8 = 0,
    I8 = 1,
    U16 = 2,
    I16 = 3,
    U32 = 4,
    I32 = 5,
    F32 = 6,
    Bool = 7,
    String = 8,
    Array = 9,
    U64 = 10,
    I64 = 11,
    F64 = 12,
};

/// Bytes of a value of fixed size; 0 for others.
std::uint64_t sizeOf(std::uint32_t type)
{
    constexpr std::array<std::uint64_t, 13> sizes = {1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8};
    return type < sizes.size() ? sizes[type] : 0;
}

/// Reads a header from front to back through a window, never past the end of the file.
class HeaderCursor {
public:
    explicit HeaderCursor(const MappedFile& file)
        : m_file(file)
    {
    }

    [[nodiscard]] std::uint64_t position() const { return m_position; }
    [[nodiscard]] std::uint64_t left() const { return m_file.size() - m_position; }

    template <typename T>
    T number()
    {
        using Bits = std::conditional_t<sizeof(T) == 8, std::uint64_t, std::uint32_t>;
        const auto bytes = take(sizeof(T));
        Bits bits = 0;
        for (std::size_t i = sizeof(T); i-- > 0;)
            bits = bits << 8 | static_cast<unsigned char>(bytes[i]);
        if constexpr (std::is_floating_point_v<T>)
            return std::bit_cast<T>(bits);
        else
            return static_cast<T>(bits);
    }

    std::string text(std::uint64_t length) { return std::string(take(length)); }

    void skip(std::uint64_t count)
    {
        require(count);
        m_position += count;
    }

    void require(std::uint64_t count) const
    {
        if (count > left())
            m_file.failShort(count - left());
    }

private:
    /// Valid until the next call.
    std::string_view take(std::uint64_t count)
    {
        require(count);
        if (m_position < m_windowBegin || m_position + count > m_windowBegin + m_window.size()) {
            m_window = m_file.read(m_position, std::min(left(), std::max(windowBytes, count)));
            m_windowBegin = m_position;
        }
        const auto from = m_position - m_windowBegin;
        m_position += count;
        return std::string_view(m_window).substr(from, count);
    }

    const MappedFile& m_file;
    std::uint64_t m_position = 0;
    std::string m_window;
    std::uint64_t m_windowBegin = 0;
};

/// 1e-5 was stored as 9.99999974738e-06: as a double it shall be 1e-5 again.
double shortestDouble(float value)
{
    if (!std::isfinite(value))
        return value;
    std::array<char, 32> text = {};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    double result = 0;
    std::from_chars(text.data(), end, result);
    return result;
}

struct Header {
    Json metadata = Json::object();
    std::vector<GgufTensor> tensors;
    std::uint64_t dataOffset = 0;
};

class HeaderReader {
public:
    explicit HeaderReader(const MappedFile& file)
        : m_file(file)
        , m_cursor(file)
    {
    }

    Header read()
    {
        readVersion();
        const auto tensors = count("tensors", tensorLimit);
        const auto keys = count("keys", keyLimit);
        for (std::uint64_t i = 0; i < keys; ++i)
            readPair();
        for (std::uint64_t i = 0; i < tensors; ++i)
            readTensor();
        readAlignment();
        for (auto& tensor : m_header.tensors)
            placeTensor(tensor);
        refuseOverlaps();
        return std::move(m_header);
    }

private:
    void readVersion()
    {
        if (m_file.size() < magic.size() || m_cursor.text(magic.size()) != magic)
            m_file.fail("is not a GGUF file");
        const auto version = m_cursor.number<std::uint32_t>();
        if (version << 16 == 0 && version != 0)
            m_file.fail("is a GGUF file of a big-endian machine, which cannot be read",
                "Convert the model again on this machine.");
        if (version < 2 || version > 3)
            m_file.fail(fmt::format("is GGUF version {}, expected 2 or 3", version),
                version < 2 ? "Convert the model again." : "A newer lesa may read it.");
    }

    std::uint64_t count(std::string_view what, std::uint64_t limit)
    {
        const auto value = m_cursor.number<std::uint64_t>();
        if (value > limit)
            damaged(fmt::format("{} {}, at most {} are read", value, what, limit));
        return value;
    }

    std::string string(std::string_view what, std::uint64_t limit)
    {
        const auto length = m_cursor.number<std::uint64_t>();
        m_cursor.require(length);
        if (length > limit)
            damaged(fmt::format("{} of {} bytes, at most {} are read", what, length, limit));
        return m_cursor.text(length);
    }

    /// Names are put into messages and files: nothing but printable ASCII.
    std::string name(std::string_view what, std::uint64_t limit)
    {
        auto text = string(what, limit);
        if (text.empty()
            || std::any_of(text.begin(), text.end(), [](char c) { return c <= ' ' || c > '~'; }))
            damaged(fmt::format("{} is empty or not plain text", what));
        return text;
    }

    void readPair()
    {
        const auto key = name("a key", keyBytesLimit);
        if (m_header.metadata.contains(key))
            damaged(fmt::format("the key {} appears twice", key));
        m_header.metadata[key] = value(m_cursor.number<std::uint32_t>(), key, 0);
    }

    Json value(std::uint32_t type, const std::string& key, int depth)
    {
        switch (type) {
        case U8: return m_cursor.number<std::uint8_t>();
        case I8: return m_cursor.number<std::int8_t>();
        case U16: return m_cursor.number<std::uint16_t>();
        case I16: return m_cursor.number<std::int16_t>();
        case U32: return m_cursor.number<std::uint32_t>();
        case I32: return m_cursor.number<std::int32_t>();
        case F32: return shortestDouble(m_cursor.number<float>());
        case Bool: return boolean(key);
        case String: return text();
        case Array: return array(key, depth + 1);
        case U64: return m_cursor.number<std::uint64_t>();
        case I64: return m_cursor.number<std::int64_t>();
        case F64: return m_cursor.number<double>();
        default: damaged(fmt::format("{} is of an unknown type {}", key, type));
        }
    }

    bool boolean(const std::string& key)
    {
        const auto byte = m_cursor.number<std::uint8_t>();
        if (byte > 1)
            damaged(fmt::format("{} is {}, expected true or false", key, byte));
        return byte == 1;
    }

    Json text()
    {
        const auto length = m_cursor.number<std::uint64_t>();
        if (length <= keptTextBytes && keeps(length))
            return m_cursor.text(length);
        m_cursor.skip(length);
        return nullptr;
    }

    /// Whether a value of so many bytes is kept in memory, which has a limit over all of them.
    bool keeps(std::uint64_t bytes)
    {
        if (bytes > m_budget)
            return false;
        m_budget -= bytes;
        return true;
    }

    Json array(const std::string& key, int depth)
    {
        if (depth > nestingLimit)
            damaged(fmt::format("{} nests lists more than {} deep", key, nestingLimit));
        const auto type = m_cursor.number<std::uint32_t>();
        const auto elements = m_cursor.number<std::uint64_t>();
        if (type > F64)
            damaged(fmt::format("{} lists values of an unknown type {}", key, type));
        // Strings and lists take at least the bytes of their lengths.
        const auto least = std::max<std::uint64_t>(sizeOf(type), sizeOf(type) == 0 ? 8 : 1);
        if (elements > m_cursor.left() / least)
            damaged(fmt::format("{} lists {} values, more than the file holds", key, elements));
        if (sizeOf(type) > 0
            && (elements > keptElements || depth > 1 || !keeps(elements * sizeof(Json)))) {
            m_cursor.skip(elements * sizeOf(type));
            return nullptr;
        }
        auto list = Json::array();
        for (std::uint64_t i = 0; i < elements; ++i)
            if (type == String)
                m_cursor.skip(m_cursor.number<std::uint64_t>());
            else if (auto element = value(type, key, depth); type != Array)
                list.push_back(std::move(element));
        return type == String || type == Array ? Json() : list;
    }

    void readTensor()
    {
        GgufTensor tensor;
        tensor.name = name("a tensor's name", nameLimit);
        if (!m_names.insert(tensor.name).second)
            damaged(fmt::format("tensor {} appears twice", tensor.name));
        const auto rank = m_cursor.number<std::uint32_t>();
        if (rank > rankLimit)
            damaged(tensor, fmt::format("{} dimensions, at most {} are read", rank, rankLimit));
        for (std::uint32_t i = 0; i < rank; ++i) {
            const auto extent = m_cursor.number<std::uint64_t>();
            if (extent == 0 || extent > std::uint64_t(1) << 62)
                damaged(tensor, fmt::format("a dimension of {} is impossible", extent));
            tensor.shape.insert(tensor.shape.begin(), static_cast<std::int64_t>(extent));
        }
        const auto type = m_cursor.number<std::uint32_t>();
        tensor.type = findBlockType(type);
        if (tensor.type == nullptr)
            damaged(tensor, fmt::format("its element type {} is not known", type));
        tensor.begin = m_cursor.number<std::uint64_t>();
        m_header.tensors.push_back(std::move(tensor));
    }

    void readAlignment()
    {
        const auto found = m_header.metadata.find("general.alignment");
        if (found != m_header.metadata.end()) {
            m_alignment = found->is_number_unsigned() ? found->get<std::uint64_t>() : 0;
            if (!std::has_single_bit(m_alignment) || m_alignment > alignmentLimit)
                damaged(fmt::format("general.alignment is {}, expected a power of two up to {}",
                    found->dump(-1, ' ', false, Json::error_handler_t::replace), alignmentLimit));
        }
        const auto header = m_cursor.position();
        m_header.dataOffset = (header + m_alignment - 1) / m_alignment * m_alignment;
        if (!m_header.tensors.empty() && m_header.dataOffset > m_file.size())
            m_file.failShort(m_header.dataOffset - m_file.size());
    }

    /// Bytes of the tensor; damaged() where a product overflows or a row is no whole number of
    /// blocks.
    std::uint64_t dataSize(const GgufTensor& tensor) const
    {
        const auto& type = *tensor.type;
        std::uint64_t row
            = tensor.shape.empty() ? 1 : static_cast<std::uint64_t>(tensor.shape.back());
        if (row % type.elements != 0)
            damaged(tensor,
                fmt::format("rows of {} elements, but {} has blocks of {}", row, nameOf(type.dtype),
                    type.elements));
        std::uint64_t size = 0;
        bool overflows = __builtin_mul_overflow(row / type.elements, type.bytes, &size);
        for (std::size_t i = 0; i + 1 < tensor.shape.size(); ++i)
            overflows = overflows
                || __builtin_mul_overflow(size, static_cast<std::uint64_t>(tensor.shape[i]), &size);
        // The number of elements must fit too: a block holds more elements than bytes.
        std::uint64_t elements = 1;
        for (const auto extent : tensor.shape)
            overflows = overflows
                || __builtin_mul_overflow(elements, static_cast<std::uint64_t>(extent), &elements);
        if (overflows || elements > std::uint64_t(1) << 62)
            damaged(
                tensor, fmt::format("the shape [{}] is impossible", fmt::join(tensor.shape, ", ")));
        return size;
    }

    void placeTensor(GgufTensor& tensor) const
    {
        if (tensor.begin % m_alignment != 0)
            damaged(tensor,
                fmt::format("its data begin at byte {}, which is no multiple of the alignment {}",
                    tensor.begin, m_alignment));
        const auto size = dataSize(tensor);
        const auto room = m_file.size() - m_header.dataOffset;
        if (tensor.begin > room)
            m_file.failShort(tensor.begin - room);
        if (size > room - tensor.begin)
            m_file.failShort(size - (room - tensor.begin));
        tensor.end = tensor.begin + size;
    }

    void refuseOverlaps() const
    {
        std::vector<const GgufTensor*> order;
        for (const auto& tensor : m_header.tensors)
            order.push_back(&tensor);
        std::sort(order.begin(), order.end(), [](const auto* a, const auto* b) {
            return std::tie(a->begin, a->name) < std::tie(b->begin, b->name);
        });
        for (std::size_t i = 1; i < order.size(); ++i)
            if (order[i]->begin < order[i - 1]->end)
                damaged(*order[i], fmt::format("its data overlap those of {}", order[i - 1]->name));
    }

    [[noreturn]] void damaged(std::string_view what) const
    {
        m_file.fail(fmt::format("has a damaged header: {}", what), "Download the file again.");
    }

    [[noreturn]] void damaged(const GgufTensor& tensor, std::string_view what) const
    {
        damaged(fmt::format("tensor {}: {}", tensor.name, what));
    }

    using Names = std::set<std::string, std::less<>>;

    const MappedFile& m_file;
    HeaderCursor m_cursor;
    Header m_header;
    Names m_names;
    std::uint64_t m_budget = keptBytes;
    std::uint64_t m_alignment = defaultAlignment;
};

} // namespace

struct GgufFile::Contents {
    explicit Contents(const std::filesystem::path& path)
        : file(path)
        , header(HeaderReader(file).read())
    {
    }

    MappedFile file;
    Header header;
};

GgufFile GgufFile::open(const std::filesystem::path& path)
{
    GgufFile file;
    file.m_contents = std::make_shared<const Contents>(path);
    return file;
}

bool GgufFile::isGguf(const std::filesystem::path& path)
{
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(path, ignored))
        return false;
    std::array<char, 4> begin = {};
    std::ifstream in(path, std::ios::binary);
    return in.read(begin.data(), begin.size())
        && std::string_view(begin.data(), begin.size()) == magic;
}

const std::filesystem::path& GgufFile::path() const
{
    return m_contents->file.path();
}

const std::vector<GgufTensor>& GgufFile::tensors() const
{
    return m_contents->header.tensors;
}

const nlohmann::json& GgufFile::metadata() const
{
    return m_contents->header.metadata;
}

std::uint64_t GgufFile::dataOffset() const
{
    return m_contents->header.dataOffset;
}

std::string GgufFile::headerHash() const
{
    const auto& file = m_contents->file;
    Sha256 hash;
    for (std::uint64_t done = 0; done < dataOffset();) {
        const auto count = std::min(
            {windowBytes, dataOffset() - done, file.size() - std::min(file.size(), done)});
        if (count == 0)
            break; // a header alone, without the padding before data
        hash.add(file.read(done, count));
        done += count;
    }
    return hash.hex();
}

std::span<const std::byte> GgufFile::bytes(std::uint64_t begin, std::uint64_t end) const
{
    return m_contents->file.bytes(dataOffset() + begin, end - begin);
}

} // namespace lesa
