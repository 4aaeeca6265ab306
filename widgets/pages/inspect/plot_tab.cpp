// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/inspect/plot_tab.h"

#include "widgets/pages/inspect/analysis_data.h"
#include "widgets/plots/plot_view.h"
#include "widgets/session/session.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

PlotTheme plotTheme()
{
    const auto& colours = Theme::colors();
    auto theme = Theme::isDark() ? PlotTheme::darkTheme() : PlotTheme::light();
    theme.background = colours.surface;
    theme.text = colours.text;
    theme.muted = colours.mutedText;
    theme.grid = colours.grid;
    theme.accent = colours.accent;
    return theme;
}

QAction* actionFor(const PlotView& plot, PageCommand command)
{
    switch (command) {
    case PageCommand::Fit: return plot.fitAction();
    case PageCommand::LogX: return plot.logXAction();
    case PageCommand::LogY: return plot.logYAction();
    case PageCommand::HideOthers: return plot.hideOthersAction();
    case PageCommand::Pin: return plot.pinAction();
    case PageCommand::Copy: return plot.copyAction();
    default: return nullptr;
    }
}

} // namespace

PlotTab::PlotTab(Session& session, QWidget* parent)
    : InspectTab(parent)
    , m_session(session)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    connect(&session.selection(), &Selection::changed, this, &PlotTab::followSelection);
}

PlotTab::Card PlotTab::makeCard(const QString& accessibleName)
{
    auto* widget = new QWidget(this);
    auto* controls = new QHBoxLayout;
    controls->setContentsMargins(Spacing::normal, Spacing::tight, Spacing::normal, 0);
    controls->setSpacing(Spacing::normal);
    auto* plot = new PlotView(widget);
    plot->setAccessibleName(accessibleName);
    plot->setTheme(plotTheme());
    for (auto* action : {plot->fitAction(), plot->logXAction(), plot->logYAction(),
             plot->hideOthersAction(), plot->pinAction(), plot->copyAction()})
        action->setShortcut({}); // the window has the keys and asks the plot with focus
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::tight);
    layout->addLayout(controls);
    layout->addWidget(plot, 1);
    m_plots << plot;
    connect(plot, &PlotView::keyPicked, this, [this](const QString& key) {
        if (const int layer = layerOfKey(key); layer >= 0)
            m_session.selection().setLayer(layer);
    });
    connect(plot, &PlotView::hovered, this,
        [this](const QString& text) { Q_EMIT readout(QString(text).replace(u'\n', u" · "_s)); });
    return {widget, controls, plot};
}

QList<PlotView*> PlotTab::plots() const
{
    QList<PlotView*> shown;
    for (auto* plot : m_plots)
        if (plot->isVisible() && !plot->shownContent().panels.empty())
            shown << plot;
    std::stable_partition(
        shown.begin(), shown.end(), [](const PlotView* plot) { return plot->hasFocus(); });
    return shown;
}

bool PlotTab::can(PageCommand command) const
{
    const auto shown = plots();
    if (command == PageCommand::Cancel)
        return !shown.isEmpty() && m_session.selection().layer() >= 0;
    return !shown.isEmpty() && actionFor(*shown.front(), command) != nullptr;
}

void PlotTab::perform(PageCommand command)
{
    const auto shown = plots();
    if (command == PageCommand::Cancel)
        m_session.selection().setLayer(-1);
    else if (!shown.isEmpty())
        if (auto* action = actionFor(*shown.front(), command))
            action->trigger();
}

void PlotTab::followSelection()
{
    const int layer = m_session.selection().layer();
    for (auto* plot : m_plots)
        plot->selectKey(layer >= 0 ? layerKey(layer) : QString());
    Q_EMIT commandsChanged();
}

void PlotTab::applyTheme()
{
    for (auto* plot : m_plots)
        plot->setTheme(plotTheme());
}

void PlotTab::changeEvent(QEvent* event)
{
    InspectTab::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
}

void PlotTab::showEvent(QShowEvent* event)
{
    InspectTab::showEvent(event);
    followSelection();
}

} // namespace lesa
