// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_scene.h"

#include "widgets/plots/plot_items.h"
#include "widgets/plots/scene_colours.h"

#include <qcustomplot.h>

#include <algorithm>
#include <array>

namespace lesa {

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
    moveLegend(place == LegendPlace::Outside);
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
    for (auto* entry : entries) {
        auto* item = new QCPPlottableLegendItem(m_legend, entry);
        item->setMargins(QMargins(0, 0, 0, qRound(units(1.5)))); // for what hangs below the line
        m_legend->addItem(item);
    }
}

bool PlotScene::isLegendOutside() const
{
    return m_legend->layout() != rect(0)->insetLayout();
}

void PlotScene::moveLegend(bool outside)
{
    const bool clear = outside || m_style.transparent;
    m_legend->setBrush(clear ? QBrush(Qt::NoBrush) : QBrush(veil(m_style.theme.background, 0.85)));
    auto* inset = rect(0)->insetLayout();
    auto* grid = m_plot.plotLayout();
    if (outside) {
        if (m_legend->layout() == inset)
            inset->take(m_legend);
        grid->insertRow(0);
        auto* row = new QCPLayoutGrid;
        grid->addElement(0, 0, row);
        row->addElement(0, 0, m_legend);
        row->addElement(0, 1, new QCPLayoutElement(&m_plot)); // takes the rest of the width
        grid->setRowStretchFactor(0, 0.001);
        return;
    }
    if (auto* row = m_legend->layout()) {
        row->take(m_legend);
        grid->remove(row);
        grid->simplify();
        m_legend->setMaximumSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
        m_legend->setWrap(0);
        m_legend->setFillOrder(QCPLayoutGrid::foRowsFirst);
    }
    inset->addElement(m_legend, Qt::AlignTop | Qt::AlignRight);
    const int gap = qRound(units(3));
    inset->setMargins(QMargins(gap, gap, gap, gap));
}

/// As many entries a row as the figure is wide for.
void PlotScene::wrapLegend()
{
    double widest = 0;
    const QFontMetricsF metrics(m_legend->font());
    for (int i = 0; i < m_legend->itemCount(); ++i) {
        if (auto* item = qobject_cast<QCPPlottableLegendItem*>(m_legend->item(i)))
            widest = std::max(widest, metrics.horizontalAdvance(item->plottable()->name()));
    }
    const double entry = widest + m_legend->iconSize().width() + units(14);
    const int fit = std::max(1, static_cast<int>(m_plot.viewport().width() / entry));
    const int wrap = std::min(fit, std::max(1, m_legend->itemCount()));
    if (m_legend->wrap() != wrap || m_legend->fillOrder() != QCPLayoutGrid::foColumnsFirst) {
        m_legend->setWrap(wrap);
        m_legend->setFillOrder(QCPLayoutGrid::foColumnsFirst, true);
    }
    m_legend->setMaximumSize(qRound(entry * wrap), QWIDGETSIZE_MAX);
}

void PlotScene::placeLegend()
{
    constexpr int few = 3;
    constexpr double tall = 0.55;      // of the panel's height
    constexpr double hidesMany = 0.06; // of its points
    if (!m_legend)
        return;
    const bool wanted = m_style.legend.value_or(m_content.legend) == LegendPlace::Outside;
    const int count = m_legend->itemCount();
    const double row = QFontMetricsF(m_legend->font()).height() + m_legend->rowSpacing();
    double room = rect(0)->height();
    if (isLegendOutside())
        room += m_legend->outerRect().height();
    const bool crowded = count > few
        && room > 0
        // Once outside it stays there while points come, or it would jump to and fro.
        && (count * row > tall * room || isLegendOutside() || emptiestCorner().covered > hidesMany);
    const bool outside = wanted || crowded;
    if (outside != isLegendOutside())
        moveLegend(outside);
    if (outside)
        wrapLegend();
    layOut();
}

/// Where the legend hides the fewest points of the first panel.
PlotScene::Corner PlotScene::emptiestCorner() const
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
    double total = 1;
    const auto count = [&](const std::vector<double>& x, const std::vector<double>& y) {
        const std::size_t all = std::min(x.size(), y.size());
        const std::size_t stride = std::max<std::size_t>(1, all / 200);
        for (std::size_t i = 0; i < all; i += stride) {
            const QPointF at(xAxis(0)->coordToPixel(x[i]), yAxis(0)->coordToPixel(y[i]));
            total += 1;
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
    // A line across the panel, and its label: at the right end, or the top.
    const double line = total / 30;
    for (const auto& marker : panel.markers) {
        for (std::size_t c = 0; c < boxes.size(); ++c) {
            const bool acrossX = marker.across == Across::X;
            const double at
                = acrossX ? xAxis(0)->coordToPixel(marker.at) : yAxis(0)->coordToPixel(marker.at);
            const bool crossed = acrossX ? boxes[c].left() < at && at < boxes[c].right()
                                         : boxes[c].top() < at && at < boxes[c].bottom();
            const bool labelled = corners[c].testFlag(acrossX ? Qt::AlignTop : Qt::AlignRight);
            covered[c] += crossed ? (labelled ? 2 * line : line) : 0;
        }
    }
    const auto best = std::min_element(covered.begin(), covered.end());
    return {corners[static_cast<std::size_t>(best - covered.begin())], *best / total};
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
