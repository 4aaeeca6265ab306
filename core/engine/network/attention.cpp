// SPDX-License-Identifier: GPL-3.0-or-later
// Shape letters in this file: N = B*K matrices, R = T*G rows of queries (token by token), r, t and
// m the rows, query tokens and keys of one block; the others as in the header.
#include "core/engine/network/attention.h"

#include "core/engine/network/rms_norm.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lesa {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

/// Queries [begin, begin + tokens) and the keys [firstKey, begin + tokens) that they may see.
struct Block {
    std::int64_t begin = 0;
    std::int64_t tokens = 0;
    std::int64_t firstKey = 0;

    [[nodiscard]] std::int64_t keys() const { return begin + tokens - firstKey; }
};

/// Scores of one block stay near the cache on a CPU and are large enough to fill a GPU.
std::int64_t blockTokens(const at::Tensor& q_NRD)
{
    const std::int64_t budget = q_NRD.is_cuda() ? 1 << 26 : 1 << 21;
    const std::int64_t largest = q_NRD.is_cuda() ? 1024 : 128;
    return std::clamp(budget / std::max<std::int64_t>(1, q_NRD.size(0) * q_NRD.size(1)),
        std::int64_t(16), largest);
}

std::vector<Block> queryBlocks(const at::Tensor& q_NRD, std::int64_t tokens, std::int64_t window)
{
    const auto step = blockTokens(q_NRD);
    std::vector<Block> blocks;
    for (std::int64_t begin = 0; begin < tokens; begin += step)
        blocks.push_back({begin, std::min(step, tokens - begin),
            window > 0 ? std::max<std::int64_t>(0, begin - window + 1) : 0});
    return blocks;
}

void hideForbiddenKeys(const at::Tensor& score_Nrm, const Block& block, std::int64_t window)
{
    constexpr auto never = -std::numeric_limits<double>::infinity();
    const auto yes = score_Nrm.options().dtype(at::kBool);
    const auto score_NtGm = score_Nrm.view({score_Nrm.size(0), block.tokens, -1, block.keys()});
    const auto future_tt = at::ones({block.tokens, block.tokens}, yes).triu_(1);
    score_NtGm.narrow(3, block.keys() - block.tokens, block.tokens)
        .masked_fill_(future_tt.unsqueeze(1), never);
    const auto left = block.begin + block.tokens - window
        - block.firstKey; // keys out of the last query's sight
    if (window == 0 || left <= 0)
        return;
    const auto past = at::ones({block.tokens, left}, yes).tril_(left - block.tokens);
    score_NtGm.narrow(3, 0, left).masked_fill_(past.unsqueeze(1), never);
}

/// One attention call's operands as matrices, in the dtype that they are multiplied in.
struct Operands {
    at::Tensor q_NRD, k_NTD, v_NTD; ///< q already over sqrt(D)
    std::int64_t group = 1;
    std::int64_t window = 0;
    double scale = 1;

    Operands(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, std::int64_t window_)
        : group(q.size(3))
        , window(window_)
        , scale(1 / std::sqrt(static_cast<double>(q.size(4))))
    {
        const auto type
            = q.is_cuda() ? q.scalar_type() : wideType(q); // CPUs multiply short floats slowly
        q_NRD = q.flatten(2, 3).flatten(0, 1).to(type) * scale;
        k_NTD = k.flatten(0, 1).to(type);
        v_NTD = v.flatten(0, 1).to(type);
    }

    [[nodiscard]] std::vector<Block> blocks() const
    {
        return queryBlocks(q_NRD, k_NTD.size(1), window);
    }
    [[nodiscard]] at::Tensor rows(const at::Tensor& x_NRD, const Block& block) const
    {
        return x_NRD.narrow(1, block.begin * group, block.tokens * group);
    }
    [[nodiscard]] static at::Tensor keys(const at::Tensor& x_NTD, const Block& block)
    {
        return x_NTD.narrow(1, block.firstKey, block.keys());
    }
    [[nodiscard]] at::Tensor probabilities(const Block& block) const
    {
        const auto score_Nrm = at::bmm(rows(q_NRD, block), keys(k_NTD, block).transpose(1, 2));
        hideForbiddenKeys(score_Nrm, block, window);
        return at::softmax(score_Nrm, -1, wideType(score_Nrm));
    }
};

