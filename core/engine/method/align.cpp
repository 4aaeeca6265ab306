// SPDX-License-Identifier: GPL-3.0-or-later
// Shape letters in this file: N = K*G query heads, H hidden size, X columns of a weight, or 1 for a
// bias.
#include "core/engine/method/align.h"

#include "core/engine/method/align_heads.h"
#include "core/engine/method/align_neurons.h"

namespace lesa {
namespace {

at::Tensor reordered(const at::Tensor& x, int dim, const at::Tensor& order)
{
    return order.defined() ? x.index_select(dim, order.to(x.device())) : x;
}

/// Old indices of the query heads, [N].
at::Tensor queryHeadOrder(const LayerAlignment& alignment, const ModelConfig& config)
{
    if (!alignment.kvHeadOrder_K.defined() && !alignment.queryOrder_KG.defined())
        return {};
    const std::int64_t K = config.kvHeads, G = config.heads / K;
    const auto group_K
        = alignment.kvHeadOrder_K.defined() ? alignment.kvHeadOrder_K : at::arange(K, at::kLong);
    const auto inner
        = alignment.queryOrder_KG.defined() ? alignment.queryOrder_KG : at::arange(G, at::kLong);
    return (group_K.cpu().unsqueeze(1) * G + inner.cpu()).flatten();
}

/// Rotates the rows of each head inside rotary pairs; x_NDX has one or more heads for each row of
/// the angles.
at::Tensor pairsRotated(const at::Tensor& x_NDX, const at::Tensor& angle_KP)
{
    if (!angle_KP.defined())
        return x_NDX;
    const auto angle_NP1 = angle_KP.to(x_NDX.device())
                               .repeat_interleave(x_NDX.size(0) / angle_KP.size(0), 0)
                               .unsqueeze(2);
    const auto half = x_NDX.to(at::kDouble).chunk(2, 1);
    const auto cos = angle_NP1.cos(), sin = angle_NP1.sin();
    return at::cat({half[0] * cos - half[1] * sin, half[0] * sin + half[1] * cos}, 1)
        .to(x_NDX.scalar_type());
}

/// R x for each head; x_NDX has one or more heads for each rotation.
at::Tensor rotated(const at::Tensor& x_NDX, const at::Tensor& rotation_KDD)
{
    if (!rotation_KDD.defined())
        return x_NDX;
    const auto r_NDD = rotation_KDD.to(x_NDX.device())
                           .repeat_interleave(x_NDX.size(0) / rotation_KDD.size(0), 0);
    return at::bmm(r_NDD, x_NDX.to(at::kDouble)).to(x_NDX.scalar_type());
}

/// What happens to one attention tensor, head by head, in this order.
struct HeadChange {
    at::Tensor order, angle_KP, rotation_KDD;

    [[nodiscard]] bool isNone() const
    {
        return !order.defined() && !angle_KP.defined() && !rotation_KDD.defined();
    }
    [[nodiscard]] at::Tensor operator()(const at::Tensor& rows, std::int64_t D) const
    {
        const auto x_NDX = rows.reshape({rows.size(0) / D, D, -1});
        return rotated(pairsRotated(reordered(x_NDX, 0, order), angle_KP), rotation_KDD)
            .reshape(rows.sizes());
    }
};

HeadChange headChange(
    const LayerAlignment& alignment, const std::string& module, const ModelConfig& config)
{
    if (module == "self_attn.q_proj")
        return {queryHeadOrder(alignment, config), alignment.pairAngle_KP, {}};
    if (module == "self_attn.k_proj")
        return {alignment.kvHeadOrder_K, alignment.pairAngle_KP, {}};
    if (module == "self_attn.v_proj")
        return {alignment.kvHeadOrder_K, {}, alignment.valueRotation_KDD};
    if (module == "self_attn.o_proj")
        return {queryHeadOrder(alignment, config), {}, alignment.valueRotation_KDD};
    return {};
}
} // namespace

AlignOptions alignOptions(const std::string& setting)
{
    return {setting == "neurons" || setting == "all", setting == "heads" || setting == "all"};
}

LayerAlignment alignTo(const LayerTensors& reference, const LayerTensors& layer,
    const ModelConfig& config, const AlignOptions& options, const Job* job)
{
    LayerAlignment alignment;
    if (options.heads)
        alignment = alignHeads(reference, layer, config, job);
    if (options.neurons && hasNeurons(reference) && hasNeurons(layer))
        alignment.neuronOrder_F = matchNeurons(reference, layer, job);
    return alignment;
}

at::Tensor aligned(const LayerAlignment& alignment, const std::string& suffix,
    const at::Tensor& tensor, const ModelConfig& config)
{
    const auto module = suffix.substr(0, suffix.rfind('.'));
    const bool isWeight = suffix.ends_with(".weight");
    if (module == "mlp.gate_proj" || module == "mlp.up_proj")
        return reordered(tensor, 0, alignment.neuronOrder_F);
    if (module == "mlp.down_proj")
        return isWeight ? reordered(tensor, 1, alignment.neuronOrder_F) : tensor;
    const auto change = headChange(alignment, module, config);
    if (change.isNone())
        return tensor;
    if (module == "self_attn.o_proj") // heads are its columns; its bias is the hidden state's
        return isWeight ? change(tensor.t(), config.headDim).t().contiguous() : tensor;
    return change(tensor, config.headDim);
}

} // namespace lesa
