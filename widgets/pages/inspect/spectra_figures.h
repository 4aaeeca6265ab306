// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/figures/figure_content.h"
#include "widgets/pages/inspect/analysis_data.h"

#include <QList>

namespace lesa {

struct SpectrumOptions {
    bool relative = true; ///< σ_i / σ_1; else σ_i
    bool energy = true;   ///< lines where 90, 95, 99 % of Σσ² are reached
    int layer = -1;       ///< whose energy is marked; -1: the layers' median
};

/// σ against index, one curve a layer, coloured by depth; inserted layers dashed.
FigureContent spectrumFigure(
    const AnalysisData& data, const InsertedLayers& inserted, const SpectrumOptions& options);

/// The singular values of all layers side by side, [W_0 | W_1 | …] = U S V, with their floor.
FigureContent sharedSpectrumFigure(const AnalysisData& data, const SpectrumOptions& options);

/// The eigenvalue density (ESD) of one layer, λ = σ², with the power law above xmin and the
/// Marchenko–Pastur bulk, all as densities over the eigenvalues the fits saw. A rank-deficient
/// layer is cut at its numerical rank. A layer that was not analysed gives an empty figure.
FigureContent densityFigure(const AnalysisData& data, int layer);

/// A metric that can be drawn across depth.
struct MetricChoice {
    QString name;  ///< in the file
    QString title; ///< for people
    QString axis;  ///< short, for the axis
    QString formula;
};
QList<MetricChoice> metricChoices();

/// One curve a weight type against the layer, the data's own drawn strongest. For alpha the limits
/// 2 and 6 are drawn and the layers beyond them marked.
FigureContent metricFigure(
    const AnalysisData& data, const InsertedLayers& inserted, const MetricChoice& metric);

} // namespace lesa
