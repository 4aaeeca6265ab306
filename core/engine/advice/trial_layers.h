// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/method/strategies.h"
#include "core/engine/network/network.h"

#include <vector>

namespace lesa {

/// One new layer and the model that it makes of the source.
struct TrialLayer {
    LayerTensors layer;
    ModelConfig config; ///< of source and new layer: layer `gap` + 1 is the new one
};

/// The layers that expansions by one layer would insert: for each gap what `expand` would write
/// for that gap alone, rounded to the dtype it would be stored in. One is made when asked for.
class TrialLayers {
public:
    /// @param gaps  all gaps that will be asked for, ascending; `lesa` predicts them together
    TrialLayers(const SourceLayers& source, const StrategySpec& strategy, std::vector<int> gaps,
        PredictOptions predict, const Job& job);

    /// New layers at all the gaps, for predictLayers. What that made of it is handed in before the
    /// first layer of `lesa` is asked for.
    [[nodiscard]] LayerMap map() const;
    void setPredicted(PredictedLayers predicted) { m_predicted = std::move(predicted); }

    /// Error Data: a gap the strategy cannot serve. Error Numeric: a value is not finite.
    [[nodiscard]] TrialLayer at(int gap, const Placement& placement) const;

private:
    [[nodiscard]] MatrixMaker predictedMaker(int gap) const;

    const SourceLayers& m_source;
    const StrategySpec& m_strategy;
    std::vector<int> m_gaps;
    PredictOptions m_predict;
    const Job& m_job;
    PredictedLayers m_predicted;
};

} // namespace lesa
