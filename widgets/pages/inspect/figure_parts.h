// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/figures/figure_content.h"
#include "widgets/pages/inspect/analysis_data.h"

namespace lesa {

inline constexpr int flagStyle = 1; ///< run style (vermilion, square) of what stands out

/// "Layer", whole numbers only.
Axis layerAxis();

/// Values against layer numbers; every point stands for its layer.
Series layerSeries(const QString& id, const std::vector<int>& layers,
    const std::vector<double>& values, int style);

/// Markers without a line.
Series pointMarks(const QString& id, const QString& name, int style);

/// Shades the inserted layers, neighbours in one piece.
void addInsertedBands(Panel& panel, const InsertedLayers& inserted);

} // namespace lesa
