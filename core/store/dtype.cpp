// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dtype.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <array>

namespace lesa {

namespace {

struct Row {
    std::string_view name;
    int bits;
};

// In the order of the enumeration.
constexpr std::array<Row, 22> rows = {{{"BOOL", 8}, {"F4", 4}, {"F6_E2M3", 6}, {"F6_E3M2", 6},
    {"U8", 8}, {"I8", 8}, {"F8_E5M2", 8}, {"F8_E4M3", 8}, {"F8_E8M0", 8}, {"F8_E4M3FNUZ", 8},
    {"F8_E5M2FNUZ", 8}, {"I16", 16}, {"U16", 16}, {"F16", 16}, {"BF16", 16}, {"I32", 32},
    {"U32", 32}, {"F32", 32}, {"C64", 64}, {"F64", 64}, {"I64", 64}, {"U64", 64}}};
static_assert(rows.size() == static_cast<std::size_t>(DType::U64) + 1);

const Row& rowOf(DType dtype) noexcept
{
    return rows[static_cast<std::size_t>(dtype)];
}

} // namespace

int bitsOf(DType dtype) noexcept
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

bool isLowPrecision(DType dtype) noexcept
{
    return nameOf(dtype).front() == 'F' && bitsOf(dtype) <= 8;
}

DType dtypeFromName(std::string_view name)
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].name == name)
            return static_cast<DType>(i);
    throw Error(Fault::Data, fmt::format("'{}' is not an element type of safetensors", name));
}

} // namespace lesa
