// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arch/layer_layout.h"
#include "core/base/control.h"
#include "core/linalg/spectral_metrics.h"

#include "core/engine/torch.h"
#include <Eigen/Core>

#include <functional>
#include <vector>

namespace lesa {

// Shape letters: L layers analysed, M out rows, N in columns, R = min(M, L*N) directions, r leading
// ones.

struct TypeAnalysisInput {
    WeightType type;
    int layerCount = 0; ///< L
    std::function<at::Tensor(int)>
        layer;                 ///< float32 [M, N] on the device to compute on; called twice each
    int significantBits = 24;  ///< of the stored dtype: bf16 8, fp16 11, fp32 24
    std::int64_t leading = 64; ///< r; at most R are used
    int views = 8;             ///< directions that get a PCA and a t-SNE, at most r
    int subspace = 16;         ///< leading singular vectors compared between neighbours
    std::uint64_t seed = 0;    ///< of the t-SNE
};

/// One layout of the layers in the plane, for one direction.
struct LatentView {
    Eigen::MatrixXd pca_L2;
    Eigen::VectorXd explained_2; ///< share of the variance
    Eigen::MatrixXd tsne_L2;
};

/// Everything `analyze` finds out about one weight type.
struct TypeAnalysis {
    WeightType type;
    std::vector<double> sharedSigma;      ///< [R], descending
    double floor = 0;                     ///< shared sigma up to this are rounding
    std::vector<double> sigma;            ///< [L, min(M, N)], each layer's own
    std::vector<SpectralMetrics> metrics; ///< [L]
    std::vector<float> norm;              ///< [L, R], |V_i[k,:]|
    at::Tensor leading_LrN;        ///< float32 on the CPU: V_i[k,:] of the leading directions
    std::vector<LatentView> views; ///< one a leading direction
    Eigen::MatrixXd cosine_LL;     ///< of the leading coefficients, flattened
    int subspace = 0;              ///< how many singular vectors the overlaps compare
    Eigen::MatrixXd
        cka_LL; ///< linear CKA of the leading coefficients, directions as examples (512 at most)
    std::vector<double> neighbourCosine;   ///< [L-1], over all R directions
    std::vector<double> neighbourDistance; ///< [L-1], |V_{i+1} - V_i|_F over all R directions
    std::vector<double>
        overlapLeft; ///< [L-1], of the leading left singular subspaces (output side)
    std::vector<double> overlapRight; ///< [L-1], right (input side)
};

/// One layer in memory at a time, beside the Gram matrix of the shared basis and the leading
/// coefficients. Progress: 2 L units, "shared basis" and "layers".
TypeAnalysis analyzeType(const TypeAnalysisInput& input, const Job& job);

} // namespace lesa
