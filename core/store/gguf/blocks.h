// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/dtype.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace lesa {

/// How GGUF stores the elements of a tensor: blocks of a fixed number of elements in a fixed number
/// of bytes, little-endian; plain numbers are blocks of one. A block never spans two rows.
struct BlockType {
    std::uint32_t id = 0; ///< as the file spells it (ggml_type)
    DType dtype = DType::F32;
    std::uint32_t elements = 1;
    std::uint32_t bytes = 4;
    /// Expands `count` blocks into count * elements values; null where only sizes are known (the
    /// code-book types IQ1 to IQ3, ternary types, whole numbers).
    void (*decode)(const std::byte* blocks, std::size_t count, float* values) = nullptr;
};

/// nullptr: no type that is known here.
const BlockType* findBlockType(std::uint32_t id) noexcept;
const BlockType* findBlockType(DType dtype) noexcept;

} // namespace lesa
