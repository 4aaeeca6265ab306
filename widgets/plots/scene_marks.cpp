// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_scene.h"

#include "widgets/plots/scene_colours.h"

#include <qcustomplot.h>

#include <algorithm>

namespace lesa {

namespace {

constexpr double noteGap = 0.02; // of the panel's height

} // namespace

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
    if (!m_style.transparent)
        text->setBrush(veil(m_style.theme.background, 0.75));
    const int gap = qRound(units(2));
    if (acrossX) {
        text->position->setTypeX(QCPItemPosition::ptPlotCoords);
        text->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
        text->position->setCoords(marker.at, noteGap);
        text->setRotation(-90);
        text->setPadding(QMargins(0, 0, 0, gap));
        m_panels[static_cast<std::size_t>(panel)].columnNotes.push_back(text);
    } else {
        text->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
        text->position->setTypeY(QCPItemPosition::ptPlotCoords);
        text->position->setCoords(0.99, marker.at);
        text->setPadding(QMargins(0, gap / 2, 0, gap / 2));
        m_panels[static_cast<std::size_t>(panel)].lineNotes.push_back(text);
    }
}

/// Whether a curve goes through an area, in pixels.
bool PlotScene::isCrossed(int panel, const QRectF& area) const
{
    const auto& content = m_content.panels[static_cast<std::size_t>(panel)];
    const auto crosses = [&](const Series& s) {
        const std::size_t count = std::min(s.x.size(), s.y.size());
        const std::size_t stride = std::max<std::size_t>(1, count / 500);
        for (std::size_t i = 0; i < count; i += stride)
            if (area.contains(
                    xAxis(panel)->coordToPixel(s.x[i]), yAxis(panel)->coordToPixel(s.y[i])))
                return true;
        return false;
    };
    return std::any_of(content.series.begin(), content.series.end(),
        [&](const Series& s) { return !s.hidden && crosses(s); });
}

void PlotScene::placeNotes()
{
    for (int panel = 0; panel < panelCount(); ++panel) {
        auto& view = m_panels[static_cast<std::size_t>(panel)];
        const QRectF area = view.rect->rect();
        // Below a low line, above a high one, away from the curves; where there is no room, not so.
        for (auto* note : view.lineNotes) {
            const double y = note->position->pixelPosition().y();
            const double height = QFontMetricsF(note->font()).height();
            const bool low = y > area.center().y();
            const bool fits = low ? y + height < area.bottom() : y - height > area.top();
            note->setPositionAlignment(
                Qt::AlignRight | (low == fits ? Qt::AlignTop : Qt::AlignBottom));
        }
        for (auto* note : view.columnNotes) {
            const QFontMetricsF metrics(note->font());
            const double length = metrics.horizontalAdvance(note->text());
            const QRectF top(note->position->pixelPosition().x() - metrics.height(),
                area.top() + noteGap * area.height(), metrics.height(), length);
            const QRectF bottom
                = top.translated(0, area.bottom() - noteGap * area.height() - top.bottom());
            const bool low = isCrossed(panel, top) && !isCrossed(panel, bottom);
            note->position->setCoords(note->position->coords().x(), low ? 1 - noteGap : noteGap);
            note->setPositionAlignment(
                Qt::AlignBottom | (low ? Qt::AlignLeft : Qt::AlignRight)); // it reads upwards
        }
    }
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

} // namespace lesa
