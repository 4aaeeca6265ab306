// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/tensor_io.h"

#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/engine/run_tasks.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstring>
#include <utility>

namespace lesa {

namespace {

constexpr std::array<std::pair<DType, at::ScalarType>, 10> pairs = {{
    {DType::F32, at::kFloat},
    {DType::BF16, at::kBFloat16},
    {DType::F16, at::kHalf},
    {DType::F64, at::kDouble},
    {DType::I64, at::kLong},
    {DType::I32, at::kInt},
    {DType::I16, at::kShort},
    {DType::I8, at::kChar},
    {DType::U8, at::kByte},
    {DType::Bool, at::kBool},
}};

at::Tensor decoded(const Checkpoint& checkpoint, const CheckpointTensor& tensor)
{
    auto values = at::empty(tensor.entry.shape, at::kFloat);
    checkpoint.decode(tensor, {values.data_ptr<float>(), static_cast<std::size_t>(values.numel())});
    return values;
}

/// A view of the mapping, or a copy where the bytes do not lie on a multiple of the element size.
at::Tensor tensorOver(std::span<const std::byte> bytes, const TensorEntry& entry)
{
    if (!isFloat(entry.dtype))
        throw Error(Fault::Data,
            fmt::format("{}: element type {}, expected F16, BF16, F32 or F64", entry.name,
                nameOf(entry.dtype)));
    const auto type = scalarType(entry.dtype);
    if (bytes.empty())
        return at::empty(entry.shape, type);
    if (reinterpret_cast<std::uintptr_t>(bytes.data()) % c10::elementSize(type) == 0)
        return at::from_blob(const_cast<std::byte*>(bytes.data()), entry.shape, type);
    auto copy = at::empty(entry.shape, type);
    std::memcpy(copy.data_ptr(), bytes.data(), bytes.size());
    return copy;
}

/// A float is NaN or infinite exactly when all bits of its exponent are set.
template <typename Bits>
std::int64_t countFullExponents(const void* data, std::int64_t count, Bits exponent)
{
    const auto* const values = static_cast<const Bits*>(data);
    constexpr std::int64_t block = 1 << 20;
    std::atomic<std::int64_t> bad = 0;
    runTasks(static_cast<int>((count + block - 1) / block), count > block, [&](int i) {
        const auto* const begin = values + i * block;
        const auto* const end = values + std::min(count, (i + 1) * block);
        bad += std::count_if(begin, end, [=](Bits v) { return (v & exponent) == exponent; });
    });
    return bad;
}

} // namespace

at::ScalarType scalarType(DType dtype)
{
    for (const auto& [ours, torchs] : pairs)
        if (ours == dtype)
            return torchs;
    throw Error(Fault::Data, fmt::format("element type {} cannot be computed with", nameOf(dtype)));
}

DType dtypeOf(at::ScalarType type)
{
    for (const auto& [ours, torchs] : pairs)
        if (torchs == type)
            return ours;
    throw Error(Fault::Internal,
        fmt::format("element type {} has no safetensors name", c10::toString(type)));
}

std::int64_t nonFiniteCount(const at::Tensor& tensor)
{
    if (!tensor.is_cpu() || !tensor.is_contiguous())
        return tensor.numel() - at::isfinite(tensor.detach()).sum().item<std::int64_t>();
    const void* const data = tensor.data_ptr();
    switch (tensor.scalar_type()) {
    case at::kHalf: return countFullExponents<std::uint16_t>(data, tensor.numel(), 0x7c00);
    case at::kBFloat16: return countFullExponents<std::uint16_t>(data, tensor.numel(), 0x7f80);
    case at::kFloat: return countFullExponents<std::uint32_t>(data, tensor.numel(), 0x7f800000);
    case at::kDouble:
        return countFullExponents<std::uint64_t>(data, tensor.numel(), 0x7ff0000000000000);
    default: return 0;
    }
}

at::Tensor loadTensor(
    const Checkpoint& checkpoint, const CheckpointTensor& tensor, const Placement& placement)
{
    const auto& entry = tensor.entry;
    const auto mapped = checkpoint.isGguf() ? decoded(checkpoint, tensor)
                                            : tensorOver(checkpoint.bytes(tensor), entry);
    if (const auto bad = nonFiniteCount(mapped); bad > 0)
        throw Error(Fault::Data,
            fmt::format("{}: {} of {} values are not finite", entry.name, bad, mapped.numel()),
            "The checkpoint is damaged: download or save it again.");
    auto loaded = mapped.to(at::TensorOptions(placement.device).dtype(placement.dtype),
        /*non_blocking=*/false,
        /*copy=*/true);
    if (!checkpoint.isGguf())
        releasePages(checkpoint.bytes(tensor));
    return loaded;
}

at::Tensor loadTensor(
    const Checkpoint& checkpoint, const std::string& name, const Placement& placement)
{
    return loadTensor(checkpoint, checkpoint.tensor(name), placement);
}

void storeTensor(const at::Tensor& tensor, DType dtype, std::span<std::byte> bytes)
{
    const auto values
        = tensor.detach().to(at::TensorOptions(at::kCPU).dtype(scalarType(dtype))).contiguous();
    if (values.nbytes() != bytes.size())
        throw Error(Fault::Internal,
            fmt::format(
                "storing {} bytes of a tensor into room for {}", values.nbytes(), bytes.size()));
    if (const auto bad = nonFiniteCount(values); bad > 0)
        throw Error(Fault::Numeric,
            fmt::format(
                "{} of {} values are not finite as {}", bad, values.numel(), nameOf(dtype)));
    if (!bytes.empty())
        std::memcpy(bytes.data(), values.data_ptr(), bytes.size());
}

} // namespace lesa
