// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/layer_map.h"
#include "core/spec/specs.h"

#include <string>
#include <vector>

namespace lesa {

/// The gaps a rule chooses in a model of `layers` layers, ascending, without repeats (method.md
/// section 3). `allowLast` permits gap L-1 (after the last layer): strategies that need no upper
/// neighbour. A rule written for another depth is rescaled: gap g of L0 becomes round((g + 1) * L /
/// L0) - 1, kept in range. Error Data: a gap out of range, an empty choice, from > to.
std::vector<int> chooseGaps(const PositionsSpec& positions, int layers, bool allowLast);

/// Parses the command line's --positions: "15-30", "3,7,12", "top-half", "every:2", "uniform:16",
/// "groups:8", each with an optional "x2" suffix for several layers a gap ("15-30x2"). Error Usage.
PositionsSpec parsePositions(const std::string& text);

/// Old layers with the new ones inserted at the gaps.
LayerMap insertionMap(int layers, const std::vector<int>& gaps, int perGap);
/// SOLAR: layers [0, n-m) then [m, n); the second use of a layer is a Repeat.
LayerMap solarMap(int layers, int overlap);
/// G_stack: the whole stack `times` times.
LayerMap stackMap(int layers, int times);

/// Whether its new layers are made of both neighbours: there is none at the gap after the last
/// layer.
bool needsLayerAbove(const StrategySpec& strategy);
/// The map of a strategy (solar and stack ignore positions). Error Data as above.
LayerMap layerMapFor(const StrategySpec& strategy, const PositionsSpec& positions, int layers);
/// Indices in the expanded model of layers that are New or Repeat.
std::vector<int> insertedLayers(const LayerMap& map);

} // namespace lesa
