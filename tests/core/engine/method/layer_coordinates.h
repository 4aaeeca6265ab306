// SPDX-License-Identifier: GPL-3.0-or-later
// Shape letters in this file: T tokens, H hidden size, N = K*G query heads of size D, P = D/2
// rotary pairs, M = N*D.
#pragma once

#include "core/engine/torch.h"

#include "core/engine/method/align.h"

#include <QTest>

#include <cmath>
#include <string>
#include <vector>

// What the tests of a layer's inner coordinates share: layers, changes of their coordinates, their
// function.

namespace lesa::test {

struct Shape {
    int K = 2, G = 3, D = 8, H = 48, F = 64;
    bool qkvBias = false;
    bool outputBias = false;
    bool mlpBias = false;
    bool qkNorm = false;
};

inline ModelConfig configOf(const Shape& s)
{
    ModelConfig config;
    config.layers = 2;
    config.hiddenSize = s.H;
    config.heads = s.K * s.G;
    config.kvHeads = s.K;
    config.headDim = s.D;
    config.intermediateSize = s.F;
    config.qkvBias = s.qkvBias;
    config.outputBias = s.outputBias;
    config.mlpBias = s.mlpBias;
    config.qkNorm = s.qkNorm;
    config.slidingWindow = {0, 0};
    config.moeLayer = {false, false};
    return config;
}

inline at::Generator generator(std::uint64_t seed)
{
    auto result = at::detail::createCPUGenerator(seed);
    return result;
}

inline LayerTensors randomLayer(const ModelConfig& c, std::uint64_t seed)
{
    auto random = generator(seed);
    const auto normal
        = [&](at::IntArrayRef shape) { return at::randn(shape, random, at::kFloat) * 0.3; };
    const std::int64_t M = c.heads * c.headDim, kv = c.kvHeads * c.headDim, H = c.hiddenSize,
                       F = c.intermediateSize;
    LayerTensors layer{{"self_attn.q_proj.weight", normal({M, H})},
        {"self_attn.k_proj.weight", normal({kv, H})}, {"self_attn.v_proj.weight", normal({kv, H})},
        {"self_attn.o_proj.weight", normal({H, M})}, {"mlp.gate_proj.weight", normal({F, H})},
        {"mlp.up_proj.weight", normal({F, H})}, {"mlp.down_proj.weight", normal({H, F})},
        {"input_layernorm.weight", 1 + normal({H})},
        {"post_attention_layernorm.weight", 1 + normal({H})}};
    if (c.qkvBias) {
        layer["self_attn.q_proj.bias"] = normal({M});
        layer["self_attn.k_proj.bias"] = normal({kv});
        layer["self_attn.v_proj.bias"] = normal({kv});
    }
    if (c.outputBias)
        layer["self_attn.o_proj.bias"] = normal({H});
    if (c.mlpBias) {
        layer["mlp.gate_proj.bias"] = normal({F});
        layer["mlp.up_proj.bias"] = normal({F});
        layer["mlp.down_proj.bias"] = normal({H});
    }
    if (c.qkNorm) {
        layer["self_attn.q_norm.weight"] = 1 + normal({c.headDim});
        layer["self_attn.k_norm.weight"] = 1 + normal({c.headDim});
    }
    return layer;
}

/// A change of inner coordinates as one matrix for each tensor side, built entry by entry.
struct Scrambling {
    at::Tensor neurons_FF, query_MM, key, value, output_MM;

    /// @param basisOnly  no heads or neurons change places
    Scrambling(const ModelConfig& c, std::uint64_t seed, bool basisOnly = false)
    {
        auto random = generator(seed);
        const std::int64_t K = c.kvHeads, G = c.heads / K, D = c.headDim, P = D / 2;
        const auto order = [&](std::int64_t n) {
            return basisOnly ? at::arange(n)
                             : at::randperm(n, random, at::TensorOptions(at::kLong));
        };
        neurons_FF
            = at::eye(c.intermediateSize, at::kDouble).index_select(0, order(c.intermediateSize));
        query_MM = at::zeros({K * G * D, K * G * D}, at::kDouble);
        output_MM = query_MM.clone();
        key = at::zeros({K * D, K * D}, at::kDouble);
        value = key.clone();
        const auto groups = order(K);
        for (std::int64_t k = 0; k < K; ++k) {
            const auto oldK = groups[k].item<std::int64_t>();
            const auto heads = order(G);
            auto turn_DD = at::eye(D, at::kDouble);
            if (!c.qkNorm) {
                const auto angle_P = at::rand({P}, random, at::kDouble) * 6.28;
                turn_DD = at::cat({at::cat({angle_P.cos().diag(), -angle_P.sin().diag()}, 1),
                    at::cat({angle_P.sin().diag(), angle_P.cos().diag()}, 1)});
            }
            const auto rotation_DD
                = std::get<0>(at::linalg_qr(at::randn({D, D}, random, at::kDouble)));
            const auto put = [D](const at::Tensor& into, std::int64_t head, std::int64_t old,
                                 const at::Tensor& what) {
                into.narrow(0, head * D, D).narrow(1, old * D, D).copy_(what);
            };
            put(key, k, oldK, turn_DD);
            put(value, k, oldK, rotation_DD);
            for (std::int64_t g = 0; g < G; ++g) {
                const auto old = oldK * G + heads[g].item<std::int64_t>();
                put(query_MM, k * G + g, old, turn_DD);
                put(output_MM, k * G + g, old, rotation_DD);
            }
        }
    }

