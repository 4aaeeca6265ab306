// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QWidget>

class QLineEdit;
class QMenu;
class QTreeView;

namespace lesa {

class ProjectModel;
class Session;

/// The Project tree with its filter: open a checkpoint by Enter or double click, tick runs.
class ProjectPanel : public QWidget {
    Q_OBJECT
public:
    explicit ProjectPanel(Session& session, QWidget* parent = nullptr);

    void focusFilter();

private:
    void showMenu(const QPoint& at);
    void addRunActions(QMenu& menu, const QString& id);
    void filterRows(const QString& words);
    bool filterBelow(const QModelIndex& parent, const QString& words);

    Session& m_session;
    ProjectModel* m_model;
    QLineEdit* m_filter;
    QTreeView* m_tree;
};

} // namespace lesa
