// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/method/gram_sum.h"

#include "core/engine/run_tasks.h"

#include <algorithm>

namespace lesa {

namespace {

constexpr std::int64_t columnBlock = 2048; ///< as many products as one float32 sum may hold

/// Rows of a tile: an eighth of a narrow matrix so that little is computed above the diagonal.
std::int64_t tileRows(std::int64_t side)
{
    return std::clamp<std::int64_t>(side / 8, 64, 512);
}

/// sum += A Aᵀ, tiles of rows from the diagonal leftwards, the longest first.
void addTiles(const at::Tensor& sum_KK, const at::Tensor& a_KN, const Job& job)
{
    const auto side = a_KN.size(0);
    const auto rows = tileRows(side);
    const auto tiles = static_cast<int>((side + rows - 1) / rows);
    runTasks(tiles, a_KN.is_cpu(), [&](int i) {
        job.checkStop();
        const auto begin = (tiles - 1 - i) * rows;
        const auto end = std::min(begin + rows, side);
        auto tile = sum_KK.slice(0, begin, end).slice(1, 0, end);
        tile.addmm_(a_KN.slice(0, begin, end), a_KN.slice(0, 0, end).t());
    });
}

/// G x from the lower triangle.
at::Tensor timesSymmetric(const at::Tensor& lower_KK, const at::Tensor& x_K)
{
    return at::mv(lower_KK, x_K) + at::mv(lower_KK.t(), x_K) - lower_KK.diagonal() * x_K;
}

} // namespace

GramSum::GramSum(std::int64_t side, at::Device device, at::ScalarType products)
    : m_sum_KK(at::zeros({side, side}, at::TensorOptions(device).dtype(at::kDouble)))
    , m_recent_KK(products == at::kDouble ? m_sum_KK : at::zeros_like(m_sum_KK, products))
{
}

void GramSum::add(const at::Tensor& a_KN, const Job& job)
{
    for (std::int64_t begin = 0; begin < a_KN.size(1); begin += columnBlock) {
        const auto columns = std::min(columnBlock, a_KN.size(1) - begin);
        const auto part_KN = a_KN.narrow(1, begin, columns).to(m_recent_KK.scalar_type());
        if (m_recentColumns + columns > columnBlock)
            flush();
        addTiles(m_recent_KK, part_KN.contiguous(), job);
        m_recentColumns += columns;
    }
}

void GramSum::flush()
{
    m_recentColumns = 0;
    if (m_recent_KK.is_same(m_sum_KK))
        return;
    m_sum_KK.add_(m_recent_KK);
    m_recent_KK.zero_();
}

at::Tensor GramSum::take()
{
    flush();
    m_recent_KK.reset();
    return std::exchange(m_sum_KK, at::Tensor()).tril_();
}

bool wellConditioned(const at::Tensor& gram_KK)
{
    constexpr double largestRatio = 32;
    constexpr int iterations = 12;
    auto x_K = gram_KK.diagonal().clone();
    double largest = 0;
    for (int i = 0; i < iterations; ++i) {
        const double norm = x_K.norm().item<double>();
        if (!(norm > 0))
            return false;
        x_K = timesSymmetric(gram_KK, x_K / norm);
        largest = x_K.norm().item<double>();
    }
    // Power iteration falls short of lambda_max by little; a Cholesky factor exists exactly where
    // every eigenvalue is above what was taken away.
    auto shifted_KK = gram_KK.clone();
    shifted_KK.diagonal().sub_(1.1 * largest / (largestRatio * largestRatio));
    return std::get<1>(at::linalg_cholesky_ex(shifted_KK)).item<int>() == 0;
}

} // namespace lesa
