// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/placement.h"
#include "core/store/checkpoint.h"

#include "core/engine/torch.h"

#include <span>

namespace lesa {

/// The tensor of a checkpoint, converted to the placement's dtype and device; its own memory, the
/// mapping is not kept; blocks of a GGUF model are expanded. Error Data: absent, not a float, or a
/// value is not finite (names tensor and count).
at::Tensor loadTensor(
    const Checkpoint& checkpoint, const std::string& name, const Placement& placement);
at::Tensor loadTensor(
    const Checkpoint& checkpoint, const CheckpointTensor& tensor, const Placement& placement);

/// Writes the tensor's values as `dtype` into `bytes` (row-major, little-endian), rounding to
/// nearest even. `bytes` has exactly the size for it. Error Numeric: a value is not finite in
/// `dtype` (caller adds the name).
void storeTensor(const at::Tensor& tensor, DType dtype, std::span<std::byte> bytes);

at::ScalarType scalarType(DType dtype); ///< Error Data for dtypes that torch has not
DType dtypeOf(at::ScalarType type);     ///< Error Internal for types that safetensors has not

/// How many values of a float tensor are NaN or infinite; on the tensor's own device.
std::int64_t nonFiniteCount(const at::Tensor& tensor);

} // namespace lesa
