// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arch/model_config.h"

#include <cstdint>
#include <string>
#include <vector>

namespace lesa {

/// A tensor that a model of this config must have.
struct ExpectedTensor {
    std::string name;                ///< of a layer: the suffix
    std::vector<std::int64_t> shape; ///< as Hugging Face stores it, [out, in]
};

/// Tensors of layer `layer`, by suffix.
std::vector<ExpectedTensor> expectedLayerTensors(const ModelConfig& config, int layer);
/// Embeddings, final norm and, when untied, the head. `layerPrefix` is "model.layers." in published
/// checkpoints; the head's name has no prefix but what stands before "model.".
std::vector<ExpectedTensor> expectedOuterTensors(
    const ModelConfig& config, const std::string& layerPrefix = "model.layers.");

/// Names of the outer tensors that go with a layer prefix.
std::string embeddingName(const std::string& layerPrefix);
std::string finalNormName(const std::string& layerPrefix);
std::string headName(const std::string& layerPrefix);

/// "mlp.experts.gate_up_proj" and its like: all experts of a layer in one three-dimensional tensor.
bool isFusedExperts(const std::string& name, const std::vector<std::int64_t>& shape);

} // namespace lesa
