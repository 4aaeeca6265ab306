// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>

namespace lesa {

class Ranks;

/// The common options of every computing command (interface.md).
struct ComputeOptions {
    std::string device = "auto"; ///< auto, cpu, cuda, cuda:N
    std::string dtype = "auto";  ///< auto, fp32, bf16, fp16
    int threads = 0;             ///< 0: all cores
    std::uint64_t seed = 0;
    std::uint64_t memory = 0; ///< bytes to keep to (memoryBudget), 0: most of what is free
    /// The processes that train together; null: this one alone.
    std::shared_ptr<Ranks> ranks;
};

} // namespace lesa
