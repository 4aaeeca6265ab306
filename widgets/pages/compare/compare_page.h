// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/compare/loss_figure.h"
#include "widgets/pages/page.h"

#include <QSet>
#include <QTimer>

class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace lesa {

class ChartSettings;
class DifferencePanel;
class LossChart;
class MessageBar;
class Placeholder;
class RunHistories;
class RunsPanel;
class Session;
struct RunInfo;

/// Runs side by side: their curves, live; the table of runs; the settings in which they differ.
class ComparePage : public Page {
    Q_OBJECT
public:
    ComparePage(Session& session, const Actions& actions, QWidget* parent = nullptr);
    ~ComparePage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon pageIcon() const override;
    [[nodiscard]] QList<PlotView*> plots() const override;
    [[nodiscard]] bool can(PageCommand command) const override;
    void perform(PageCommand command) override;
    [[nodiscard]] QWidget* sidePanel() const override;

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void createParts();
    void connectParts();
    void restoreState();
    void scheduleUpdate();
    void update();
    void updateChart();
    void updateDifferences();
    void updateMessages();
    void updateHint();
    [[nodiscard]] bool showEmptyState();
    void showEmpty(const QString& icon, const QString& title, const QString& explanation,
        const QList<QAction*>& actions);
    [[nodiscard]] QString detailsOf(const QString& run, Curve curve, int index) const;
    [[nodiscard]] QString queueText() const;
    [[nodiscard]] QString startedText(const QStringList& shown) const;
    void setOptions(const ChartOptions& options);
    void selectionChanged();
    void runNeighbour();
    void lowerRate(const QString& id);
    void stopRun(const QString& id);
    [[nodiscard]] bool isTableActive() const;
    [[nodiscard]] QString presetFolder() const;

    Session& m_session;
    Actions m_actions;
    RunHistories* m_histories;    // child of this
    LossChart* m_chart = nullptr; // children of the layout
    RunsPanel* m_runs = nullptr;
    DifferencePanel* m_differences = nullptr;
    ChartSettings* m_settings = nullptr;
    MessageBar* m_messages = nullptr;
    Placeholder* m_placeholder = nullptr;
    QStackedWidget* m_stack = nullptr; ///< chart or empty state, above the table
    QStackedWidget* m_whole = nullptr; ///< everything, or the empty state of no runs at all
    Placeholder* m_noRuns = nullptr;
    QWidget* m_hint = nullptr;
    QTabWidget* m_tabs = nullptr;
    QSplitter* m_splitter = nullptr;
    QSet<QString> m_told; ///< runs whose loss that is not finite was told
    QTimer m_update;
    QTimer m_slowUpdate;
};

} // namespace lesa
