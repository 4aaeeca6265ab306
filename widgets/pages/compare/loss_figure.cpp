// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/compare/loss_figure.h"

#include "widgets/plots/smoothing.h"
#include "widgets/session/run_list.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr double stripShare = 0.3;
constexpr double secondsPerMinute = 60;
constexpr std::array curveNames{"loss", "held-out", "rate", "norm", "speed"};

QString tr(const char* text)
{
    return QCoreApplication::translate("lesa", text);
}

const History& pointsOf(const RunHistory& history, Curve curve)
{
    return curve == Curve::Validation ? static_cast<const History&>(history.validation)
                                      : history.training;
}

const std::vector<double>& valuesOf(const RunHistory& history, Curve curve)
{
    switch (curve) {
    case Curve::Training: return history.training.loss;
    case Curve::Validation: return history.validation.loss;
    case Curve::LearningRate: return history.training.learningRate;
    case Curve::GradientNorm: return history.training.gradientNorm;
    case Curve::Speed: break;
    }
    return history.training.tokensPerSecond;
}

double xAt(const RunHistory& history, Curve curve, std::size_t i, XKind kind)
{
    const auto& points = pointsOf(history, curve);
    switch (kind) {
    case XKind::Step: return points.step[i];
    case XKind::RelativeStep: {
        const auto& training = history.training.step;
        const double first = training.empty() ? points.step.front() : training.front() - 1;
        return points.step[i] - first;
    }
    case XKind::Tokens: return points.tokens[i];
    case XKind::Time: break;
    }
    return points.seconds[i] / secondsPerMinute;
}

QString xLabel(XKind kind)
{
    switch (kind) {
    case XKind::Step: return tr("Step");
    case XKind::RelativeStep: return tr("Step from the first");
    case XKind::Tokens: return tr("Training tokens");
    case XKind::Time: break;
    }
    return tr("Training time (min)");
}

QString yLabel(Curve curve)
{
    switch (curve) {
    case Curve::LearningRate: return tr("Rate");
    case Curve::GradientNorm: return tr("Gradient");
    case Curve::Speed: return tr("Tokens/s");
    default: return tr("Loss");
    }
}

Series seriesFor(const ChartRun& run, Curve curve)
{
    Series series;
    series.id = curveId(run.id, curve);
    series.key = u"run:"_s + run.id;
    series.style = run.style;
    if (curve == Curve::Training)
        series.name = run.name;
    if (curve == Curve::Validation) {
        series.shape = LineShape::None;
        series.markers = true;
    }
    return series;
}

/// A dashed line for each model that was grown.
std::vector<Marker> baselines(const QList<ChartRun>& runs)
{
    std::vector<Marker> markers;
    for (const auto& run : runs) {
        const bool known = !run.baseLoss
            || std::any_of(markers.begin(), markers.end(),
                [&](const Marker& marker) { return marker.at == *run.baseLoss; });
        if (known)
            continue;
        Marker marker;
        marker.across = Across::Y;
        marker.at = *run.baseLoss;
        marker.label = run.baseName.isEmpty() ? tr("before growing")
                                              : tr("%1 before growing").arg(run.baseName);
        markers.push_back(marker);
    }
    return markers;
}

/// Mean and range over runs, at the steps that any of them has.
Series meanOf(const QList<ChartRun>& runs, Curve curve, const ChartOptions& options)
{
    struct Spread {
        double sum = 0;
        double low = std::numeric_limits<double>::infinity();
        double high = -std::numeric_limits<double>::infinity();
        int count = 0;
    };
    std::map<double, Spread> points;
    for (const auto& run : runs) {
        auto settled = run;
        settled.live = false;
        const auto piece = CurveFeed(settled, curve, options).next(settled);
        for (std::size_t i = 0; i < piece.x.size(); ++i) {
            if (!std::isfinite(piece.y[i]))
                continue;
            auto& spread = points[piece.x[i]];
            spread.sum += piece.y[i];
            spread.low = std::min(spread.low, piece.y[i]);
            spread.high = std::max(spread.high, piece.y[i]);
            ++spread.count;
        }
    }
    auto series = seriesFor(runs.front(), curve);
    if (runs.size() > 1 && curve == Curve::Training)
        series.name = tr("%1, mean of %2").arg(runs.front().group).arg(runs.size());
    for (const auto& [x, spread] : points) {
        series.x.push_back(x);
        series.y.push_back(spread.sum / spread.count);
        series.low.push_back(spread.low);
        series.high.push_back(spread.high);
    }
    if (runs.size() == 1) {
        series.low.clear();
        series.high.clear();
    }
    return series;
}

QList<QList<ChartRun>> grouped(const QList<ChartRun>& runs)
{
    QList<QList<ChartRun>> groups;
    for (const auto& run : runs) {
        const auto same = std::find_if(groups.begin(), groups.end(),
            [&](const auto& group) { return group.front().group == run.group; });
        if (same == groups.end() || run.group.isEmpty())
            groups << QList{run};
        else
            *same << run;
    }
    return groups;
}

} // namespace

QString curveId(const QString& run, Curve curve)
{
    return run + u'/' + QLatin1StringView(curveNames[static_cast<std::size_t>(curve)]);
}

QString runOfCurve(const QString& curveId)
{
    return curveId.section(u'/', 0, 0);
}

