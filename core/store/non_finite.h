// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/dtype.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace lesa {

struct NonFiniteCount {
    std::uint64_t nan = 0;
    std::uint64_t infinite = 0;

    [[nodiscard]] bool any() const { return nan + infinite > 0; }
    [[nodiscard]] std::string text() const; ///< "3 NaN values", "3 NaN and 1 infinite values"
};

/// Adds what the little-endian F16, BF16, F32 or F64 values in `bytes` hold; other types hold
/// nothing of the kind.
void countNonFinite(std::span<const std::byte> bytes, DType dtype, NonFiniteCount& count);

} // namespace lesa
