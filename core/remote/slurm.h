// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace lesa::remote {

enum class SlurmPhase { Unknown, Waiting, Running, Ending, Ended };

/// What Slurm says of a job.
struct SlurmStatus {
    std::string state;   ///< "PENDING"; empty: Slurm did not answer
    std::string reason;  ///< "Priority"; empty: none
    std::string elapsed; ///< "1:02:03"
    std::string limit;   ///< "4:00:00", "UNLIMITED"
    std::string start;   ///< of a waiting job: Slurm's estimate, "2026-11-25T18:00:00"; else empty
    std::string nodes;
    bool forgotten = false; ///< Slurm no longer knows the job

    bool operator==(const SlurmStatus&) const = default;
};

/// One line of shell that asks squeue, of an ended job scontrol, of a forgotten one sacct where
/// there is one. @param jobId  digits only (isJobId)
std::string slurmStatusScript(const std::string& jobId);
/// What that script printed.
SlurmStatus parseSlurmStatus(std::string_view out);

/// A line of squeue -h -o '%T|%r|%S|%l|%M|%N'. nullopt: not one.
std::optional<SlurmStatus> parseSqueue(std::string_view line);
/// `scontrol show job -o`. nullopt: no job.
std::optional<SlurmStatus> parseScontrol(std::string_view line);
/// A line of sacct -X -P -n -o State,Elapsed,Timelimit,NodeList. nullopt: not one.
std::optional<SlurmStatus> parseSacct(std::string_view line);
/// The job id of sbatch --parsable: "48121" or "48121;cluster". nullopt: none.
std::optional<std::string> parseSbatch(std::string_view out);

SlurmPhase phaseOf(const SlurmStatus& status);
/// One sentence without its full stop: "job 48121 waits: other jobs go first (Priority)".
std::string sentenceOf(const std::string& jobId, const SlurmStatus& status);
/// What to do about how a job ended; empty: nothing.
std::string hintFor(const SlurmStatus& status);

bool isJobId(std::string_view text);

} // namespace lesa::remote
