// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/control.h"
#include "core/engine/compute_options.h"

#include <string>
#include <utility>
#include <vector>

namespace lesa {

struct SelftestResult {
    std::vector<std::pair<std::string, double>> figures; ///< in order: what is computed, its value
    std::string fingerprint; ///< first 16 digits of the SHA-256 over the figures rounded to 5
                             ///< significant digits
};

/// Makes a fixed tiny checkpoint in a temporary folder, expands it by every strategy, evaluates and
/// trains it: the same figures on every machine up to rounding of its BLAS. A commit that moves
/// them says so.
SelftestResult selftest(const ComputeOptions& compute, const Job& job);

} // namespace lesa
