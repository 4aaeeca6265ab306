// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/far_command.h"

#include <optional>
#include <string>
#include <vector>

namespace lesa::remote {

/// What is asked of Slurm; empty: the site's default.
struct SlurmRequest {
    std::string timeLimit; ///< as sbatch takes it: "4:00:00", "1-0", "30" (minutes)
    std::string partition;
    int gpus = 0;
    int cpus = 0;
    std::vector<std::string> options; ///< further ones of sbatch: "--account=x"

    bool operator==(const SlurmRequest&) const = default;
};

/// The script of a job, for sh or sbatch. Files of the job's folder:
///
///     events.jsonl   the engine's standard output, only ever appended to
///     log.txt        its standard error
///     commands       lines for its standard input, appended by whoever wants something of it
///     pid            process and start time (in the kernel's ticks) of this script
///     stop           somebody asked for a stop
///     exit           exit code and why, when all is over: "3 limit"
///
/// Run again (a requeue, `--resubmit`) it goes on from what was saved. SIGUSR1 and SIGTERM become
/// the command to stop cleanly.
/// @param engine  absolute path of lesa there
/// @param slurm   for sbatch; nullopt: for sh
std::string jobScript(const std::string& engine, const std::string& folder,
    const FarCommand& command, const std::optional<SlurmRequest>& slurm);

/// Seconds before the time limit at which the engine is asked to stop and save: 120, less where the
/// limit itself is short.
int warningSeconds(const std::string& timeLimit);

/// Seconds of a time limit as sbatch takes it: "M", "M:S", "H:M:S", "D-H", "D-H:M", "D-H:M:S";
/// nullopt: none of these.
std::optional<long> parseTimeLimit(const std::string& text);

/// Options that sbatch takes on its command line, where they go before the script's own.
std::vector<std::string> sbatchOptions(const SlurmRequest& slurm);

} // namespace lesa::remote
