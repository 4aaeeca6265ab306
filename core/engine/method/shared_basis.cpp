// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/method/shared_basis.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

// Shape letters in this file: L layers, M out rows, N in columns of one layer, R = min(M, L*N)
// directions, K = min(M, L*N) again where it is the side of a Gram matrix.

namespace lesa {

namespace {

constexpr std::int64_t rowBlock = 512;
constexpr std::int64_t columnBlock = 2048;

at::Tensor checkedLayer(
    const std::function<at::Tensor(int)>& layer, int i, at::IntArrayRef expected)
{
    at::Tensor w_MN = layer(i);
    if (w_MN.dim() != 2)
        throw Error(Fault::Data,
            fmt::format("layer {}: a weight of rank {}, expected a matrix", i, w_MN.dim()));
    if (!expected.empty() && w_MN.sizes() != expected)
        throw Error(Fault::Data,
            fmt::format("layer {}: shape ({}, {}), expected ({}, {}) as in the layers before", i,
                w_MN.size(0), w_MN.size(1), expected[0], expected[1]));
    return w_MN;
}

/// gram += A Aᵀ, its lower block triangle only: half the work, and all that eigh reads.
void addLowerGram(at::Tensor& gram_KK, const at::Tensor& a_KN, const Job& job)
{
    const std::int64_t rows = a_KN.size(0);
    for (std::int64_t c = 0; c < a_KN.size(1); c += columnBlock) {
        const at::Tensor block = a_KN.slice(1, c, std::min(c + columnBlock, a_KN.size(1)))
                                     .to(at::kDouble)
                                     .contiguous();
        for (std::int64_t r = 0; r < rows; r += rowBlock) {
            job.checkStop();
            const std::int64_t end = std::min(r + rowBlock, rows);
            gram_KK.slice(0, r, end).slice(1, 0, end).addmm_(
                block.slice(0, r, end), block.slice(0, 0, end).t());
        }
    }
}

void fixSigns(at::Tensor& u_MR)
{
    const at::Tensor largest_1R = u_MR.gather(0, u_MR.abs().argmax(0, true));
    u_MR = u_MR * at::where(largest_1R < 0, -1.0, 1.0).to(u_MR.scalar_type());
}

/// sigma descending and the floor under it, from eigenvalues ascending.
void setSigma(SharedBasis& basis, const at::Tensor& lambda_K)
{
    basis.sigma_R = lambda_K.flip(0).clamp_min(0).sqrt().contiguous();
    const double sigmaMax = basis.sigma_R[0].item<double>();
    const double lambdaMin = lambda_K[0].item<double>();
    basis.floor = std::max(4 * std::sqrt(std::numeric_limits<double>::epsilon()) * sigmaMax,
        2 * std::sqrt(std::max(0.0, -lambdaMin)));
}

/// M > L*N: eigenvectors of Wᵀ W are V; W V = U S, and a QR of it also completes U where sigma is
/// 0.
SharedBasis fromInnerGram(const at::Tensor& w_MK, const Job& job)
{
    at::Tensor gram_KK = at::zeros({w_MK.size(1), w_MK.size(1)}, w_MK.options());
    addLowerGram(gram_KK, w_MK.t(), job);
    const auto [lambda_K, v_KK] = at::linalg_eigh(gram_KK, "L");
    job.checkStop();
    SharedBasis basis;
    setSigma(basis, lambda_K);
    at::Tensor u_MR = std::get<0>(at::linalg_qr(at::matmul(w_MK, v_KK.flip(1))));
    fixSigns(u_MR);
    basis.u_MR = u_MR.to(at::kFloat).contiguous();
    return basis;
}

at::Tensor concatenated(
    const std::function<at::Tensor(int)>& layer, int layerCount, at::Tensor first_MN)
{
    const std::vector<std::int64_t> shape = first_MN.sizes().vec();
    std::vector<at::Tensor> layers = {first_MN.to(at::kDouble)};
    for (int i = 1; i < layerCount; ++i)
        layers.push_back(checkedLayer(layer, i, shape).to(at::kDouble));
    return at::cat(layers, 1);
}

} // namespace

SharedBasis sharedBasis(const std::function<at::Tensor(int)>& layer, int layerCount, const Job& job)
{
    const at::NoGradGuard noGrad;
    at::Tensor w_MN = checkedLayer(layer, 0, {});
    const std::vector<std::int64_t> shape = w_MN.sizes().vec();
    if (shape[0] > layerCount * shape[1])
        return fromInnerGram(concatenated(layer, layerCount, w_MN), job);

    at::Tensor gram_MM = at::zeros({shape[0], shape[0]}, w_MN.options().dtype(at::kDouble));
    for (int i = 0; i < layerCount; ++i) {
        if (i > 0)
            w_MN = checkedLayer(layer, i, shape);
        addLowerGram(gram_MM, w_MN, job);
        job.listener.progress("shared basis", i + 1, layerCount);
    }
    auto [lambda_M, u_MM] = at::linalg_eigh(gram_MM, "L");
    job.checkStop();
    SharedBasis basis;
    setSigma(basis, lambda_M);
    gram_MM.reset();
    u_MM = u_MM.flip(1);
    fixSigns(u_MM);
    basis.u_MR = u_MM.to(at::kFloat).contiguous();
    return basis;
}

SharedBasis sharedBasisDirect(const std::function<at::Tensor(int)>& layer, int layerCount)
{
    const at::NoGradGuard noGrad;
    const at::Tensor w_MK = concatenated(layer, layerCount, checkedLayer(layer, 0, {}));
    auto [u_MR, sigma_R, vt_RK] = at::linalg_svd(w_MK, false);
    fixSigns(u_MR);
    SharedBasis basis;
    basis.u_MR = u_MR.to(at::kFloat).contiguous();
    basis.sigma_R = sigma_R;
    basis.floor = static_cast<double>(std::max(w_MK.size(0), w_MK.size(1)))
        * std::numeric_limits<double>::epsilon() * sigma_R[0].item<double>();
    return basis;
}

at::Tensor coefficients(const SharedBasis& basis, const at::Tensor& w_MN)
{
    const at::NoGradGuard noGrad;
    const at::Tensor inverse_R = at::where(
        basis.sigma_R > basis.floor, basis.sigma_R.reciprocal(), at::zeros_like(basis.sigma_R));
    return at::matmul(basis.u_MR.t(), w_MN.to(at::kFloat)) * inverse_R.to(at::kFloat).unsqueeze(1);
}

at::Tensor reconstruct(const SharedBasis& basis, const at::Tensor& v_RN)
{
    const at::NoGradGuard noGrad;
    return at::matmul(basis.u_MR * basis.sigma_R.to(at::kFloat), v_RN.to(at::kFloat));
}

SharedBasis truncated(const SharedBasis& basis, std::int64_t rank)
{
    rank = std::min(rank, basis.sigma_R.size(0));
    return {basis.u_MR.slice(1, 0, rank).contiguous(), basis.sigma_R.slice(0, 0, rank).contiguous(),
        basis.floor};
}

} // namespace lesa
