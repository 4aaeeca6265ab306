// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/figures/figure_content.h"

#include <QPointF>

#include <functional>
#include <optional>

namespace lesa {

/// What lies under the cursor.
struct PlotHit {
    int panel = 0;
    QString id; ///< of the series, trajectory, map or bars
    QString name;
    QString key;   ///< of the point if it has one, else of the series
    int index = 0; ///< of the point; of a map's cell: row · cols + col
    double x = 0;
    double y = 0;
    std::optional<double> raw;   ///< unsmoothed y
    std::optional<double> value; ///< of a cell, or a trajectory point's depth
    QPointF pixel;
    bool isCell = false;
};

using ToPixel = std::function<QPointF(double x, double y)>;

/// The nearest visible point within `reach` pixels; points before cells.
std::optional<PlotHit> nearestPoint(
    const Panel& panel, const ToPixel& toPixel, QPointF at, Range visibleX, double reach);

/// The cell of a map at plot coordinates (x, y).
std::optional<PlotHit> cellAt(const Panel& panel, const ToPixel& toPixel, double x, double y);

/// A point of a series by index, as if it were under the cursor.
std::optional<PlotHit> pointOf(const Series& series, int index, const ToPixel& toPixel);

/// Several lines for the readout: name, then x and y under the axes' names, raw value if smoothed.
QString readoutText(const Panel& panel, const PlotHit& hit);

} // namespace lesa
