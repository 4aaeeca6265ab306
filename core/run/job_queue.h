// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/engine_job.h"
#include "core/run/engine_locator.h"
#include "core/run/run.h"

#include <QList>
#include <QObject>

#include <memory>
#include <vector>

namespace lesa {

class EngineLink;

/// Jobs of the engine: waiting, running, ended. Heavy ones run one at a time, in the order they
/// were added. Jobs that outlive the window keep their files in the job folder and are found again
/// by `attachToRunning`.
class JobQueue : public QObject {
    Q_OBJECT
public:
    /// @param jobFolder  one folder a detached job, made when needed
    JobQueue(EngineLocator locator, QString jobFolder, QObject* parent = nullptr);
    ~JobQueue() override; ///< attached jobs are asked to stop, detached ones go on

    void setLocator(const EngineLocator& locator) { m_locator = locator; }
    [[nodiscard]] const EngineLocator& locator() const { return m_locator; }
    void setLimits(const RunLimits& limits) { m_limits = limits; } ///< of jobs started from now on

    QString add(const JobSpec& spec); ///< returns the job's id
    /// What the client of a job elsewhere says of the link; LinkWatch looks after it.
    void setLink(const QString& id, const std::optional<LinkState>& link);
    /// Ends the client of a job elsewhere, not the job, and follows it by a new one at once.
    void attachAgain(const QString& id);
    void stop(const QString& id); ///< asks; one that waits is taken out of the queue
    void pause(const QString& id);
    void resume(const QString& id);
    void requestCheckpoint(const QString& id);
    void remove(const QString& id); ///< forgets a job that has ended
    void removeEnded();
    /// Follows what earlier windows left: what still runs, and, once, what ended while no window
    /// was there. Returns the ids.
    QStringList attachToRunning();

    [[nodiscard]] QList<EngineJob> jobs() const;                  ///< oldest first
    [[nodiscard]] const EngineJob* find(const QString& id) const; ///< nullptr: no such job
    /// The one that is not over and writes this file or folder; empty: none.
    [[nodiscard]] QString openJobOf(const QString& output) const;
    [[nodiscard]] QStringList log(const QString& id) const;
    [[nodiscard]] int activeCount() const;
    [[nodiscard]] bool hasAttachedActive() const; ///< closing the window would end one
    [[nodiscard]] int waitingCount() const;       ///< closing the window would forget them
    void stopAll();

Q_SIGNALS:
    void added(const QString& id);
    void changed(const QString& id);
    void quietChanged(const QString& id); ///< silence began or ended: find(id)->quiet
    void event(const QString& id, const lesa::wire::Stamped& event);
    void logLine(const QString& id, const QString& line);
    void ended(const QString& id); ///< find(id)->state says how
    void removed(const QString& id);

private:
    struct Entry;
    Entry* entry(const QString& id) const;
    Entry& addEntry(const QString& id, const JobSpec& spec);
    void startWaiting();
    void start(Entry& entry);
    void connectLink(Entry& entry);
    void follow(const QString& id, Run::State state);
    void finish(const QString& id, Run::Outcome outcome);
    void fail(Entry& entry, const QString& message, const QString& hint);

    EngineLocator m_locator;
    QString m_folder;
    RunLimits m_limits;
    std::vector<std::unique_ptr<Entry>> m_entries;
};

} // namespace lesa
