// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/figures/figure_content.h"
#include "widgets/plots/plot_theme.h"
#include "widgets/theme/run_style.h"

#include <QString>

#include <optional>

namespace lesa {

/// How a FigureContent is drawn. Lengths are in points (export) or pixels (screen); `unit` is how
/// many device units one of them is, so that layout, which is done in whole units, stays fine.
struct DrawStyle {
    QString family; ///< of all text; empty: the application's font
    double labelSize = 12;
    double tickSize = 11;
    double legendSize = 11;
    double lineWidth = 1;
    double axisWidth = 1;
    double markerSize = 6;
    bool markers = false; ///< on every curve; else only where the series asks
    bool grid = true;
    std::optional<LegendPlace> legend; ///< nullopt: the content's
    ColourSet colours = ColourSet::OkabeIto;
    bool transparent = false;
    PlotTheme theme;
    int unit = 1;
};

} // namespace lesa
