// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/inspect/quality_figures.h"

#include "widgets/pages/inspect/figure_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lesa::QualityFigures)
};

constexpr double side = 0.2;    // of each method's column from the type's middle
constexpr double spread = 0.26; // of the dots of one column

QStringList typesOf(const std::vector<QualityPair>& pairs)
{
    QStringList types;
    for (const auto& pair : pairs)
        if (!types.contains(pair.type))
            types << pair.type;
    return types;
}

int lastLayerOf(const std::vector<QualityPair>& pairs)
{
    int last = 1;
    for (const auto& pair : pairs)
        last = std::max(last, pair.layer);
    return last;
}

void addDot(Series& dots, const QualityPair& pair, double middle, double depth, double value)
{
    dots.x.push_back(middle + spread * (depth - 0.5));
    dots.y.push_back(value);
    dots.pointKeys << layerKey(pair.layer);
}

Series spectrumOf(const AnalysisData& data, int layer, const QString& name, int style)
{
    Series series;
    series.id = layerKey(layer); // no key: the selection would fade the others
    series.name = name;
    series.style = style;
    const int row = data.rowOf(layer);
    if (row < 0)
        return series;
    const auto& sigma = data.sigma[static_cast<std::size_t>(row)];
    for (std::size_t i = 0; i < sigma.size(); ++i) {
        series.x.push_back(static_cast<double>(i + 1));
        series.y.push_back(sigma.front() > 0 ? sigma[i] / sigma.front() : sigma[i]);
    }
    return series;
}

bool isNew(const ExpansionRecord& record, int layer)
{
    return layer >= 0 && layer < static_cast<int>(record.map.size())
        && record.map[static_cast<std::size_t>(layer)].kind == LayerOrigin::Kind::New;
}

/// The next source layer in a direction; -1: none.
int nextOld(const ExpansionRecord& record, int layer, int step)
{
    while (isNew(record, layer))
        layer += step;
    return layer < static_cast<int>(record.map.size()) ? layer : -1;
}

} // namespace

QList<QualityMeasure> qualityMeasures()
{
    using Row = QualityRow;
    return {
        {Text::tr("Cosine V"), Text::tr("cosine of the shared coefficients V̂ and V"),
            [](const Row& r) { return r.cosineV; }, 1},
        {Text::tr("Cosine W"), Text::tr("cosine of the weights Ŵ and W"),
            [](const Row& r) { return r.cosineW; }, 1},
        {Text::tr("Relative error"), u"‖Ŵ − W‖ / ‖W‖"_s,
            [](const Row& r) { return r.relativeError; }, 0},
        {Text::tr("Norm ratio"), u"‖Ŵ‖ / ‖W‖"_s, [](const Row& r) { return r.normRatio; }, 1},
        {Text::tr("σ₁ ratio"), u"σ₁(Ŵ) / σ₁(W)"_s, [](const Row& r) { return r.sigmaMaxRatio; }, 1},
        {Text::tr("Stable rank ratio"), Text::tr("‖·‖² / σ₁² of Ŵ over that of W"),
            [](const Row& r) { return r.stableRankRatio; }, 1},
        {Text::tr("Numerical rank"), Text::tr("singular values of Ŵ above float32 rounding"),
            [](const Row& r) { return static_cast<double>(r.numericalRank); }, std::nan(""), true},
    };
}

std::vector<QualityPair> qualityPairs(const std::vector<QualityRow>& rows, QualityKind kind)
{
    std::vector<QualityPair> pairs;
    for (const auto& row : rows) {
        if ((row.against == "truth") != (kind == QualityKind::LeaveOneOut))
            continue;
        const auto type = QString::fromStdString(row.type);
        const auto against = QString::fromStdString(row.against);
        auto found = std::find_if(pairs.begin(), pairs.end(), [&](const QualityPair& p) {
            return p.type == type && p.layer == row.layer && p.against == against;
        });
        if (found == pairs.end())
            found = pairs.insert(pairs.end(), {type, row.layer, against, {}, {}});
        (row.method == "mean" ? found->mean : found->predicted) = row;
    }
    return pairs;
}

