// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/analysis/type_analysis.h"

#include "core/engine/analysis/layer_spectrum.h"
#include "core/engine/method/neighbours.h"
#include "core/engine/method/shared_basis.h"
#include "core/linalg/pca.h"
#include "core/linalg/similarity.h"
#include "core/linalg/tsne.h"

#include <algorithm>
#include <cmath>
#include <numeric>

// Shape letters: L layers, M out rows, N in columns, R directions, r leading ones, k singular
// vectors.

namespace lesa {

namespace {

constexpr std::int64_t largestCkaKernel = 512;

Eigen::MatrixXd toEigen(const at::Tensor& x)
{
    using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    const at::Tensor dense = x.to(at::kCPU, at::kDouble).contiguous();
    return Eigen::Map<const RowMajor>(dense.data_ptr<double>(), dense.size(0), dense.size(1));
}

template <class T>
void append(std::vector<T>& values, const at::Tensor& x)
{
    const at::Tensor dense = x.to(at::kCPU).contiguous();
    values.insert(values.end(), dense.data_ptr<T>(), dense.data_ptr<T>() + dense.numel());
}

void addSpectrum(TypeAnalysis& out, const LayerSpectrum& spectrum, const TypeAnalysisInput& input)
{
    const std::int64_t rows = input.type.shape[0];
    const std::int64_t columns = input.type.shape[1];
    const double norm = std::inner_product(
        spectrum.sigma.begin(), spectrum.sigma.end(), spectrum.sigma.begin(), 0.0);
    const double edge = roundingEdge(norm, rows, columns, input.significantBits);
    out.sigma.insert(out.sigma.end(), spectrum.sigma.begin(), spectrum.sigma.end());
    out.metrics.push_back(spectralMetrics(spectrum.sigma, rows, columns, edge));
}

void addOverlap(TypeAnalysis& out, const LayerSpectrum& below, const LayerSpectrum& above)
{
    out.overlapLeft.push_back(subspaceOverlap(toEigen(below.left_Mk), toEigen(above.left_Mk)));
    out.overlapRight.push_back(subspaceOverlap(toEigen(below.right_Nk), toEigen(above.right_Nk)));
}

void analyzeLayers(
    TypeAnalysis& out, const SharedBasis& basis, const TypeAnalysisInput& input, const Job& job)
{
    LayerSpectrum below;
    at::Tensor below_RN;
    for (int i = 0; i < input.layerCount; ++i) {
        job.checkStop();
        const at::Tensor w_MN = input.layer(i);
        LayerSpectrum spectrum = layerSpectrum(w_MN, input.subspace);
        addSpectrum(out, spectrum, input);
        job.checkStop();
        const at::Tensor v_RN = coefficients(basis, w_MN);
        append(out.norm, v_RN.square().sum(1).sqrt());
        out.leading_LrN.select(0, i).copy_(v_RN.slice(0, 0, out.leading_LrN.size(1)));
        if (i > 0) {
            addOverlap(out, below, spectrum);
            const auto likeness = compareNeighbours(below_RN, v_RN);
            out.neighbourCosine.push_back(likeness.cosine);
            out.neighbourDistance.push_back(likeness.distance);
        }
        below = std::move(spectrum);
        below_RN = v_RN;
        job.listener.progress("layers", i + 1, input.layerCount);
    }
}

LatentView latentView(
    const Eigen::MatrixXd& gram_LL, const TypeAnalysisInput& input, const Job& job)
{
    Pca pca = principalComponentsOfGram(gram_LL, 2);
    TsneOptions options;
    options.seed = input.seed;
    options.check = [&] { job.checkStop(); };
    return {std::move(pca.scores_PK), std::move(pca.explained_K),
        tsne(squaredDistances(gram_LL), options)};
}

void compareLayers(TypeAnalysis& out, const TypeAnalysisInput& input, const Job& job)
{
    Eigen::MatrixXd gram_LL = Eigen::MatrixXd::Zero(input.layerCount, input.layerCount);
    for (std::int64_t k = 0; k < out.leading_LrN.size(1); ++k) {
        job.checkStop();
        const at::Tensor v_LN = out.leading_LrN.select(1, k).to(at::kDouble);
        const Eigen::MatrixXd direction_LL = toEigen(at::matmul(v_LN, v_LN.t()));
        gram_LL += direction_LL;
        if (k < input.views)
            out.views.push_back(latentView(direction_LL, input, job));
    }
    out.cosine_LL = cosineMatrix(gram_LL);

    std::vector<Eigen::MatrixXd> kernels;
    for (int i = 0; i < input.layerCount; ++i) {
        job.checkStop();
        const at::Tensor v_rN
            = out.leading_LrN.select(0, i).slice(0, 0, largestCkaKernel).to(at::kDouble);
        kernels.push_back(toEigen(at::matmul(v_rN, v_rN.t())));
    }
    out.cka_LL = linearCka(kernels);
}

} // namespace

TypeAnalysis analyzeType(const TypeAnalysisInput& input, const Job& job)
{
    const at::NoGradGuard noGrad;
    const SharedBasis basis = sharedBasis(input.layer, input.layerCount, job);
    TypeAnalysis out;
    out.type = input.type;
    append(out.sharedSigma, basis.sigma_R);
    out.floor = basis.floor;
    out.subspace = static_cast<int>(
        std::min<std::int64_t>({input.subspace, input.type.shape[0], input.type.shape[1]}));
    const std::int64_t leading = std::min<std::int64_t>(input.leading, basis.sigma_R.size(0));
    out.leading_LrN = at::zeros({input.layerCount, leading, input.type.shape[1]}, at::kFloat);
    analyzeLayers(out, basis, input, job);
    compareLayers(out, input, job);
    return out;
}

} // namespace lesa
