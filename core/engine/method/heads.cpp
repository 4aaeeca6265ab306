// SPDX-License-Identifier: GPL-3.0-or-later
// 1: the reference, 2: the layer.
#include "core/engine/method/heads.h"

#include "core/engine/method/tensor_shapes.h"

namespace lesa {

namespace {

constexpr double tiny = 1e-30;
constexpr double rounding = 1e-10; // a relative gain below this is none: an angle of 1e-5

/// Complex inner products <a, b> = Σ conj(a) b of rotary pairs.
struct PairProducts {
    at::Tensor real, imag;
};

/// Every head of a with every head of b: [P, A, B].
PairProducts allPairProducts(const at::Tensor& a_A2PH, const at::Tensor& b_B2PH)
{
    const auto half = [](const at::Tensor& x_X2PH, int which) {
        return x_X2PH.select(1, which).transpose(0, 1);
    };
    const auto product
        = [&](int i, int j) { return at::bmm(half(a_A2PH, i), half(b_B2PH, j).transpose(1, 2)); };
    return {product(0, 0) + product(1, 1), product(0, 1) - product(1, 0)};
}

/// Each head of a with the same head of b: [A, P].
PairProducts ownPairProducts(const at::Tensor& a_A2PH, const at::Tensor& b_A2PH)
{
    const auto product
        = [&](int i, int j) { return (a_A2PH.select(1, i) * b_A2PH.select(1, j)).sum(-1); };
    return {product(0, 0) + product(1, 1), product(0, 1) - product(1, 0)};
}

at::Tensor asCosine(
    const at::Tensor& product_NN, const at::Tensor& square1_N, const at::Tensor& square2_N)
{
    return product_NN / at::outer(square1_N.sqrt(), square2_N.sqrt()).clamp_min(tiny);
}

/// Squared norm of each query head's q k products: [N].
at::Tensor queryKeySquares(const Heads& heads)
{
    const auto q_NP = ownPairProducts(heads.q_N2PH, heads.q_N2PH).real;
    const auto k_KP = ownPairProducts(heads.k_K2PH, heads.k_K2PH).real;
    return (q_NP * k_KP.repeat_interleave(heads.G, 0)).sum(1);
}

/// Cosines [N, N] of the q k products, reference heads in rows.
at::Tensor queryKeyCosines(const Heads& one, const Heads& two)
{
    const std::int64_t K = one.K, G = one.G, P = one.D / 2;
    const auto q_PNN = allPairProducts(one.q_N2PH, two.q_N2PH);
    const auto k_PKK = allPairProducts(one.k_K2PH, two.k_K2PH);
    const auto times = [&](const at::Tensor& q, const at::Tensor& k) {
        return (q.view({P, K, G, K, G}) * k.view({P, K, 1, K, 1})).sum(0).view({K * G, K * G});
    };
    // Re <conj(q1) k1ᵀ, conj(q2) k2ᵀ> = Re conj(<q1, q2>) <k1, k2>
    return asCosine(times(q_PNN.real, k_PKK.real) + times(q_PNN.imag, k_PKK.imag),
        queryKeySquares(one), queryKeySquares(two));
}

/// Squared norm of each query head's o v product: [N].
at::Tensor outputValueSquares(const Heads& heads)
{
    const auto o_NDD = at::bmm(heads.o_NDH, heads.o_NDH.transpose(1, 2));
    const auto v_KDD = at::bmm(heads.v_KDH, heads.v_KDH.transpose(1, 2));
    return (o_NDD * v_KDD.repeat_interleave(heads.G, 0)).sum({1, 2});
}

/// Cosines [N, N] of the o v products: <o1 v1, o2 v2> = Σ (o1ᵀ o2) ∘ (v1 v2ᵀ).
at::Tensor outputValueCosines(const Heads& one, const Heads& two, const Job* job)
{
    const std::int64_t K = one.K, G = one.G, D = one.D;
    auto product_KGN = at::empty({K, G, K * G}, one.v_KDH.options());
    const auto o2_HM = two.o_NDH.flatten(0, 1).t();
    const auto v2_HM = two.v_KDH.flatten(0, 1).t();
    for (std::int64_t k = 0; k < K; ++k) {
        if (job)
            job->checkStop();
        const auto o
            = at::mm(one.o_NDH.narrow(0, k * G, G).flatten(0, 1), o2_HM).view({G, D, K, G, D});
        const auto v = at::mm(one.v_KDH[k], v2_HM).view({1, D, K, 1, D});
        product_KGN[k].copy_((o * v).sum({1, 4}).view({G, K * G}));
    }
    return asCosine(
        product_KGN.view({K * G, K * G}), outputValueSquares(one), outputValueSquares(two));
}

/// 1 / (|a| |b|) per group: [K].
at::Tensor inverseNorms(const at::Tensor& a, const at::Tensor& b, std::int64_t K)
{
    return (a.reshape({K, -1}).norm(2, 1) * b.reshape({K, -1}).norm(2, 1))
        .clamp_min(tiny)
        .reciprocal();
}

} // namespace

Heads::Heads(const LayerTensors& layer, const ModelConfig& config, at::ScalarType type)
    : K(config.kvHeads)
    , G(config.heads / config.kvHeads)
    , D(config.headDim)
{
    const std::int64_t H = config.hiddenSize, P = D / 2;
    const auto tensor = [&](const std::string& name, at::IntArrayRef shape) {
        return shaped(layer, "self_attn." + name + ".weight", shape).to(type);
    };
    q_N2PH = tensor("q_proj", {K * G * D, H}).view({K * G, 2, P, H});
    k_K2PH = tensor("k_proj", {K * D, H}).view({K, 2, P, H});
    v_KDH = tensor("v_proj", {K * D, H}).view({K, D, H});
    o_NDH = tensor("o_proj", {H, K * G * D}).t().view({K * G, D, H});
    if (config.qkNorm) {
        q_N2PH = q_N2PH * tensor("q_norm", {D}).view({1, 2, P, 1});
        k_K2PH = k_K2PH * tensor("k_norm", {D}).view({1, 2, P, 1});
    }
}

at::Tensor headLikeness(const Heads& one, const Heads& two, const Job* job)
{
    return (queryKeyCosines(one, two) + outputValueCosines(one, two, job))
        .cpu()
        .view({one.K, one.G, one.K, one.G});
}

void rotateValues(LayerAlignment& alignment, const Heads& one, const Heads& two)
{
    const std::int64_t K = one.K, G = one.G, D = one.D;
    const auto v_KDD = at::bmm(one.v_KDH, two.v_KDH.transpose(1, 2));
    const auto o_KDD = at::bmm(one.o_NDH, two.o_NDH.transpose(1, 2)).view({K, G, D, D}).sum(1);
    const auto m_KDD = (v_KDD * inverseNorms(one.v_KDH, two.v_KDH, K).view({K, 1, 1})
        + o_KDD * inverseNorms(one.o_NDH, two.o_NDH, K).view({K, 1, 1}))
                           .cpu();
    const auto [u_KDD, s_KD, vt_KDD] = at::linalg_svd(m_KDD, false);
    const auto best_K = s_KD.sum(1);
    const auto now_K = m_KDD.diagonal(0, 1, 2).sum(1);
    const auto gains_K = best_K - now_K > rounding * best_K;
    if (gains_K.any().item<bool>())
        alignment.valueRotation_KDD = at::where(gains_K.view({K, 1, 1}), at::bmm(u_KDD, vt_KDD),
            at::eye(D, m_KDD.options()).expand({K, D, D}))
                                          .to(two.v_KDH.device());
}

void rotatePairs(LayerAlignment& alignment, const Heads& one, const Heads& two)
{
    const std::int64_t K = one.K, G = one.G, P = one.D / 2;
    const auto q_NP = ownPairProducts(one.q_N2PH, two.q_N2PH);
    const auto k_KP = ownPairProducts(one.k_K2PH, two.k_K2PH);
    const auto qScale_K1 = inverseNorms(one.q_N2PH, two.q_N2PH, K).unsqueeze(1);
    const auto kScale_K1 = inverseNorms(one.k_K2PH, two.k_K2PH, K).unsqueeze(1);
    const auto sum = [&](const at::Tensor& q, const at::Tensor& k) {
        return q.view({K, G, P}).sum(1) * qScale_K1 + k * kScale_K1;
    };
    const auto real_KP = sum(q_NP.real, k_KP.real), imag_KP = sum(q_NP.imag, k_KP.imag);
    const auto best_KP = at::hypot(real_KP, imag_KP);
    const auto gains_KP = best_KP - real_KP > rounding * best_KP;
    if (gains_KP.any().item<bool>())
        alignment.pairAngle_KP
            = at::where(gains_KP, -at::atan2(imag_KP, real_KP), at::zeros_like(real_KP));
}

} // namespace lesa