FigureContent qualityFigure(const std::vector<QualityPair>& pairs, const QualityMeasure& measure)
{
    FigureContent content;
    content.id = u"quality"_s;
    content.title = Text::tr("%1 by weight type").arg(measure.title);
    Panel panel;
    panel.x.categories = typesOf(pairs);
    panel.x.range = Range{-0.5, static_cast<double>(panel.x.categories.size()) - 0.5};
    panel.y.label = measure.title;
    auto predicted = pointMarks(u"predicted"_s, Text::tr("predicted"), 0);
    auto mean = pointMarks(u"mean"_s, Text::tr("plain average"), 1);
    const double last = lastLayerOf(pairs);
    for (const auto& pair : pairs) {
        const auto middle = static_cast<double>(panel.x.categories.indexOf(pair.type));
        const double depth = pair.layer / last;
        if (pair.predicted)
            addDot(predicted, pair, middle - side, depth, measure.value(*pair.predicted));
        if (pair.mean)
            addDot(mean, pair, middle + side, depth, measure.value(*pair.mean));
    }
    panel.series = {std::move(predicted), std::move(mean)};
    if (std::isfinite(measure.ideal))
        panel.markers.push_back({Across::Y, measure.ideal, Text::tr("ideal"), {}, true, {}});
    content.panels = {std::move(panel)};
    content.legend = LegendPlace::Outside;
    return content;
}

std::optional<int> rankCap(const Preset& preset)
{
    const auto& strategy = preset.strategy;
    const auto& kind = strategy.predictor.kind;
    if (strategy.name != "lesa" || strategy.noise > 0 || (kind != "mlp" && kind != "direct"))
        return std::nullopt;
    return strategy.predictor.hidden + 1;
}

FigureContent insertedSpectrumFigure(
    const AnalysisData& data, const ExpansionRecord& record, int layer)
{
    FigureContent content;
    content.id = u"inserted-%1-%2"_s.arg(data.shortName).arg(layer);
    content.title
        = Text::tr("Singular values of inserted layer %1, %2").arg(layer).arg(data.shortName);
    if (!isNew(record, layer) || data.rowOf(layer) < 0)
        return content;
    Panel panel;
    panel.x.label = Text::tr("Index i");
    panel.x.integers = true;
    panel.y.label = u"σᵢ / σ₁"_s;
    panel.y.scale = AxisScale::Log;
    const auto lower = nextOld(record, layer, -1);
    const auto upper = nextOld(record, layer, 1);
    if (lower >= 0)
        panel.series.push_back(spectrumOf(data, lower, Text::tr("layer %1, below").arg(lower), 5));
    if (upper >= 0)
        panel.series.push_back(spectrumOf(data, upper, Text::tr("layer %1, above").arg(upper), 2));
    panel.series.push_back(spectrumOf(data, layer, Text::tr("layer %1, inserted").arg(layer), 1));
    panel.series.back().widthScale = 2;
    const auto cap = rankCap(record.preset);
    const auto count = static_cast<int>(panel.series.back().x.size());
    if (cap && *cap < count)
        panel.markers.push_back({Across::X, static_cast<double>(*cap),
            Text::tr("rank cap h + 1 = %1").arg(*cap), {}, true, flagStyle});
    content.panels = {std::move(panel)};
    return content;
}

int nearestInserted(const ExpansionRecord& record, int layer)
{
    const auto inserted = insertedLayersOf(record);
    if (inserted.empty())
        return -1;
    const auto found = inserted.lower_bound(layer);
    return found == inserted.end() ? *inserted.rbegin() : *found;
}

InsertedLayers insertedLayersOf(const ExpansionRecord& record)
{
    InsertedLayers inserted;
    for (int i = 0; i < static_cast<int>(record.map.size()); ++i)
        if (record.map[static_cast<std::size_t>(i)].kind == LayerOrigin::Kind::New)
            inserted.insert(i);
    return inserted;
}

} // namespace lesa
