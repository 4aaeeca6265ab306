// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/control.h"

#include "core/engine/torch.h"

namespace lesa {

// Shape letters: K the Gram matrix's side, N columns of one part.

/// G = Σ A Aᵀ over the parts given, summed in float64: the lower triangle, half the work and all
/// that an eigensolver reads. On the CPU in tiles side by side, the same bits for every number of
/// threads.
class GramSum {
public:
    /// @param products  kDouble; or kFloat: sums of up to 2048 products in float32 before they are
    /// added, twice as fast (where that is exact enough: wellConditioned)
    GramSum(std::int64_t side, at::Device device, at::ScalarType products);

    void add(const at::Tensor& a_KN, const Job& job); ///< Stopped when asked
    [[nodiscard]] at::Tensor take();                  ///< [K, K], zero above the diagonal

private:
    void flush();

    at::Tensor m_sum_KK;
    at::Tensor m_recent_KK; ///< the same tensor where products are float64
    std::int64_t m_recentColumns = 0;
};

/// Whether the smallest singular value sqrt(lambda_min) is above 1/32 of the largest: then the
/// float32 products put it wrong by 2e-6 relative at most (measured: 2e-9 times the square of the
/// ratio, on flat spectra and on such with outliers).
/// @param gram_KK  lower triangle
bool wellConditioned(const at::Tensor& gram_KK);

} // namespace lesa
