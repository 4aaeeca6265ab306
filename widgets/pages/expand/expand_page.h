// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/engine_job.h"
#include "widgets/pages/page.h"
#include "widgets/session/app_settings.h"
#include "widgets/session/plan_draft.h"

class QAction;
class QPushButton;
class QStackedWidget;

namespace lesa {

class AdvicePanel;
class DepthStrip;
class LaunchBar;
class MessageBar;
class OutcomeView;
class Placeholder;
class PlanForm;
class PositionsBar;
class PresetMenu;
class RunCheck;
class Session;
class StrategyList;
struct PlanContext;

/// Plans an expansion of the open checkpoint and starts it: where new layers go, how they are made
/// and trained, what it takes. Every change is a step of the session's undo stack.
class ExpandPage : public Page {
    Q_OBJECT
public:
    ExpandPage(Session& session, const Actions& actions, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon pageIcon() const override;
    [[nodiscard]] QList<PlotView*> plots() const override;
    [[nodiscard]] bool can(PageCommand command) const override;
    void perform(PageCommand command) override;

    /// A preset file that was dropped: shows what it changes and takes it over when wanted.
    void importPreset(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeTop();
    void makePositions();
    void makeColumns();
    void connectParts();
    void update();
    void showDraft();
    void showOutcome();
    void showMessages();

    void editGaps(const std::vector<int>& gaps, bool running);
    void editPositions(const PositionsSpec& positions, const QString& what);
    void tick(const QString& name, bool on);
    void select(const QString& name);
    void chooseText();
    void chooseOutput();
    void setOutput(const QString& folder);

    [[nodiscard]] PlanContext context() const;
    [[nodiscard]] JobSpec launched(const JobSpec& job) const; ///< at the chosen place
    [[nodiscard]] QString strategyTitle() const;
    void run();
    void copyCommand(bool ofPlan);
    void expandOnly();
    void planAsJson();
    void showAnswer(const QString& id);

    Session& m_session;
    Actions m_actions;
    AppSettings m_elsewhere; ///< what the engine computes with on another machine
    QStackedWidget* m_stack;
    Placeholder* m_placeholder;
    QWidget* m_content;
    MessageBar* m_messages;
    RunCheck* m_check; // child of this
    PresetMenu* m_presets;
    LaunchBar* m_launch;
    AdvicePanel* m_advice;
    DepthStrip* m_strip;
    PositionsBar* m_positions;
    StrategyList* m_strategies;
    PlanForm* m_form;
    OutcomeView* m_outcome;
    QPushButton* m_run;
    QAction* m_copyRun;
    QAction* m_copyPlan;
    QAction* m_expandOnly;
    QAction* m_planAsJson;
    QString m_planJob;
};

} // namespace lesa
