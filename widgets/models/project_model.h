// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/session.h"

#include <QAbstractItemModel>

namespace lesa {

/// The Project tree: two groups, checkpoints (the open one first, then recent ones) and runs, each
/// run with a check box for its visibility and its style.
class ProjectModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Group { Checkpoints, Runs, GroupCount };
    static constexpr int PathRole = Qt::UserRole + 1;  ///< of a checkpoint or run
    static constexpr int RunIdRole = Qt::UserRole + 2; ///< empty: not a run

    explicit ProjectModel(Session& session, QObject* parent = nullptr);

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void rebuild();
    [[nodiscard]] QVariant checkpointData(int row, int role) const;
    [[nodiscard]] QVariant runData(int row, int role) const;

    Session& m_session;
    QList<RecentEntry> m_checkpoints;
    QStringList m_runs;
};

} // namespace lesa
