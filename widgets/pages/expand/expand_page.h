// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/latest.h"
#include "widgets/notices/message_bar.h"
#include "widgets/pages/page.h"
#include "widgets/session/outlook.h"
#include "widgets/session/plan_draft.h"

#include <QTimer>

#include <optional>

class QAction;
class QPushButton;
class QStackedWidget;

namespace lesa {

class AdvicePanel;
class DepthStrip;
class MessageBar;
class OutcomeView;
class Placeholder;
class PlanForm;
class PositionsBar;
class PresetMenu;
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

private:
    void makeTop();
    void makePositions();
    void makeColumns();
    void connectParts();
    void update();
    void showDraft();
    void showOutcome();
    void showMessages();
    void lookAheadSoon();
    void lookAheadNow();

    void editGaps(const std::vector<int>& gaps, bool running);
    void editPositions(const PositionsSpec& positions, const QString& what);
    void tick(const QString& name, bool on);
    void select(const QString& name);
    void chooseText();
    void chooseOutput();
    void setOutput(const QString& folder);

    [[nodiscard]] PlanContext context() const;
    [[nodiscard]] QString strategyTitle() const;
    /// The first thing that stands in the way of Run; nullopt: nothing does.
    [[nodiscard]] std::optional<Message> obstacle() const;
    /// What should be known before Run but does not forbid it.
    [[nodiscard]] std::optional<Message> caution() const;
    void run();
    void copyCommand(bool ofPlan);
    void expandOnly();
    void planAsJson();
    void showAnswer(const QString& id);

    Session& m_session;
    Actions m_actions;
    QStackedWidget* m_stack;
    Placeholder* m_placeholder;
    QWidget* m_content;
    MessageBar* m_messages;
    PresetMenu* m_presets;
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
    Outlook m_outlook;
    bool m_looking = false; ///< m_outlook is of an older plan
    QString m_planJob;
    QTimer m_lookTimer;
    Latest m_look;
};

} // namespace lesa
