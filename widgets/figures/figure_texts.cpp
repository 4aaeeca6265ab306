// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/figure_texts.h"

namespace lesa {

namespace {

using Change = std::function<QString(const QString&)>;

void changeAll(QStringList& texts, const Change& change)
{
    for (auto& text : texts)
        text = change(text);
}

void changeAxis(Axis& axis, const Change& change)
{
    axis.label = change(axis.label);
    changeAll(axis.categories, change);
}

void changePanel(Panel& panel, const Change& change)
{
    changeAxis(panel.x, change);
    changeAxis(panel.y, change);
    for (auto& series : panel.series)
        series.name = change(series.name);
    for (auto& marker : panel.markers)
        marker.label = change(marker.label);
    for (auto& band : panel.bands)
        band.label = change(band.label);
    for (auto& map : panel.heatMaps)
        map.label = change(map.label);
    for (auto& bars : panel.bars)
        bars.name = change(bars.name);
    for (auto& path : panel.trajectories) {
        path.name = change(path.name);
        path.depthLabel = change(path.depthLabel);
        changeAll(path.labels, change);
    }
}

} // namespace

void changeTexts(FigureContent& content, const Change& change)
{
    content.title = change(content.title);
    content.depthLabel = change(content.depthLabel);
    content.summary = change(content.summary);
    for (auto& panel : content.panels)
        changePanel(panel, change);
}

} // namespace lesa
