// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QLineEdit;
class QListWidget;

namespace lesa {

/// Every action by name: type some words, Enter runs the one that is marked.
class CommandPalette : public QDialog {
    Q_OBJECT
public:
    CommandPalette(const QList<QAction*>& actions, QWidget* parent);

private:
    void fill();
    void runCurrent();
    bool eventFilter(QObject* watched, QEvent* event) override;

    QList<QAction*> m_actions;
    QLineEdit* m_words;
    QListWidget* m_list;
};

/// "&Open…" as a person reads it: "Open…".
QString plainText(const QAction& action);

} // namespace lesa
