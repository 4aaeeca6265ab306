// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/torch.h"

#include <filesystem>

namespace lesa {

/// An uninitialised float32 tensor for a large intermediate result: on `device` if it has room;
/// else in memory if it takes no more than a third of memoryRoom(); else in a file of `directory`
/// that is already unlinked, mapped. Where it lies changes the time, not the values. Error Io: no
/// room on the disk either.
struct Scratch {
    at::Tensor tensor;
    bool isMapped = false;

    /// After much of it was touched: a mapped one leaves the process's memory, and stays readable.
    void release() const;
};
/// @param together  bytes that will lie there side by side with this one, itself included, where
/// they decide
Scratch scratchTensor(at::IntArrayRef sizes, const at::Device& device,
    const std::filesystem::path& directory, std::uint64_t together = 0);

/// The last of these, whatever its size.
at::Tensor mappedTensor(at::IntArrayRef sizes, const std::filesystem::path& directory);

} // namespace lesa
