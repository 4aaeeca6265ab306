// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/control.h"

#include "core/engine/torch.h"

namespace lesa {

struct SinkhornOptions {
    double epsilon = 0.01;   ///< of the entropy, in units of the cost; > 0
    double tolerance = 1e-4; ///< of the marginals, as Transport::error
    int iterations = 2000;   ///< at most
};

/// An entropic transport between two sets of N points of equal mass.
struct Transport {
    at::Tensor
        weight_NN; ///< N times the plan, in the memory of the cost: rows add up to 1, columns
                   ///< too but for `error`. Row i is the mixture of columns that i receives.
    int iterations = 0;
    double error = 0;    ///< mean over columns of |sum - 1|
    double partners = 0; ///< how many columns a row mixes: mean over rows of 1 / Σ weight²
    bool isSettled = false;
};

/// argmin_T Σ T_ij C_ij + ε Σ T_ij (log T_ij − 1), rows and columns of T each summing to 1/N, by
/// Sinkhorn's iteration on log potentials (M. Cuturi, arXiv 1306.0895; log domain: G. Peyré and
/// M. Cuturi, arXiv 1803.00567, section 4.4):
///     u_i = −log N − log Σ_j exp(v_j − C_ij/ε),   v_j likewise over i with the new u.
/// The row marginal of the iterate before gives the error without another pass. Sums of a block of
/// rows are taken in float32, those over blocks in float64. An iteration costs 2 N² exponentials
/// and one pass over the cost; nothing else of N² is kept. Deterministic.
/// @param cost_NN  float32, contiguous, any device; overwritten
/// @throws Error Numeric: a cost is not finite; Stopped
Transport sinkhorn(at::Tensor cost_NN, const SinkhornOptions& options, const Job* job = nullptr);

} // namespace lesa
