// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arch/model_config.h"
#include "core/base/control.h"

#include "core/engine/torch.h"

#include <map>
#include <string>

namespace lesa {

// Shape letters: F neurons (intermediate size), K key/value heads, G query heads per key/value
// head, D head size, P = D/2 rotary pairs; pair p is (p, p + P), as Hugging Face stores q and k.

using LayerTensors = std::map<std::string, at::Tensor>; ///< by suffix, "mlp.up_proj.weight" …

struct AlignOptions {
    bool neurons = false;
    bool heads = false; ///< head order, v/o rotation and q/k rotation inside rotary pairs
};

/// Of the setting `strategy.align`: none, heads, neurons, all.
AlignOptions alignOptions(const std::string& setting);

/// A change of a layer's inner coordinates that does not change its function (method.md section 1,
/// "Alignment"). Undefined tensors mean "unchanged".
struct LayerAlignment {
    at::Tensor neuronOrder_F;     ///< int64: new neuron j is old neuron neuronOrder[j]
    at::Tensor kvHeadOrder_K;     ///< int64
    at::Tensor queryOrder_KG;     ///< int64: order of the query heads inside each (new) group
    at::Tensor valueRotation_KDD; ///< orthogonal, float64: v := R v, o := o R^T, per (new) group
    at::Tensor pairAngle_KP;      ///< rotation of q and k inside each rotary pair, radians, float64
};

/// The alignment that brings `layer` closest to `reference`: neurons by matchNeurons, heads by
/// alignHeads. A part that would gain nothing beyond rounding stays undefined, so aligning an
/// aligned layer changes nothing. Neurons are left alone where a layer has experts instead of a
/// dense MLP.
/// @param job    may stop it (Stopped); null: runs to the end
/// @throws Error Fault::Data: a tensor is missing or has another shape than the config says
LayerAlignment alignTo(const LayerTensors& reference, const LayerTensors& layer,
    const ModelConfig& config, const AlignOptions& options, const Job* job = nullptr);

/// One tensor of the layer in the new coordinates, same dtype and device (weights and biases;
/// tensors it does not touch come back as they are). Rotations are computed in float64.
at::Tensor aligned(const LayerAlignment& alignment, const std::string& suffix,
    const at::Tensor& tensor, const ModelConfig& config);

} // namespace lesa
