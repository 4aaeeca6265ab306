// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace lesa {

/// Element types of safetensors, in the spelling of the format ("BF16"), then the block types of
/// GGUF: a few bits an element plus scales that a block of elements shares.
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
    Q1_0,
    Q2K,
    Q3K,
    Q4_0,
    Q4_1,
    Q4K,
    Q5_0,
    Q5_1,
    Q5K,
    Q6K,
    Q8_0,
    Q8K,
    Iq1S,
    Iq1M,
    Iq2Xxs,
    Iq2Xs,
    Iq2S,
    Iq3Xxs,
    Iq3S,
    Iq4Nl,
    Iq4Xs,
    Tq1_0,
    Tq2_0,
    Mxfp4,
    Nvfp4,
};

double bitsOf(DType dtype) noexcept; ///< an element, with its share of a block's scales: Q4_K 4.5
std::string_view nameOf(DType dtype) noexcept;
bool isFloat(DType dtype) noexcept; ///< F16, BF16, F32 or F64: what a weight may be computed with
bool isBlockType(DType dtype) noexcept; ///< of GGUF only
/// F8, F6, F4 and the block types: quantised storage.
bool isLowPrecision(DType dtype) noexcept;
/// Error Data: not a dtype of safetensors.
DType dtypeFromName(std::string_view name);

} // namespace lesa
