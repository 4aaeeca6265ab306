// SPDX-License-Identifier: GPL-3.0-or-later
// Shape letters: N = B*T tokens, E experts, k experts a token, H hidden size.
#include "core/engine/network/feed_forward.h"

#include <numeric>
#include <vector>

namespace lesa {

namespace {

at::Tensor gatedUnit(const at::Tensor& x, const LayerTensors& layer, const std::string& gate,
    const std::string& up, const std::string& down)
{
    return linear(at::silu(linear(x, layer, gate)) * linear(x, layer, up), layer, down);
}

/// Which experts each token goes to, and how much of each it takes.
struct Routing {
    at::Tensor expert_Nk; ///< int64
    at::Tensor weight_Nk;
};

Routing route(const at::Tensor& x_NH, const LayerTensors& layer, const ModelConfig& config,
    const std::string& router)
{
    const auto chance_NE = at::softmax(linear(x_NH, layer, router), -1, wideType(x_NH));
    auto [weight_Nk, expert_Nk] = at::topk(chance_NE, config.expertsPerToken, -1);
    if (config.normalizeTopK)
        weight_Nk = weight_Nk / weight_Nk.sum(-1, /*keepdim=*/true);
    return {expert_Nk, weight_Nk.to(x_NH.scalar_type())};
}

/// The rows of `x`, sorted by expert, each through its expert.
at::Tensor runExperts(const at::Tensor& x_SH, const std::vector<std::int64_t>& rowsPerExpert,
    const LayerTensors& layer, const ExpertNames& names)
{
    std::vector<at::Tensor> parts;
    for (std::int64_t begin = 0, expert = 0; expert < std::ssize(rowsPerExpert); ++expert) {
        const auto rows = rowsPerExpert[static_cast<std::size_t>(expert)];
        if (rows == 0)
            continue;
        const auto block = names.block + std::to_string(expert) + '.';
        parts.push_back(gatedUnit(x_SH.narrow(0, begin, rows), layer, block + names.gate,
            block + names.up, block + names.down));
        begin += rows;
    }
    return at::cat(parts);
}

at::Tensor mixtureOfExperts(
    const at::Tensor& x_BTH, const LayerTensors& layer, const ModelConfig& config)
{
    const auto names = expertNames(config.family);
    const std::int64_t H = x_BTH.size(2), k = config.expertsPerToken;
    const auto x_NH = x_BTH.reshape({-1, H});
    const auto routing = route(x_NH, layer, config, names.router);
    const auto choice_S = routing.expert_Nk.flatten(); // S = N*k, token by token
    const auto order_S = std::get<1>(at::sort(choice_S, /*stable=*/true, 0, /*descending=*/false));
    const auto count_E = at::bincount(choice_S, {}, config.experts).cpu();
    const std::vector<std::int64_t> rowsPerExpert(
        count_E.data_ptr<std::int64_t>(), count_E.data_ptr<std::int64_t>() + config.experts);
    const auto sorted_SH = x_NH.index_select(0, at::floor_divide(order_S, k));
    const auto back_S = at::empty_like(order_S).scatter_(
        0, order_S, at::arange(order_S.numel(), order_S.options()));
    const auto out_NkH = runExperts(sorted_SH, rowsPerExpert, layer, names)
                             .index_select(0, back_S)
                             .view({-1, k, H});
    return at::bmm(routing.weight_Nk.unsqueeze(1), out_NkH).view(x_BTH.sizes());
}

} // namespace

ExpertNames expertNames(Family family)
{
    if (family == Family::Mixtral)
        return {"block_sparse_moe.gate", "block_sparse_moe.experts.", "w1", "w3", "w2"};
    return {"mlp.gate", "mlp.experts.", "gate_proj", "up_proj", "down_proj"};
}

at::Tensor feedForward(
    const at::Tensor& x_BTH, const LayerTensors& layer, const ModelConfig& config, int index)
{
    if (config.isMoe() && config.moeLayer[static_cast<std::size_t>(index)])
        return mixtureOfExperts(x_BTH, layer, config);
    return gatedUnit(x_BTH, layer, "mlp.gate_proj", "mlp.up_proj", "mlp.down_proj");
}

} // namespace lesa
