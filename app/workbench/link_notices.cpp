// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/link_notices.h"

#include "widgets/notices/message_bar.h"
#include "widgets/session/session.h"

#include <QDateTime>

#include <algorithm>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr int tickMs = 1000;

QString lostId(const QString& job)
{
    return u"lost-"_s + job;
}

QString retryText(const LinkState& link)
{
    const auto left = link.retryAt - QDateTime::currentSecsSinceEpoch();
    return left > 0 ? LinkNotices::tr("Next try in %1 s.").arg(left)
                    : LinkNotices::tr("Trying now.");
}

/// The newest step that a checkpoint of the job's runs exists of; 0: none is known.
int savedStep(const Session& session, const QString& folder)
{
    int step = 0;
    for (const auto& run : const_cast<Session&>(session).runs().runs())
        if (run.linkFolder == folder)
            step = std::max(step, run.checkpoint.section(u'-', -1).toInt());
    return step;
}

} // namespace

bool isCutShort(const EngineJob& job)
{
    return job.link && job.link->isCutShort() && job.state != EngineJob::State::Stopped
        && job.state != EngineJob::State::Done && job.hasEnded();
}

LinkNotices::LinkNotices(Session& session, MessageBar& messages, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_messages(messages)
{
    m_clock.setInterval(tickMs);
    connect(&m_clock, &QTimer::timeout, this, &LinkNotices::countDown);
    connect(&session.jobs(), &JobQueue::changed, this, &LinkNotices::follow);
    connect(&session.jobs(), &JobQueue::removed, this, [this](const QString& id) {
        m_messages.close(lostId(id));
        m_lost.remove(id);
    });
}

void LinkNotices::follow(const QString& id)
{
    const auto& job = *m_session.jobs().find(id);
    const bool lost = job.isElsewhereOutOfSight() && job.link->kind == LinkState::Kind::Lost;
    if (lost && !m_lost.contains(id)) {
        m_lost.insert(id);
        showLost(job);
        m_clock.start();
    } else if (!lost && m_lost.remove(id)) {
        m_messages.close(lostId(id));
    }
    if (isCutShort(job) && !m_cut.contains(id)) {
        m_cut.insert(id);
        m_messages.close(id); // what JobNotices said before the reason was known
        showCutShort(job);
    }
}

void LinkNotices::showLost(const EngineJob& job)
{
    Message message{MessageKind::Warning, sentenceOf(*job.link), retryText(*job.link),
        job.link->message, {}, lostId(job.id)};
    message.actions = {{tr("Try now"), [this, id = job.id] { m_session.jobs().attachAgain(id); }}};
    m_messages.show(message);
}

void LinkNotices::countDown()
{
    if (m_lost.isEmpty())
        m_clock.stop();
    for (const auto& id : m_lost)
        m_messages.setHint(lostId(id), retryText(*m_session.jobs().find(id)->link));
}

void LinkNotices::showCutShort(const EngineJob& job)
{
    const auto& link = *job.link;
    const auto& limit = job.spec.timeLimit;
    const bool timedOut = link.slurmState == u"TIMEOUT"_s && !limit.isEmpty();
    const int step = savedStep(m_session, job.spec.output);
    Message message{MessageKind::Error,
        timedOut ? tr("Job %1: %2 after %3.").arg(link.jobId, link.slurmState, limit)
                 : sentenceOf(link),
        step > 0 ? tr("Checkpoint of step %1 exists.").arg(step) : link.message,
        QString::fromStdString(job.failure.message), {}, job.id};
    const auto longer = longerLimit(limit);
    message.actions = {{tr("Resubmit with %1").arg(longer), [this, spec = job.spec, longer] {
                            m_session.remoteRuns().resubmit(spec.output, spec.launcher, longer);
                        }}};
    if (job.spec.kind != u"train"_s && job.spec.kind != u"compare"_s)
        message.actions.clear(); // nothing to go on from
    m_messages.show(message);
}

} // namespace lesa
