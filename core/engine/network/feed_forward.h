// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arch/model_config.h"
#include "core/engine/network/linear.h"

namespace lesa {

/// The second half of a layer on its normalised input: down(silu(gate(x)) * up(x)), or the same for
/// the experts that a router chooses for each token (mixtral, qwen3_moe).
at::Tensor feedForward(
    const at::Tensor& x_BTH, const LayerTensors& layer, const ModelConfig& config, int index);

/// Where a family keeps a sparse layer's router and experts.
struct ExpertNames {
    std::string router; ///< without ".weight"
    std::string block;  ///< "… .experts."
    std::string gate, up, down;
};
ExpertNames expertNames(Family family);

} // namespace lesa
