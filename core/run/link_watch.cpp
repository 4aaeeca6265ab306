// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/link_watch.h"

#include "core/run/job_queue.h"

#include <QMap>

namespace lesa {

namespace {

constexpr int lookMs = 500;

} // namespace

LinkWatch::LinkWatch(JobQueue& jobs)
    : QObject(&jobs)
    , m_jobs(jobs)
    , m_latest(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LinkWatch::look);
    for (auto signal : {&JobQueue::added, &JobQueue::ended})
        connect(&jobs, signal, this, [this](const QString& id) {
            if (!m_jobs.find(id)->spec.launcher.isEmpty())
                m_timer.start(0);
        });
}

void LinkWatch::look()
{
    QMap<QString, QString> folders; // a last look at what has just ended
    bool anyOpen = false;
    for (const auto& job : m_jobs.jobs()) {
        if (job.spec.launcher.isEmpty() || job.spec.output.isEmpty())
            continue;
        folders[job.id] = jobFolderOf(job.spec.kind, job.spec.output);
        anyOpen = anyOpen || !job.hasEnded();
    }
    m_latest.start(
        [folders](const std::stop_token&) {
            QMap<QString, std::optional<LinkState>> links;
            for (auto it = folders.begin(); it != folders.end(); ++it)
                links[it.key()] = readLinkState(it.value());
            return links;
        },
        [this, anyOpen](const QMap<QString, std::optional<LinkState>>& links) {
            for (auto it = links.begin(); it != links.end(); ++it)
                m_jobs.setLink(it.key(), it.value());
            if (anyOpen && !m_timer.isActive())
                m_timer.start(lookMs);
        });
}

} // namespace lesa
