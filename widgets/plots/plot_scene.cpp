// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_scene.h"

#include "widgets/plots/axis_tickers.h"
#include "widgets/plots/plot_items.h"

#include <qcustomplot.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace lesa {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

QColor mix(const QColor& a, const QColor& b, double share)
{
    const auto part = [share](int x, int y) { return qRound(x + (y - x) * share); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

QColor veil(QColor colour, double opacity)
{
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

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

bool isFilled(const Panel& panel)
{
    return !panel.heatMaps.empty();
}

double at(std::span<const double> values, std::size_t i)
{
    return i < values.size() && std::isfinite(values[i]) ? values[i] : nan;
}

} // namespace

PlotScene::PlotScene(QCustomPlot& plot, DrawStyle style)
    : m_plot(plot)
    , m_style(std::move(style))
{
    plot.setAutoAddPlottableToLegend(false);
    plot.setPlottingHints(isOnPaper() ? QCP::phNone : QCP::phFastPolylines | QCP::phCacheLabels);
    plot.addLayer(QStringLiteral("bands"), plot.layer(QStringLiteral("grid")));
    plot.addLayer(QStringLiteral("raw"), plot.layer(QStringLiteral("bands")));
}

void PlotScene::build(FigureContent content)
{
    m_content = std::move(content);
    clear();
    addPanels();
    addLegend();
    restyle();
    fitX();
    for (int i = 0; i < panelCount(); ++i)
        fitY(i);
}

void PlotScene::setStyle(DrawStyle style)
{
    m_style = std::move(style);
}

void PlotScene::clear()
{
    m_curves.clear();
    m_panels.clear();
    m_selectionDots.clear();
    m_plot.clearPlottables();
    m_plot.clearItems();
    m_plot.plotLayout()->clear();
    m_legend = nullptr;
    m_plot.setBackground(
        m_style.transparent ? QBrush(Qt::NoBrush) : QBrush(m_style.theme.background));
}

QCPAxis* PlotScene::xAxis(int panel) const
{
    return rect(panel)->axis(QCPAxis::atBottom);
}

QCPAxis* PlotScene::yAxis(int panel) const
{
    return rect(panel)->axis(QCPAxis::atLeft);
}

QCPAxisRect* PlotScene::rect(int panel) const
{
    return m_panels[static_cast<std::size_t>(panel)].rect;
}

const Series& PlotScene::series(const Curve& curve) const
{
    return m_content.panels[static_cast<std::size_t>(curve.panel)]
        .series[static_cast<std::size_t>(curve.index)];
}

ColourMap PlotScene::mapFor(ColourMap map) const
{
    return m_style.colours == ColourSet::Grayscale ? ColourMap::Greys : map;
}

RunStyle PlotScene::look(int style) const
{
    return runStyle(style, m_style.colours, m_style.theme.dark);
}

QColor PlotScene::colourOf(const Series& series) const
{
    if (series.colour && m_style.colours == ColourSet::OkabeIto)
        return *series.colour;
    if (series.depth) {
        // The light ends of the maps vanish on a white page, the dark ends on a dark screen.
        const bool grey = m_style.colours == ColourSet::Grayscale;
        const double low = m_style.theme.dark ? 0.15 : grey ? 0.25 : 0;
        const double high = m_style.theme.dark || grey ? 1 : 0.93;
        return mapColour(mapFor(m_content.depthMap), low + (high - low) * *series.depth);
    }
    return look(series.style).colour;
}

QFont PlotScene::font(double size) const
{
    QFont font = m_plot.font();
    if (!m_style.family.isEmpty())
        font.setFamily(m_style.family);
    font.setPixelSize(std::max(1, qRound(units(size))));
    if (isOnPaper())
        font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QPen PlotScene::pen(const QColor& colour, double width) const
{
    QPen pen(colour, units(width));
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

void PlotScene::addPanels()
{
    const auto& panels = m_content.panels;
    m_panels.resize(panels.size());
    for (int i = 0; i < static_cast<int>(panels.size()); ++i)
        addPanel(i);
    auto* layout = m_plot.plotLayout();
    const int edge = qRound(units(isOnPaper() ? 1 : 6));
    layout->setMargins(QMargins(edge, edge, edge, edge));
    layout->setRowSpacing(qRound(units(4)));
    layout->setColumnSpacing(qRound(units(4)));
    auto* margins = new QCPMarginGroup(&m_plot);
    for (auto& view : m_panels)
        view.rect->setMarginGroup(QCP::msLeft | QCP::msRight, margins);
    if (!m_content.sharedX)
        return;
    for (int i = 0; i < panelCount(); ++i) {
        for (int j = 0; j < panelCount(); ++j) {
            if (i != j)
                QObject::connect(xAxis(i), qOverload<const QCPRange&>(&QCPAxis::rangeChanged),
                    xAxis(j), qOverload<const QCPRange&>(&QCPAxis::setRange));
        }
    }
}

void PlotScene::addPanel(int index)
{
    const auto& panel = m_content.panels[static_cast<std::size_t>(index)];
    auto& view = m_panels[static_cast<std::size_t>(index)];
    view.rect = new QCPAxisRect(&m_plot);
    m_plot.plotLayout()->addElement(index, 0, view.rect);
    m_plot.plotLayout()->setRowStretchFactor(index, std::max(0.05, panel.heightShare));
    // Room for half of the last number on each axis.
    const int half = qRound(units(m_style.tickSize));
    view.rect->setMinimumMargins(QMargins(0, half / 2, half, 0));
    const bool last = index + 1 == static_cast<int>(m_content.panels.size());
    const bool labelled = last || !m_content.sharedX;
    styleAxis(xAxis(index), panel.x, labelled);
    styleAxis(yAxis(index), panel.y, true);
    for (const auto type : {QCPAxis::atTop, QCPAxis::atRight}) {
        auto* axis = view.rect->axis(type);
        axis->setVisible(isFilled(panel));
        axis->setTicks(false);
        axis->setTickLabels(false);
        axis->setBasePen(pen(m_style.theme.axis, m_style.axisWidth));
        axis->setPadding(qRound(units(4)));
    }
    if (isFilled(panel) || !m_style.grid) {
        xAxis(index)->grid()->setVisible(false);
        yAxis(index)->grid()->setVisible(false);
    }
    for (const auto& band : panel.bands)
        addBand(index, band);
    for (const auto& map : panel.heatMaps)
        addHeatMap(index, map);
    for (const auto& bars : panel.bars)
        addBars(index, bars);
    for (int i = 0; i < static_cast<int>(panel.series.size()); ++i)
        addSeries(index, i);
    for (const auto& trajectory : panel.trajectories)
        addTrajectory(index, trajectory);
    for (const auto& marker : panel.markers)
        addMarker(index, marker);
    const bool byDepth = std::any_of(panel.series.begin(), panel.series.end(),
        [](const Series& s) { return s.depth.has_value(); });
    if (byDepth && !m_content.depthLabel.isEmpty())
        addColourBar(index, m_content.depthMap, m_content.depthRange, m_content.depthLabel, false);
}

void PlotScene::styleAxis(QCPAxis* axis, const Axis& what, bool labelled)
{
    const auto& theme = m_style.theme;
    axis->setScaleType(what.scale == AxisScale::Log ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    axis->setRangeReversed(what.reversed);
    axis->setNumberFormat(
        what.scale == AxisScale::Log ? QStringLiteral("ebc") : QStringLiteral("gbc"));
    axis->setNumberPrecision(what.scale == AxisScale::Log ? 0 : 6);
    axis->setLabel(labelled ? what.label : QString());
    axis->setTickLabels(labelled);
    axis->setLabelFont(font(m_style.labelSize));
    axis->setTickLabelFont(font(m_style.tickSize));
    axis->setLabelColor(theme.text);
    axis->setTickLabelColor(theme.text);
    const QPen line = pen(theme.axis, m_style.axisWidth);
    axis->setBasePen(line);
    axis->setTickPen(line);
    axis->setSubTickPen(line);
    axis->setTickLength(0, qRound(units(3)));
    axis->setSubTickLength(0, qRound(units(1.7)));
    axis->setTickLabelPadding(qRound(units(2)));
    axis->setLabelPadding(qRound(units(2)));
    axis->setPadding(qRound(units(1)));
    axis->grid()->setPen(pen(theme.grid, m_style.axisWidth));
    axis->grid()->setSubGridVisible(false);
    axis->grid()->setZeroLinePen(Qt::NoPen);
}

void PlotScene::addSeries(int panel, int index)
{
    Curve curve;
    curve.panel = panel;
    curve.index = index;
    const auto& s = series(curve);
    curve.sorted = std::is_sorted(s.x.begin(), s.x.end());
    const auto graph = [&](const QString& layer) {
        m_plot.setCurrentLayer(layer);
        auto* result = m_plot.addGraph(xAxis(panel), yAxis(panel));
        m_plot.setCurrentLayer(QStringLiteral("main"));
        return result;
    };
    if (!s.raw.empty())
        curve.raw = graph(QStringLiteral("raw"));
    if (!s.low.empty() && !s.high.empty()) {
        curve.low = graph(QStringLiteral("bands"));
        curve.high = graph(QStringLiteral("bands"));
        curve.high->setChannelFillGraph(curve.low);
    }
    if (curve.sorted)
        curve.line = graph(QStringLiteral("main"));
    else
        curve.line = new QCPCurve(xAxis(panel), yAxis(panel));
    curve.crosses = new CrossesItem(rect(panel), units(m_style.markerSize * 1.2));
    m_curves.push_back(curve);
    fill(m_curves.back());
}

void PlotScene::fill(Curve& curve)
{
    const auto& s = series(curve);
    const auto finite
        = std::find_if(s.y.begin(), s.y.end(), [](double v) { return std::isfinite(v); });
    curve.lastFinite = finite == s.y.end() ? 0 : *finite;
    addPoints(curve, s.x, s.y, s.raw);
    if (!curve.low)
        return;
    for (std::size_t i = 0; i < s.x.size(); ++i) {
        curve.low->addData(s.x[i], at(s.low, i));
        curve.high->addData(s.x[i], at(s.high, i));
    }
}

void PlotScene::addPoints(
    Curve& curve, std::span<const double> x, std::span<const double> y, std::span<const double> raw)
{
    QVector<QCPGraphData> points;
    QVector<QCPGraphData> faint;
    auto crosses = curve.crosses->points();
    for (std::size_t i = 0; i < std::min(x.size(), y.size()); ++i) {
        if (!std::isfinite(x[i]))
            continue;
        if (std::isfinite(y[i]))
            curve.lastFinite = y[i];
        else
            crosses << QPointF(x[i], curve.lastFinite);
        points << QCPGraphData(x[i], at(y, i));
        if (!raw.empty())
            faint << QCPGraphData(x[i], at(raw, i));
    }
    curve.crosses->setPoints(crosses);
    if (curve.raw)
        curve.raw->data()->add(faint, curve.sorted);
    if (auto* graph = qobject_cast<QCPGraph*>(curve.line)) {
        graph->data()->add(points, curve.sorted);
        return;
    }
    auto* line = qobject_cast<QCPCurve*>(curve.line);
    const int start = line->dataCount();
    QVector<QCPCurveData> ordered;
    for (int i = 0; i < points.size(); ++i)
        ordered << QCPCurveData(start + i, points[i].key, points[i].value);
    line->data()->add(ordered, true);
}

bool PlotScene::append(const QString& id, std::span<const double> x, std::span<const double> y,
    std::span<const double> raw)
{
    const auto found = std::find_if(m_curves.begin(), m_curves.end(),
        [&](const Curve& curve) { return series(curve).id == id; });
    if (found == m_curves.end())
        return false;
    auto& s = m_content.panels[static_cast<std::size_t>(found->panel)]
                  .series[static_cast<std::size_t>(found->index)];
    const auto count = static_cast<std::ptrdiff_t>(std::min(x.size(), y.size()));
    s.x.insert(s.x.end(), x.begin(), x.begin() + count);
    s.y.insert(s.y.end(), y.begin(), y.begin() + count);
    if (!s.raw.empty() || !raw.empty())
        s.raw.insert(s.raw.end(), raw.begin(), raw.end());
    if (!raw.empty() && !found->raw) {
        m_plot.setCurrentLayer(QStringLiteral("raw"));
        found->raw = m_plot.addGraph(xAxis(found->panel), yAxis(found->panel));
        m_plot.setCurrentLayer(QStringLiteral("main"));
        styleCurve(*found);
    }
    addPoints(*found, x.first(static_cast<std::size_t>(count)),
        y.first(static_cast<std::size_t>(count)), raw);
    return true;
}

void PlotScene::addBand(int panel, const Band& band)
{
    auto* item = new QCPItemRect(&m_plot);
    item->setLayer(QStringLiteral("bands"));
    item->setClipAxisRect(rect(panel));
    const bool acrossX = band.across == Across::X;
    for (auto* position : {item->topLeft, item->bottomRight}) {
        position->setAxes(xAxis(panel), yAxis(panel));
        position->setAxisRect(rect(panel));
        position->setTypeX(
            acrossX ? QCPItemPosition::ptPlotCoords : QCPItemPosition::ptAxisRectRatio);
        position->setTypeY(
            acrossX ? QCPItemPosition::ptAxisRectRatio : QCPItemPosition::ptPlotCoords);
    }
    if (acrossX) {
        item->topLeft->setCoords(band.from, 0);
        item->bottomRight->setCoords(band.to, 1);
    } else {
        item->topLeft->setCoords(0, band.to);
        item->bottomRight->setCoords(1, band.from);
    }
    const QColor colour = band.style ? look(*band.style).colour : m_style.theme.muted;
    item->setPen(Qt::NoPen);
    item->setBrush(mix(colour, m_style.theme.background, 0.82));
}

void PlotScene::addMarker(int panel, const Marker& marker)
{
    const bool acrossX = marker.across == Across::X;
    const QColor colour = marker.style ? look(*marker.style).colour : m_style.theme.muted;
    auto* line = new QCPItemStraightLine(&m_plot);
    line->setClipAxisRect(rect(panel));
    line->setLayer(QStringLiteral("main"));
    line->point1->setAxes(xAxis(panel), yAxis(panel));
    line->point2->setAxes(xAxis(panel), yAxis(panel));
    line->point1->setCoords(acrossX ? marker.at : 1, acrossX ? 1 : marker.at);
    line->point2->setCoords(acrossX ? marker.at : 2, acrossX ? 2 : marker.at);
    QPen dashed = pen(colour, m_style.axisWidth * 1.3);
    dashed.setStyle(marker.dashed ? Qt::DashLine : Qt::SolidLine);
    line->setPen(dashed);
    if (marker.label.isEmpty())
        return;
    auto* text = new QCPItemText(&m_plot);
    text->setClipAxisRect(rect(panel));
    text->setLayer(QStringLiteral("overlay"));
    text->setText(marker.label);
    text->setFont(font(m_style.tickSize * 0.92));
    text->setColor(marker.style ? colour : mix(m_style.theme.muted, m_style.theme.text, 0.4));
    text->position->setAxes(xAxis(panel), yAxis(panel));
    text->position->setAxisRect(rect(panel));
    const int gap = qRound(units(2));
    if (acrossX) {
        text->position->setTypeX(QCPItemPosition::ptPlotCoords);
        text->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
        text->position->setCoords(marker.at, 0.02);
        text->setRotation(-90);
        text->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
        text->setPadding(QMargins(0, 0, 0, gap));
    } else {
        text->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
        text->position->setTypeY(QCPItemPosition::ptPlotCoords);
        text->position->setCoords(0.99, marker.at);
        text->setPadding(QMargins(0, gap / 2, 0, gap / 2));
        m_panels[static_cast<std::size_t>(panel)].lineNotes.push_back(text);
    }
}

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
    axis.label = label;
    axis.scale = log ? AxisScale::Log : AxisScale::Linear;
    styleAxis(view.bar->axis(), axis, true);
    view.bar->axis()->setTicker(makeTicker(axis, 5));
    auto* group = new QCPMarginGroup(&m_plot);
    view.bar->setMarginGroup(QCP::msTop | QCP::msBottom, group);
    view.rect->setMarginGroup(QCP::msTop | QCP::msBottom, group);
    m_plot.plotLayout()->setColumnStretchFactor(1, 0.001);
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

void PlotScene::addBars(int panel, const Bars& bars)
{
    auto* item = new QCPBars(xAxis(panel), yAxis(panel));
    item->setName(bars.name);
    item->setWidth(bars.width * 0.92);
    const QColor colour = look(bars.style).colour;
    item->setPen(Qt::NoPen);
    item->setBrush(mix(colour, m_style.theme.background, 0.15));
    item->setVisible(!bars.hidden);
    for (std::size_t i = 0; i < std::min(bars.x.size(), bars.height.size()); ++i)
        item->addData(bars.x[i], bars.height[i]);
}

void PlotScene::addLegend()
{
    const auto place = m_style.legend.value_or(m_content.legend);
    if (place == LegendPlace::None)
        return;
    const auto wanted = [this](const Series& s) {
        return !s.name.isEmpty() && !(s.depth && !m_content.depthLabel.isEmpty());
    };
    std::vector<QCPAbstractPlottable*> entries;
    for (const auto& curve : m_curves) {
        const bool repeated = std::any_of(entries.begin(), entries.end(),
            [&](auto* other) { return other->name() == series(curve).name; });
        curve.line->setName(series(curve).name);
        if (wanted(series(curve)) && !repeated)
            entries.push_back(curve.line);
    }
    for (int i = 0; i < m_plot.plottableCount(); ++i) {
        if (auto* bars = qobject_cast<QCPBars*>(m_plot.plottable(i));
            bars && !bars->name().isEmpty())
            entries.push_back(bars);
    }
    for (const auto& panel : m_content.panels) {
        for (const auto& t : panel.trajectories) {
            if (std::find(t.inserted.begin(), t.inserted.end(), true) == t.inserted.end())
                continue;
            auto* sample = m_plot.addGraph(xAxis(0), yAxis(0));
            sample->setName(QCoreApplication::translate("lesa::PlotScene", "inserted layer"));
            sample->setLineStyle(QCPGraph::lsNone);
            const QPen line = pen(m_style.theme.text, m_style.axisWidth);
            sample->setScatterStyle(scatterStyle(
                MarkerShape::Diamond, units(m_style.markerSize * 1.9), line, m_style.theme.grid));
            entries.push_back(sample);
        }
    }
    if (entries.empty())
        return;
    m_legend = new QCPLegend;
    layOutLegend(place == LegendPlace::Outside);
    m_legend->setLayer(QStringLiteral("legend"));
    m_legend->setFont(font(m_style.legendSize));
    m_legend->setTextColor(m_style.theme.text);
    m_legend->setIconSize(
        qRound(units(m_style.legendSize * 1.9)), qRound(units(m_style.legendSize)));
    m_legend->setIconTextPadding(qRound(units(3)));
    m_legend->setMargins(
        QMargins(qRound(units(4)), qRound(units(2)), qRound(units(4)), qRound(units(2))));
    m_legend->setRowSpacing(qRound(units(0.5)));
    m_legend->setColumnSpacing(qRound(units(8)));
    m_legend->setBorderPen(Qt::NoPen);
    m_legend->setBrush(place == LegendPlace::Outside || m_style.transparent
            ? QBrush(Qt::NoBrush)
            : QBrush(veil(m_style.theme.background, 0.85)));
    for (auto* entry : entries) {
        auto* item = new QCPPlottableLegendItem(m_legend, entry);
        item->setMargins(QMargins());
        m_legend->addItem(item);
    }
}

void PlotScene::layOutLegend(bool outside)
{
    if (!outside) {
        rect(0)->insetLayout()->addElement(m_legend, Qt::AlignTop | Qt::AlignRight);
        rect(0)->insetLayout()->setMargins(
            QMargins(qRound(units(3)), qRound(units(3)), qRound(units(3)), qRound(units(3))));
        return;
    }
    m_plot.plotLayout()->insertRow(0);
    auto* row = new QCPLayoutGrid;
    m_plot.plotLayout()->addElement(0, 0, row);
    row->addElement(0, 0, m_legend);
    row->addElement(0, 1, new QCPLayoutElement(&m_plot)); // takes the rest of the width
    m_plot.plotLayout()->setRowStretchFactor(0, 0.001);
    m_legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
}

void PlotScene::restyle()
{
    for (auto& curve : m_curves)
        styleCurve(curve);
    styleSelection();
    for (int i = 0; i < panelCount(); ++i)
        updateHiddenNote(i);
}

void PlotScene::styleCurve(Curve& curve)
{
    const auto& s = series(curve);
    const auto& background = m_style.theme.background;
    const auto style = look(s.style);
    const bool selected = !m_selectedKey.isEmpty() && s.key == m_selectedKey;
    const bool others = !m_selectedKey.isEmpty() && !selected
        && std::any_of(m_curves.begin(), m_curves.end(),
            [&](const Curve& c) { return series(c).key == m_selectedKey; });
    QColor colour = colourOf(s);
    if (others)
        colour = mix(colour, background, m_style.theme.dark ? 0.6 : 0.7);
    double width = m_style.lineWidth * s.widthScale;
    if (selected)
        width *= 2;
    QPen line = pen(colour, width);
    line.setStyle(s.dashed ? Qt::DashLine : s.depth || s.colour ? Qt::SolidLine : style.dash);
    const bool visible = !s.hidden;
    curve.line->setVisible(visible);
    curve.line->setPen(line);
    curve.line->setLayer(selected ? QStringLiteral("overlay") : QStringLiteral("main"));
    // Antialiased lines of a hundred thousand points stall the window.
    curve.line->setAntialiased(isOnPaper() || s.x.size() < 20000);
    const bool marks = s.markers || (m_style.markers && !s.depth && !s.dashed)
        || s.shape == LineShape::None || s.x.size() == 1;
    const auto scatter = marks
        ? scatterStyle(s.depth ? MarkerShape::Disc : style.marker, units(m_style.markerSize),
            pen(colour, m_style.axisWidth * 1.2),
            s.depth || style.marker == MarkerShape::Disc ? QBrush(colour) : QBrush(background))
        : QCPScatterStyle();
    if (auto* graph = qobject_cast<QCPGraph*>(curve.line)) {
        graph->setLineStyle(s.shape == LineShape::Line ? QCPGraph::lsLine
                : s.shape == LineShape::Steps          ? QCPGraph::lsStepLeft
                                                       : QCPGraph::lsNone);
        graph->setScatterStyle(scatter);
        // On paper a mark on each of a thousand points is a blot.
        const auto many = static_cast<int>(s.x.size() / 24);
        graph->setScatterSkip(s.markers || s.shape == LineShape::None ? 0 : std::max(0, many - 1));
    } else if (auto* ordered = qobject_cast<QCPCurve*>(curve.line)) {
        ordered->setLineStyle(s.shape == LineShape::None ? QCPCurve::lsNone : QCPCurve::lsLine);
        ordered->setScatterStyle(scatter);
    }
    if (curve.raw) {
        curve.raw->setVisible(visible);
        curve.raw->setPen(pen(mix(colour, background, 0.68), std::min(1.0, m_style.lineWidth)));
    }
    if (curve.low) {
        curve.low->setVisible(visible);
        curve.high->setVisible(visible);
        curve.low->setPen(Qt::NoPen);
        curve.high->setPen(Qt::NoPen);
        curve.high->setBrush(veil(colour, 0.22));
    }
    curve.crosses->setVisible(visible);
    curve.crosses->setPen(pen(colour, std::max(1.2, m_style.lineWidth)));
    if (m_legend) {
        if (auto* item = m_legend->itemWithPlottable(curve.line))
            item->setTextColor(
                visible ? m_style.theme.text : mix(m_style.theme.muted, background, 0.4));
    }
}

void PlotScene::setSelectedKey(const QString& key)
{
    m_selectedKey = key;
    restyle();
}

void PlotScene::styleSelection()
{
    const QPen mark = pen(m_style.theme.accent, m_style.axisWidth * 2);
    for (auto* dot : m_selectionDots)
        m_plot.removeItem(dot);
    m_selectionDots.clear();
    for (int p = 0; p < panelCount(); ++p) {
        auto& view = m_panels[static_cast<std::size_t>(p)];
        const auto& panel = m_content.panels[static_cast<std::size_t>(p)];
        for (auto* frame : view.frames)
            m_plot.removeItem(frame);
        view.frames.clear();
        for (std::size_t i = 0; i < view.dots.size(); ++i) {
            const int ring = m_selectedKey.isEmpty()
                ? -1
                : static_cast<int>(panel.trajectories[i].keys.indexOf(m_selectedKey));
            view.dots[i]->setRing(ring, mark);
        }
        const auto frame = [&](double x1, double x2, double y1, double y2) {
            auto* item = new QCPItemRect(&m_plot);
            item->setLayer(QStringLiteral("overlay"));
            item->setClipAxisRect(view.rect);
            for (auto* position : {item->topLeft, item->bottomRight})
                position->setAxes(xAxis(p), yAxis(p));
            item->topLeft->setCoords(x1, y2);
            item->bottomRight->setCoords(x2, y1);
            item->setPen(mark);
            view.frames.push_back(item);
        };
        if (m_selectedKey.isEmpty())
            continue;
        for (const auto& map : panel.heatMaps) {
            const double right = map.x0 + (map.cols - 0.5) * map.dx;
            const double top = map.y0 + (map.rows - 0.5) * map.dy;
            if (const auto r = map.rowKeys.indexOf(m_selectedKey); r >= 0)
                frame(map.x0 - map.dx / 2, right, map.y0 + (static_cast<double>(r) - 0.5) * map.dy,
                    map.y0 + (static_cast<double>(r) + 0.5) * map.dy);
            if (const auto c = map.colKeys.indexOf(m_selectedKey); c >= 0)
                frame(map.x0 + (static_cast<double>(c) - 0.5) * map.dx,
                    map.x0 + (static_cast<double>(c) + 0.5) * map.dx, map.y0 - map.dy / 2, top);
        }
        for (const auto& s : panel.series) {
            const auto i = s.pointKeys.indexOf(m_selectedKey);
            if (i < 0 || s.hidden || static_cast<std::size_t>(i) >= s.x.size())
                continue;
            std::vector<DotsItem::Dot> one = {{s.x[static_cast<std::size_t>(i)],
                s.y[static_cast<std::size_t>(i)], colourOf(s), false, {}}};
            auto* dot = new DotsItem(view.rect, std::move(one));
            dot->setLayer(QStringLiteral("overlay"));
            dot->setLook(
                units(m_style.markerSize), mark, font(m_style.tickSize), m_style.theme.text, false);
            dot->setRing(0, mark);
            m_selectionDots.push_back(dot);
        }
    }
}

void PlotScene::updateHiddenNote(int panel)
{
    if (isOnPaper())
        return;
    auto& view = m_panels[static_cast<std::size_t>(panel)];
    const int count = hiddenByLog(m_content.panels[static_cast<std::size_t>(panel)]);
    if (!view.hiddenNote) {
        view.hiddenNote = new QCPItemText(&m_plot);
        view.hiddenNote->setLayer(QStringLiteral("overlay"));
        view.hiddenNote->setClipAxisRect(view.rect);
        view.hiddenNote->setFont(font(m_style.tickSize));
        view.hiddenNote->setColor(m_style.theme.muted);
        view.hiddenNote->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
        view.hiddenNote->position->setType(QCPItemPosition::ptAxisRectRatio);
        view.hiddenNote->position->setAxisRect(view.rect);
        view.hiddenNote->position->setCoords(0.01, 0.01);
    }
    view.hiddenNote->setVisible(count > 0);
    view.hiddenNote->setText(QCoreApplication::translate(
        "lesa::PlotScene", "%n point(s) not above 0 hidden by the log axis", nullptr, count));
}

void PlotScene::setScale(int panel, Qt::Orientation orientation, AxisScale scale)
{
    auto& p = m_content.panels[static_cast<std::size_t>(panel)];
    auto& axis = orientation == Qt::Horizontal ? p.x : p.y;
    axis.scale = scale;
    auto* item = orientation == Qt::Horizontal ? xAxis(panel) : yAxis(panel);
    item->setScaleType(scale == AxisScale::Log ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    item->setNumberFormat(scale == AxisScale::Log ? QStringLiteral("ebc") : QStringLiteral("gbc"));
    item->setNumberPrecision(scale == AxisScale::Log ? 0 : 6);
    updateHiddenNote(panel);
}

void PlotScene::fitX()
{
    std::optional<Range> all;
    bool filled = false;
    for (int i = 0; i < panelCount(); ++i) {
        const auto& panel = m_content.panels[static_cast<std::size_t>(i)];
        const auto own = panel.x.range ? panel.x.range : extentOf(panel).x;
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
        = extentOf(panel).y.value_or(panel.y.scale == AxisScale::Log ? Range{1, 10} : Range{0, 1});
    auto with = padded(range, panel.y.scale,
        isFilled(panel)                  ? 0
            : panel.trajectories.empty() ? 0.05
                                         : 0.08);
    if (!panel.bars.empty() && range.lower == 0 && panel.y.scale == AxisScale::Linear)
        with.lower = 0;
    axis->setRange(with);
}

void PlotScene::fixLayout()
{
    const auto layOut = [this] {
        for (const auto phase : {QCPLayoutElement::upPreparation, QCPLayoutElement::upMargins,
                 QCPLayoutElement::upLayout})
            m_plot.plotLayout()->update(phase);
    };
    if (m_legend && m_legend->layout() != rect(0)->insetLayout()) {
        double widest = 0;
        const QFontMetricsF metrics(m_legend->font());
        for (int i = 0; i < m_legend->itemCount(); ++i) {
            if (auto* item = qobject_cast<QCPPlottableLegendItem*>(m_legend->item(i)))
                widest = std::max(widest, metrics.horizontalAdvance(item->plottable()->name()));
        }
        const double entry = widest + m_legend->iconSize().width() + units(14);
        const int fit = std::max(1, static_cast<int>(m_plot.viewport().width() / entry));
        m_legend->setWrap(std::min(fit, std::max(1, m_legend->itemCount())));
        m_legend->setMaximumSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
        m_legend->setMaximumSize(qRound(entry * m_legend->wrap()), QWIDGETSIZE_MAX);
    }
    layOut();
    for (int i = 0; i < panelCount(); ++i) {
        const auto& panel = m_content.panels[static_cast<std::size_t>(i)];
        const double text = units(m_style.tickSize);
        const int across = std::clamp(static_cast<int>(rect(i)->width() / (text * 6)), 2, 8);
        const int up = std::clamp(static_cast<int>(rect(i)->height() / (text * 3)), 2, 7);
        xAxis(i)->setTicker(makeTicker(panel.x, across));
        yAxis(i)->setTicker(makeTicker(panel.y, up));
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
    for (const auto& view : m_panels) {
        // Below a low line, above a high one: away from the curves.
        for (auto* note : view.lineNotes) {
            const bool low = note->position->pixelPosition().y() > view.rect->rect().center().y();
            note->setPositionAlignment(Qt::AlignRight | (low ? Qt::AlignTop : Qt::AlignBottom));
        }
    }
    if (m_legend && m_legend->layout() == rect(0)->insetLayout()) {
        rect(0)->insetLayout()->setInsetAlignment(0, emptiestCorner());
        layOut();
    }
}

/// Where the legend hides the fewest points of the first panel.
Qt::Alignment PlotScene::emptiestCorner() const
{
    const QRect area = rect(0)->rect();
    const QSize size = m_legend->minimumOuterSizeHint();
    const auto& panel = m_content.panels.front();
    const std::array corners = {Qt::AlignRight | Qt::AlignTop, Qt::AlignLeft | Qt::AlignTop,
        Qt::AlignRight | Qt::AlignBottom, Qt::AlignLeft | Qt::AlignBottom};
    std::array<QRect, 4> boxes;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        boxes[i] = QRect(area.topLeft(), size);
        if (corners[i] & Qt::AlignRight)
            boxes[i].moveRight(area.right());
        if (corners[i] & Qt::AlignBottom)
            boxes[i].moveBottom(area.bottom());
    }
    std::array<double, 4> covered = {};
    const auto count = [&](const std::vector<double>& x, const std::vector<double>& y) {
        const std::size_t all = std::min(x.size(), y.size());
        const std::size_t stride = std::max<std::size_t>(1, all / 200);
        for (std::size_t i = 0; i < all; i += stride) {
            const QPointF at(xAxis(0)->coordToPixel(x[i]), yAxis(0)->coordToPixel(y[i]));
            for (std::size_t c = 0; c < boxes.size(); ++c)
                covered[c] += QRectF(boxes[c]).contains(at) ? 1 : 0;
        }
    };
    for (const auto& s : panel.series) {
        if (!s.hidden)
            count(s.x, s.y);
    }
    for (const auto& t : panel.trajectories)
        count(t.x, t.y);
    for (const auto& bars : panel.bars)
        count(bars.x, bars.height);
    const auto best = std::min_element(covered.begin(), covered.end());
    return corners[static_cast<std::size_t>(best - covered.begin())];
}

QRect PlotScene::legendRect(const QString& seriesId) const
{
    if (!m_legend)
        return {};
    for (const auto& curve : m_curves) {
        if (series(curve).id != seriesId)
            continue;
        if (const auto* item = m_legend->itemWithPlottable(curve.line))
            return item->outerRect();
    }
    return {};
}

QString PlotScene::legendSeriesAt(QPointF pixel) const
{
    for (const auto& curve : m_curves) {
        if (legendRect(series(curve).id).contains(pixel.toPoint()))
            return series(curve).id;
    }
    return {};
}

} // namespace lesa
