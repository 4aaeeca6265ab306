// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/torch.h"

#include <filesystem>

namespace lesa {

/// An uninitialised float32 tensor for a large intermediate result: on `device` if it has room;
/// else in memory if it takes no more than a third of what the machine can give now; else in a file
/// of `directory` that is already unlinked, mapped. Where it lies changes the time, not the values.
/// Error Io: no room on the disk either.
at::Tensor scratchTensor(
    at::IntArrayRef sizes, const at::Device& device, const std::filesystem::path& directory);

/// The last of these, whatever its size.
at::Tensor mappedTensor(at::IntArrayRef sizes, const std::filesystem::path& directory);

} // namespace lesa
