// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gguf_builder.h"

#include <bit>

namespace lesa::test {

namespace {

std::string littleEndian(std::uint64_t number, int bytes)
{
    std::string out;
    for (int i = 0; i < bytes; ++i)
        out += static_cast<char>(static_cast<unsigned char>(number >> (8 * i)));
    return out;
}

} // namespace

std::string GgufBuilder::u32(std::uint32_t number)
{
    return littleEndian(number, 4);
}

std::string GgufBuilder::u64(std::uint64_t number)
{
    return littleEndian(number, 8);
}

std::string GgufBuilder::text(std::string_view text)
{
    return u64(text.size()) + std::string(text);
}

GgufBuilder& GgufBuilder::addRaw(
    std::string_view key, std::uint32_t type, const std::string& payload)
{
    keys += text(key) + u32(type) + payload;
    ++keyCount;
    return *this;
}

GgufBuilder& GgufBuilder::add(std::string_view key, const std::string& value)
{
    return addRaw(key, 8, text(value));
}

GgufBuilder& GgufBuilder::add(std::string_view key, std::uint32_t number)
{
    return addRaw(key, 4, u32(number));
}

GgufBuilder& GgufBuilder::addReal(std::string_view key, float number)
{
    return addRaw(key, 6, u32(std::bit_cast<std::uint32_t>(number)));
}

GgufBuilder& GgufBuilder::addFloats(
    const std::string& name, std::uint64_t columns, const std::vector<float>& values)
{
    data.resize((data.size() + alignment - 1) / alignment * alignment);
    tensors.push_back({name, {columns, values.size() / columns}, 0, data.size()});
    for (const float value : values)
        data += u32(std::bit_cast<std::uint32_t>(value));
    return *this;
}

std::string GgufBuilder::bytes() const
{
    std::string file = "GGUF" + u32(version) + u64(tensors.size()) + u64(keyCount) + keys;
    for (const auto& tensor : tensors) {
        file += text(tensor.name) + u32(static_cast<std::uint32_t>(tensor.extents.size()));
        for (const auto extent : tensor.extents)
            file += u64(extent);
        file += u32(tensor.type) + u64(tensor.offset);
    }
    file.resize((file.size() + alignment - 1) / alignment * alignment);
    return file + data;
}

} // namespace lesa::test
