// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

namespace lesa {

/// Principal components of a few points in many dimensions.
struct Pca {
    Eigen::MatrixXd scores_PK;   ///< centred points on the first K components, ordered by variance
    Eigen::VectorXd explained_K; ///< share of the total variance, 0 … 1
};

/// By the Gram matrix of the centred points, P x P: made for P up to a few hundred and any number
/// of dimensions. Sign: the largest-magnitude score of each component is positive. Components
/// beyond the rank are zero.
/// @param points_PD  one point a row, finite
Pca principalComponents(const Eigen::MatrixXd& points_PD, Eigen::Index components);

/// The same from the points' inner products, which is all it needs (centred here).
Pca principalComponentsOfGram(const Eigen::MatrixXd& gram_PP, Eigen::Index components);

} // namespace lesa
