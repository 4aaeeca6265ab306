// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QString>

namespace lesa {

class JobQueue;
class RunList;
struct RunInfo;

/// Commands to runs on other machines, by `lesa attach`: they reach a run whose client is another
/// window's or has gone.
class RemoteRuns : public QObject {
    Q_OBJECT
public:
    /// Both are borrowed.
    RemoteRuns(JobQueue& jobs, RunList& runs, QObject* parent = nullptr);

    /// Follows again the runs of earlier windows that go on without a client. Once, at the start.
    void attachLeft();

    void stop(const RunInfo& run);
    void pause(const RunInfo& run);
    void resume(const RunInfo& run); ///< from a pause
    void requestCheckpoint(const RunInfo& run);
    /// Brings the last checkpoint into the run's folder, as a job.
    void fetchCheckpoint(const RunInfo& run);
    /// Starts an ended job again there; it goes on from its last checkpoint. @param timeLimit
    /// HH:MM:SS; empty: twice what it had, none without Slurm
    void resubmit(const QString& folder, const QString& launcher, const QString& timeLimit);

private:
    void attachIfLeft(const QString& id);
    void command(const RunInfo& run, const QString& option, const QString& title);

    JobQueue& m_jobs;
    RunList& m_runs;
    QSet<QString> m_left; ///< known at the start and not judged yet
};

/// Twice a time limit "HH:MM:SS" or "D-HH:MM:SS", as Slurm takes it; "04:00:00" where there was
/// none.
QString longerLimit(const QString& limit);

} // namespace lesa
