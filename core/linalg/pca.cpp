// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linalg/pca.h"

#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>
#include <limits>

// Shape letters: P points, D dimensions, K components.

namespace lesa {

namespace {

Pca fromCentredGram(const Eigen::MatrixXd& gram_PP, Eigen::Index components)
{
    const Eigen::Index count = gram_PP.rows();
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(gram_PP);
    const double total = std::max(gram_PP.trace(), 0.0);
    const double noise
        = total * static_cast<double>(count) * std::numeric_limits<double>::epsilon();
    Pca pca{Eigen::MatrixXd::Zero(count, components), Eigen::VectorXd::Zero(components)};
    for (Eigen::Index k = 0; k < std::min(components, count); ++k) {
        const double variance = solver.eigenvalues()[count - 1 - k];
        if (variance <= noise)
            break;
        Eigen::VectorXd scores = solver.eigenvectors().col(count - 1 - k) * std::sqrt(variance);
        Eigen::Index largest = 0;
        scores.cwiseAbs().maxCoeff(&largest);
        pca.scores_PK.col(k) = scores[largest] < 0 ? Eigen::VectorXd(-scores) : scores;
        pca.explained_K[k] = variance / total;
    }
    return pca;
}

} // namespace

Pca principalComponents(const Eigen::MatrixXd& points_PD, Eigen::Index components)
{
    const Eigen::MatrixXd centred_PD = points_PD.rowwise() - points_PD.colwise().mean();
    return fromCentredGram(centred_PD * centred_PD.transpose(), components);
}

Pca principalComponentsOfGram(const Eigen::MatrixXd& gram_PP, Eigen::Index components)
{
    Eigen::MatrixXd centred = gram_PP.colwise() - gram_PP.rowwise().mean();
    centred = (centred.rowwise() - centred.colwise().mean()).eval();
    return fromCentredGram(centred, components);
}

} // namespace lesa
