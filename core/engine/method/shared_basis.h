// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/control.h"

#include "core/engine/torch.h"

#include <functional>
#include <vector>

namespace lesa {

// Shape letters: L layers, M = out rows, N = in columns of one layer, R = min(M, L*N) directions.

/// The factor that all layers of one weight type share:  [W_0 | W_1 | … | W_{L-1}] = U S V^T (LESA,
/// section 3).
struct SharedBasis {
    at::Tensor
        u_MR; ///< orthonormal columns, float32; largest-magnitude entry of each column positive
    at::Tensor sigma_R; ///< singular values, descending, float64
    double floor
        = 0; ///< singular values up to this are rounding: lost to the squared condition number
};

/// What the layers of one weight type leave of themselves for the eigensolver.
struct SharedGram {
    at::Tensor gram_KK; ///< float64, lower triangle: G = Σ_i W_i W_iᵀ; Wᵀ W when M > L*N
    at::Tensor w_MK;    ///< only when M > L*N: all layers, smaller together than the other Gram
};

/// Bounded memory: one layer at a time. Products are summed in float32 by 2048 and then in float64;
/// where singular values reach below 1/32 of the largest, a second pass sums all in float64.
/// @param layer  returns W_i as float32 [M, N] on the device to compute on; called for each i,
/// ascending, in each pass
/// @throws Error Data if shapes differ; Stopped when asked
SharedGram sharedGram(const std::function<at::Tensor(int)>& layer, int layerCount, const Job& job);

/// Symmetric eigensolve, sigma = sqrt(lambda) (method.md section 6). floor is about 1e-8 sigma_max
/// (4 sqrt(epsilon), or twice the root of the most negative eigenvalue if larger).
SharedBasis basisOf(SharedGram gram);

/// The same for several types: those of up to 4096 side by side on the CPU, one thread each (so
/// that threads change no bit), the largest first; larger ones with all threads.
std::vector<SharedBasis> basesOf(std::vector<SharedGram> grams);

/// basesOf(sharedGram(…)) of one type.
SharedBasis sharedBasis(
    const std::function<at::Tensor(int)>& layer, int layerCount, const Job& job);

/// The same by a direct thin SVD of the concatenated matrix in fp64: the cross-check, for small
/// models.
SharedBasis sharedBasisDirect(const std::function<at::Tensor(int)>& layer, int layerCount);

/// V_i = S^-1 U^T W_i, float32 [R, N]; rows whose sigma is not above the floor are zero.
at::Tensor coefficients(const SharedBasis& basis, const at::Tensor& w_MN);
/// @param v_RN  a contiguous view on the basis's device
void coefficientsInto(at::Tensor v_RN, const SharedBasis& basis, const at::Tensor& w_MN);

/// U S V, float32 [M, N]: eq. (5) of the method, W-hat from predicted coefficients.
at::Tensor reconstruct(const SharedBasis& basis, const at::Tensor& v_RN);

/// The first `rank` directions only; all when there are fewer.
SharedBasis truncated(const SharedBasis& basis, std::int64_t rank);

} // namespace lesa
