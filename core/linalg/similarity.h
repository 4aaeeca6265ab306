// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

#include <vector>

namespace lesa {

/// cos of every pair of vectors from their inner products; 0 where a vector is zero.
Eigen::MatrixXd cosineMatrix(const Eigen::MatrixXd& gram_PP);

/// Linear centred kernel alignment of every pair (Kornblith et al. 2019):
///     CKA(X, Y) = <HKH, HLH> / (|HKH| |HLH|),   K = X X^T, L = Y Y^T, H = I - 1 1^T / n.
/// 1 for equal features up to rotation and scale. 0 where a kernel vanishes after centring.
/// @param kernels  one symmetric n x n kernel each, the same n examples in the same order
Eigen::MatrixXd linearCka(const std::vector<Eigen::MatrixXd>& kernels);

/// |A^T B|_F^2 / k for orthonormal columns: 1 for the same subspace, about k / M for unrelated
/// ones.
double subspaceOverlap(const Eigen::MatrixXd& a_Mk, const Eigen::MatrixXd& b_Mk);

} // namespace lesa
