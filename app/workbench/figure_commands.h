// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/figures/export_dialog.h"

#include <QObject>

#include <functional>

namespace lesa {

class MessageBar;
class Page;
class PlotView;
class Session;
struct WindowActions;

/// What the Figure menu does with the plots of the pages: export, export again, copy.
class FigureCommands : public QObject {
    Q_OBJECT
public:
    /// All are borrowed; `pages` in order, `front` tells which one is seen.
    FigureCommands(Session& session, const WindowActions& actions, MessageBar& messages,
        QList<Page*> pages, std::function<int()> front, QWidget* window);

    void updateActions(); ///< greys out what has no figure to work on
    /// The figure with focus (or the first one in front), null when there is none.
    [[nodiscard]] PlotView* current() const;
    /// Every open figure: of the page in front first, then of the others.
    [[nodiscard]] ExportRequest request() const;

private:
    [[nodiscard]] QList<PlotView*> plotsOf(const Page& page) const;
    void exportFigure(bool all);
    void exportAgain();
    void say(const QStringList& files, const QStringList& warnings);
    void sayFailure(const QString& failure);

    Session& m_session;
    const WindowActions& m_actions;
    MessageBar& m_messages;
    QList<Page*> m_pages;
    std::function<int()> m_front;
    QWidget* m_window;
};

} // namespace lesa
