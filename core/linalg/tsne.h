// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

#include <cstdint>
#include <functional>

namespace lesa {

struct TsneOptions {
    double perplexity = 30; ///< clamped to (P - 1) / 3
    int iterations = 1000;  ///< the first quarter with early exaggeration 12
    std::uint64_t seed
        = 0; ///< of the small noise on the initial PCA layout, which parts equal points
    std::function<void()> check = {}; ///< called each iteration; may throw to stop
};

/// Exact t-SNE to two dimensions (van der Maaten, Hinton 2008) for up to a few hundred points:
/// initial layout from PCA, gains and momentum, learning rate max(P / 48, 50). Same input, same
/// bytes. Fewer than four points: their PCA.
/// @param squaredDistance_PP  squared distances of the points
Eigen::MatrixXd tsne(const Eigen::MatrixXd& squaredDistance_PP, const TsneOptions& options);

/// |x_i - x_j|² from the inner products x_i . x_j.
Eigen::MatrixXd squaredDistances(const Eigen::MatrixXd& gram_PP);

} // namespace lesa
