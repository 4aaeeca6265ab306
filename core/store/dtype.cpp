// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dtype.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <array>

namespace lesa {

namespace {

struct Row {
    std::string_view name;
    double bits;
};

// In the order of the enumeration.
constexpr std::array<Row, 47> rows = {{{"BOOL", 8}, {"F4", 4}, {"F6_E2M3", 6}, {"F6_E3M2", 6},
    {"U8", 8}, {"I8", 8}, {"F8_E5M2", 8}, {"F8_E4M3", 8}, {"F8_E8M0", 8}, {"F8_E4M3FNUZ", 8},
    {"F8_E5M2FNUZ", 8}, {"I16", 16}, {"U16", 16}, {"F16", 16}, {"BF16", 16}, {"I32", 32},
    {"U32", 32}, {"F32", 32}, {"C64", 64}, {"F64", 64}, {"I64", 64}, {"U64", 64}, {"Q1_0", 1.125},
    {"Q2_K", 2.625}, {"Q3_K", 3.4375}, {"Q4_0", 4.5}, {"Q4_1", 5}, {"Q4_K", 4.5}, {"Q5_0", 5.5},
    {"Q5_1", 6}, {"Q5_K", 5.5}, {"Q6_K", 6.5625}, {"Q8_0", 8.5}, {"Q8_K", 9.125}, {"IQ1_S", 1.5625},
    {"IQ1_M", 1.75}, {"IQ2_XXS", 2.0625}, {"IQ2_XS", 2.3125}, {"IQ2_S", 2.5625},
    {"IQ3_XXS", 3.0625}, {"IQ3_S", 3.4375}, {"IQ4_NL", 4.5}, {"IQ4_XS", 4.25}, {"TQ1_0", 1.6875},
    {"TQ2_0", 2.0625}, {"MXFP4", 4.25}, {"NVFP4", 4.5}}};
static_assert(rows.size() == static_cast<std::size_t>(DType::Nvfp4) + 1);
constexpr auto safetensorsTypes = static_cast<std::size_t>(DType::U64) + 1;

const Row& rowOf(DType dtype) noexcept
{
    return rows[static_cast<std::size_t>(dtype)];
}

} // namespace

double bitsOf(DType dtype) noexcept
{
    return rowOf(dtype).bits;
}

std::string_view nameOf(DType dtype) noexcept
{
    return rowOf(dtype).name;
}

bool isFloat(DType dtype) noexcept
{
    return dtype == DType::F16 || dtype == DType::BF16 || dtype == DType::F32
        || dtype == DType::F64;
}

bool isBlockType(DType dtype) noexcept
{
    return dtype > DType::U64;
}

bool isLowPrecision(DType dtype) noexcept
{
    return isBlockType(dtype) || (nameOf(dtype).front() == 'F' && bitsOf(dtype) <= 8);
}

DType dtypeFromName(std::string_view name)
{
    for (std::size_t i = 0; i < safetensorsTypes; ++i)
        if (rows[i].name == name)
            return static_cast<DType>(i);
    throw Error(Fault::Data, fmt::format("'{}' is not an element type of safetensors", name));
}

} // namespace lesa
