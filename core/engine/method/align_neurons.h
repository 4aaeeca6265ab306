// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/method/align.h"

namespace lesa {

/// Whether the layer has a dense MLP: neurons, not experts.
bool hasNeurons(const LayerTensors& layer);

/// For each neuron of the reference the layer's neuron it is matched with, int64 [F]; undefined
/// when that is the same one everywhere. Maximises the sum of cosines between neurons as vectors of
/// three normalised parts: gate row, up row, down column. Cost 6 F² H flops and one [F, F] float32
/// matrix in memory.
at::Tensor matchNeurons(const LayerTensors& reference, const LayerTensors& layer, const Job* job);

} // namespace lesa
