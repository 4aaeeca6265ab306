// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lesa::test {

/// A GGUF file put together byte by byte, right or wrong.
class GgufBuilder {
public:
    struct Tensor {
        std::string name;
        std::vector<std::uint64_t> extents; ///< in the file's order: [in, out]
        std::uint32_t type = 0;             ///< 0: float
        std::uint64_t offset = 0;
    };

    std::uint32_t version = 3;
    std::string keys; ///< the encoded pairs
    std::uint64_t keyCount = 0;
    std::vector<Tensor> tensors;
    std::string data;
    std::uint64_t alignment = 32;

    GgufBuilder& add(std::string_view key, const std::string& text);
    GgufBuilder& add(std::string_view key, std::uint32_t number);
    GgufBuilder& addReal(std::string_view key, float number);
    /// @param payload  what follows the value's type
    GgufBuilder& addRaw(std::string_view key, std::uint32_t type, const std::string& payload);
    /// A tensor of floats in rows of `columns`, placed behind what is there.
    GgufBuilder& addFloats(
        const std::string& name, std::uint64_t columns, const std::vector<float>& values);

    [[nodiscard]] std::string bytes() const;

    static std::string text(std::string_view text); ///< length and characters
    static std::string u32(std::uint32_t number);
    static std::string u64(std::uint64_t number);
};

} // namespace lesa::test
