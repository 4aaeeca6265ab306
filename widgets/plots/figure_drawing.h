// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plots/display_list.h"
#include "widgets/plots/draw_style.h"

#include <QSize>

namespace lesa {

/// Lays the figure out and records it; `size` in device units (points × style.unit for a page).
/// GUI thread only (the layout is a widget's); the result may go to any thread.
DisplayList drawFigure(const FigureContent& content, const DrawStyle& style, QSize size);

} // namespace lesa
