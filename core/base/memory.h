// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace lesa {

std::uint64_t residentBytes();     ///< resident set of this process now
std::uint64_t peakResidentBytes(); ///< its high-water mark
std::uint64_t
availableBytes(); ///< what the machine (or its cgroup) could still give without swapping

/// What this process is to keep to: `--memory`, or what was available when it was first asked for,
/// less a quarter. Files that are only mapped for a moment do not count.
std::uint64_t memoryBudget();
void setMemoryBudget(std::uint64_t bytes); ///< 0: the default again

/// What the budget and the machine still allow, beside what is resident.
std::uint64_t memoryRoom();

/// The pages of a mapped file that lie wholly in `bytes` leave this process; they stay readable,
/// and in the kernel's cache while there is room.
void releasePages(std::span<const std::byte> bytes);

} // namespace lesa
