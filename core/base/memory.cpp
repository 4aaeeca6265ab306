// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/memory.h"

#include <algorithm>
#include <atomic>
#include <fstream>
#include <limits>
#include <string>
#include <string_view>
#include <sys/mman.h>
#include <unistd.h>

namespace lesa {

namespace {

constexpr auto unlimited = std::numeric_limits<std::uint64_t>::max();

/// Value in bytes of a "Key:   123 kB" line, 0 if absent.
std::uint64_t kilobyteLine(const char* file, std::string_view key)
{
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);)
        if (line.starts_with(key))
            return std::stoull(line.substr(key.size())) * 1024;
    return 0;
}

std::uint64_t numberIn(const char* file)
{
    std::ifstream in(file);
    std::uint64_t value = 0;
    return in >> value ? value : unlimited;
}

std::atomic<std::uint64_t> chosenBudget = 0;

} // namespace

std::uint64_t residentBytes()
{
    return kilobyteLine("/proc/self/status", "VmRSS:");
}

std::uint64_t peakResidentBytes()
{
    return kilobyteLine("/proc/self/status", "VmHWM:");
}

std::uint64_t availableBytes()
{
    const auto machine = kilobyteLine("/proc/meminfo", "MemAvailable:");
    const auto limit = numberIn("/sys/fs/cgroup/memory.max"); // "max" does not parse: unlimited
    if (limit == unlimited)
        return machine;
    const auto used = numberIn("/sys/fs/cgroup/memory.current");
    return std::min(machine, limit > used ? limit - used : 0);
}

std::uint64_t memoryBudget()
{
    static const std::uint64_t usual = (availableBytes() + residentBytes()) / 4 * 3;
    const auto chosen = chosenBudget.load();
    return chosen > 0 ? chosen : usual;
}

void setMemoryBudget(std::uint64_t bytes)
{
    chosenBudget = bytes;
}

std::uint64_t memoryRoom()
{
    const auto budget = memoryBudget();
    const auto resident = residentBytes();
    return std::min(availableBytes(), budget > resident ? budget - resident : 0);
}

void releasePages(std::span<const std::byte> bytes)
{
    static const auto page = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
    const auto begin = reinterpret_cast<std::uintptr_t>(bytes.data());
    const auto first = (begin + page - 1) / page * page;
    const auto last = (begin + bytes.size()) / page * page;
    if (last > first)
        ::madvise(reinterpret_cast<void*>(first), last - first, MADV_DONTNEED);
}

} // namespace lesa
