// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/analysis/layer_spectrum.h"

#include <algorithm>

// Shape letters: M rows, N columns, K = min(M, N), k leading vectors; A is W or its transpose,
// whichever is tall.

namespace lesa {

LayerSpectrum layerSpectrum(const at::Tensor& w_MN, std::int64_t subspace)
{
    constexpr std::int64_t largestDirect = 2048;
    const at::NoGradGuard noGrad;
    const bool isTall = w_MN.size(0) >= w_MN.size(1);
    const at::Tensor w = w_MN.to(at::kDouble);
    const at::Tensor a = isTall ? w : w.t();
    const std::int64_t small = a.size(1);
    const auto [lambda_K, v_KK] = at::linalg_eigh(at::matmul(a.t(), a), "L");

    const bool isDirect = w.is_cpu() && small <= largestDirect;
    const at::Tensor sigma_K
        = (isDirect ? at::linalg_svdvals(w) : lambda_K.flip(0).clamp_min(0).sqrt())
              .cpu()
              .contiguous();
    const at::Tensor right = v_KK.flip(1).slice(1, 0, std::min(subspace, small)).contiguous();
    // A v = sigma u; the QR normalises, and completes the subspace where sigma is 0.
    const at::Tensor left = std::get<0>(at::linalg_qr(at::matmul(a, right)));
    const double* values = sigma_K.data_ptr<double>();
    return {{values, values + small}, isTall ? left : right, isTall ? right : left};
}

} // namespace lesa
