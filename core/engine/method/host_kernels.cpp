// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/method/host_kernels.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lesa {

namespace {

/// Partial sums, so that additions need not wait for each other and can be vectorised.
constexpr std::int64_t lanes = 16;
using Lanes = std::array<float, lanes>;

double total(const Lanes& parts)
{
    double sum = 0;
    for (const float part : parts)
        sum += static_cast<double>(part);
    return sum;
}

struct Squares {
    double difference = 0; ///< Σ (y - t)²
    double y = 0;          ///< Σ y²
    double target = 0;     ///< Σ t²
};

/// slope := y - target. Sums of a few hundred values in float32, their sums in float64.
Squares differences(const float* __restrict y, const float* __restrict target,
    float* __restrict slope, std::int64_t count)
{
    constexpr std::int64_t block = 64 * lanes;
    Squares sums;
    for (std::int64_t begin = 0; begin < count; begin += block) {
        const auto end = std::min(begin + block, count);
        Lanes ofDifference = {};
        Lanes ofY = {};
        Lanes ofTarget = {};
        std::int64_t i = begin;
        for (; i + lanes <= end; i += lanes)
            for (std::int64_t lane = 0; lane < lanes; ++lane) {
                const float a = y[i + lane];
                const float b = target[i + lane];
                const auto place = static_cast<std::size_t>(lane);
                slope[i + lane] = a - b;
                ofDifference[place] += (a - b) * (a - b);
                ofY[place] += a * a;
                ofTarget[place] += b * b;
            }
        for (; i < end; ++i) {
            slope[i] = y[i] - target[i];
            ofDifference[0] += slope[i] * slope[i];
            ofY[0] += y[i] * y[i];
            ofTarget[0] += target[i] * target[i];
        }
        sums.difference += total(ofDifference);
        sums.y += total(ofY);
        sums.target += total(ofTarget);
    }
    return sums;
}

} // namespace

void hostRectify(float* x, std::int64_t count)
{
    for (std::int64_t i = 0; i < count; ++i)
        x[i] = x[i] > 0 ? x[i] : 0.0F;
}

void hostRectifySlope(float* __restrict slope_BN, const float* __restrict y_BN,
    float* __restrict sum_N, std::int64_t rows, std::int64_t columns)
{
    std::fill_n(sum_N, columns, 0.0F);
    for (std::int64_t row = 0; row < rows; ++row)
        for (std::int64_t i = 0; i < columns; ++i) {
            const auto at = row * columns + i;
            slope_BN[at] = y_BN[at] > 0 ? slope_BN[at] : 0.0F;
            sum_N[i] += slope_BN[at];
        }
}

void hostColumnSums(
    const float* __restrict x_BN, float* __restrict sum_N, std::int64_t rows, std::int64_t columns)
{
    std::fill_n(sum_N, columns, 0.0F);
    for (std::int64_t row = 0; row < rows; ++row)
        for (std::int64_t i = 0; i < columns; ++i)
            sum_N[i] += x_BN[row * columns + i];
}

double hostPublishedLoss(const float* __restrict y_BN, const float* __restrict target_BN,
    double normWeight, float* __restrict slope_BN, std::int64_t count)
{
    const auto squares = differences(y_BN, target_BN, slope_BN, count);
    const double yNorm = std::sqrt(squares.y);
    const double gap = yNorm - std::sqrt(squares.target);
    const double mean = (1 - normWeight) / static_cast<double>(count);
    // At ‖Ŷ‖ = 0 the norm has no slope; 0 as autograd takes it.
    const auto pull = static_cast<float>(yNorm > 0 ? 2 * normWeight * gap / yNorm : 0);
    const auto push = static_cast<float>(2 * mean);
    for (std::int64_t i = 0; i < count; ++i)
        slope_BN[i] = push * slope_BN[i] + pull * y_BN[i];
    return mean * squares.difference + normWeight * gap * gap;
}

} // namespace lesa
