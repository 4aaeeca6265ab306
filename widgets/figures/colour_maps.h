// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <vector>

namespace lesa {

/// Sequential: Viridis, Cividis (also for colour-blind readers), Greys (light to dark).
/// Diverging, white at the middle: BlueOrange.
enum class ColourMap { Viridis, Cividis, BlueOrange, Greys };

/// The colour at t in 0…1 (clamped), linear in RGB between the map's stops.
QColor mapColour(ColourMap map, double t);

/// Evenly spaced stops from 0 to 1.
const std::vector<QColor>& colourStops(ColourMap map);

bool isDiverging(ColourMap map);

} // namespace lesa
