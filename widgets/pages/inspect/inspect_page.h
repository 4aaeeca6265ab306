// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/inspect/inspect_tab.h"

class QStackedWidget;
class QTabWidget;

namespace lesa {

class MessageBar;
class Placeholder;
class Session;

/// What a checkpoint is: a host of tabs, with the empty and error states of opening in their place.
class InspectPage : public Page {
    Q_OBJECT
public:
    InspectPage(Session& session, const Actions& actions, QWidget* parent = nullptr);

    /// Adds a tab at a place (-1: last); owned by the page. Tabs are there while a checkpoint is
    /// open.
    void addTab(InspectTab* tab, int place = -1);
    void showTab(InspectTab* tab);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon pageIcon() const override;
    [[nodiscard]] QList<PlotView*> plots() const override;
    [[nodiscard]] bool can(PageCommand command) const override;
    void perform(PageCommand command) override;
    [[nodiscard]] QWidget* sidePanel() const override;
    [[nodiscard]] QString helpTopic() const override;

private:
    void addNumericTabs();
    void update();
    void showWelcome();
    void showOpening();
    void showFailure();
    void showWarnings();
    [[nodiscard]] InspectTab* current() const;
    QAction* makeAction(const QString& text, const QString& iconName);

    Session& m_session;
    Actions m_actions;
    QStackedWidget* m_stack;
    Placeholder* m_placeholder;
    QWidget* m_content;
    MessageBar* m_messages;
    QTabWidget* m_tabs;
    QAction* m_openChild;
    QAction* m_retry;
    QAction* m_showList;
};

} // namespace lesa
