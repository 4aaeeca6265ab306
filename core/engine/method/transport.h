// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/method/align.h"
#include "core/engine/method/sinkhorn.h"

#include <optional>

namespace lesa {

// Shape letters: F neurons, K key/value heads, G query heads of each, N = K*G, D head size.

/// A layer's inner units as mixtures of another layer's, each a matrix that units are multiplied
/// with from the left. Undefined: left as they are.
struct LayerTransport {
    at::Tensor neuron_FF;             ///< rows of gate and up, columns of down; float32, as all
    at::Tensor query_MM;              ///< rows of q, M = N*D
    at::Tensor key_LL;                ///< rows of k, L = K*D
    at::Tensor value_LL;              ///< rows of v
    at::Tensor output_MM;             ///< columns of o
    std::optional<Transport> neurons; ///< figures only, without its weights
    std::optional<Transport> groups;
};

/// Entropic optimal transport of `layer` onto `reference` (OpT-DeUS, arXiv 2508.08011, in what
/// follows with four differences). Its inner units become mixtures of `layer`'s, weighted by the
/// transport plan with its marginals divided out, in the places of those of `reference`:
///
/// *Neurons*: one plan for gate, up and down, on costs 1 - cosine of neurons as matchNeurons
/// compares them. *Heads*: one plan for groups (a key/value head with its query heads) on the cost
/// of the best transport between their query heads, and one inside each pair of groups; costs
/// 1 - likeness / 2 (headLikeness). Before heads are mixed, each pair of groups is brought to one
/// basis, v against o and q against k inside each rotary pair (align_heads.h): whole pairs move,
/// none changes its frequency. Hidden coordinates stay.
///
/// Differences from the published code: marginals divided out (there the mixtures are N times too
/// small); one plan for the whole neuron and the whole head (there one for each matrix, rows free
/// to leave their head and rotary pair); costs without scale (there Euclidean distances of rows,
/// ε 0.06); the residual stream is not transported.
///
/// A blurred plan averages unlike units, which shrinks them; as ε goes to 0 the plan becomes the
/// assignment of `alignTo`. Layers that are permutations of each other give `reference` back.
///
/// Cost: 6 F² H flops for the neurons' costs, 2 F² exponentials an iteration, K² singular value
/// decompositions of [D, D]; memory one [F, F] float32 matrix.
/// @param epsilon  of the entropy, in units of the costs, which go from 0 to 2
/// @param job      may stop it (Stopped); null: runs to the end
/// @throws Error Data: a tensor is missing or has another shape than the config says
LayerTransport transportTo(const LayerTensors& reference, const LayerTensors& layer,
    const ModelConfig& config, double epsilon, const Job* job = nullptr);

/// One tensor of the layer (weight or bias) in the reference's places, 2 F² H flops at most;
/// tensors that are no inner units' come back as they are.
at::Tensor transported(
    const LayerTransport& transport, const std::string& suffix, const at::Tensor& tensor);

} // namespace lesa
