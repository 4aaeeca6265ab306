// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace lesa {

std::uint64_t residentBytes();     ///< resident set of this process now
std::uint64_t peakResidentBytes(); ///< its high-water mark
std::uint64_t
availableBytes(); ///< what the machine (or its cgroup) could still give without swapping

} // namespace lesa
