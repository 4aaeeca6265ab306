// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/method/expand.h"
#include "core/engine/method/scratch.h"
#include "core/engine/method/source_layers.h"
#include "core/engine/method/stages.h"

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace lesa {

class TypeData;

struct PredictOptions {
    std::uint64_t seed = 0;
    bool quality = true;
    int folds = 0;                       ///< of leave-one-out; 0: chosen by depth
    std::filesystem::path scratch;       ///< a directory for what does not fit in memory
    Stages stages;                       ///< the job's, among them "shared basis" and "predict"
    std::vector<std::string> types = {}; ///< names of the weight types to predict; empty: all
    bool judgesInserted = true; ///< with `quality`: also each new layer against its neighbours
    std::function<void(const TypeData&)> typeReady
        = {}; ///< each weight type, before it is predicted
};

struct PredictedLayers {
    /// By weight type's name and index in the expanded model: float32 [out, in] on the host.
    std::map<std::string, std::map<int, Scratch>> matrices;
    std::vector<QualityRow> quality;
};

/// LESA (method.md section 1): for each weight type a shared basis, a predictor trained on the
/// inner layers, and the new layers' matrices. In a gap with several new layers the middle one is
/// predicted first, then the halves, each from the two it lies between. Types and folds of quality
/// control run side by side. Metrics "predict/<type>/loss" and "/test_loss", one point an epoch.
/// Error Data: fewer than three layers, a gap after the last layer, settings that contradict each
/// other.
PredictedLayers predictLayers(const SourceLayers& source, const PredictorSpec& spec,
    const LayerMap& map, const PredictOptions& options, const Job& job);

} // namespace lesa
