// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/figures/figure_spec.h"

namespace lesa {

enum class CopyAs { Image, Svg, Data };

/// The figure as it would be exported: a picture, SVG (also as text), or its numbers as CSV.
void copyFigure(const FigureContent& content, const FigureSpec& spec, CopyAs what);

} // namespace lesa
