// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QList>
#include <QWidget>

class QAction;

namespace lesa {

class PlotView;
struct Message;

/// What the window's menus, tool bar and keys ask of the page in front.
enum class PageCommand {
    Find,         ///< Ctrl+F
    Run,          ///< Ctrl+R
    Cancel,       ///< Esc: the focused job, a zoom, a filter
    PauseRefresh, ///< Space
    Fit,          ///< F
    LogX,         ///< Shift+L
    LogY,         ///< L
    HideOthers,   ///< H
    Pin,          ///< P
    Copy,         ///< Ctrl+C: figure or value
    Export,       ///< Ctrl+Shift+E
    ExportAgain,  ///< Ctrl+E
    CopyCommandLine,
};

/// A part of the window by its class, as a topic of the help: SpectraTab -> "spectra", RunsPanel ->
/// "runs-panel".
QString topicOfClass(const QObject& part);

/// One of the steps Inspect, Expand, Compare: view, models and what it needs, given in the
/// constructor. Pages never call pages: what concerns others goes through Session or these signals.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0; ///< "Inspect"
    [[nodiscard]] virtual QIcon pageIcon() const = 0;
    /// Plots that are visible now, the one with focus first: for export and for the settings dock.
    [[nodiscard]] virtual QList<PlotView*> plots() const { return {}; }
    /// Whether a command does something now; the window greys out what does not.
    [[nodiscard]] virtual bool can(PageCommand command) const;
    virtual void perform(PageCommand command);
    /// Shown in the dock at the right while the page is in front; null: no dock. Borrowed.
    [[nodiscard]] virtual QWidget* sidePanel() const { return nullptr; }

    /// The help page of what is in front; by default the class's name: SpectraTab -> "spectra".
    [[nodiscard]] virtual QString helpTopic() const;

    /// The actions an empty state offers; made by the window, borrowed.
    struct Actions {
        QAction* openFolder = nullptr;
        QAction* openDemo = nullptr;
        QAction* openHub = nullptr;
        QAction* goToExpand = nullptr;
        QAction* importRuns = nullptr;
        QAction* remoteHosts = nullptr;
        QAction* showJobs = nullptr; ///< unfolds the jobs and their logs
    };

Q_SIGNALS:
    void commandsChanged(); ///< `can` answers differently
    void readout(
        const QString& text); ///< what the cursor is on, for the status bar; empty: nothing
    void message(const lesa::Message& message); ///< for the window's message bar
    void pageRequested(int page);               ///< 0 Inspect, 1 Expand, 2 Compare
};

} // namespace lesa
