// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/inspect/inspect_tab.h"

class QBoxLayout;

namespace lesa {

class Session;

/// A tab of plots: colours of the theme, keys, readout in the status bar; a layer picked in one of
/// them is the selection's, and the selection's is marked in all.
class PlotTab : public InspectTab {
    Q_OBJECT
public:
    explicit PlotTab(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QList<PlotView*> plots() const override;
    [[nodiscard]] bool can(PageCommand command) const override;
    void perform(PageCommand command) override;

protected:
    struct Card {
        QWidget* widget;
        QBoxLayout* controls; ///< above the plot, from the left
        PlotView* plot;
    };
    Card makeCard(const QString& accessibleName);
    [[nodiscard]] Session& session() const { return m_session; }
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void followSelection();
    void applyTheme();

    Session& m_session;
    QList<PlotView*> m_plots;
};

} // namespace lesa
