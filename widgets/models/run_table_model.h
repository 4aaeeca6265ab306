// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/run_filter.h"
#include "widgets/session/evaluations.h"
#include "widgets/session/run_history.h"
#include "widgets/session/run_list.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QTimer>

#include <optional>
#include <set>

namespace lesa {

/// "running", "done", "stopped", "failed", "killed", "imported", "folder is gone"; of runs
/// elsewhere also "in the queue" and "connection lost", and where they are; a word that the filter
/// finds in every language is statusKeyOf.
QString statusNameOf(const RunInfo& run);
QString statusKeyOf(const RunInfo& run);

/// Held-out loss that others are compared with: of the run chosen as baseline, else of the model
/// before it grew.
std::optional<double> baselineLossFor(
    const RunInfo& run, const RunList& runs, const RunHistories& histories);

/// All runs with their state, last numbers and, behind the fixed columns, one column a task of
/// lm-evaluation-harness. Name, tags, notes and the check box are edited in
/// place.
class RunTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Name,
        Strategy,
        Seed,
        Status,
        Step,
        LastLoss,
        BestLoss,
        Delta,
        Speed,
        Tags,
        Notes,
        ColumnCount
    };
    static constexpr int IdRole = Qt::UserRole + 1;
    static constexpr int SortRole = Qt::UserRole + 2;
    static constexpr int PinnedRole = Qt::UserRole + 3;
    static constexpr int mostPinned = 6;

    /// All borrowed. @param evaluations  null: none are shown
    RunTableModel(RunList& runs, const RunHistories& histories, QObject* parent = nullptr,
        const Evaluations* evaluations = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] RunFacts factsOf(const QString& id) const;
    [[nodiscard]] QModelIndex indexOf(const QString& id) const;
    [[nodiscard]] bool isPinned(const QString& id) const { return m_pinned.contains(id); }
    /// False: six are pinned already.
    bool setPinned(const QString& id, bool pinned);
    [[nodiscard]] const QStringList& pinned() const { return m_pinned; }
    void setAllPinned(const QStringList& ids);
    void restyle(); ///< the theme is another

private:
    [[nodiscard]] QVariant display(const RunInfo& run, int column) const;
    [[nodiscard]] QVariant sortKey(const RunInfo& run, int column) const;
    [[nodiscard]] QString toolTip(const RunInfo& run, int column) const;
    [[nodiscard]] std::optional<double> delta(const RunInfo& run) const;
    void tellChanges();
    void takeTasks();
    [[nodiscard]] QVariant taskData(const RunInfo& run, const EvaluationTask& task, int role) const;

    RunList& m_runs;
    const RunHistories& m_histories;
    const Evaluations* m_evaluations;
    QList<EvaluationTask> m_tasks; ///< the columns from ColumnCount on
    QStringList m_rows;
    QStringList m_pinned;
    std::set<QString> m_changed; ///< told to views at most ten times a second
    QTimer m_tell;
};

/// Rows that match the filter, pinned ones always and on top.
class RunFilterModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit RunFilterModel(RunTableModel& source, QObject* parent = nullptr);

    void setFilter(const RunFilter& filter);
    [[nodiscard]] const RunFilter& filter() const { return m_filter; }
    [[nodiscard]] bool shows(const QString& id) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    RunTableModel& m_source;
    RunFilter m_filter;
};

} // namespace lesa
