// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/compute_options.h"
#include "core/plan/machine.h"

namespace lesa {

/// This machine as a plan wants to know it: two matrix products are timed, which takes a fifth of a
/// second. Starts the engine.
Machine measuredMachine(const ComputeOptions& options);

} // namespace lesa
