// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arch/layer_layout.h"
#include "core/store/safetensors_file.h"

#include <string>
#include <string_view>

namespace lesa {

/// How a new layer comes by one of its tensors.
enum class TensorRole {
    Matrix, ///< a weight type: made by the strategy
    Small,  ///< norm, bias, q/k norm: by the norm rule
    Block, ///< router and experts, or a matrix not every layer has: copied from the lower neighbour
    Opaque, ///< not a float (masks, tables): copied from the lower neighbour
};
TensorRole roleOf(const std::string& suffix, const TensorEntry& entry, const LayerLayout& layout);

/// Part of a mixture of experts: router, experts, shared expert.
bool isExpertBlock(std::string_view suffix);

/// Which tensors write into the residual stream, and what value silences them.
struct OutputRule {
    bool postNorm
        = false; ///< norms after attention and MLP stand for the projections (Gemma 2/3, OLMo 2)
    double silent
        = 0; ///< value of a silent post-norm weight: -1 where the model adds one to it (Gemma)
};
/// Error Data: the layers name no attention or no MLP output that is known.
OutputRule outputRule(const LayerLayout& layout, const std::string& modelType);
/// o_proj and down_proj (weights and biases, w2 and down_proj of experts), or the post-norm
/// weights.
bool writesResidual(std::string_view suffix, const OutputRule& rule);

} // namespace lesa
