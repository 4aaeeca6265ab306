// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace lesa {

// The passes of a predictor's training step between its products, for float32 in the host's memory:
// one pass each, in one order on any number of threads. Shape letters: B pairs, N columns; rows
// follow one another without gaps.

void hostRectify(float* x, std::int64_t count); ///< x := max(x, 0)

/// slope := slope where y > 0, else 0; sum_N := its column sums: back through a ReLU to a bias.
void hostRectifySlope(
    float* slope_BN, const float* y_BN, float* sum_N, std::int64_t rows, std::int64_t columns);

void hostColumnSums(const float* x_BN, float* sum_N, std::int64_t rows, std::int64_t columns);

/// publishedLoss (predictor.h) of one mini-batch, and its derivative by y.
double hostPublishedLoss(const float* y_BN, const float* target_BN, double normWeight,
    float* slope_BN, std::int64_t count);

} // namespace lesa
