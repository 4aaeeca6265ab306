// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/far_job.h"
#include "core/remote/live_files.h"
#include "core/remote/mirror.h"
#include "core/remote/retry.h"

#include <chrono>
#include <functional>
#include <optional>

namespace lesa::remote {

/// Who is told what a follower sees. Called from the follower's thread.
class FollowListener {
public:
    virtual ~FollowListener() = default;
    virtual void lines(const std::string& wholeLines) = 0; ///< of the stream, each exactly once
    /// @param retry  seconds until the next attempt; 0 unless the link is lost
    virtual void linkChanged(const LinkState& link, std::chrono::seconds retry) = 0;
    virtual void queueChanged(const SlurmStatus& status, const std::string& sentence) = 0;
};

/// What is wanted of the job, by whoever started the follower.
class FollowControl {
public:
    virtual ~FollowControl() = default;
    /// Waits so long, less when something is wanted.
    virtual void wait(std::chrono::milliseconds duration) = 0;
    virtual std::optional<wire::Command> nextCommand() = 0; ///< taken out
    [[nodiscard]] virtual bool isLeaving() const = 0;       ///< the job is to go on without us
};

struct JobEnd {
    bool left = false;           ///< the job goes on
    std::optional<int> exitCode; ///< of the engine; nullopt: it left none
    std::string why;             ///< "ended", "stop", "limit", "terminated", "gone"
    SlurmStatus slurm;           ///< the last that is known
};

struct FollowLimits {
    std::chrono::milliseconds pause = std::chrono::milliseconds(300); ///< between looks
    int patience = 2; ///< seconds that one look waits for news
    std::chrono::milliseconds queue = std::chrono::seconds(5); ///< between questions to Slurm
    std::chrono::milliseconds stop = std::chrono::minutes(10); ///< of a Slurm job; then scancel
};

/// Follows a job to its end through whatever happens to the link: keeps the copy of its stream and
/// its live files in the folder here, link.json, and passes commands on. A lost link is tried
/// again with growing waits; nothing is lost or told twice, for the copy's size says what is
/// missing.
class Follower {
public:
    /// @param folder  the job's folder here, locked by the caller
    Follower(FarJob& job, std::filesystem::path folder, FollowListener& listener,
        FollowControl& control, const FollowLimits& limits = {});

    /// Returns when the job is over and all it said is here, or when `control` leaves.
    /// Error Data: the stream there is not the one that was copied. Error Io.
    JobEnd run();

private:
    using Clock = std::chrono::steady_clock;

    std::optional<JobEnd> step();
    void checkBeginning();
    void sendCommands();
    void askSlurm(bool now);
    void enforceStop();
    bool take(const FarLook& look);
    [[nodiscard]] std::optional<JobEnd> endOf(const FarLook& look);
    void announce(const LinkState& link, std::chrono::seconds retry = {});
    void announceConnected();

    FarJob& m_job;
    std::filesystem::path m_folder;
    FollowListener& m_listener;
    FollowControl& m_control;
    FollowLimits m_limits;
    Mirror m_mirror;
    LiveFiles m_live;
    RetryWait m_retry;
    LinkState m_link;
    bool m_announced = false;
    bool m_checked = false;
    std::optional<wire::Command> m_pending; ///< taken, not sent yet
    std::optional<Clock::time_point> m_stopAsked;
    SlurmStatus m_slurm;
    std::optional<Clock::time_point> m_slurmAsked;
    int m_looksWithoutEnd = 0; ///< that found no process and no exit code
};

} // namespace lesa::remote
