// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/job_script.h"
#include "core/remote/launcher.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace lesa::remote {

/// remote.json: where a job is and what it makes. Written before it is started, so that no job is
/// lost from sight; its number is added when it has one.
struct JobRecord {
    Launcher launcher;
    std::string folder;                  ///< the job's, there
    std::string engine;                  ///< path of lesa there
    std::string command;                 ///< "train"
    std::string result;                  ///< below the folder; empty: none
    std::string output;                  ///< where the result goes here (outputOf); empty: nowhere
    std::string events = "events.jsonl"; ///< the copy of the job's stream, in the folder here
    std::string jobId;                   ///< of Slurm; empty: none
    std::int64_t pid = 0;                ///< of the job's script; 0: not known
    std::int64_t ticks = 0;              ///< when that process began, in the kernel's ticks
    SlurmRequest slurm;                  ///< for a resubmission

    [[nodiscard]] bool isTraining() const { return command == "train"; }
    bool operator==(const JobRecord&) const = default;
};

/// Suffix of a job's folder here that lies beside its output.
inline constexpr auto besideSuffix = ".remote";
/// Where the result of a job goes, by its folder here alone, so that the folder can be moved and a
/// record that was tampered with leads nowhere else: a training's and a comparison's is the folder,
/// that of OUTPUT.remote is OUTPUT.
std::string outputOf(const std::filesystem::path& folder, const std::string& command);

inline constexpr auto jobRecordFile = "remote.json";
inline constexpr auto linkFile = "link.json";

void writeJobRecord(const std::filesystem::path& folder, const JobRecord& record);
/// Error Data: no remote.json, damaged, another schema, a folder or a host that is none.
JobRecord readJobRecord(const std::filesystem::path& folder);

/// link.json: how the job is connected now, for whoever looks at the folder.
struct LinkState {
    enum class State { Connected, Lost, Queued, Ended };
    State state = State::Connected;
    std::string message;      ///< one sentence
    std::string reason;       ///< of a waiting job, as Slurm says it
    std::string slurmState;   ///< "PENDING"
    std::int64_t retryAt = 0; ///< of Lost: unix seconds of the next attempt

    bool operator==(const LinkState&) const = default;
};

void writeLinkState(
    const std::filesystem::path& folder, const JobRecord& record, const LinkState& link);
bool hasEnded(const std::filesystem::path& folder); ///< as link.json there says
std::string_view nameOf(LinkState::State state) noexcept;

/// The folder here that is this process's alone while it follows a job: the lock that tells others
/// that a run is alive (isRunActive). Error Data: another process has it.
class FolderLock {
public:
    explicit FolderLock(const std::filesystem::path& folder);
    ~FolderLock();
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

private:
    int m_descriptor;
};

} // namespace lesa::remote
