// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/inspect/inspect_tab.h"

class QLabel;
class QGridLayout;
class QScrollArea;

namespace lesa {

class Session;

/// The checkpoint at a glance: architecture, sizes, weight types and their shapes.
class SummaryTab : public InspectTab {
    Q_OBJECT
public:
    explicit SummaryTab(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon pageIcon() const override;
    [[nodiscard]] bool can(PageCommand command) const override;
    void perform(PageCommand command) override;

private:
    void update();
    QWidget* makeContent() const;
    [[nodiscard]] QString asText() const;

    Session& m_session;
    QScrollArea* m_area;
};

} // namespace lesa
