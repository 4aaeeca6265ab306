// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arch/verify.h"

namespace lesa {

/// verifyCheckpoint() of a GGUF file: its header with all that must follow from it, the number of
/// its layers, NaN and infinite values of the types that can be expanded.
std::vector<CheckpointFault> verifyGguf(const std::filesystem::path& file, const Job& job);

} // namespace lesa
