// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/torch.h"

#include "core/arch/expected_tensors.h"
#include "core/engine/network/network.h"

#include <ATen/CPUGeneratorImpl.h>

namespace lesa::test {

/// A dense model small enough for finite differences, with everything a layer can have.
inline ModelConfig tinyConfig(int layers = 2)
{
    ModelConfig config;
    config.family = Family::Qwen3;
    config.modelType = "qwen3";
    config.layers = layers;
    config.hiddenSize = 8;
    config.heads = 4;
    config.kvHeads = 2;
    config.headDim = 6;
    config.intermediateSize = 12;
    config.vocabSize = 11;
    config.maxPositions = 64;
    config.qkvBias = true;
    config.qkNorm = true;
    config.tiedHead = true;
    config.slidingWindow.assign(static_cast<std::size_t>(layers), 0);
    config.slidingWindow.back() = 3;
    return config;
}

/// The same with four experts, two a token, in its last layer.
inline ModelConfig tinyMoeConfig()
{
    auto config = tinyConfig();
    config.family = Family::Qwen3Moe;
    config.modelType = "qwen3_moe";
    config.tiedHead = false;
    config.experts = 4;
    config.expertsPerToken = 2;
    config.expertIntermediateSize = 5;
    config.moeLayer = {false, true};
    return config;
}

inline Network randomNetwork(const ModelConfig& config, at::ScalarType type, std::uint64_t seed = 1)
{
    auto generator = at::make_generator<at::CPUGeneratorImpl>(seed);
    const auto random = [&](const ExpectedTensor& tensor) {
        const auto values = at::randn(tensor.shape, generator, at::kDouble);
        return (tensor.shape.size() == 1 ? 1 + 0.1 * values : 0.4 * values).to(type);
    };
    std::map<std::string, at::Tensor> outer;
    for (const auto& tensor : expectedOuterTensors(config, "model.layers."))
        outer[tensor.name] = random(tensor);
    std::vector<LayerTensors> layers(static_cast<std::size_t>(config.layers));
    for (int i = 0; i < config.layers; ++i)
        for (const auto& tensor : expectedLayerTensors(config, i))
            layers[static_cast<std::size_t>(i)][tensor.name] = random(tensor);
    return {config, "model.layers.", outer, layers, Placement{at::kCPU, type}};
}

inline at::Tensor randomIds(const ModelConfig& config, std::int64_t sequences, std::int64_t tokens)
{
    auto generator = at::make_generator<at::CPUGeneratorImpl>(7);
    return at::randint(config.vocabSize, {sequences, tokens}, generator, at::kLong);
}

} // namespace lesa::test
