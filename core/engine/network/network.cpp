// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/network/network.h"

#include "core/arch/expected_tensors.h"
#include "core/base/error.h"
#include "core/engine/network/attention.h"
#include "core/engine/network/feed_forward.h"
#include "core/engine/network/loss.h"
#include "core/engine/network/recompute.h"
#include "core/engine/network/rms_norm.h"
#include "core/engine/tensor_io.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lesa {

namespace {

at::Tensor layerOutput(const at::Tensor& hidden_BTH, const LayerTensors& layer,
    const ModelConfig& config, int index, const RotaryTable& table)
{
    const auto norm = [&](const at::Tensor& x, const char* name) {
        return rmsNorm(x, layer.at(name), config.rmsNormEps);
    };
    const auto attended_BTH = hidden_BTH
        + selfAttention(norm(hidden_BTH, "input_layernorm.weight"), layer, config, index, table);
    return attended_BTH
        + feedForward(norm(attended_BTH, "post_attention_layernorm.weight"), layer, config, index);
}

RotaryTable tableFor(const at::Tensor& hidden_BTH, const ModelConfig& config)
{
    return rotaryTable(config.rope, config.headDim, hidden_BTH.size(1), hidden_BTH.options());
}

/// layerOutput with the layer's tensors as inputs of the recomputation, so that gradients reach
/// them.
at::Tensor recomputeLayer(const at::Tensor& hidden_BTH, const LayerTensors& layer,
    const ModelConfig& config, int index, const RotaryTable& table)
{
    std::vector<std::string> names;
    std::vector<at::Tensor> inputs = {hidden_BTH};
    for (const auto& [name, tensor] : layer) {
        names.push_back(name);
        inputs.push_back(tensor);
    }
    return recomputed(
        [names, config, index, table](const std::vector<at::Tensor>& in) {
            LayerTensors tensors;
            for (std::size_t i = 0; i < names.size(); ++i)
                tensors.emplace(names[i], in[i + 1]);
            return layerOutput(in[0], tensors, config, index, table);
        },
        inputs);
}

void check(const std::map<std::string, at::Tensor>& tensors, const ExpectedTensor& expected,
    const std::string& where)
{
    const auto found = tensors.find(expected.name);
    if (found == tensors.end() || !found->second.defined())
        throw Error(Fault::Data, fmt::format("{}{}: the tensor is missing", where, expected.name));
    if (found->second.sizes().vec() != expected.shape)
        throw Error(Fault::Data,
            fmt::format("{}{}: shape [{}], expected [{}]", where, expected.name,
                fmt::join(found->second.sizes().vec(), ", "), fmt::join(expected.shape, ", ")));
    if (const auto bad = nonFiniteCount(found->second); bad > 0)
        throw Error(Fault::Data,
            fmt::format("{}{}: {} of {} values are not finite", where, expected.name, bad,
                found->second.numel()));
}

} // namespace

at::Tensor runLayer(
    const at::Tensor& hidden_BTH, const LayerTensors& layer, const ModelConfig& config, int index)
{
    return layerOutput(hidden_BTH, layer, config, index, tableFor(hidden_BTH, config));
}

Network::Network(ModelConfig config, std::string layerPrefix,
    std::map<std::string, at::Tensor> outer, std::vector<LayerTensors> layers, Placement placement)
    : m_config(std::move(config))
    , m_prefix(std::move(layerPrefix))
    , m_outer(std::move(outer))
    , m_layers(std::move(layers))
    , m_placement(placement)
{
    if (layerCount() != m_config.layers)
        throw Error(Fault::Data,
            fmt::format("num_hidden_layers is {}, but {} layers were given", m_config.layers,
                layerCount()));
    for (const auto& expected : expectedOuterTensors(m_config, m_prefix))
        check(m_outer, expected, "");
    for (auto& [name, tensor] : m_outer)
        tensor = tensor.to(placement.device);
    for (int i = 0; i < layerCount(); ++i) {
        for (const auto& expected : expectedLayerTensors(m_config, i))
            check(layer(i), expected, fmt::format("{}{}.", m_prefix, i));
        for (auto& [name, tensor] : layer(i))
            tensor = tensor.to(placement.device);
    }
}

std::map<std::string, at::Tensor> Network::tensors() const
{
    auto all = m_outer;
    for (int i = 0; i < layerCount(); ++i)
        for (const auto& [suffix, tensor] : layer(i))
            all.emplace(fmt::format("{}{}.{}", m_prefix, i, suffix), tensor);
    return all;
}

at::Tensor Network::embed(const at::Tensor& ids_BT) const
{
    return at::embedding(m_outer.at(embeddingName(m_prefix)), ids_BT.to(m_placement.device))
        .to(m_placement.dtype);
}

at::Tensor Network::runLayers(
    const at::Tensor& hidden_BTH, int first, int last, bool recompute) const
{
    auto hidden = hidden_BTH;
    const auto table = tableFor(hidden, m_config);
    for (int i = first; i < last; ++i)
        hidden = (recompute ? recomputeLayer : layerOutput)(hidden, layer(i), m_config, i, table);
    return hidden;
}

at::Tensor Network::finalNorm(const at::Tensor& hidden) const
{
    return rmsNorm(hidden, m_outer.at(finalNormName(m_prefix)), m_config.rmsNormEps);
}

const at::Tensor& Network::head() const
{
    return m_outer.at(m_config.tiedHead ? embeddingName(m_prefix) : headName(m_prefix));
}

at::Tensor Network::logits(const at::Tensor& hidden_BTH) const
{
    const auto x_BTH = finalNorm(hidden_BTH);
    return at::linear(x_BTH, head().to(x_BTH.scalar_type())).to(wideType(x_BTH));
}

at::Tensor Network::nllSum(const at::Tensor& hidden_BTH, const at::Tensor& targets_BT) const
{
    return projectedNllSum(
        finalNorm(hidden_BTH).flatten(0, 1), head(), targets_BT.to(hidden_BTH.device()).flatten());
}

at::Tensor Network::forward(const at::Tensor& ids_BT) const
{
    return logits(runLayers(embed(ids_BT), 0, layerCount()));
}

} // namespace lesa
