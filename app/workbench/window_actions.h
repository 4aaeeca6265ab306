// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dialogs/shortcut_sheet.h"
#include "widgets/pages/page.h"

#include <QAction>
#include <QList>
#include <QMap>

class QMenu;
class QMenuBar;

namespace lesa {

/// Every action of the window with text, key, tooltip and icon; the window connects them.
struct WindowActions {
    explicit WindowActions(QObject* owner);

    QAction* open;
    QAction* openDemo;
    QAction* openHub; ///< opens a menu of its models
    QAction* importRuns;
    QAction* importEvaluations;
    QAction* newWindow;
    QAction* reload;
    QAction* closeCheckpoint;
    QAction* quit;
    QAction* undo = nullptr; ///< made by the undo stack
    QAction* redo = nullptr;
    QAction* settings;
    QAction* inspect;
    QAction* expand;
    QAction* compare;
    QAction* fullScreen;
    QAction* verify;
    QAction* remoteHosts;
    QAction* showJobs; ///< unfolds them; of empty states, in no menu
    QAction* exportAll;
    QAction* copyFigure;
    QAction* copySvg;
    QAction* copyData;
    QAction* help;
    QAction* shortcuts;
    QAction* palette;
    QAction* about;
    QMap<PageCommand, QAction*> page; ///< what the page in front does

    QList<ShortcutGroup> groups; ///< by menu, for the shortcut sheet
    [[nodiscard]] QList<QAction*> all() const;

private:
    QAction* make(
        const QString& text, const QString& iconName, const QKeySequence& key, const QString& tip);
    void makeFile();
    void makeView();
    void makePageCommands();
    void makeFigure();
    void makeHelp();

    QObject* m_owner;
};

} // namespace lesa
