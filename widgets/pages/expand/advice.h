// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/figures/figure_content.h"
#include "widgets/session/gap_advice.h"

#include <QList>
#include <QMap>
#include <QString>

#include <vector>

namespace lesa {

/// What an analysis or `lesa advise` says about a gap or a layer, to choose positions by.
struct AdviceKind {
    QString id;               ///< "neighbour_distance"
    QString label;            ///< of the choice
    QString axis;             ///< of the curve
    bool ofGaps;              ///< one value a gap, else one a layer
    bool fewIsSimilar = true; ///< small values mean alike neighbours
    bool ofAdvice = false;    ///< a rule of `lesa advise`, by its name
};
const QList<AdviceKind>& adviceKinds();

/// A curve over the depth, of one weight type or the mean of several.
struct AdviceCurve {
    std::vector<double> x; ///< gap g stands at g + 0.5, layer i at i
    std::vector<double> mean;
    std::vector<double> low; ///< smallest and largest of the types; empty: one type
    std::vector<double> high;
    QString error; ///< why there is none
};

/// Reads it from analyses. @param files  weight type -> HDF5 file. For a pool thread.
AdviceCurve readAdvice(const AdviceKind& kind, const QMap<QString, QString>& files);

/// The scores by a rule as a curve; empty where they are not there.
AdviceCurve adviceCurve(const AdviceScores& scores, const QString& rule);

/// The k gaps whose neighbours are most alike, ascending.
std::vector<int> mostSimilarGaps(const AdviceCurve& curve, const AdviceKind& kind, int count);

/// The curve above the strip, with a band for each chosen gap.
FigureContent adviceFigure(const AdviceKind& kind, const AdviceCurve& curve,
    const QString& typeName, int layers, const std::vector<int>& gaps);

} // namespace lesa
