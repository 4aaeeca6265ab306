// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/page.h"

namespace lesa {

class Placeholder;
class Session;

/// Plans an expansion of the open checkpoint.
class ExpandPage : public Page {
    Q_OBJECT
public:
    ExpandPage(Session& session, const Actions& actions, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon pageIcon() const override;

private:
    void update();

    Session& m_session;
    Actions m_actions;
    Placeholder* m_placeholder;
};

} // namespace lesa
