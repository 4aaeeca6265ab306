// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/distributed/rank_place.h"

#include <chrono>
#include <sys/types.h>
#include <vector>

namespace lesa {

/// Ranks 1 to N - 1 of a job on this machine, of which the calling process is rank 0: the same
/// program with the same command line, told its place as torchrun would. Their standard output goes
/// nowhere, their standard error where ours goes.
class LocalRanks {
public:
    /// They end by themselves when rank 0 does; one that has not after so long is killed.
    static constexpr std::chrono::seconds endLimit{15};

    /// Starts them. Error Internal: no port, no process.
    explicit LocalRanks(int size);
    /// Waits for their end.
    ~LocalRanks();
    LocalRanks(const LocalRanks&) = delete;
    LocalRanks& operator=(const LocalRanks&) = delete;

    /// Of the calling process.
    [[nodiscard]] const RankPlace& first() const { return m_first; }

private:
    RankPlace m_first;
    std::vector<pid_t> m_processes;
};

} // namespace lesa
