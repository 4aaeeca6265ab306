// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/method/neighbours.h"

#include <cmath>

namespace lesa {

namespace {

double total(const at::Tensor& x_RN)
{
    return x_RN.sum(1).to(at::kDouble).sum().item<double>();
}

} // namespace

NeighbourLikeness compareNeighbours(const at::Tensor& below_RN, const at::Tensor& above_RN)
{
    const double norms = std::sqrt(total(below_RN.square()) * total(above_RN.square()));
    return {norms > 0 ? total(below_RN * above_RN) / norms : 0,
        std::sqrt(total((above_RN - below_RN).square()))};
}

} // namespace lesa
