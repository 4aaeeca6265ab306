// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/run_list.h"

#include <QSet>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QTableView;

namespace lesa {

struct Message;
class RunFilterModel;
class RunHistories;
class RunTableModel;
class Session;

/// The table of runs, its filter box and what can be done with the chosen ones.
class RunsPanel : public QWidget {
    Q_OBJECT
public:
    RunsPanel(Session& session, const RunHistories& histories, QWidget* parent = nullptr);

    /// Runs to be drawn: ticked, and matching the filter or pinned; in the table's order.
    [[nodiscard]] QStringList shownRuns() const;
    [[nodiscard]] QStringList selectedRuns() const;
    void selectRun(const QString& id);
    [[nodiscard]] QString filterText() const;
    void focusFilter();
    void clearFilter();
    void hideOthers(); ///< shows the chosen runs alone; again: all
    void pinOrUnpin();
    void copyRows() const;
    [[nodiscard]] QAction* showAllAction() const { return m_showAll; }
    [[nodiscard]] QAction* clearFilterAction() const { return m_clearFilter; }
    void restyle(); ///< the theme is another

signals:
    void shownChanged(); ///< shownRuns() may be others
    void selectionChanged();
    void message(const lesa::Message& message);

private:
    void createActions();
    QAction* makeAction(
        const QString& text, const QString& iconName, const QString& tip, void (RunsPanel::*act)());
    QWidget* makeBar();
    void makeTable();
    void restoreState();
    void keepState() const;
    void filterEdited(const QString& text);
    void updateActions();
    void updateShowAll();
    void showMenu(const QPoint& at);
    void fillStyles(QMenu& menu);
    [[nodiscard]] const RunInfo* current() const;
    [[nodiscard]] QString activeJobOf(const RunInfo& run) const;

    void rename();
    void setBaseline();
    void openFolder();
    void resumeRun();
    void stopRun();
    void pauseRun();
    void saveRun();
    void removeRuns();
    void fetchCheckpoint();

    Session& m_session;
    RunTableModel* m_model;
    RunFilterModel* m_rows;
    QLineEdit* m_filter;
    QLabel* m_error;
    QTableView* m_table;
    QSet<QString> m_paused; ///< runs elsewhere that were told to hold
    QAction *m_showAll, *m_hideOthers, *m_pin, *m_rename, *m_baseline, *m_openFolder, *m_resume,
        *m_stop, *m_pause, *m_save, *m_fetch, *m_remove, *m_clearFilter; // children of this
};

} // namespace lesa
