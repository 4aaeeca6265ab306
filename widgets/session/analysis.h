// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/engine_job.h"
#include "core/run/latest.h"
#include "widgets/session/opened_model.h"

#include <QMap>
#include <QObject>

#include <memory>

namespace lesa {

class JobQueue;
struct AppSettings;

/// A rough price of an analysis, from shapes alone.
struct AnalysisEstimate {
    int types = 0;
    int layers = 0;
    double seconds = 0; ///< on the CPU, at a nominal rate
    quint64 memoryBytes = 0;
};
/// @param weightTypes  full names; empty: all
AnalysisEstimate estimateAnalysis(const OpenedModel& model, const QStringList& weightTypes = {});

/// The analysis of the open checkpoint: found in the cache by header hash, or made by an engine
/// job. One file holds all weight types; a file of one type stands in until there is one.
class Analysis : public QObject {
    Q_OBJECT
public:
    enum class State {
        None,    ///< no checkpoint is open, or the cache is being looked at
        Absent,  ///< not computed yet: estimate() says what it would take
        Running, ///< job() computes it; types() may hold some already
        Ready,   ///< every weight type is there
        Failed,  ///< message() says why; also after a stop
    };
    Q_ENUM(State)

    Analysis(JobQueue& jobs, QString cacheFolder, QObject* parent = nullptr);

    void setCheckpoint(std::shared_ptr<const OpenedModel> model);
    /// Computes all weight types, or one by its full name; an ordinary job, visible and
    /// cancellable.
    void compute(const AppSettings& settings, const QString& weightType = {});

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString job() const { return m_job; } ///< id of the running or last job
    [[nodiscard]] const QString& message() const { return m_message; }
    [[nodiscard]] const QString& hint() const { return m_hint; }
    /// The HDF5 file that holds a weight type (full name); empty: not computed.
    [[nodiscard]] QString fileOf(const QString& weightType) const;
    [[nodiscard]] QStringList types() const { return m_files.keys(); } ///< computed ones
    /// Where core/engine/analysis would write; the command line of compute().
    [[nodiscard]] JobSpec jobFor(const AppSettings& settings, const QString& weightType = {}) const;

Q_SIGNALS:
    void changed();

private:
    void look();
    void found(const QMap<QString, QString>& files);
    void jobChanged(const QString& id);
    void setState(State state);
    [[nodiscard]] QString pathFor(const QString& weightType) const;

    JobQueue& m_jobs;
    QString m_folder;
    std::shared_ptr<const OpenedModel> m_model;
    QMap<QString, QString> m_files; ///< full type name -> file
    State m_state = State::None;
    QString m_job;
    QString m_message;
    QString m_hint;
    Latest m_latest;
};

} // namespace lesa
