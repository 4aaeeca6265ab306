// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/inspect/coefficient_figures.h"

#include "core/linalg/outliers.h"
#include "widgets/pages/inspect/figure_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lesa::CoefficientFigures)
};

/// Columns are layers: consecutive ones, else the map would lie about the layers left out.
HeatMap layerMap(const AnalysisData& data, std::int64_t rows)
{
    HeatMap map;
    map.x0 = data.layers.front();
    map.cols = data.layers.back() - data.layers.front() + 1;
    map.rows = static_cast<int>(rows);
    map.values.assign(
        static_cast<std::size_t>(map.cols) * static_cast<std::size_t>(map.rows), std::nan(""));
    for (int layer = data.layers.front(); layer <= data.layers.back(); ++layer)
        map.colKeys << layerKey(layer);
    return map;
}

/// Fills the column of each layer from row-major [layer][row] values.
template <class Value>
void fillColumns(
    HeatMap& map, const AnalysisData& data, const std::vector<Value>& values, std::size_t stride)
{
    const auto cols = static_cast<std::size_t>(map.cols);
    for (std::size_t i = 0; i < data.layerCount(); ++i) {
        const auto col = static_cast<std::size_t>(data.layers[i] - data.layers.front());
        for (std::size_t r = 0; r < static_cast<std::size_t>(map.rows); ++r)
            map.values[r * cols + col] = static_cast<double>(values[i * stride + r]);
    }
}

struct Neighbours {
    const std::vector<double>& values;
    QString axis;
    QString name;
};

Neighbours neighboursOf(const AnalysisData& data, NeighbourMeasure measure)
{
    switch (measure) {
    case NeighbourMeasure::Cosine:
        return {data.neighbourCosine, Text::tr("Cosine"), Text::tr("cosine of neighbours")};
    case NeighbourMeasure::OverlapLeft:
        return {data.overlapLeft, Text::tr("Overlap"), Text::tr("overlap of output subspaces")};
    case NeighbourMeasure::OverlapRight:
        return {data.overlapRight, Text::tr("Overlap"), Text::tr("overlap of input subspaces")};
    case NeighbourMeasure::Distance: break;
    }
    return {data.neighbourDistance, Text::tr("Distance"), Text::tr("distance of neighbours")};
}

double gapCentre(const AnalysisData& data, std::size_t gap)
{
    return (data.layers[gap] + data.layers[gap + 1]) / 2.0;
}

Panel neighbourPanel(
    const AnalysisData& data, const InsertedLayers& inserted, NeighbourMeasure measure)
{
    const auto neighbours = neighboursOf(data, measure);
    Panel panel;
    panel.x = layerAxis();
    panel.y.label = neighbours.axis;
    panel.heightShare = 0.55;
    Series line;
    line.id = u"neighbours"_s;
    line.name = neighbours.name;
    line.markers = true;
    for (std::size_t gap = 0; gap < neighbours.values.size(); ++gap) {
        line.x.push_back(gapCentre(data, gap));
        line.y.push_back(neighbours.values[gap]);
        line.pointKeys << layerKey(data.layers[gap]);
    }
    auto marks = pointMarks(u"outliers"_s, Text::tr("stands out"), flagStyle);
    for (const auto gap : outliers(neighbours.values)) {
        marks.x.push_back(line.x[gap]);
        marks.y.push_back(line.y[gap]);
        marks.pointKeys << line.pointKeys[static_cast<qsizetype>(gap)];
    }
    panel.series.push_back(std::move(line));
    if (!marks.x.empty())
        panel.series.push_back(std::move(marks));
    addInsertedBands(panel, inserted);
    return panel;
}

Panel mapPanel(HeatMap map, const QString& rowLabel)
{
    Panel panel;
    panel.x = layerAxis();
    panel.y.label = rowLabel;
    panel.y.integers = true;
    panel.y.reversed = true;
    panel.heatMaps = {std::move(map)};
    return panel;
}

} // namespace

FigureContent normFigure(
    const AnalysisData& data, const InsertedLayers& inserted, const NormOptions& options)
{
    FigureContent content;
    content.id = u"coefficients-"_s + data.shortName;
    content.title = Text::tr("Coefficients of %1").arg(data.shortName);
    const auto shown
        = options.directions > 0 ? std::min(options.directions, data.directions) : data.directions;
    auto map = layerMap(data, shown);
    map.id = u"norm"_s;
    map.label = u"‖Vᵢ[k,:]‖"_s;
    map.y0 = 1;
    map.log = options.log;
    fillColumns(map, data, data.coefficientNorm, static_cast<std::size_t>(data.directions));
    content.panels = {mapPanel(std::move(map), Text::tr("Direction k")),
        neighbourPanel(data, inserted, options.neighbours)};
    content.legend = LegendPlace::Outside;
    return content;
}

