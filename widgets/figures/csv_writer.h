// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/figures/figure_content.h"

#include <QByteArray>

namespace lesa {

/// The plotted numbers, one row a point: panel, series, x, y, and raw, low, high, depth where
/// there are any; a map's cells as x, y, value. Hidden curves are left out. C locale, 17 digits,
/// non-finite as nan, inf, -inf.
QByteArray writeCsv(const FigureContent& content);

} // namespace lesa
