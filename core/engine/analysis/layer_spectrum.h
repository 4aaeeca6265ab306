// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/torch.h"

#include <vector>

namespace lesa {

/// One matrix's singular values and leading singular subspaces.
struct LayerSpectrum {
    std::vector<double> sigma; ///< min(M, N) values, descending
    at::Tensor left_Mk;        ///< orthonormal columns, float64, on the matrix's device
    at::Tensor right_Nk;
};

/// All singular values in fp64. On the CPU and up to 2048 values by LAPACK's SVD, exact to
/// rounding; otherwise from the Gram matrix of the smaller side, where values under about 6e-8 of
/// the largest are rounding.
/// @param w_MN      finite, any float type
/// @param subspace  k: how many leading singular vectors, at most min(M, N) are given
LayerSpectrum layerSpectrum(const at::Tensor& w_MN, std::int64_t subspace);

} // namespace lesa