FigureContent directionFigure(
    const AnalysisData& data, const DirectionData& direction, const InsertedLayers& inserted)
{
    FigureContent content;
    content.id = u"direction-%1-%2"_s.arg(data.shortName).arg(direction.direction + 1);
    content.title = Text::tr("Direction %1 of %2 across depth")
                        .arg(direction.direction + 1)
                        .arg(data.shortName);
    auto map = layerMap(data, direction.inputs);
    map.id = u"values"_s;
    map.label = u"Vᵢ[%1,:]"_s.arg(direction.direction + 1);
    map.map = ColourMap::BlueOrange;
    fillColumns(map, data, direction.values, static_cast<std::size_t>(direction.inputs));
    std::vector<double> norms;
    for (std::size_t i = 0; i < data.layerCount(); ++i)
        norms.push_back(data.coefficientNorm[i * static_cast<std::size_t>(data.directions)
            + static_cast<std::size_t>(direction.direction)]);
    Panel below;
    below.x = layerAxis();
    below.y.label = Text::tr("Norm");
    below.heightShare = 0.55;
    below.series = {layerSeries(u"norm"_s, data.layers, norms, 0)};
    below.series.front().markers = true;
    below.series.front().name = Text::tr("norm of the direction");
    addInsertedBands(below, inserted);
    content.panels = {mapPanel(std::move(map), Text::tr("Input")), std::move(below)};
    return content;
}

FigureContent trajectoryFigure(const AnalysisData& data, const InsertedLayers& inserted,
    std::size_t view, Projection projection)
{
    FigureContent content;
    content.id = u"trajectory-%1"_s.arg(data.shortName);
    if (view >= data.views.size())
        return content;
    const auto& layout = data.views[view];
    const bool pca = projection == Projection::Pca;
    content.title = Text::tr("%1 of direction %2 of %3")
                        .arg(pca ? u"PCA"_s : u"t-SNE"_s)
                        .arg(view + 1)
                        .arg(data.shortName);
    const auto label = [&](int axis) {
        return pca ? Text::tr("PC %1 (%2 %)")
                         .arg(axis + 1)
                         .arg(100 * layout.explained[static_cast<std::size_t>(axis)], 0, 'f', 0)
                   : u"t-SNE %1"_s.arg(axis + 1);
    };
    Panel panel;
    panel.x.label = label(0);
    panel.y.label = label(1);
    Trajectory t;
    t.id = u"layers"_s;
    t.name = Text::tr("layers");
    t.depthLabel = Text::tr("Layer");
    t.x = pca ? layout.pcaX : layout.tsneX;
    t.y = pca ? layout.pcaY : layout.tsneY;
    for (const int layer : data.layers) {
        t.depth.push_back(layer);
        t.inserted.push_back(inserted.contains(layer));
        t.labels << QString::number(layer);
        t.keys << layerKey(layer);
    }
    panel.trajectories = {std::move(t)};
    content.panels = {std::move(panel)};
    return content;
}

FigureContent similarityFigure(const AnalysisData& data, Similarity similarity)
{
    const bool cosine = similarity == Similarity::Cosine;
    FigureContent content;
    content.id = u"similarity-"_s + data.shortName;
    content.title = Text::tr("Similarity of the layers of %1").arg(data.shortName);
    auto map = layerMap(data, data.layers.back() - data.layers.front() + 1);
    map.id = cosine ? u"cosine"_s : u"cka"_s;
    map.label = cosine ? Text::tr("Cosine") : Text::tr("Linear CKA");
    map.map = cosine ? ColourMap::BlueOrange : ColourMap::Viridis;
    map.y0 = map.x0;
    const auto& values = cosine ? data.cosine : data.cka;
    for (std::size_t i = 0; i < data.layerCount(); ++i)
        for (std::size_t j = 0; j < data.layerCount(); ++j) {
            const auto row = static_cast<std::size_t>(data.layers[i] - data.layers.front());
            const auto col = static_cast<std::size_t>(data.layers[j] - data.layers.front());
            map.values[row * static_cast<std::size_t>(map.cols) + col]
                = i == j ? std::nan("") : values[i * data.layerCount() + j];
        }
    map.rowKeys = map.colKeys;
    auto panel = mapPanel(std::move(map), Text::tr("Layer"));
    panel.squareCells = true;
    content.panels = {std::move(panel)};
    return content;
}

} // namespace lesa
