// SPDX-License-Identifier: GPL-3.0-or-later
// Shape letters in this file: those of transport.h and heads.h. 1: the reference, 2: the layer.
#include "core/engine/method/transport.h"

#include "core/engine/method/align_heads.h"
#include "core/engine/method/align_neurons.h"
#include "core/engine/method/heads.h"

#include <utility>

namespace lesa {

namespace {

constexpr double negligible = 1e-7; // a weight that float32 sums do not see

/// How query heads and groups are mixed: rows are the reference's, float32 on the CPU.
struct HeadWeights {
    at::Tensor group_KK;
    at::Tensor query_KKGG; ///< inside each pair of groups
    Transport groups;
};

HeadWeights headWeights(
    const Heads& one, const Heads& two, const SinkhornOptions& options, const Job* job)
{
    const std::int64_t K = one.K, G = one.G;
    const auto cost_KGKG = 1 - headLikeness(one, two, job).to(at::kFloat) / 2;
    HeadWeights weights;
    weights.query_KKGG = at::empty({K, K, G, G}, at::kFloat);
    auto cost_KK = at::empty({K, K}, at::kFloat);
    for (std::int64_t a = 0; a < K; ++a)
        for (std::int64_t b = 0; b < K; ++b) {
            const auto cost_GG = cost_KGKG.select(2, b).select(0, a);
            const auto inner = sinkhorn(cost_GG.clone(at::MemoryFormat::Contiguous), options, job);
            weights.query_KKGG[a][b].copy_(inner.weight_NN);
            cost_KK[a][b] = (inner.weight_NN * cost_GG).sum() / static_cast<double>(G);
        }
    weights.groups = sinkhorn(cost_KK, options, job);
    weights.group_KK = weights.groups.weight_NN;
    return weights;
}

/// x_G... with the first dimension mixed inside each group.
at::Tensor mixed(const at::Tensor& weight_KGG, const at::Tensor& x_NDH, std::int64_t K)
{
    const auto x_KGX = x_NDH.reshape({K, x_NDH.size(0) / K, -1});
    return at::bmm(weight_KGG.to(x_NDH.options()), x_KGX).view(x_NDH.sizes());
}

/// [K, D, D] that turns each rotary pair (p, p + D/2) by its angle.
at::Tensor pairRotation(const at::Tensor& angle_KP)
{
    const auto cos_KPP = at::diag_embed(angle_KP.cos()), sin_KPP = at::diag_embed(angle_KP.sin());
    return at::cat({at::cat({cos_KPP, -sin_KPP}, 2), at::cat({sin_KPP, cos_KPP}, 2)}, 1);
}

/// Puts the maps of all pairs of groups together, block by block.
class HeadMaps {
public:
    HeadMaps(const Heads& one, const Heads& two, const HeadWeights& weights, bool turnsPairs)
        : m_one(one)
        , m_two(two)
        , m_weights(weights)
        , m_turnsPairs(turnsPairs)
    {
        const std::int64_t K = one.K, G = one.G, D = one.D;
        const auto options = one.v_KDH.options();
        key_KDKD = at::zeros({K, D, K, D}, options);
        value_KDKD = at::zeros({K, D, K, D}, options);
        query_KGDKGD = at::zeros({K, G, D, K, G, D}, options);
        output_KGDKGD = at::zeros({K, G, D, K, G, D}, options);
    }

    /// Group b of the reference with group (b + shift) mod K of the layer, for all b.
    void add(std::int64_t shift);

    at::Tensor key_KDKD, value_KDKD, query_KGDKGD, output_KGDKGD;

private:
    [[nodiscard]] LayerAlignment basis(
        const at::Tensor& partner_K, const at::Tensor& query_KGG) const;

