// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lesa/options.h"

#include <functional>

namespace lesa {

/// Runs a command that several processes may share, as the one of them that this process is: by the
/// launcher's environment (rank_place.h), or as the first of `--ranks N`, whose others it starts.
/// @param run  is given options with the ranks in `compute`; those of a rank that is not the first
///             neither print JSON nor progress. Returns its exit code.
int runAsRank(const CommonOptions& common, const std::function<int(const CommonOptions&)>& run);

} // namespace lesa
