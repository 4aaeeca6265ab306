// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/compute_options.h"

#include "core/engine/torch.h"

#include <string>

namespace lesa {

/// Where and in what precision tensors are computed; decided once, at load.
struct Placement {
    at::Device device = at::kCPU;
    at::ScalarType dtype = at::kFloat;
};

/// "auto" device: the first CUDA device, else the CPU. "auto" dtype: bf16 on CUDA, fp32 on the CPU.
/// Error Device: the wanted device is not there. Error Usage: unknown spelling.
Placement placementFor(const ComputeOptions& options);

} // namespace lesa
