// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/distributed/ranks.h"
#include "core/engine/train/flat_masters.h"

namespace lesa {

/// The moments of all ranks, whole, in rank 0's host memory (8 bytes a trained parameter); the
/// others send theirs and get an empty state. All ranks call it together.
OptimizerState gatherState(
    const MasterOptimizer& optimizer, const FlatMasters& masters, Ranks& ranks);

} // namespace lesa
