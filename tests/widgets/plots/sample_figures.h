// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/figures/figure_content.h"

namespace lesa::samples {

/// One small figure of every kind, with the same numbers each time.
FigureContent lossCurves();   ///< three runs with raw companions, a baseline, a NaN; lr strip below
FigureContent spectra();      ///< 12 layers by depth on a log axis, energy markers
FigureContent coefficients(); ///< heat map depth × direction, distance line below
FigureContent trajectory();   ///< points in layer order, four of them inserted
FigureContent similarity();   ///< a square matrix, diverging
FigureContent histogram();    ///< bars and a fitted curve
std::vector<FigureContent> all();

} // namespace lesa::samples
