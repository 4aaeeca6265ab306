// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/session.h"

#include <QAbstractItemModel>

#include <vector>

namespace lesa {

/// The Project tree: two groups, checkpoints (newest first, what was grown from one below it) and
/// runs, each run with a check box for its visibility and its style.
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
    /// An index holds its node's number.
    struct Node {
        int parent = -1; ///< number of a node; -1: a group
        int row = 0;
        std::vector<int> children = {};
        RecentEntry checkpoint = {}; ///< empty path: not one
        QString run = {};            ///< id
    };

    void rebuild();
    void addCheckpoints(QList<RecentEntry> waiting);
    int add(int parent, Node node);
    [[nodiscard]] const Node& node(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(int number) const;
    [[nodiscard]] QVariant groupData(int group, int role) const;
    [[nodiscard]] QVariant checkpointData(const RecentEntry& entry, int role) const;
    [[nodiscard]] QVariant runData(const QString& id, int role) const;

    Session& m_session;
    QList<RecentEntry> m_checkpoints;
    QStringList m_runs;
    std::vector<Node> m_nodes; ///< the groups first
};

} // namespace lesa
