// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/latest.h"

#include <QObject>
#include <QTimer>

namespace lesa {

class JobQueue;

/// Looks after the link.json of jobs that run elsewhere, in a pool thread, and tells the queue.
class LinkWatch : public QObject {
    Q_OBJECT
public:
    explicit LinkWatch(JobQueue& jobs);

private:
    void look();

    JobQueue& m_jobs;
    QTimer m_timer;
    Latest m_latest;
};

} // namespace lesa
