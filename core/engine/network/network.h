// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arch/model_config.h"
#include "core/base/control.h"
#include "core/engine/network/linear.h"
#include "core/engine/placement.h"
#include "core/store/checkpoint.h"

#include "core/engine/torch.h"

#include <map>
#include <string>
#include <vector>

namespace lesa {

// Shape letters: B sequences, T tokens, H hidden size, V vocabulary.

/// A decoder-only language model of the six families of ModelConfig as plain tensors and functions
/// over them. Weights may be of another dtype than the activations (fp32 master weights under bf16
/// compute): a layer casts to the activations' dtype where it uses them, so that gradients reach
/// the master.
class Network {
public:
    /// Reads every tensor; tensors it has no use for draw a warning. Error Data: missing tensor,
    /// wrong shape, non-finite value (named); Error Memory: does not fit.
    static Network load(const Checkpoint& checkpoint, const Placement& placement, const Job& job);
    /// From tensors in memory (tests, expansion without a directory); they move to the placement's
    /// device and keep their dtype. Same checks.
    Network(ModelConfig config, std::string layerPrefix, std::map<std::string, at::Tensor> outer,
        std::vector<LayerTensors> layers, Placement placement);

    [[nodiscard]] const ModelConfig& config() const { return m_config; }
    [[nodiscard]] const Placement& placement() const { return m_placement; }
    [[nodiscard]] int layerCount() const { return static_cast<int>(m_layers.size()); }
    [[nodiscard]] LayerTensors& layer(int index)
    {
        return m_layers[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] const LayerTensors& layer(int index) const
    {
        return m_layers[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] std::map<std::string, at::Tensor>& outer()
    {
        return m_outer;
    } ///< embeddings, norm, head
    [[nodiscard]] const std::map<std::string, at::Tensor>& outer() const { return m_outer; }
    [[nodiscard]] const std::string& layerPrefix() const { return m_prefix; }
    /// Every tensor by its checkpoint name.
    [[nodiscard]] std::map<std::string, at::Tensor> tensors() const;

    /// ids_BT int64 -> hidden_BTH in the compute dtype.
    [[nodiscard]] at::Tensor embed(const at::Tensor& ids_BT) const;
    /// Layers [first, last). With `recompute`, each layer keeps only its input for the backward
    /// pass (activation checkpointing).
    [[nodiscard]] at::Tensor runLayers(
        const at::Tensor& hidden_BTH, int first, int last, bool recompute = false) const;
    /// Final norm and head: logits_BTV in fp32.
    [[nodiscard]] at::Tensor logits(const at::Tensor& hidden_BTH) const;
    /// Sum over all scored positions of -log p(target), fp32 scalar; targets_BT int64 with -100 =
    /// not scored. Works through the positions in slices, so that the logits of all never exist at
    /// once; differentiable.
    [[nodiscard]] at::Tensor nllSum(
        const at::Tensor& hidden_BTH, const at::Tensor& targets_BT) const;
    /// Whole pass: logits_BTV in fp32.
    [[nodiscard]] at::Tensor forward(const at::Tensor& ids_BT) const;

private:
    Network() = default;
    [[nodiscard]] at::Tensor finalNorm(const at::Tensor& hidden) const;
    [[nodiscard]] const at::Tensor& head() const; ///< the embeddings when tied

    ModelConfig m_config;
    std::string m_prefix;
    std::map<std::string, at::Tensor> m_outer;
    std::vector<LayerTensors> m_layers;
    Placement m_placement;
};

/// One decoder layer as a function (pre-norm attention and MLP or experts, both residual).
/// @param index  decides the sliding window and dense/sparse rule
at::Tensor runLayer(
    const at::Tensor& hidden_BTH, const LayerTensors& layer, const ModelConfig& config, int index);

} // namespace lesa
