// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/slurm.h"

#include "core/base/strings.h"
#include "core/remote/far_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace lesa::remote {

namespace {

struct State {
    std::string_view name;
    SlurmPhase phase;
    std::string_view sentence; ///< after "job N"
    std::string_view hint;
};

constexpr auto again = "Go on with: lesa attach RUN --resubmit";

/// The states of `man squeue`, JOB STATE CODES (Slurm 22.05).
constexpr std::array states = {
    State{"PENDING", SlurmPhase::Waiting, "waits in the queue", ""},
    State{"CONFIGURING", SlurmPhase::Waiting, "has its nodes, which are made ready", ""},
    State{"REQUEUED", SlurmPhase::Waiting, "was put back into the queue", ""},
    State{"REQUEUE_FED", SlurmPhase::Waiting, "was put back into the queue", ""},
    State{"REQUEUE_HOLD", SlurmPhase::Waiting, "was put back into the queue and is held",
        "Let it go with: scontrol release JOB"},
    State{"SPECIAL_EXIT", SlurmPhase::Waiting, "was put back into the queue and is held",
        "Let it go with: scontrol release JOB"},
    State{"RESV_DEL_HOLD", SlurmPhase::Waiting, "is held: its reservation was deleted",
        "Ask the site's administrators."},
    State{"RUNNING", SlurmPhase::Running, "runs", ""},
    State{"RESIZING", SlurmPhase::Running, "runs", ""},
    State{"SIGNALING", SlurmPhase::Running, "is being signalled", ""},
    State{"SUSPENDED", SlurmPhase::Running, "was suspended by the site and keeps its nodes", ""},
    State{"STOPPED", SlurmPhase::Running, "was halted and keeps its nodes", ""},
    State{"COMPLETING", SlurmPhase::Ending, "is ending", ""},
    State{"STAGE_OUT", SlurmPhase::Ending, "is ending", ""},
    State{"COMPLETED", SlurmPhase::Ended, "has ended", ""},
    State{"FAILED", SlurmPhase::Ended, "failed", "Its log.txt says why."},
    State{"TIMEOUT", SlurmPhase::Ended, "reached its time limit",
        "Go on with: lesa attach RUN --resubmit --time-limit LONGER"},
    State{"DEADLINE", SlurmPhase::Ended, "was ended at its deadline", again},
    State{"CANCELLED", SlurmPhase::Ended, "was cancelled", again},
    State{"PREEMPTED", SlurmPhase::Ended, "had to make room for another job", again},
    State{"NODE_FAIL", SlurmPhase::Ended, "ended because a node failed", again},
    State{"BOOT_FAIL", SlurmPhase::Ended, "did not start: its node failed to boot", again},
    State{"OUT_OF_MEMORY", SlurmPhase::Ended, "ran out of memory",
        "Ask for more with --sbatch-option=--mem=…, or take a smaller batch."},
    State{"REVOKED", SlurmPhase::Ended, "was taken over by another cluster", ""},
};

struct Reason {
    std::string_view name;
    std::string_view sentence;
};

/// The usual ones of `man squeue`, JOB REASON CODES; the others are shown as they are.
constexpr std::array reasons = {
    Reason{"Priority", "other jobs go first"},
    Reason{"Resources", "for nodes to become free"},
    Reason{"Dependency", "for another job to end"},
    Reason{"DependencyNeverSatisfied", "in vain: the job it depends on failed"},
    Reason{"BeginTime", "for its time to begin"},
    Reason{"JobHeldUser", "held by its owner"},
    Reason{"JobHeldAdmin", "held by an administrator"},
    Reason{"Licenses", "for a licence"},
    Reason{"PartitionDown", "for its partition to come up"},
    Reason{"PartitionInactive", "for its partition to come up"},
    Reason{"PartitionNodeLimit", "in vain: it asks for more nodes than the partition gives"},
    Reason{"PartitionTimeLimit", "in vain: its time limit is longer than the partition's"},
    Reason{"Reservation", "for its reservation"},
    Reason{"ReqNodeNotAvail", "for a node that is not available"},
    Reason{"Cleaning", "for its last attempt to be cleaned up"},
    Reason{"QOSMaxJobsPerUserLimit", "for your other jobs to end"},
    Reason{"QOSMaxGRESPerUser", "for your other jobs to give up GPUs"},
    Reason{"AssocMaxJobsLimit", "for other jobs of your account to end"},
    Reason{"AssocGrpGRES", "for other jobs of your account to give up GPUs"},
};

const State* stateOf(std::string_view name)
{
    const auto found = std::find_if(
        states.begin(), states.end(), [&](const auto& state) { return state.name == name; });
    return found == states.end() ? nullptr : &*found;
}

/// The name of a state: "CANCELLED" of sacct's "CANCELLED by 1000" and "CANCELLED+".
std::string stateName(std::string_view text)
{
    return printable(text.substr(0, text.find_first_of(" +")));
}

/// "(null)", "None", "N/A" and the like are nothing.
std::string orNothing(std::string_view text)
{
    const auto value = printable(text);
    const bool nothing = value == "None" || value == "(null)" || value == "N/A"
        || value == "Unknown" || value == "n/a" || value == "INVALID";
    return nothing ? std::string() : value;
}

std::string reasonSentence(const std::string& reason)
{
    const auto name = reason.substr(0, reason.find_first_of(", "));
    const auto found = std::find_if(
        reasons.begin(), reasons.end(), [&](const auto& known) { return known.name == name; });
    return found == reasons.end() ? reason : fmt::format("{} ({})", found->sentence, reason);
}

/// The value of `KEY=` in a line of `scontrol show -o`.
std::string valueOf(std::string_view line, std::string_view key)
{
    const auto wanted = fmt::format(" {}=", key);
    const auto at = line.find(wanted);
    if (at == std::string_view::npos)
        return {};
    const auto value = line.substr(at + wanted.size());
    return orNothing(value.substr(0, value.find_first_of(" \n")));
}

std::string firstLine(std::string_view text)
{
    return std::string(text.substr(0, text.find('\n')));
}

} // namespace

