// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_scene.h"

#include "widgets/plots/axis_tickers.h"
#include "widgets/plots/plot_items.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace lesa {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

QCPColorGradient gradient(ColourMap map)
{
    QCPColorGradient result;
    result.clearColorStops();
    result.setLevelCount(256);
    const auto& stops = colourStops(map);
    for (std::size_t i = 0; i < stops.size(); ++i)
        result.setColorStopAt(
            static_cast<double>(i) / static_cast<double>(stops.size() - 1), stops[i]);
    result.setNanHandling(QCPColorGradient::nhTransparent);
    return result;
}

} // namespace

void PlotScene::addHeatMap(int panel, const HeatMap& map)
{
    if (map.rows < 1 || map.cols < 1
        || map.values.size()
            < static_cast<std::size_t>(map.rows) * static_cast<std::size_t>(map.cols))
        return;
    // QCustomPlot knows the distance of cells from their centres, so one alone is drawn as two.
    const auto span = [](double first, double step, int count) {
        return count == 1 ? QCPRange(first - step / 4, first + step / 4)
                          : QCPRange(first, first + step * (count - 1));
    };
    auto* item = new QCPColorMap(xAxis(panel), yAxis(panel));
    const int cols = std::max(2, map.cols);
    const int rows = std::max(2, map.rows);
    item->data()->setSize(cols, rows);
    item->data()->setRange(span(map.x0, map.dx, map.cols), span(map.y0, map.dy, map.rows));
    for (int r = 0; r < rows; ++r) {
        for (int c = 0; c < cols; ++c) {
            const auto cell = static_cast<std::size_t>(std::min(r, map.rows - 1))
                    * static_cast<std::size_t>(map.cols)
                + static_cast<std::size_t>(std::min(c, map.cols - 1));
            const double value = map.values[cell];
            item->data()->setCell(
                c, r, std::isfinite(value) && (!map.log || value > 0) ? value : nan);
        }
    }
    const auto range = valueRange(map);
    item->setInterpolate(false);
    item->setGradient(gradient(mapFor(map.map)));
    item->setDataScaleType(map.log ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    item->setDataRange(QCPRange(range.lower, range.upper));
    addColourBar(panel, map.map, range, map.label, map.log);
}

void PlotScene::addColourBar(int panel, ColourMap map, Range range, const QString& label, bool log)
{
    auto& view = m_panels[static_cast<std::size_t>(panel)];
    if (view.bar)
        return;
    view.bar = new QCPColorScale(&m_plot);
    m_plot.plotLayout()->addElement(panel, 1, view.bar);
    view.bar->setType(QCPAxis::atRight);
    view.bar->setBarWidth(qRound(units(m_style.tickSize * 0.9)));
    view.bar->setRangeDrag(false);
    view.bar->setRangeZoom(false);
    view.bar->setDataScaleType(log ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    view.bar->setDataRange(QCPRange(range.lower, range.upper));
    view.bar->setGradient(gradient(mapFor(map)));
    Axis axis;
    axis.label = label.isEmpty() ? QString() : QStringLiteral(" "); // keeps the title's room
    axis.scale = log ? AxisScale::Log : AxisScale::Linear;
    styleAxis(view.bar->axis(), axis, true);
    view.barTitle = new QCPItemText(&m_plot);
    view.barTitle->setText(label);
    view.barTitle->setFont(font(m_style.labelSize));
    view.barTitle->setColor(m_style.theme.text);
    view.barTitle->setClipToAxisRect(false);
    view.barTitle->setLayer(QStringLiteral("axes"));
    view.barTitle->setRotation(-90);
    view.barTitle->setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
    view.barTitle->position->setType(QCPItemPosition::ptAbsolute);
    view.bar->axis()->setTicker(makeTicker(axis, 5));
    auto* group = new QCPMarginGroup(&m_plot);
    view.bar->setMarginGroup(QCP::msTop | QCP::msBottom, group);
    view.rect->setMarginGroup(QCP::msTop | QCP::msBottom, group);
    m_plot.plotLayout()->setColumnStretchFactor(1, 0.001);
}

void PlotScene::placeBarTitles()
{
    for (auto& view : m_panels) {
        if (view.barTitle)
            view.barTitle->position->setCoords(
                view.bar->outerRect().right() + 1, QRectF(view.rect->rect()).center().y());
    }
}

void PlotScene::addTrajectory(int panel, const Trajectory& t)
{
    Range range;
    const auto finite = [](double v) { return std::isfinite(v); };
    if (std::any_of(t.depth.begin(), t.depth.end(), finite)) {
        const auto [low, high] = std::minmax_element(t.depth.begin(), t.depth.end());
        range = {*low, *high > *low ? *high : *low + 1};
    }
    std::vector<DotsItem::Dot> dots;
    for (std::size_t i = 0; i < std::min(t.x.size(), t.y.size()); ++i) {
        const double depth = i < t.depth.size() ? t.depth[i] : 0;
        const double share = (depth - range.lower) / (range.upper - range.lower);
        dots.push_back({t.x[i], t.y[i],
            mapColour(mapFor(m_content.depthMap), m_style.theme.dark ? 0.15 + 0.85 * share : share),
            i < t.inserted.size() && t.inserted[i],
            i < static_cast<std::size_t>(t.labels.size()) ? t.labels[static_cast<int>(i)]
                                                          : QString()});
    }
    auto* item = new DotsItem(rect(panel), std::move(dots));
    item->setLook(units(m_style.markerSize * 1.3), pen(m_style.theme.muted, m_style.axisWidth),
        font(m_style.tickSize * 0.92), m_style.theme.text, t.joined);
    m_panels[static_cast<std::size_t>(panel)].dots.push_back(item);
    if (!t.depthLabel.isEmpty())
        addColourBar(panel, m_content.depthMap, range, t.depthLabel, false);
}

} // namespace lesa
