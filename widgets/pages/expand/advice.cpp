// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/expand/advice.h"

#include "core/base/error.h"
#include "core/hdf5/hdf5_file.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

QString text(const char* source)
{
    return QCoreApplication::translate("Advice", source);
}

/// The column of a weight type in a file's metrics.
std::size_t columnOf(const Hdf5Reader& file, const std::string& dataset, const std::string& type)
{
    for (const auto& place : {dataset, std::string("/metrics"), std::string("/")}) {
        if (!file.hasAttribute(place, "types"))
            continue;
        const auto attribute = file.attribute(place, "types");
        if (const auto* names = std::get_if<std::vector<std::string>>(&attribute)) {
            const auto at = std::find(names->begin(), names->end(), type);
            if (at != names->end())
                return static_cast<std::size_t>(at - names->begin());
        }
    }
    throw Error(Fault::Data, dataset + " does not say which weight type a column is of");
}

std::vector<double> valuesOf(const AdviceKind& kind, const QString& path, const QString& type)
{
    const Hdf5Reader file(path.toStdString());
    const auto name = type.toStdString();
    const auto id = kind.id.toStdString();
    if (kind.ofGaps)
        return file.doubles("/similarity/" + name + "/" + id);
    const auto dataset = "/metrics/" + id;
    const auto shape = file.shape(dataset);
    if (shape.size() != 2)
        throw Error(Fault::Data, dataset + " is not a table of layers and weight types");
    return file.doubles(dataset, Hdf5Part{{0, columnOf(file, dataset, name)}, {shape[0], 1}});
}

} // namespace

const QList<AdviceKind>& adviceKinds()
{
    static const QList<AdviceKind> kinds{
        {u"neighbour_distance"_s, text(QT_TRANSLATE_NOOP("Advice", "Neighbour distance")),
            text(QT_TRANSLATE_NOOP("Advice", "Distance in V")), true, true},
        {u"neighbour_cosine"_s, text(QT_TRANSLATE_NOOP("Advice", "Neighbour cosine")),
            text(QT_TRANSLATE_NOOP("Advice", "Cosine in V")), true, false},
        {u"overlap_left"_s, text(QT_TRANSLATE_NOOP("Advice", "Subspace overlap, outputs")),
            text(QT_TRANSLATE_NOOP("Advice", "Overlap")), true, false},
        {u"overlap_right"_s, text(QT_TRANSLATE_NOOP("Advice", "Subspace overlap, inputs")),
            text(QT_TRANSLATE_NOOP("Advice", "Overlap")), true, false},
        {u"stable_rank"_s, text(QT_TRANSLATE_NOOP("Advice", "Stable rank")),
            text(QT_TRANSLATE_NOOP("Advice", "Stable rank")), false, true},
        {u"effective_rank"_s, text(QT_TRANSLATE_NOOP("Advice", "Effective rank")),
            text(QT_TRANSLATE_NOOP("Advice", "Effective rank")), false, true},
        {u"alpha"_s, text(QT_TRANSLATE_NOOP("Advice", "Power-law exponent")),
            text(QT_TRANSLATE_NOOP("Advice", "α")), false, true},
        {u"mean_place"_s, text(QT_TRANSLATE_NOOP("Advice", "Advice: all rules")),
            text(QT_TRANSLATE_NOOP("Advice", "Mean place")), true, true, true},
        {u"insertion"_s, text(QT_TRANSLATE_NOOP("Advice", "Advice: one new layer")),
            text(QT_TRANSLATE_NOOP("Advice", "Perplexity")), true, true, true},
        {u"bypass"_s, text(QT_TRANSLATE_NOOP("Advice", "Advice: layer bypassed")),
            text(QT_TRANSLATE_NOOP("Advice", "Increase of the loss")), true, true, true},
        {u"hidden_cosine"_s, text(QT_TRANSLATE_NOOP("Advice", "Advice: hidden states")),
            text(QT_TRANSLATE_NOOP("Advice", "Cosine")), true, false, true},
        {u"predictability"_s, text(QT_TRANSLATE_NOOP("Advice", "Advice: predictability")),
            text(QT_TRANSLATE_NOOP("Advice", "Cosine")), true, false, true},
    };
    return kinds;
}

