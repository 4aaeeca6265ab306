// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/inspect/figure_parts.h"

#include <QCoreApplication>

namespace lesa {

Axis layerAxis()
{
    Axis axis;
    axis.label = QCoreApplication::translate("lesa::FigureParts", "Layer");
    axis.integers = true;
    return axis;
}

Series layerSeries(
    const QString& id, const std::vector<int>& layers, const std::vector<double>& values, int style)
{
    Series series;
    series.id = id;
    series.style = style;
    series.x.assign(layers.begin(), layers.end());
    series.y = values;
    for (const int layer : layers)
        series.pointKeys << layerKey(layer);
    return series;
}

Series pointMarks(const QString& id, const QString& name, int style)
{
    Series series;
    series.id = id;
    series.name = name;
    series.style = style;
    series.shape = LineShape::None;
    series.markers = true;
    return series;
}

void addInsertedBands(Panel& panel, const InsertedLayers& inserted)
{
    constexpr double half = 0.5;
    for (const int layer : inserted) {
        if (!panel.bands.empty() && panel.bands.back().to == layer - half)
            panel.bands.back().to = layer + half;
        else
            panel.bands.push_back({Across::X, layer - half, layer + half, {}, 0});
    }
}

} // namespace lesa
