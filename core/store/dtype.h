// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace lesa {

/// Element types of safetensors, in the spelling of the format ("BF16").
enum class DType {
    Bool,
    F4,
    F6E2M3,
    F6E3M2,
    U8,
    I8,
    F8E5M2,
    F8E4M3,
    F8E8M0,
    F8E4M3Fnuz,
    F8E5M2Fnuz,
    I16,
    U16,
    F16,
    BF16,
    I32,
    U32,
    F32,
    C64,
    F64,
    I64,
    U64,
};

int bitsOf(DType dtype) noexcept;
std::string_view nameOf(DType dtype) noexcept;
bool isFloat(DType dtype) noexcept; ///< F16, BF16, F32 or F64: what a weight may be computed with
bool isLowPrecision(DType dtype) noexcept; ///< F8, F6 or F4: quantised storage
/// Error Data: not a dtype of the format.
DType dtypeFromName(std::string_view name);

} // namespace lesa
