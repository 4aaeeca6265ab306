// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_scene.h"

#include "widgets/plots/plot_items.h"
#include "widgets/plots/scene_colours.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace lesa {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

double at(std::span<const double> values, std::size_t i)
{
    return i < values.size() && std::isfinite(values[i]) ? values[i] : nan;
}

} // namespace

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
    auto& bounds = m_panels[static_cast<std::size_t>(panel)].bounds;
    bounds.resize(m_content.panels[static_cast<std::size_t>(panel)].series.size());
    bounds[static_cast<std::size_t>(index)].add(s);
    m_curves.push_back(std::move(curve));
    fill(m_curves.back());
}

void PlotScene::fill(Curve& curve)
{
    const auto& s = series(curve);
    const auto finite
        = std::find_if(s.y.begin(), s.y.end(), [](double v) { return std::isfinite(v); });
    curve.lastFinite = finite == s.y.end() ? 0 : *finite;
    curve.thinned = canBeThinned(curve);
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
    if (curve.thinned)
        return; // thin() hands over what can be seen
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
    m_panels[static_cast<std::size_t>(found->panel)]
        .bounds[static_cast<std::size_t>(found->index)]
        .add(s);
    if (!raw.empty() && !found->raw) {
        m_plot.setCurrentLayer(QStringLiteral("raw"));
        found->raw = m_plot.addGraph(xAxis(found->panel), yAxis(found->panel));
        m_plot.setCurrentLayer(QStringLiteral("main"));
        styleCurve(*found);
    }
    found->thinned = canBeThinned(*found);
    addPoints(*found, x.first(static_cast<std::size_t>(count)),
        y.first(static_cast<std::size_t>(count)), raw);
    return true;
}

/// On screen a long line is drawn from what its pixels can show; on paper every point counts.
bool PlotScene::canBeThinned(const Curve& curve) const
{
    constexpr std::size_t many = 5000;
    const auto& s = series(curve);
    const auto whole = [&](const std::vector<double>& other) {
        return other.empty() || other.size() == s.x.size();
    };
    return !isOnPaper() && s.x.size() >= many && curve.sorted && curve.crosses && whole(s.y)
        && whole(s.raw) && s.shape == LineShape::Line && !s.markers && s.low.empty()
        && qobject_cast<QCPGraph*>(curve.line) != nullptr && std::isfinite(s.x.front())
        && std::isfinite(s.x.back());
}

void PlotScene::thin(Curve& curve)
{
    const auto& s = series(curve);
    auto* axis = xAxis(curve.panel);
    const auto range = axis->range();
    const PixelColumns columns{range.lower, range.upper, std::max(1, rect(curve.panel)->width()),
        axis->scaleType() == QCPAxis::stLogarithmic};
    const auto hand = [&](QCPGraph* graph, CurveOutline& outline, const std::vector<double>& y) {
        outline.extend(s.x, y);
        QVector<QCPGraphData> points;
        const auto seen = outline.visible(s.x, y, columns);
        points.reserve(static_cast<qsizetype>(seen.size()));
        for (const auto i : seen)
            points << QCPGraphData(s.x[i], at(y, i));
        graph->setAdaptiveSampling(false);
        graph->data()->set(points, true);
    };
    hand(qobject_cast<QCPGraph*>(curve.line), curve.outline, s.y);
    if (curve.raw)
        hand(curve.raw, curve.rawOutline, s.raw);
}

void PlotScene::thinAll()
{
    for (auto& curve : m_curves) {
        if (curve.thinned && !series(curve).hidden)
            thin(curve);
    }
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

} // namespace lesa
