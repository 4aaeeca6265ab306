// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/method/shared_basis.h"

#include "core/base/error.h"
#include "core/engine/method/gram_sum.h"
#include "core/engine/run_tasks.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

// Shape letters in this file: L layers, M out rows, N in columns of one layer, R = min(M, L*N)
// directions, K = min(M, L*N) again where it is the side of a Gram matrix.

namespace lesa {

namespace {

/// A larger eigenproblem gets all threads for itself: it is arithmetic enough for them, and its
/// workspace is what the memory has to hold.
constexpr std::int64_t largestSideBySide = 4096;

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

at::Tensor concatenated(
    const std::function<at::Tensor(int)>& layer, int layerCount, at::Tensor first_MN)
{
    const std::vector<std::int64_t> shape = first_MN.sizes().vec();
    std::vector<at::Tensor> layers = {first_MN.to(at::kDouble)};
    for (int i = 1; i < layerCount; ++i)
        layers.push_back(checkedLayer(layer, i, shape).to(at::kDouble));
    return at::cat(layers, 1);
}

/// M > L*N.
SharedGram innerGram(const at::Tensor& w_MK, const Job& job)
{
    GramSum sum(w_MK.size(1), w_MK.device(), at::kDouble);
    sum.add(w_MK.t(), job);
    return {sum.take(), w_MK};
}

} // namespace

SharedGram sharedGram(const std::function<at::Tensor(int)>& layer, int layerCount, const Job& job)
{
    const at::NoGradGuard noGrad;
    at::Tensor w_MN = checkedLayer(layer, 0, {});
    const std::vector<std::int64_t> shape = w_MN.sizes().vec();
    if (shape[0] > layerCount * shape[1])
        return innerGram(concatenated(layer, layerCount, w_MN), job);

    const auto device = w_MN.device();
    w_MN.reset();
    const auto summed = [&](at::ScalarType products) {
        GramSum sum(shape[0], device, products);
        for (int i = 0; i < layerCount; ++i) {
            sum.add(checkedLayer(layer, i, shape), job);
            job.listener.progress("shared basis", i + 1, layerCount);
        }
        return sum.take();
    };
    auto gram_MM = summed(at::kFloat);
    bool isExactEnough = false;
    runTasks(1, shape[0] <= largestSideBySide && gram_MM.is_cpu(),
        [&](int) { isExactEnough = wellConditioned(gram_MM); });
    if (!isExactEnough) {
        gram_MM.reset();
        gram_MM = summed(at::kDouble);
    }
    return {gram_MM, {}};
}

SharedBasis basisOf(SharedGram gram)
{
    const at::NoGradGuard noGrad;
    auto [lambda_K, vectors_KK] = at::linalg_eigh(gram.gram_KK, "L");
    gram.gram_KK.reset();
    SharedBasis basis;
    setSigma(basis, lambda_K);
    vectors_KK = vectors_KK.flip(1);
    // Eigenvectors of Wᵀ W are V; W V = U S, and a QR of it also completes U where sigma is 0.
    if (gram.w_MK.defined())
        vectors_KK = std::get<0>(at::linalg_qr(at::matmul(gram.w_MK, vectors_KK)));
    fixSigns(vectors_KK);
    basis.u_MR = vectors_KK.to(at::kFloat).contiguous();
    return basis;
}

SharedBasis sharedBasis(const std::function<at::Tensor(int)>& layer, int layerCount, const Job& job)
{
    auto gram = sharedGram(layer, layerCount, job);
    job.checkStop();
    std::vector<SharedGram> one(1);
    one.front() = std::move(gram);
    return std::move(basesOf(std::move(one)).front());
}

std::vector<SharedBasis> basesOf(std::vector<SharedGram> grams)
{
    std::vector<int> order;
    for (int i = 0; i < static_cast<int>(grams.size()); ++i)
        order.push_back(i);
    const auto side = [&](int i) { return grams[static_cast<std::size_t>(i)].gram_KK.size(0); };
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return side(a) > side(b); });
    const auto alone = std::find_if(
        order.begin(), order.end(), [&](int i) { return side(i) <= largestSideBySide; });
    std::vector<SharedBasis> bases(grams.size());
    const auto solve = [&](int i) {
        const auto at = static_cast<std::size_t>(i);
        bases[at] = basisOf(std::move(grams[at]));
    };
    std::for_each(order.begin(), alone, solve);
    const bool onHost = !grams.empty() && std::all_of(alone, order.end(), [&](int i) {
        return grams[static_cast<std::size_t>(i)].gram_KK.is_cpu();
    });
    runTasks(static_cast<int>(order.end() - alone), onHost, [&](int i) { solve(*(alone + i)); });
    return bases;
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

void coefficientsInto(at::Tensor v_RN, const SharedBasis& basis, const at::Tensor& w_MN)
{
    const at::NoGradGuard noGrad;
    const at::Tensor inverse_R = at::where(
        basis.sigma_R > basis.floor, basis.sigma_R.reciprocal(), at::zeros_like(basis.sigma_R));
    productInto(v_RN, basis.u_MR.t(), w_MN.to(at::kFloat));
    v_RN.mul_(inverse_R.to(at::kFloat).unsqueeze(1));
}

at::Tensor coefficients(const SharedBasis& basis, const at::Tensor& w_MN)
{
    auto v_RN = at::empty({basis.u_MR.size(1), w_MN.size(1)}, basis.u_MR.options());
    coefficientsInto(v_RN, basis, w_MN);
    return v_RN;
}

at::Tensor reconstruct(const SharedBasis& basis, const at::Tensor& v_RN)
{
    const at::NoGradGuard noGrad;
    return product(basis.u_MR * basis.sigma_R.to(at::kFloat), v_RN.to(at::kFloat));
}

SharedBasis truncated(const SharedBasis& basis, std::int64_t rank)
{
    rank = std::min(rank, basis.sigma_R.size(0));
    return {basis.u_MR.slice(1, 0, rank).contiguous(), basis.sigma_R.slice(0, 0, rank).contiguous(),
        basis.floor};
}

} // namespace lesa
