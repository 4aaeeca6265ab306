// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/figures/figure_content.h"
#include "widgets/pages/inspect/analysis_data.h"

namespace lesa {

enum class NeighbourMeasure {
    Distance,     ///< ‖V_{i+1} − V_i‖
    Cosine,       ///< of V_i and V_{i+1}
    OverlapLeft,  ///< of the leading left singular subspaces (output side)
    OverlapRight, ///< of the right ones (input side)
};

struct NormOptions {
    std::int64_t directions = 64; ///< leading ones that are drawn; 0: all
    bool log = false;
    NeighbourMeasure neighbours = NeighbourMeasure::Distance;
};

/// ‖V_i[k,:]‖ by depth and direction, beneath it how far neighbouring layers are apart; gaps that
/// stand out (core/linalg/outliers.h) are marked.
FigureContent normFigure(
    const AnalysisData& data, const InsertedLayers& inserted, const NormOptions& options);

/// V_i[k,:] of one direction k by depth and input, beneath it their norm.
FigureContent directionFigure(
    const AnalysisData& data, const DirectionData& direction, const InsertedLayers& inserted);

enum class Projection { Pca, Tsne };

/// The layers in the plane by their V_i[k,:], joined in order, coloured by depth.
FigureContent trajectoryFigure(const AnalysisData& data, const InsertedLayers& inserted,
    std::size_t view, Projection projection);

enum class Similarity { Cosine, Cka };

/// Every layer with every other, by the leading coefficients.
FigureContent similarityFigure(const AnalysisData& data, Similarity similarity);

} // namespace lesa
