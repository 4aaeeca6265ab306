// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_search.h"

#include <QCoreApplication>
#include <QLineF>

#include <algorithm>
#include <cmath>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

QString number(double value)
{
    return QString::number(value, 'g', 6);
}

std::size_t pointCount(const Series& s)
{
    return std::min(s.x.size(), s.y.size());
}

/// The stretch of a curve sorted by x that can be near the cursor.
std::pair<std::size_t, std::size_t> stretch(const Series& s, Range visible)
{
    const std::size_t count = pointCount(s);
    const auto end = s.x.begin() + static_cast<std::ptrdiff_t>(count);
    if (!std::is_sorted(s.x.begin(), end))
        return {0, count};
    const auto first = std::lower_bound(s.x.begin(), end, visible.lower);
    const auto last = std::upper_bound(first, end, visible.upper);
    return {static_cast<std::size_t>(first - s.x.begin()),
        static_cast<std::size_t>(last - s.x.begin())};
}

struct Nearest {
    QPointF at;
    double best;

    bool take(QPointF pixel)
    {
        const double distance = QLineF(at, pixel).length();
        if (!(distance < best))
            return false;
        best = distance;
        return true;
    }
};

PlotHit hitOf(const Trajectory& t, std::size_t i, QPointF pixel)
{
    PlotHit hit;
    hit.id = t.id;
    const auto at = static_cast<qsizetype>(i);
    hit.name = at < t.labels.size() && !t.labels[at].isEmpty() ? t.labels[at] : t.name;
    hit.key = t.keys.value(at);
    hit.index = static_cast<int>(i);
    hit.x = t.x[i];
    hit.y = t.y[i];
    if (i < t.depth.size())
        hit.value = t.depth[i];
    hit.pixel = pixel;
    return hit;
}

QString labelled(const QString& label, double value)
{
    return (label.isEmpty() ? QString() : label + u": "_s) + number(value);
}

} // namespace

std::optional<PlotHit> pointOf(const Series& s, int index, const ToPixel& toPixel)
{
    const auto i = static_cast<std::size_t>(index);
    if (index < 0 || i >= pointCount(s) || !std::isfinite(s.y[i]))
        return {};
    PlotHit hit;
    hit.id = s.id;
    hit.name = s.name;
    hit.key = s.pointKeys.value(index, s.key);
    hit.index = index;
    hit.x = s.x[i];
    hit.y = s.y[i];
    if (i < s.raw.size())
        hit.raw = s.raw[i];
    hit.pixel = toPixel(hit.x, hit.y);
    return hit;
}

std::optional<PlotHit> nearestPoint(
    const Panel& panel, const ToPixel& toPixel, QPointF at, Range visibleX, double reach)
{
    Nearest nearest{at, reach};
    std::optional<PlotHit> found;
    for (const auto& s : panel.series) {
        if (s.hidden)
            continue;
        const auto [first, last] = stretch(s, visibleX);
        for (std::size_t i = first; i < last; ++i) {
            if (std::isfinite(s.y[i]) && nearest.take(toPixel(s.x[i], s.y[i])))
                found = pointOf(s, static_cast<int>(i), toPixel);
        }
    }
    for (const auto& t : panel.trajectories) {
        for (std::size_t i = 0; i < std::min(t.x.size(), t.y.size()); ++i) {
            if (const auto pixel = toPixel(t.x[i], t.y[i]); nearest.take(pixel))
                found = hitOf(t, i, pixel);
        }
    }
    for (const auto& bars : panel.bars) {
        for (std::size_t i = 0; !bars.hidden && i < std::min(bars.x.size(), bars.height.size());
             ++i) {
            const auto top = toPixel(bars.x[i], bars.height[i]);
            const auto foot = toPixel(bars.x[i] + bars.width / 2, 0);
            if (std::abs(at.x() - top.x()) > std::abs(foot.x() - top.x())
                || at.y() < std::min(top.y(), foot.y()) || at.y() > std::max(top.y(), foot.y()))
                continue;
            PlotHit hit;
            hit.id = bars.id;
            hit.name = bars.name;
            hit.key = bars.keys.value(static_cast<qsizetype>(i));
            hit.index = static_cast<int>(i);
            hit.x = bars.x[i];
            hit.y = bars.height[i];
            hit.pixel = top;
            found = hit;
        }
    }
    return found;
}

std::optional<PlotHit> cellAt(const Panel& panel, const ToPixel& toPixel, double x, double y)
{
    for (const auto& map : panel.heatMaps) {
        const double col = std::round((x - map.x0) / map.dx);
        const double row = std::round((y - map.y0) / map.dy);
        if (!(col >= 0 && row >= 0 && col < map.cols && row < map.rows))
            continue;
        PlotHit hit;
        hit.id = map.id;
        hit.name = map.label;
        const int r = static_cast<int>(row);
        const int c = static_cast<int>(col);
        hit.index = r * map.cols + c;
        hit.key = map.rowKeys.isEmpty() ? map.colKeys.value(c) : map.rowKeys.value(r);
        hit.x = map.x0 + col * map.dx;
        hit.y = map.y0 + row * map.dy;
        if (static_cast<std::size_t>(hit.index) < map.values.size())
            hit.value = map.values[static_cast<std::size_t>(hit.index)];
        hit.pixel = toPixel(hit.x, hit.y);
        hit.isCell = true;
        return hit;
    }
    return {};
}

QString readoutText(const Panel& panel, const PlotHit& hit)
{
    const auto named = [](const Axis& axis, double value) {
        const auto i = static_cast<qsizetype>(std::llround(value));
        return i >= 0 && i < axis.categories.size()
            ? (axis.label.isEmpty() ? axis.categories[i]
                                    : axis.label + u": "_s + axis.categories[i])
            : labelled(axis.label, value);
    };
    QStringList lines;
    if (!hit.name.isEmpty() && !hit.isCell)
        lines << hit.name;
    lines << named(panel.x, hit.x) << named(panel.y, hit.y);
    if (hit.isCell && hit.value)
        lines << labelled(hit.name, *hit.value);
    if (hit.raw && *hit.raw != hit.y)
        lines << QCoreApplication::translate("lesa::PlotView", "not smoothed: %1")
                     .arg(number(*hit.raw));
    return lines.join(u'\n');
}

} // namespace lesa