    [[nodiscard]] LayerTensors operator()(const LayerTensors& layer) const
    {
        LayerTensors result = layer;
        const auto rows = [&](const std::string& module, const at::Tensor& matrix) {
            for (const char* kind : {".weight", ".bias"})
                if (const auto found = layer.find(module + kind); found != layer.end())
                    result[module + kind]
                        = at::matmul(matrix, found->second.to(at::kDouble)).to(at::kFloat);
        };
        const auto columns = [&](const std::string& suffix, const at::Tensor& matrix) {
            result[suffix] = at::mm(layer.at(suffix).to(at::kDouble), matrix.t()).to(at::kFloat);
        };
        rows("mlp.gate_proj", neurons_FF);
        rows("mlp.up_proj", neurons_FF);
        columns("mlp.down_proj.weight", neurons_FF);
        rows("self_attn.q_proj", query_MM);
        rows("self_attn.k_proj", key);
        rows("self_attn.v_proj", value);
        columns("self_attn.o_proj.weight", output_MM);
        return result;
    }
};

inline at::Tensor projected(
    const at::Tensor& x_TH, const LayerTensors& layer, const std::string& module)
{
    auto y = at::mm(x_TH, layer.at(module + ".weight").to(at::kDouble).t());
    if (const auto bias = layer.find(module + ".bias"); bias != layer.end())
        y = y + bias->second.to(at::kDouble);
    return y;
}

/// One head's queries or keys: normalised if the layer says so, each pair turned by position *
/// theta^(-p/P).
inline at::Tensor withPositions(at::Tensor x_TD, const LayerTensors& layer, const char* norm)
{
    if (const auto weight = layer.find(std::string("self_attn.") + norm + ".weight");
        weight != layer.end())
        x_TD = x_TD * (x_TD.square().mean(1, true) + 1e-6).rsqrt() * weight->second.to(at::kDouble);
    const auto T = x_TD.size(0), P = x_TD.size(1) / 2;
    auto result_TD = at::empty_like(x_TD);
    for (std::int64_t t = 0; t < T; ++t)
        for (std::int64_t p = 0; p < P; ++p) {
            const double angle = static_cast<double>(t)
                * std::pow(10000.0, -static_cast<double>(p) / static_cast<double>(P));
            const auto a = x_TD[t][p].item<double>(), b = x_TD[t][p + P].item<double>();
            result_TD[t][p] = a * std::cos(angle) - b * std::sin(angle);
            result_TD[t][p + P] = a * std::sin(angle) + b * std::cos(angle);
        }
    return result_TD;
}

/// Attention and MLP of one layer, both on the same input, in float64, written head by head: [T,
/// 2H].
inline at::Tensor layerOutputs(
    const LayerTensors& layer, const ModelConfig& c, const at::Tensor& x_TH)
{
    const auto q = projected(x_TH, layer, "self_attn.q_proj"),
               k = projected(x_TH, layer, "self_attn.k_proj"),
               v = projected(x_TH, layer, "self_attn.v_proj");
    const auto future_TT = at::ones({x_TH.size(0), x_TH.size(0)}, at::kBool).triu(1);
    std::vector<at::Tensor> heads;
    for (int head = 0; head < c.heads; ++head) {
        const int kv = head / (c.heads / c.kvHeads);
        const auto part = [&](const at::Tensor& x, int index) {
            return x.narrow(1, index * c.headDim, c.headDim);
        };
        const auto score_TT = at::mm(withPositions(part(q, head), layer, "q_norm"),
                                  withPositions(part(k, kv), layer, "k_norm").t())
            / std::sqrt(static_cast<double>(c.headDim));
        heads.push_back(
            at::mm(at::softmax(score_TT.masked_fill(future_TT, -1e30), 1), part(v, kv)));
    }
    const auto attention_TH = projected(at::cat(heads, 1), layer, "self_attn.o_proj");
    const auto inner_TF
        = at::silu(projected(x_TH, layer, "mlp.gate_proj")) * projected(x_TH, layer, "mlp.up_proj");
    return at::cat({attention_TH, projected(inner_TF, layer, "mlp.down_proj")}, 1);
}

inline double largestDifference(const at::Tensor& a, const at::Tensor& b)
{
    return (a - b).abs().max().item<double>();
}

inline void shapeRows()
{
    QTest::addColumn<Shape>("shape");
    QTest::newRow("grouped queries") << Shape{};
    QTest::newRow("one query head per key head") << Shape{6, 1, 8, 48, 64};
    QTest::newRow("one key head") << Shape{1, 5, 4, 40, 33};
    QTest::newRow("heads wider than the hidden size") << Shape{3, 2, 16, 24, 50};
    QTest::newRow("biases of q, k, v") << Shape{2, 3, 8, 48, 64, true};
    QTest::newRow("all biases") << Shape{2, 2, 8, 48, 64, true, true, true};
    QTest::newRow("q/k norms") << Shape{3, 2, 8, 48, 64, false, false, false, true};
}

} // namespace lesa::test