    const Heads& m_one;
    const Heads& m_two;
    const HeadWeights& m_weights;
    bool m_turnsPairs;
};

/// What brings the layer's groups, once their query heads are mixed, to the reference's bases.
LayerAlignment HeadMaps::basis(const at::Tensor& partner_K, const at::Tensor& query_KGG) const
{
    const std::int64_t K = m_one.K, G = m_one.G;
    const auto order_K = partner_K.to(m_two.v_KDH.device());
    const auto order_N = (order_K.unsqueeze(1) * G + at::arange(G, order_K.options())).flatten();
    auto met = m_two;
    met.k_K2PH = m_two.k_K2PH.index_select(0, order_K);
    met.v_KDH = m_two.v_KDH.index_select(0, order_K);
    met.q_N2PH = mixed(query_KGG, m_two.q_N2PH.index_select(0, order_N), K);
    met.o_NDH = mixed(query_KGG, m_two.o_NDH.index_select(0, order_N), K);
    LayerAlignment alignment;
    rotateValues(alignment, m_one, met);
    if (m_turnsPairs)
        rotatePairs(alignment, m_one, met);
    return alignment;
}

void HeadMaps::add(std::int64_t shift)
{
    const std::int64_t K = m_one.K, G = m_one.G, D = m_one.D;
    const auto here_K = at::arange(K, at::kLong);
    const auto partner_K = (here_K + shift).remainder(K);
    const auto weight_K = m_weights.group_KK.index({here_K, partner_K});
    if (weight_K.max().item<float>() < negligible)
        return;
    const auto query_KGG = m_weights.query_KKGG.index({here_K, partner_K});
    const auto alignment = basis(partner_K, query_KGG);
    const auto options = m_one.v_KDH.options();
    const auto still_KDD = at::eye(D, options).expand({K, D, D});
    const auto turn_KDD = alignment.pairAngle_KP.defined()
        ? pairRotation(alignment.pairAngle_KP.to(options))
        : still_KDD;
    const auto rotation_KDD = alignment.valueRotation_KDD.defined()
        ? alignment.valueRotation_KDD.to(options)
        : still_KDD;
    for (std::int64_t b = 0; b < K; ++b) {
        const auto a = (b + shift) % K;
        const double weight = weight_K[b].item<double>();
        const auto mix_G1G1 = query_KGG[b].to(options).view({G, 1, G, 1}) * weight;
        key_KDKD.select(2, a).select(0, b).copy_(turn_KDD[b] * weight);
        value_KDKD.select(2, a).select(0, b).copy_(rotation_KDD[b] * weight);
        const auto block
            = [&](const at::Tensor& map_KGDKGD) { return map_KGDKGD.select(3, a).select(0, b); };
        block(query_KGDKGD).copy_(mix_G1G1 * turn_KDD[b].view({1, D, 1, D}));
        block(output_KGDKGD).copy_(mix_G1G1 * rotation_KDD[b].view({1, D, 1, D}));
    }
}

void transportHeads(LayerTransport& transport, const LayerTensors& reference,
    const LayerTensors& layer, const ModelConfig& config, const SinkhornOptions& options,
    const Job* job)
{
    auto weights = headWeights(
        Heads(reference, config, at::kFloat), Heads(layer, config, at::kFloat), options, job);
    const Heads one(reference, config, at::kDouble), two(layer, config, at::kDouble);
    HeadMaps maps(one, two, weights, !config.qkNorm);
    for (std::int64_t shift = 0; shift < one.K; ++shift) {
        if (job)
            job->checkStop();
        maps.add(shift);
    }
    const std::int64_t L = one.K * one.D, M = L * one.G;
    transport.key_LL = maps.key_KDKD.view({L, L}).to(at::kFloat);
    transport.value_LL = maps.value_KDKD.view({L, L}).to(at::kFloat);
    transport.query_MM = maps.query_KGDKGD.view({M, M}).to(at::kFloat);
    transport.output_MM = maps.output_KGDKGD.view({M, M}).to(at::kFloat);
    transport.groups = weights.groups;
    transport.groups->weight_NN.reset();
}

void transportNeurons(LayerTransport& transport, const LayerTensors& reference,
    const LayerTensors& layer, const SinkhornOptions& options, const Job* job)
{
    const auto device = reference.begin()->second.device();
    auto cost_FF = neuronCosines(reference, layer, device, job);
    cost_FF.neg_().add_(1);
    transport.neurons = sinkhorn(cost_FF, options, job);
    transport.neuron_FF = std::exchange(transport.neurons->weight_NN, {});
}

at::Tensor rowsMixed(const at::Tensor& map, const at::Tensor& tensor)
{
    return map.defined() ? at::matmul(map.to(tensor.options()), tensor) : tensor;
}

at::Tensor columnsMixed(const at::Tensor& map, const at::Tensor& tensor)
{
    return map.defined() ? at::matmul(tensor, map.to(tensor.options()).t()) : tensor;
}

} // namespace

LayerTransport transportTo(const LayerTensors& reference, const LayerTensors& layer,
    const ModelConfig& config, double epsilon, const Job* job)
{
    SinkhornOptions options;
    options.epsilon = epsilon;
    LayerTransport transport;
    transportHeads(transport, reference, layer, config, options, job);
    if (hasNeurons(reference) && hasNeurons(layer))
        transportNeurons(transport, reference, layer, options, job);
    return transport;
}

at::Tensor transported(
    const LayerTransport& transport, const std::string& suffix, const at::Tensor& tensor)
{
    const auto module = suffix.substr(0, suffix.rfind('.'));
    const bool isWeight = suffix.ends_with(".weight");
    if (module == "mlp.gate_proj" || module == "mlp.up_proj")
        return rowsMixed(transport.neuron_FF, tensor);
    if (module == "mlp.down_proj" && isWeight) // its bias is the hidden state's
        return columnsMixed(transport.neuron_FF, tensor);
    if (module == "self_attn.q_proj")
        return rowsMixed(transport.query_MM, tensor);
    if (module == "self_attn.k_proj")
        return rowsMixed(transport.key_LL, tensor);
    if (module == "self_attn.v_proj")
        return rowsMixed(transport.value_LL, tensor);
    if (module == "self_attn.o_proj" && isWeight)
        return columnsMixed(transport.output_MM, tensor);
    return tensor;
}

} // namespace lesa
