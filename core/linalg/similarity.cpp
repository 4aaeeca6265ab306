// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linalg/similarity.h"

#include <cmath>

namespace lesa {

Eigen::MatrixXd cosineMatrix(const Eigen::MatrixXd& gram_PP)
{
    const Eigen::ArrayXd norm = gram_PP.diagonal().array().max(0).sqrt();
    const Eigen::ArrayXd inverse = (norm > 0).select(norm.inverse(), 0);
    const Eigen::MatrixXd scale = inverse.matrix() * inverse.matrix().transpose();
    return gram_PP.cwiseProduct(scale).cwiseMax(-1).cwiseMin(1);
}

Eigen::MatrixXd linearCka(const std::vector<Eigen::MatrixXd>& kernels)
{
    const auto count = static_cast<Eigen::Index>(kernels.size());
    std::vector<Eigen::MatrixXd> centred;
    for (const Eigen::MatrixXd& kernel : kernels) {
        const Eigen::MatrixXd rows = kernel.rowwise() - kernel.colwise().mean();
        centred.emplace_back(rows.colwise() - rows.rowwise().mean());
    }
    Eigen::MatrixXd products(count, count);
    for (Eigen::Index i = 0; i < count; ++i)
        for (Eigen::Index j = i; j < count; ++j)
            products(i, j) = products(j, i)
                = centred[static_cast<std::size_t>(i)]
                      .cwiseProduct(centred[static_cast<std::size_t>(j)])
                      .sum();
    return cosineMatrix(products);
}

double subspaceOverlap(const Eigen::MatrixXd& a_Mk, const Eigen::MatrixXd& b_Mk)
{
    return (a_Mk.transpose() * b_Mk).squaredNorm() / static_cast<double>(a_Mk.cols());
}

} // namespace lesa
