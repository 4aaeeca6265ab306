// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTableView>
#include <QTest>

/// Opens a table's menu on the chosen row, as a person does, and clicks an entry.
inline void chooseFromMenu(QTableView* table, const QString& entry)
{
    const auto row = table->selectionModel()->selectedRows().value(0).row();
    const auto at = table->visualRect(table->model()->index(row, 1)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, table->viewport()->mapToGlobal(at));
    QApplication::sendEvent(table->viewport(), &event);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    for (auto* action : menu->actions())
        if (action->text() == entry) {
            QVERIFY2(action->isEnabled(), qPrintable(entry));
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
            return;
        }
    menu->close();
    QFAIL(qPrintable(entry + QStringLiteral(" is not in the menu")));
}
