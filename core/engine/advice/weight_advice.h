// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/method/predicted_layers.h"

#include <vector>

namespace lesa {

/// By weight type, in the layout's order.
using ByType = std::vector<std::vector<double>>;

/// |V_{g+1} - V_g|_F of each of the L-1 gaps (method.md section 3), one weight type after the
/// other, two layers in memory at a time. Progress: "neighbours".
ByType neighbourDistances(const SourceLayers& source, const Job& job);

/// The same from coefficients that are there: all directions, every layer.
std::vector<double> neighbourDistances(const TypeData& data, int layers);

/// Leave-one-out: the cosine of each inner layer's predicted matrix to the true one; NaN for the
/// first and last layer. @param quality  rows of predictLayers
ByType predictedCosines(const SourceLayers& source, const std::vector<QualityRow>& quality);

/// For each gap the mean over weight types; NaN for a gap past the end.
std::vector<double> ofGaps(const ByType& gapsByType, const std::vector<int>& gaps);
/// For each gap the mean over weight types and its two layers, over one where the other has none.
std::vector<double> ofGapsFromLayers(const ByType& layersByType, const std::vector<int>& gaps);

} // namespace lesa