AdviceCurve readAdvice(const AdviceKind& kind, const QMap<QString, QString>& files)
{
    AdviceCurve curve;
    std::vector<int> count;
    try {
        for (auto it = files.begin(); it != files.end(); ++it) {
            const auto values = valuesOf(kind, it.value(), it.key());
            curve.mean.resize(std::max(curve.mean.size(), values.size()), 0.0);
            count.resize(curve.mean.size(), 0);
            curve.low.resize(curve.mean.size(), std::numeric_limits<double>::infinity());
            curve.high.resize(curve.mean.size(), -std::numeric_limits<double>::infinity());
            for (std::size_t i = 0; i < values.size(); ++i) {
                if (!std::isfinite(values[i]))
                    continue;
                curve.mean[i] += values[i];
                ++count[i];
                curve.low[i] = std::min(curve.low[i], values[i]);
                curve.high[i] = std::max(curve.high[i], values[i]);
            }
        }
    } catch (const Error& error) {
        return {.x = {},
            .mean = {},
            .low = {},
            .high = {},
            .error = QString::fromStdString(error.what())};
    }
    for (std::size_t i = 0; i < curve.mean.size(); ++i) {
        curve.x.push_back(static_cast<double>(i) + (kind.ofGaps ? 0.5 : 0.0));
        curve.mean[i]
            = count[i] > 0 ? curve.mean[i] / count[i] : std::numeric_limits<double>::quiet_NaN();
        if (count[i] == 0)
            curve.low[i] = curve.high[i] = curve.mean[i];
    }
    if (files.size() < 2) {
        curve.low.clear();
        curve.high.clear();
    }
    return curve;
}

AdviceCurve adviceCurve(const AdviceScores& scores, const QString& name)
{
    AdviceCurve curve;
    const auto rule = scores.rules.find(name);
    if (rule == scores.rules.end())
        return curve;
    for (std::size_t i = 0; i < scores.gaps.size(); ++i) {
        const double score = rule->second.score[i];
        curve.x.push_back(scores.gaps[i] + 0.5);
        curve.mean.push_back(
            std::isfinite(score) ? score : std::numeric_limits<double>::quiet_NaN());
    }
    return curve;
}

std::vector<int> mostSimilarGaps(const AdviceCurve& curve, const AdviceKind& kind, int count)
{
    std::vector<int> gaps;
    for (std::size_t i = 0; i < curve.mean.size(); ++i)
        if (std::isfinite(curve.mean[i]))
            gaps.push_back(static_cast<int>(i));
    const auto at = [&](int gap) { return curve.mean[static_cast<std::size_t>(gap)]; };
    std::stable_sort(gaps.begin(), gaps.end(),
        [&](int a, int b) { return kind.fewIsSimilar ? at(a) < at(b) : at(a) > at(b); });
    gaps.resize(std::min(gaps.size(), static_cast<std::size_t>(std::max(0, count))));
    std::sort(gaps.begin(), gaps.end());
    return gaps;
}

FigureContent adviceFigure(const AdviceKind& kind, const AdviceCurve& curve,
    const QString& typeName, int layers, const std::vector<int>& gaps)
{
    FigureContent content;
    content.id = u"advice"_s;
    content.title = kind.label;
    content.legend = LegendPlace::None;
    Panel panel;
    panel.x.label = text(QT_TRANSLATE_NOOP("Advice", "Layer"));
    panel.x.integers = true;
    panel.x.range = Range{-0.5, layers - 0.5};
    panel.y.label = kind.axis;
    Series series;
    series.id = kind.id;
    series.name = typeName;
    series.x = curve.x;
    series.y = curve.mean;
    series.low = curve.low;
    series.high = curve.high;
    series.markers = true;
    panel.series.push_back(series);
    for (std::size_t i = 0; i < gaps.size();) {
        std::size_t last = i;
        while (last + 1 < gaps.size() && gaps[last + 1] == gaps[last] + 1)
            ++last;
        Band band;
        band.from = gaps[i];
        band.to = gaps[last] + 1;
        band.style = 0;
        panel.bands.push_back(band);
        i = last + 1;
    }
    content.panels.push_back(panel);
    content.summary = text(QT_TRANSLATE_NOOP("Advice", "%1 over %2 layers, %3 gaps chosen"))
                          .arg(kind.label)
                          .arg(layers)
                          .arg(gaps.size());
    return content;
}

} // namespace lesa
