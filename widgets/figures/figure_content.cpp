// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/figure_content.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace lesa {

namespace {

QString tr(const char* text, int n = -1)
{
    return QCoreApplication::translate("lesa", text, nullptr, n);
}

/// Grows with every finite value that its axis can show.
struct Hull {
    bool log = false;
    double lower = std::numeric_limits<double>::infinity();
    double upper = -std::numeric_limits<double>::infinity();

    void add(double value)
    {
        if (!std::isfinite(value) || (log && value <= 0))
            return;
        lower = std::min(lower, value);
        upper = std::max(upper, value);
    }
    void add(const std::vector<double>& values)
    {
        for (const double value : values)
            add(value);
    }
    void add(const Bounds& bounds)
    {
        add(log ? bounds.lowestPositive : bounds.lower);
        add(bounds.upper);
    }
    [[nodiscard]] std::optional<Range> range() const
    {
        return lower <= upper ? std::optional(Range{lower, upper}) : std::nullopt;
    }
};

struct Lowest {
    QString name;
    double x = 0;
    double y = std::numeric_limits<double>::infinity();
};

Lowest lowestPoint(const Panel& panel)
{
    Lowest lowest;
    for (const auto& series : panel.series) {
        if (series.hidden || series.name.isEmpty())
            continue;
        for (std::size_t i = 0; i < std::min(series.x.size(), series.y.size()); ++i) {
            if (std::isfinite(series.y[i]) && series.y[i] < lowest.y)
                lowest = {series.name, series.x[i], series.y[i]};
        }
    }
    return lowest;
}

QString describe(const Panel& panel)
{
    QStringList parts;
    const auto curves = std::count_if(panel.series.begin(), panel.series.end(),
        [](const Series& s) { return !s.hidden && !s.name.isEmpty(); });
    if (curves > 0) {
        parts << (curves == 1 ? tr("1 curve") : tr("%1 curves").arg(curves));
        const auto lowest = lowestPoint(panel);
        if (std::isfinite(lowest.y))
            parts << tr("lowest %1 %2 at %3 %4")
                         .arg(lowest.name, QString::number(lowest.y, 'g', 4),
                             panel.x.label.toLower(), QString::number(lowest.x, 'g', 6));
    }
    for (const auto& map : panel.heatMaps) {
        const auto range = valueRange(map);
        parts << tr("map of %1 rows and %2 columns, values %3 to %4")
                     .arg(map.rows)
                     .arg(map.cols)
                     .arg(range.lower, 0, 'g', 3)
                     .arg(range.upper, 0, 'g', 3);
    }
    for (const auto& t : panel.trajectories) {
        parts << tr("%1 points in order").arg(t.x.size());
        if (const auto n = std::count(t.inserted.begin(), t.inserted.end(), true))
            parts << tr("%1 of them inserted").arg(n);
    }
    for (const auto& bars : panel.bars)
        parts << tr("%1 bars").arg(bars.x.size());
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString summarise(const FigureContent& content)
{
    if (!content.summary.isEmpty())
        return content.summary;
    QStringList panels;
    for (const auto& panel : content.panels) {
        const auto text = describe(panel);
        if (!text.isEmpty())
            panels << text;
    }
    return panels.isEmpty() ? tr("Nothing to show yet") : panels.join(QStringLiteral("; "));
}

void Bounds::add(double value)
{
    if (!std::isfinite(value))
        return;
    lower = std::min(lower, value);
    upper = std::max(upper, value);
    if (value > 0)
        lowestPositive = std::min(lowestPositive, value);
}

void SeriesBounds::add(const Series& series)
{
    const auto take = [this](Bounds& bounds, const std::vector<double>& values) {
        for (std::size_t i = points; i < values.size(); ++i)
            bounds.add(values[i]);
    };
    take(x, series.x);
    for (const auto* values : {&series.y, &series.raw, &series.low, &series.high})
        take(y, *values);
    points = series.x.size();
}

Extent extentOf(const Panel& panel)
{
    std::vector<SeriesBounds> bounds(panel.series.size());
    for (std::size_t i = 0; i < bounds.size(); ++i)
        bounds[i].add(panel.series[i]);
    return extentOf(panel, bounds);
}

Extent extentOf(const Panel& panel, const std::vector<SeriesBounds>& series)
{
    Hull x{panel.x.scale == AxisScale::Log};
    Hull y{panel.y.scale == AxisScale::Log};
    for (std::size_t i = 0; i < panel.series.size(); ++i) {
        if (panel.series[i].hidden)
            continue;
        x.add(series[i].x);
        y.add(series[i].y);
    }
    for (const auto& map : panel.heatMaps) {
        for (const double edge : {-0.5, 0.5}) {
            x.add(map.x0 + (edge < 0 ? edge : map.cols - 0.5) * map.dx);
            y.add(map.y0 + (edge < 0 ? edge : map.rows - 0.5) * map.dy);
        }
    }
    for (const auto& t : panel.trajectories) {
        x.add(t.x);
        y.add(t.y);
    }
    for (const auto& bars : panel.bars) {
        if (bars.hidden)
            continue;
        for (const double centre : bars.x) {
            x.add(centre - bars.width / 2);
            x.add(centre + bars.width / 2);
        }
        y.add(bars.height);
        y.add(0);
    }
    for (const auto& marker : panel.markers)
        (marker.across == Across::X ? x : y).add(marker.at);
    return {x.range(), y.range()};
}

int hiddenByLog(const Panel& panel)
{
    const bool logX = panel.x.scale == AxisScale::Log;
    const bool logY = panel.y.scale == AxisScale::Log;
    int hidden = 0;
    for (const auto& s : panel.series) {
        if (s.hidden)
            continue;
        for (std::size_t i = 0; i < std::min(s.x.size(), s.y.size()); ++i) {
            if (std::isfinite(s.x[i]) && std::isfinite(s.y[i])
                && ((logX && s.x[i] <= 0) || (logY && s.y[i] <= 0)))
                ++hidden;
        }
    }
    return hidden;
}

Range valueRange(const HeatMap& map)
{
    if (map.range)
        return *map.range;
    Hull hull{map.log};
    hull.add(map.values);
    auto range = hull.range().value_or(Range{map.log ? 1.0 : 0.0, map.log ? 10.0 : 1.0});
    if (isDiverging(map.map) && !map.log) {
        const double far = std::max(std::abs(range.lower), std::abs(range.upper));
        range = {-far, far};
    }
    if (range.lower == range.upper)
        range.upper = range.lower + (range.lower == 0 ? 1 : std::abs(range.lower));
    return range;
}

} // namespace lesa
