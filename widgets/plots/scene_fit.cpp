// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_scene.h"

#include "widgets/plots/axis_tickers.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace lesa {

namespace {

/// With some air at both ends, in the axis's own measure.
QCPRange padded(const Range& range, AxisScale scale, double share)
{
    if (scale == AxisScale::Log) {
        if (range.lower == range.upper)
            return {range.lower / 2, range.upper * 2};
        const double factor = std::pow(range.upper / range.lower, share);
        return {range.lower / factor, range.upper * factor};
    }
    double air = (range.upper - range.lower) * share;
    if (air == 0)
        air = range.lower == 0 ? 1 : std::abs(range.lower) * 0.1;
    return {range.lower - air, range.upper + air};
}

} // namespace

Extent PlotScene::extent(int panel) const
{
    const auto i = static_cast<std::size_t>(panel);
    return extentOf(m_content.panels[i], m_panels[i].bounds);
}

void PlotScene::fitX()
{
    std::optional<Range> all;
    bool filled = false;
    for (int i = 0; i < panelCount(); ++i) {
        const auto& panel = m_content.panels[static_cast<std::size_t>(i)];
        const auto own = panel.x.range ? panel.x.range : extent(i).x;
        if (!m_content.sharedX) {
            const auto range
                = own.value_or(panel.x.scale == AxisScale::Log ? Range{1, 10} : Range{0, 1});
            xAxis(i)->setRange(panel.x.range
                    ? QCPRange(range.lower, range.upper)
                    : padded(range, panel.x.scale, isFilled(panel) ? 0 : 0.02));
            continue;
        }
        filled = filled || isFilled(panel);
        if (own)
            all = all ? Range{std::min(all->lower, own->lower), std::max(all->upper, own->upper)}
                      : own;
    }
    if (!m_content.sharedX || panelCount() == 0)
        return;
    const auto& first = m_content.panels.front();
    const auto range = all.value_or(first.x.scale == AxisScale::Log ? Range{1, 10} : Range{0, 1});
    const bool given = std::any_of(m_content.panels.begin(), m_content.panels.end(),
        [](const Panel& p) { return p.x.range.has_value(); });
    const bool dots = !first.trajectories.empty();
    xAxis(0)->setRange(given ? QCPRange(range.lower, range.upper)
                             : padded(range, first.x.scale,
                                 filled     ? 0
                                     : dots ? 0.07
                                            : 0.02));
    for (int i = 1; i < panelCount(); ++i)
        xAxis(i)->setRange(xAxis(0)->range());
}

void PlotScene::fitY(int index)
{
    const auto& panel = m_content.panels[static_cast<std::size_t>(index)];
    auto* axis = yAxis(index);
    if (panel.y.range) {
        axis->setRange(panel.y.range->lower, panel.y.range->upper);
        return;
    }
    const auto range
        = extent(index).y.value_or(panel.y.scale == AxisScale::Log ? Range{1, 10} : Range{0, 1});
    auto with = padded(range, panel.y.scale,
        isFilled(panel)                  ? 0
            : panel.trajectories.empty() ? 0.05
                                         : 0.08);
    if (!panel.bars.empty() && range.lower == 0 && panel.y.scale == AxisScale::Linear)
        with.lower = 0;
    axis->setRange(with);
}

void PlotScene::layOut()
{
    for (const auto phase :
        {QCPLayoutElement::upPreparation, QCPLayoutElement::upMargins, QCPLayoutElement::upLayout})
        m_plot.plotLayout()->update(phase);
}

/// As many labels as there is room for; two where fewer would say nothing of the scale.
void PlotScene::setTickers(int panel)
{
    const auto& content = m_content.panels[static_cast<std::size_t>(panel)];
    const double text = units(m_style.tickSize);
    const int across = std::clamp(static_cast<int>(rect(panel)->width() / (text * 6)), 2, 8);
    const int up = std::clamp(static_cast<int>(rect(panel)->height() / (text * 3)), 1, 7);
    xAxis(panel)->setTicker(makeTicker(content.x, across));
    auto ticker = makeTicker(content.y, up);
    const auto range = yAxis(panel)->range();
    QVector<double> ticks;
    ticker->generate(range, QLocale::c(), QLatin1Char('g'), 6, ticks, nullptr, nullptr);
    const auto visible = std::count_if(
        ticks.begin(), ticks.end(), [&](double tick) { return range.contains(tick); });
    yAxis(panel)->setTicker(visible < 2 ? makeTicker(content.y, up + 1) : ticker);
}

void PlotScene::fixLayout()
{
    layOut();
    placeLegend();
    for (int i = 0; i < panelCount(); ++i) {
        const auto& panel = m_content.panels[static_cast<std::size_t>(i)];
        setTickers(i);
        if (!panel.squareCells)
            continue;
        rect(i)->setSizeConstraintRect(QCPLayoutElement::scrInnerRect);
        rect(i)->setMaximumSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
        layOut();
        const double wide = xAxis(i)->range().size();
        const double high = yAxis(i)->range().size();
        const double cell = std::min(rect(i)->width() / wide, rect(i)->height() / high);
        rect(i)->setMaximumSize(std::max(1, qRound(cell * wide)), std::max(1, qRound(cell * high)));
    }
    layOut();
    placeNotes();
    if (m_legend && !isLegendOutside()) {
        rect(0)->insetLayout()->setInsetAlignment(0, emptiestCorner().place);
        layOut();
    }
    placeBarTitles();
    thinAll();
}

} // namespace lesa
