// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/method/predicted_layers.h"

#include <functional>
#include <string>
#include <vector>

namespace lesa {

/// What a strategy may use to make new layers.
struct StrategyInput {
    const SourceLayers& source;
    const StrategySpec& spec;
    const LayerMap& map;
    const PredictOptions& predict;
    const Job& job;
    std::vector<QualityRow>& quality; ///< a strategy that judges itself adds rows
};

/// The matrix of a weight type in new layer `index` of the expanded model, float32; `suffix` ends
/// in ".weight". Where the strategy makes biases, also those.
using MatrixMaker = std::function<at::Tensor(int index, const std::string& suffix)>;

/// One row of the registry (method.md section 2): how new layers are made. `solar` and `stack` only
/// repeat layers.
struct Strategy {
    const char* name;
    bool needsUpper;      ///< refuses the gap after the last layer
    bool copiesLower;     ///< matrices are those of the lower neighbour
    bool silencesOutputs; ///< o_proj and down_proj zero
    bool makesBiases; ///< under the norm rule "mean" also biases are the maker's: they follow units
    const char*
        ownNorms; ///< what the norm rule "mean", the default of the setting, stands for here
    MatrixMaker (*maker)(const StrategyInput& input); ///< may compute for long
};

const std::vector<Strategy>& strategies();
/// Error Data: unknown name.
const Strategy& strategyNamed(const std::string& name);

} // namespace lesa
