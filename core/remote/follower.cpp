// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/follower.h"

#include "core/base/shell_word.h"
#include "core/remote/fetch.h"

#include <fmt/format.h>

#include <ctime>

namespace lesa::remote {

namespace {

/// A script's last act is to leave its exit code, which a shared file system may show late.
constexpr int looksBeforeGone = 4;

} // namespace

Follower::Follower(FarJob& job, std::filesystem::path folder, FollowListener& listener,
    FollowControl& control, const FollowLimits& limits)
    : m_job(job)
    , m_folder(std::move(folder))
    , m_listener(listener)
    , m_control(control)
    , m_limits(limits)
    , m_mirror(m_folder / job.record().events)
    , m_live(job, job.record().output)
{
}

JobEnd Follower::run()
{
    while (!m_control.isLeaving()) {
        auto pause = m_limits.pause;
        try {
            if (auto end = step())
                return std::move(*end);
            m_retry.reset();
        } catch (const LinkLost& lost) {
            const auto wait = m_retry.next();
            LinkState link{LinkState::State::Lost, lost.what(), {}, m_slurm.state,
                std::time(nullptr) + wait.count()};
            announce(link, wait);
            pause = wait;
        }
        m_control.wait(pause);
    }
    return {true, std::nullopt, {}, m_slurm};
}

std::optional<JobEnd> Follower::step()
{
    askSlurm(false);
    sendCommands();
    enforceStop();
    const auto look = m_job.look(m_mirror.offset(), m_limits.patience);
    checkBeginning();
    announceConnected();
    const bool news = take(look);
    return news ? std::nullopt : endOf(look);
}

/// The copy must be a beginning of what is there: another file under the same name is refused
/// before a byte of it is taken.
void Follower::checkBeginning()
{
    if (m_checked || m_mirror.offset() == 0) {
        m_checked = true;
        return;
    }
    const auto there = m_job.shell().run(fmt::format("head -c {} {} | sha256sum", m_mirror.offset(),
        shellWord(m_job.record().folder + "/events.jsonl")));
    if (!there.out.starts_with(sha256OfFile(m_mirror.path())))
        throw Error(Fault::Data,
            fmt::format("{} is not the beginning of {}/events.jsonl on {}",
                m_mirror.path().string(), m_job.record().folder, m_job.shell().name()),
            "One of the two was changed; move the one here away to read the other from its start.");
    m_checked = true;
}

void Follower::sendCommands()
{
    while (m_pending || (m_pending = m_control.nextCommand())) {
        const bool isStop = *m_pending == wire::Command::Stop;
        if (isStop && phaseOf(m_slurm) == SlurmPhase::Waiting)
            m_job.cancel(); // nothing runs that could save
        else
            m_job.send(*m_pending);
        if (isStop && !m_stopAsked)
            m_stopAsked = Clock::now();
        m_pending.reset();
    }
}

void Follower::askSlurm(bool now)
{
    if (m_job.record().jobId.empty())
        return;
    if (!now && m_slurmAsked && Clock::now() - *m_slurmAsked < m_limits.queue)
        return;
    auto status = m_job.slurmStatus();
    m_slurmAsked = Clock::now();
    if (status.state.empty() && !status.forgotten)
        return; // Slurm does not answer: what is known stays
    const bool changed = status.state != m_slurm.state || status.reason != m_slurm.reason
        || status.forgotten != m_slurm.forgotten;
    m_slurm = std::move(status);
    if (changed)
        m_listener.queueChanged(m_slurm, sentenceOf(m_job.record().jobId, m_slurm));
}

void Follower::enforceStop()
{
    if (m_job.record().jobId.empty() || !m_stopAsked || Clock::now() - *m_stopAsked < m_limits.stop)
        return;
    m_job.cancel();
    m_stopAsked = Clock::now();
}

/// Whether there were new lines.
bool Follower::take(const FarLook& look)
{
    if (look.gone)
        return false;
    if (look.size < m_mirror.offset())
        throw Error(Fault::Data,
            fmt::format("{}/events.jsonl on {} is shorter than its copy here",
                m_job.record().folder, m_job.shell().name()),
            "It was changed there; what came is kept here.");
    const auto lines = m_mirror.append(look.bytes);
    if (!lines.empty())
        m_listener.lines(lines);
    m_live.update(look.files);
    return !lines.empty();
}

std::optional<JobEnd> Follower::endOf(const FarLook& look)
{
    if (look.gone)
        return JobEnd{false, std::nullopt, "gone", m_slurm};
    bool over = look.exitCode.has_value() || !look.alive;
    if (!m_job.record().jobId.empty()) {
        if (look.exitCode)
            askSlurm(true); // a requeued job leaves an exit code too
        over = phaseOf(m_slurm) == SlurmPhase::Ended
            || (look.exitCode && phaseOf(m_slurm) == SlurmPhase::Unknown);
    }
    m_looksWithoutEnd = over && !look.exitCode ? m_looksWithoutEnd + 1 : 0;
    if (!over || (!look.exitCode && m_looksWithoutEnd < looksBeforeGone))
        return std::nullopt;
    return JobEnd{false, look.exitCode, look.why, m_slurm};
}

void Follower::announceConnected()
{
    LinkState link;
    link.slurmState = m_slurm.state;
    if (phaseOf(m_slurm) == SlurmPhase::Waiting) {
        link.state = LinkState::State::Queued;
        link.reason = m_slurm.reason;
        link.message = sentenceOf(m_job.record().jobId, m_slurm);
    }
    announce(link);
}

void Follower::announce(const LinkState& link, std::chrono::seconds retry)
{
    if (m_announced && link == m_link)
        return;
    m_announced = true;
    m_link = link;
    writeLinkState(m_folder, m_job.record(), link);
    m_listener.linkChanged(link, retry);
}

} // namespace lesa::remote
