// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plots/display_list.h"

#include <QByteArray>

namespace lesa {

/// A drawing as SVG 1.1, `unitsPerPoint` units to the point: clips become clip-path, images keep
/// their cells (PNG inside, not smoothed), text stays text in its family or becomes paths.
QByteArray writeSvg(
    const DisplayList& drawing, int unitsPerPoint, bool textAsPaths, const QString& description);

} // namespace lesa
