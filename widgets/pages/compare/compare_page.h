// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/page.h"

namespace lesa {

class Placeholder;
class Session;

/// Runs side by side.
class ComparePage : public Page {
    Q_OBJECT
public:
    ComparePage(Session& session, const Actions& actions, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon pageIcon() const override;

private:
    void update();

    Session& m_session;
    Actions m_actions;
    QAction* m_showAll;
    Placeholder* m_placeholder;
};

} // namespace lesa
