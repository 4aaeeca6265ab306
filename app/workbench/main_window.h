// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workbench/window_actions.h"
#include "widgets/pages/page.h"

#include <QMainWindow>
#include <QPointer>

class QComboBox;
class QDockWidget;
class QLabel;
class QMenu;
class QStackedWidget;
class QToolBar;

namespace lesa {

class ElidedLabel;
class FigureCommands;
class HelpDialog;
class JobNotices;
class JobsPanel;
class MessageBar;
class ProjectPanel;
class Session;
class Theme;

/// Lays out pages, docks and actions; decides nothing.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// Both are borrowed.
    MainWindow(Session& session, Theme& theme, QWidget* parent = nullptr);
    ~MainWindow() override;

    void showPage(int page); ///< 0 Inspect, 1 Expand, 2 Compare
    [[nodiscard]] Page* page(int number) const { return m_pages.at(number); }
    [[nodiscard]] MessageBar& messages() { return *m_messages; }
    [[nodiscard]] const WindowActions& actions() const { return m_actions; }
    [[nodiscard]] JobNotices& notices() { return *m_notices; }
    [[nodiscard]] FigureCommands& figures() { return *m_figures; }
    /// Opens what was dropped or named on the command line: a checkpoint, a run, a preset.
    void openPath(const QString& path);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void createPages();
    void createDocks();
    void createMenus();
    void createToolBar();
    void createStatusBar();
    void connectActions();
    void connectSession();
    void restoreLayout();
    void saveLayout();
    void updateActions();
    void updateStatus();
    void fillRecent(QMenu& menu);
    void fillHub(QMenu& menu);
    void showSidePanel();
    void showLeftSession();
    void showDamaged();
    [[nodiscard]] bool mayClose();
    [[nodiscard]] QString helpTopic() const;
    void chooseFolder();
    void chooseRuns();
    void chooseEvaluations();
    void openPreset(const QString& path);
    void editSettings();
    void verifyCheckpoint();
    void showAbout();
    void showHelp();

    Session& m_session;
    Theme& m_theme;
    WindowActions m_actions;
    QStackedWidget* m_stack;
    MessageBar* m_messages;
    QList<Page*> m_pages;
    FigureCommands* m_figures = nullptr;
    JobNotices* m_notices = nullptr;
    QPointer<HelpDialog> m_help;
    ProjectPanel* m_project = nullptr;
    JobsPanel* m_jobs = nullptr;
    QDockWidget* m_projectDock = nullptr;
    QDockWidget* m_jobsDock = nullptr;
    QDockWidget* m_sideDock = nullptr;
    QStackedWidget* m_side = nullptr;
    QMenu* m_recentMenu = nullptr;
    QMenu* m_hubMenu = nullptr;
    QComboBox* m_device = nullptr;
    ElidedLabel* m_summary = nullptr;
    QLabel* m_readout = nullptr;
};

} // namespace lesa
