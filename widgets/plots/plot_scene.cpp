// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_scene.h"

#include <qcustomplot.h>

#include <algorithm>

namespace lesa {

PlotScene::PlotScene(QCustomPlot& plot, DrawStyle style)
    : m_plot(plot)
    , m_style(std::move(style))
{
    plot.setAutoAddPlottableToLegend(false);
    if (isOnPaper())
        plot.setLocale(QLocale::c()); // papers have points, whatever the window's language
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

bool PlotScene::isFilled(const Panel& panel)
{
    return !panel.heatMaps.empty();
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

} // namespace lesa
