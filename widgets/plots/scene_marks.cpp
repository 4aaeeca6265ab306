// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_scene.h"

#include "widgets/plots/scene_colours.h"

#include <qcustomplot.h>

#include <algorithm>

namespace lesa {

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
