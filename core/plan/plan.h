// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arch/depth_rules.h"
#include "core/plan/layer_map.h"
#include "core/plan/machine.h"
#include "core/spec/preset.h"
#include "core/store/checkpoint.h"

#include <cstdint>
#include <string>
#include <vector>

namespace lesa {

/// What an expansion would do, from headers alone: the dry run of `lesa plan` and of the window.
struct ExpansionPlan {
    int layersBefore = 0;
    int layersAfter = 0;
    std::uint64_t parametersBefore = 0;
    std::uint64_t parametersAfter = 0;
    std::uint64_t trainableParameters = 0;
    std::uint64_t bytesBefore = 0; ///< tensor bytes
    std::uint64_t bytesAfter = 0;
    std::uint64_t expandMemoryBytes = 0; ///< rough peak of `expand`, by the formula in plan.cpp
    std::uint64_t trainMemoryBytes
        = 0; ///< rough peak of `train`: weights, masters, moments, gradients, activations
    double expandSeconds = 0; ///< on `machine`, by the operations and the bytes written
    LayerMap map;
    DeepenedConfig config;
    std::vector<std::string> warnings = {};
};

/// Error Data: positions or strategy impossible for this checkpoint (the same sentences as
/// `expand`).
ExpansionPlan planExpansion(
    const Checkpoint& checkpoint, const Preset& preset, const Machine& machine);

/// Indices of the layers of the expanded model that a training spec trains ("new", "all",
/// "16,18,20-24"). Error Data: malformed or out of range.
std::vector<int> trainedLayers(const std::string& train, const LayerMap& map);

} // namespace lesa
