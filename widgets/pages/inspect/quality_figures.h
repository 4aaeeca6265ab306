// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/expansion_record.h"
#include "widgets/figures/figure_content.h"
#include "widgets/pages/inspect/analysis_data.h"

#include <QList>

#include <functional>
#include <optional>

namespace lesa {

/// What quality is measured of.
enum class QualityKind {
    LeaveOneOut, ///< held-out source layers against the truth
    Inserted,    ///< inserted layers against their two neighbours
};

/// Predicted and plain average of one weight, side by side.
struct QualityPair {
    QString type; ///< short name
    int layer = 0;
    QString against; ///< "truth", "lower", "upper"
    std::optional<QualityRow> predicted;
    std::optional<QualityRow> mean;
};

struct QualityMeasure {
    QString title;
    QString formula;
    std::function<double(const QualityRow&)> value;
    double ideal; ///< of a perfect prediction; NaN: none
    bool whole = false;
};
QList<QualityMeasure> qualityMeasures();

std::vector<QualityPair> qualityPairs(const std::vector<QualityRow>& rows, QualityKind kind);

/// One column of dots a weight type: predicted left, plain average right; every dot stands for its
/// layer, in depth order.
FigureContent qualityFigure(const std::vector<QualityPair>& pairs, const QualityMeasure& measure);

/// How many singular values a predicted matrix can have at most: a predictor with one hidden layer
/// of width h makes rows in an affine space of dimension h, so h + 1. Nullopt: not capped below
/// the matrix.
std::optional<int> rankCap(const Preset& preset);

/// σ / σ₁ of an inserted layer beside its two neighbours, with the cap of its rank drawn.
FigureContent insertedSpectrumFigure(
    const AnalysisData& data, const ExpansionRecord& record, int layer);

/// The first layer at or after `layer`, else before it, that was inserted; -1: none was.
int nearestInserted(const ExpansionRecord& record, int layer);

InsertedLayers insertedLayersOf(const ExpansionRecord& record);

} // namespace lesa
