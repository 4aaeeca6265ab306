// SPDX-License-Identifier: GPL-3.0-or-later
// Shape letters in this file: those of heads.h. 1: the reference, 2: the layer.
#include "core/engine/method/align_heads.h"

#include "core/engine/method/heads.h"
#include "core/engine/method/matching.h"

namespace lesa {
namespace {

/// Sets the two head orders.
void matchHeads(LayerAlignment& alignment, const Heads& one, const Heads& two, const Job* job)
{
    const std::int64_t K = one.K, G = one.G;
    const auto value_KGKG = headLikeness(one, two, job);
    std::vector<Matching> inner;
    auto value_KK = at::empty({K, K}, at::kFloat);
    for (std::int64_t a = 0; a < K; ++a)
        for (std::int64_t b = 0; b < K; ++b) {
            inner.push_back(bestMatching(value_KGKG.select(2, b).select(0, a), job));
            value_KK[a][b] = inner.back().value;
        }
    const auto groups = bestMatching(value_KK, job);
    std::vector<std::int64_t> queryOrder;
    bool queriesStay = true;
    for (std::int64_t a = 0; a < K; ++a) {
        const auto& best
            = inner[static_cast<std::size_t>(a * K + groups.partner[static_cast<std::size_t>(a)])];
        queryOrder.insert(queryOrder.end(), best.partner.begin(), best.partner.end());
        queriesStay = queriesStay && best.isIdentity;
    }
    const auto device = two.v_KDH.device();
    if (!groups.isIdentity)
        alignment.kvHeadOrder_K = at::tensor(groups.partner, at::kLong).to(device);
    if (!queriesStay)
        alignment.queryOrder_KG = at::tensor(queryOrder, at::kLong).view({K, G}).to(device);
}

LayerTensors reordered(
    const LayerAlignment& alignment, const LayerTensors& layer, const ModelConfig& config)
{
    LayerTensors result;
    for (const std::string name : {"q_proj", "k_proj", "v_proj", "o_proj", "q_norm", "k_norm"}) {
        const auto suffix = "self_attn." + name + ".weight";
        if (const auto found = layer.find(suffix); found != layer.end())
            result[suffix] = aligned(alignment, suffix, found->second, config);
    }
    return result;
}
} // namespace

LayerAlignment alignHeads(const LayerTensors& reference, const LayerTensors& layer,
    const ModelConfig& config, const Job* job)
{
    LayerAlignment alignment;
    matchHeads(
        alignment, Heads(reference, config, at::kFloat), Heads(layer, config, at::kFloat), job);
    const Heads one(reference, config, at::kDouble);
    const Heads two(reordered(alignment, layer, config), config, at::kDouble);
    if (job)
        job->checkStop();
    rotateValues(alignment, one, two);
    if (!config.qkNorm)
        rotatePairs(alignment, one, two);
    return alignment;
}

} // namespace lesa