bool isJobId(std::string_view text)
{
    return !text.empty() && text.size() <= 20
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string slurmStatusScript(const std::string& jobId)
{
    // squeue knows what waits and runs, scontrol also what ended in the last minutes.
    return fmt::format(
        R"sh(q=$(squeue -h -j {0} -o '%T|%r|%S|%l|%M|%N' 2>/dev/null | head -n 1); )sh"
        R"sh(if [ -n "$q" ]; then echo "squeue $q"; else )sh"
        R"sh(s=$(scontrol show job -o {0} 2>&1 | head -n 1); )sh"
        R"sh(case $s in *JobState=*) echo "scontrol $s";; *'Invalid job id'*) )sh"
        R"sh(a=$(sacct -X -P -n -j {0} -o State,Elapsed,Timelimit,NodeList 2>/dev/null | head -n 1); )sh"
        R"sh(if [ -n "$a" ]; then echo "sacct $a"; else echo forgotten; fi;; esac; fi)sh",
        jobId);
}

SlurmStatus parseSlurmStatus(std::string_view out)
{
    const auto line = firstLine(out);
    const auto space = std::min(line.find(' '), line.size());
    const auto source = line.substr(0, space);
    const auto rest = std::string_view(line).substr(std::min(space + 1, line.size()));
    std::optional<SlurmStatus> status;
    if (source == "squeue")
        status = parseSqueue(rest);
    else if (source == "scontrol")
        status = parseScontrol(rest);
    else if (source == "sacct")
        status = parseSacct(rest);
    auto known = status.value_or(SlurmStatus());
    known.forgotten = source == "forgotten";
    return known;
}

std::optional<SlurmStatus> parseSqueue(std::string_view line)
{
    const auto parts = split(line, '|');
    if (parts.size() != 6 || parts[0].empty())
        return std::nullopt;
    SlurmStatus status;
    status.state = stateName(parts[0]);
    status.reason = orNothing(parts[1]);
    if (phaseOf(status) == SlurmPhase::Waiting)
        status.start = orNothing(parts[2]);
    status.limit = orNothing(parts[3]);
    status.elapsed = orNothing(parts[4]);
    status.nodes = orNothing(parts[5]);
    return status;
}

std::optional<SlurmStatus> parseScontrol(std::string_view line)
{
    SlurmStatus status;
    status.state = stateName(valueOf(line, "JobState"));
    if (status.state.empty())
        return std::nullopt;
    status.reason = valueOf(line, "Reason");
    if (phaseOf(status) == SlurmPhase::Waiting)
        status.start = valueOf(line, "StartTime");
    status.limit = valueOf(line, "TimeLimit");
    status.elapsed = valueOf(line, "RunTime");
    status.nodes = valueOf(line, "NodeList");
    return status;
}

std::optional<SlurmStatus> parseSacct(std::string_view line)
{
    const auto parts = split(line, '|');
    if (parts.size() != 4 || parts[0].empty())
        return std::nullopt;
    SlurmStatus status;
    status.state = stateName(parts[0]);
    status.elapsed = orNothing(parts[1]);
    status.limit = orNothing(parts[2]);
    status.nodes = orNothing(parts[3]);
    return status;
}

std::optional<std::string> parseSbatch(std::string_view out)
{
    for (const auto& line : split(out, '\n')) {
        const auto id = line.substr(0, line.find(';'));
        if (isJobId(id))
            return id;
    }
    return std::nullopt;
}

SlurmPhase phaseOf(const SlurmStatus& status)
{
    if (status.forgotten)
        return SlurmPhase::Ended;
    const auto* state = stateOf(status.state);
    return state ? state->phase : SlurmPhase::Unknown;
}

std::string sentenceOf(const std::string& jobId, const SlurmStatus& status)
{
    if (status.forgotten)
        return fmt::format("job {}: Slurm no longer knows it", jobId);
    const auto* state = stateOf(status.state);
    if (!state)
        return status.state.empty() ? fmt::format("job {}: Slurm does not answer", jobId)
                                    : fmt::format("job {} is {}", jobId, status.state);
    auto sentence = fmt::format("job {} {}", jobId, state->sentence);
    const bool hasRun = status.elapsed.find_first_of("123456789") != std::string::npos;
    if (state->phase == SlurmPhase::Ended && hasRun)
        return fmt::format("{} after {} ({})", sentence, status.elapsed, status.state);
    if (state->phase == SlurmPhase::Waiting && !status.reason.empty())
        sentence += ": " + reasonSentence(status.reason);
    return sentence;
}

std::string hintFor(const SlurmStatus& status)
{
    const auto* state = stateOf(status.state);
    return state ? std::string(state->hint) : std::string();
}

} // namespace lesa::remote
