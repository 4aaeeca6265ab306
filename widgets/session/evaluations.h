// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handoff/evaluation_results.h"
#include "core/run/latest.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace lesa {

struct RunInfo;

/// What lm-evaluation-harness found of one model.
struct Evaluation {
    QString file;
    QString name; ///< of its folder, as `lesa export --to lm-eval` names it; may be empty
    EvaluationResults results;
};

/// A number to show beside the runs: one metric of a task.
struct EvaluationTask {
    QString task;
    QString metric; ///< "acc" where the task has it, else its first

    bool operator==(const EvaluationTask&) const = default;
};

/// Results of lm-evaluation-harness that were brought in, kept over restarts.
class Evaluations : public QObject {
    Q_OBJECT
public:
    explicit Evaluations(QString file, QObject* parent = nullptr);

    /// A results_*.json, or a folder of them. Read in the background; `refused` when it cannot be.
    void add(const QString& path);
    void clear();

    [[nodiscard]] bool isEmpty() const { return m_evaluations.isEmpty(); }
    /// Tasks that some model has, in the files' order; parts of a group are left out.
    [[nodiscard]] const QList<EvaluationTask>& tasks() const { return m_tasks; }
    /// nullopt: the run was not evaluated by it. The run is known by its checkpoint's path, else by
    /// the name of the folder of results.
    [[nodiscard]] std::optional<EvaluationValue> valueOf(
        const RunInfo& run, const EvaluationTask& task) const;
    /// The same of the model that the run grew from.
    [[nodiscard]] std::optional<EvaluationValue> baseValueOf(
        const RunInfo& run, const EvaluationTask& task) const;

Q_SIGNALS:
    void changed();
    void refused(const QString& sentence, const QString& hint);

private:
    struct Reading;
    static Reading read(const QString& path, const QString& name);
    void readNext();
    void take(const Reading& reading);
    void save() const;

    QString m_file;
    QList<std::pair<QString, QString>> m_toRead; ///< path, name of the model's folder
    QList<Evaluation> m_evaluations;
    QList<EvaluationTask> m_tasks;
    bool m_reading = false;
    Latest m_latest;
};

} // namespace lesa