Curve kindOfCurve(const QString& curveId)
{
    const auto name = curveId.section(u'/', 1);
    const auto* found = std::find_if(curveNames.begin(), curveNames.end(),
        [&](const char* known) { return name == QLatin1StringView(known); });
    return found == curveNames.end() ? Curve::Training
                                     : static_cast<Curve>(found - curveNames.begin());
}

QList<Curve> curvesOf(const ChartOptions& options)
{
    QList<Curve> curves{Curve::Training, Curve::Validation};
    if (options.learningRate)
        curves << Curve::LearningRate;
    if (options.gradientNorm)
        curves << Curve::GradientNorm;
    if (options.speed)
        curves << Curve::Speed;
    return curves;
}

CurveFeed::CurveFeed(const ChartRun&, Curve curve, const ChartOptions& options)
    : m_curve(curve)
    , m_options(options)
{
}

CurveFeed::Piece CurveFeed::next(const ChartRun& run)
{
    Piece piece;
    const auto& values = valuesOf(*run.history, m_curve);
    const auto from = m_given;
    smooth(piece, values, from, run.live);
    for (auto i = from; i < m_given; ++i)
        piece.x.push_back(xAt(*run.history, m_curve, i, m_options.x));
    const bool needed = m_curve == Curve::Training || m_curve == Curve::Validation;
    if (!needed) { // not every run says all numbers: an unknown one is no gap with a cross
        Piece known;
        for (std::size_t i = 0; i < piece.y.size(); ++i)
            if (std::isfinite(piece.y[i])) {
                known.x.push_back(piece.x[i]);
                known.y.push_back(piece.y[i]);
            }
        return known;
    }
    return piece;
}

void CurveFeed::smooth(Piece& piece, const std::vector<double>& values, std::size_t from, bool live)
{
    const bool smoothed = m_curve == Curve::Training && m_options.smoothing != Smoothing::Off;
    m_given = values.size();
    if (smoothed && m_options.smoothing == Smoothing::Central) {
        const auto half = static_cast<std::size_t>(std::max(m_options.window, 1) / 2);
        if (live)
            m_given = std::max(from, values.size() - std::min(values.size(), half));
        const auto average = centralAverage(values, m_options.window);
        piece.y.assign(average.begin() + static_cast<std::ptrdiff_t>(from),
            average.begin() + static_cast<std::ptrdiff_t>(m_given));
    } else {
        const double keep = std::clamp(m_options.strength, 0.0, maxSmoothing);
        for (auto i = from; i < m_given; ++i) {
            double value = values[i];
            if (smoothed && keep > 0 && std::isfinite(value)) {
                m_mean = keep * m_mean + (1 - keep) * value;
                m_weight *= keep;
                value = m_mean / (1 - m_weight);
            }
            piece.y.push_back(value);
        }
    }
    if (smoothed)
        piece.raw.assign(values.begin() + static_cast<std::ptrdiff_t>(from),
            values.begin() + static_cast<std::ptrdiff_t>(m_given));
}

FigureContent lossFigure(const QList<ChartRun>& runs, const ChartOptions& options)
{
    FigureContent content;
    content.id = u"loss"_s;
    content.title = tr("Loss");
    for (const auto curve : curvesOf(options)) {
        if (curve != Curve::Validation) {
            Panel panel;
            panel.x.label = xLabel(options.x);
            panel.x.scale = options.logX ? AxisScale::Log : AxisScale::Linear;
            panel.y.label = yLabel(curve);
            panel.heightShare = curve == Curve::Training ? 1 : stripShare;
            if (curve == Curve::Training) {
                panel.y.scale = options.logY ? AxisScale::Log : AxisScale::Linear;
                panel.markers = baselines(runs);
            }
            content.panels.push_back(std::move(panel));
        }
        auto& series = content.panels.back().series;
        if (options.groupSeeds)
            for (const auto& group : grouped(runs))
                series.push_back(meanOf(group, curve, options));
        else
            for (const auto& run : runs)
                series.push_back(seriesFor(run, curve));
    }
    return content;
}

FigureContent filledLossFigure(
    const QList<ChartRun>& runs, const ChartOptions& options, std::map<QString, CurveFeed>* feeds)
{
    auto content = lossFigure(runs, options);
    if (options.groupSeeds)
        return content;
    for (auto& panel : content.panels)
        for (auto& series : panel.series) {
            const auto run = std::find_if(runs.begin(), runs.end(),
                [id = runOfCurve(series.id)](const auto& each) { return each.id == id; });
            if (run == runs.end())
                continue;
            CurveFeed feed(*run, kindOfCurve(series.id), options);
            auto piece = feed.next(*run);
            series.x = std::move(piece.x);
            series.y = std::move(piece.y);
            series.raw = std::move(piece.raw);
            if (feeds != nullptr)
                feeds->emplace(series.id, feed);
        }
    return content;
}

ChartRun chartRun(const RunInfo& run, const RunHistory& history)
{
    ChartRun chart;
    chart.id = run.id;
    chart.name = run.name;
    chart.group = run.record ? QString::fromStdString(run.record->preset.name) : run.id;
    chart.style = run.styleIndex;
    chart.live = run.alive;
    chart.history = &history;
    chart.baseLoss = run.baseLoss;
    chart.baseName = QFileInfo(run.baseFolder).fileName();
    return chart;
}

} // namespace lesa
