// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/method/align.h"

namespace lesa {

/// Whether the layer has a dense MLP: neurons, not experts.
bool hasNeurons(const LayerTensors& layer);

/// Cosines between the neurons of two layers, float32 [F, F] on `device`; reference neurons are
/// rows. A neuron is a vector of three normalised parts: gate row, up row, down column. Cost 6 F² H
/// flops. Error Data: a tensor is missing or has another shape than the gate's says.
at::Tensor neuronCosines(const LayerTensors& reference, const LayerTensors& layer,
    const at::Device& device, const Job* job);

/// For each neuron of the reference the layer's neuron it is matched with, int64 [F]; undefined
/// when that is the same one everywhere. Maximises the sum of neuronCosines, one [F, F] float32
/// matrix in the host's memory.
at::Tensor matchNeurons(const LayerTensors& reference, const LayerTensors& layer, const Job* job);

} // namespace lesa