struct CausalAttention : torch::autograd::Function<CausalAttention> {
    static at::Tensor forward(AutogradContext* context, const at::Tensor& q_BKTGD,
        const at::Tensor& k_BKTD, const at::Tensor& v_BKTD, std::int64_t window)
    {
        context->save_for_backward({q_BKTGD, k_BKTD, v_BKTD});
        context->saved_data["window"] = window;
        const Operands in(q_BKTGD, k_BKTD, v_BKTD, window);
        auto out_BKTGD = at::empty_like(q_BKTGD);
        const auto out_NRD = out_BKTGD.view(in.q_NRD.sizes());
        for (const auto& block : in.blocks()) {
            const auto p_Nrm = in.probabilities(block).to(in.v_NTD.scalar_type());
            in.rows(out_NRD, block).copy_(at::bmm(p_Nrm, in.keys(in.v_NTD, block)));
        }
        return out_BKTGD;
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients)
    {
        const auto saved = context->get_saved_variables();
        const Operands in(saved[0], saved[1], saved[2], context->saved_data["window"].toInt());
        const auto type = in.q_NRD.scalar_type();
        const auto gradient_NRD = gradients[0].contiguous().view(in.q_NRD.sizes()).to(type);
        const auto wide = in.q_NRD.options().dtype(wideType(in.q_NRD));
        const auto dq_NRD = at::empty(in.q_NRD.sizes(), wide);
        const auto dk_NTD = at::zeros(in.k_NTD.sizes(), wide),
                   dv_NTD = at::zeros(in.v_NTD.sizes(), wide);
        for (const auto& block : in.blocks()) {
            const auto p_Nrm = in.probabilities(block);
            const auto g_NrD = in.rows(gradient_NRD, block);
            in.keys(dv_NTD, block).add_(at::bmm(p_Nrm.to(type).transpose(1, 2), g_NrD));
            const auto dp_Nrm
                = at::bmm(g_NrD, in.keys(in.v_NTD, block).transpose(1, 2)).to(p_Nrm.scalar_type());
            const auto ds_Nrm
                = at::_softmax_backward_data(dp_Nrm, p_Nrm, -1, p_Nrm.scalar_type()).to(type);
            in.rows(dq_NRD, block).copy_(at::bmm(ds_Nrm, in.keys(in.k_NTD, block)));
            in.keys(dk_NTD, block).add_(at::bmm(ds_Nrm.transpose(1, 2), in.rows(in.q_NRD, block)));
        }
        const auto like = [](const at::Tensor& gradient, const at::Tensor& input) {
            return gradient.view(input.sizes()).to(input.scalar_type());
        };
        return {like(dq_NRD.mul_(in.scale), saved[0]), like(dk_NTD, saved[1]),
            like(dv_NTD, saved[2]), at::Tensor()};
    }
};

at::Tensor headNorm(const at::Tensor& x, const LayerTensors& layer, const std::string& name,
    const ModelConfig& config)
{
    return config.qkNorm ? rmsNorm(x, layer.at(name), config.rmsNormEps) : x;
}

} // namespace

at::Tensor causalAttention(const at::Tensor& q_BKTGD, const at::Tensor& k_BKTD,
    const at::Tensor& v_BKTD, std::int64_t window)
{
    return CausalAttention::apply(q_BKTGD, k_BKTD, v_BKTD, window);
}

at::Tensor selfAttention(const at::Tensor& x_BTH, const LayerTensors& layer,
    const ModelConfig& config, int index, const RotaryTable& table)
{
    const auto B = x_BTH.size(0), T = x_BTH.size(1);
    const std::int64_t K = config.kvHeads, G = config.heads / config.kvHeads, D = config.headDim;
    auto q_BTKGD = linear(x_BTH, layer, "self_attn.q_proj").view({B, T, K, G, D});
    auto k_BTK1D = linear(x_BTH, layer, "self_attn.k_proj").view({B, T, K, 1, D});
    const auto v_BTKD = linear(x_BTH, layer, "self_attn.v_proj").view({B, T, K, D});
    q_BTKGD = headNorm(q_BTKGD, layer, "self_attn.q_norm.weight", config);
    k_BTK1D = headNorm(k_BTK1D, layer, "self_attn.k_norm.weight", config);
    const auto out_BKTGD = causalAttention(rotateHeadsFirst(q_BTKGD, table),
        rotateHeadsFirst(k_BTK1D, table).squeeze(3), v_BTKD.transpose(1, 2).contiguous(),
        config.slidingWindow[static_cast<std::size_t>(index)]);
    const auto out_BTH = out_BKTGD.transpose(1, 2).reshape({B, T, K * G * D});
    return linear(out_BTH, layer, "self_attn.o_proj");
}

} // namespace lesa
