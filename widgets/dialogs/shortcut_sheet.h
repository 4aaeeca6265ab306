// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QAction;

namespace lesa {

/// Actions with their keys, by menu.
struct ShortcutGroup {
    QString title;
    QList<QAction*> actions;
};

class ShortcutSheet : public QDialog {
    Q_OBJECT
public:
    ShortcutSheet(const QList<ShortcutGroup>& groups, QWidget* parent);
};

} // namespace lesa
