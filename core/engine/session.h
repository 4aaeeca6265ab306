// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/compute_options.h"

#include <functional>
#include <string>
#include <vector>

namespace lesa {

/// What the engine runs on, for `hello` events and provenance.
struct EngineInfo {
    std::string torchVersion;
    std::string device; ///< resolved: "cpu", "cuda:0 (NVIDIA H200)"
    int threads = 1;
};

/// Prepares libtorch once per process: thread counts, deterministic kernels, denormals, seed.
/// Error Device: the wanted device is not there. Error Usage: unknown spelling. Error Numeric: the
/// machine's BLAS multiplies wrongly (arithmetic_check.h).
EngineInfo startEngine(const ComputeOptions& options);

/// What --device can name on this machine: "cpu", "cuda:0 (NVIDIA H200)", ...
std::vector<std::string> availableDevices();

/// Bytes allocated on the device now; 0 on CPU.
std::uint64_t deviceBytes();

/// Runs `work`; c10::Error, bad_alloc and HDF5 troubles become lesa::Error (Memory, Numeric,
/// Internal).
void translateErrors(const std::function<void()>& work);

} // namespace lesa
