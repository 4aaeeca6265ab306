// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arch/expected_tensors.h"

#include <fmt/format.h>

#include <string_view>

namespace lesa {

namespace {

class LayerList {
public:
    explicit LayerList(const ModelConfig& config)
        : m_config(config)
    {
    }

    std::vector<ExpectedTensor> make(int layer)
    {
        add("input_layernorm", {m_config.hiddenSize}, false);
        add("post_attention_layernorm", {m_config.hiddenSize}, false);
        addAttention();
        if (!m_config.isMoe() || !m_config.moeLayer[static_cast<std::size_t>(layer)])
            addMlp("mlp.", m_config.intermediateSize, m_config.mlpBias);
        else
            addExperts();
        return std::move(m_tensors);
    }

private:
    void add(const std::string& name, std::vector<std::int64_t> shape, bool bias)
    {
        const auto rows = shape[0];
        m_tensors.push_back({name + ".weight", std::move(shape)});
        if (bias)
            m_tensors.push_back({name + ".bias", {rows}});
    }

    void addAttention()
    {
        const int hidden = m_config.hiddenSize;
        const int queries = m_config.heads * m_config.headDim;
        const int keys = m_config.kvHeads * m_config.headDim;
        add("self_attn.q_proj", {queries, hidden}, m_config.qkvBias);
        add("self_attn.k_proj", {keys, hidden}, m_config.qkvBias);
        add("self_attn.v_proj", {keys, hidden}, m_config.qkvBias);
        add("self_attn.o_proj", {hidden, queries}, m_config.outputBias);
        if (m_config.qkNorm) {
            add("self_attn.q_norm", {m_config.headDim}, false);
            add("self_attn.k_norm", {m_config.headDim}, false);
        }
    }

    void addMlp(const std::string& prefix, int width, bool bias)
    {
        add(prefix + "gate_proj", {width, m_config.hiddenSize}, bias);
        add(prefix + "up_proj", {width, m_config.hiddenSize}, bias);
        add(prefix + "down_proj", {m_config.hiddenSize, width}, bias);
    }

    void addExperts()
    {
        const int hidden = m_config.hiddenSize;
        const int width = m_config.expertIntermediateSize;
        const bool mixtral = m_config.family == Family::Mixtral;
        const std::string block = mixtral ? "block_sparse_moe." : "mlp.";
        add(block + "gate", {m_config.experts, hidden}, false);
        for (int e = 0; e < m_config.experts; ++e) {
            const auto expert = fmt::format("{}experts.{}.", block, e);
            if (!mixtral) {
                addMlp(expert, width, false);
                continue;
            }
            add(expert + "w1", {width, hidden}, false);
            add(expert + "w2", {hidden, width}, false);
            add(expert + "w3", {width, hidden}, false);
        }
    }

    const ModelConfig& m_config;
    std::vector<ExpectedTensor> m_tensors;
};

/// "model.layers." -> "model."
std::string modelPrefix(const std::string& layerPrefix)
{
    constexpr std::string_view layers = "layers.";
    return layerPrefix.ends_with(layers) ? layerPrefix.substr(0, layerPrefix.size() - layers.size())
                                         : layerPrefix;
}

} // namespace

std::vector<ExpectedTensor> expectedLayerTensors(const ModelConfig& config, int layer)
{
    return LayerList(config).make(layer);
}

std::vector<ExpectedTensor> expectedOuterTensors(
    const ModelConfig& config, const std::string& layerPrefix)
{
    std::vector<ExpectedTensor> tensors
        = {{embeddingName(layerPrefix), {config.vocabSize, config.hiddenSize}},
            {finalNormName(layerPrefix), {config.hiddenSize}}};
    if (!config.tiedHead)
        tensors.push_back({headName(layerPrefix), {config.vocabSize, config.hiddenSize}});
    return tensors;
}

std::string embeddingName(const std::string& layerPrefix)
{
    return modelPrefix(layerPrefix) + "embed_tokens.weight";
}

std::string finalNormName(const std::string& layerPrefix)
{
    return modelPrefix(layerPrefix) + "norm.weight";
}

std::string headName(const std::string& layerPrefix)
{
    auto prefix = modelPrefix(layerPrefix);
    if (prefix.ends_with("model."))
        prefix.resize(prefix.size() - std::string_view("model.").size());
    return prefix + "lm_head.weight";
}

bool isFusedExperts(const std::string& name, const std::vector<std::int64_t>& shape)
{
    return shape.size() == 3
        && (name.ends_with("experts.gate_up_proj") || name.ends_with("experts.down_proj"));
}

} // namespace lesa
