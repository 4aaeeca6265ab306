// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/checkpoint.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lesa {

/// "model.layers.7.mlp.up_proj.weight" -> prefix "model.layers.", layer 7, suffix
/// "mlp.up_proj.weight".
struct LayerTensorName {
    std::string prefix;
    int layer = 0;
    std::string suffix;
};
/// Containers of layers are called "layers", "h", "blocks" or "block"; the outermost one counts.
/// nullopt: not a layer's tensor (also "layers.07": the name could not be rebuilt from the number).
std::optional<LayerTensorName> parseLayerTensorName(std::string_view name);

/// A weight type: one linear map that every layer (or most) has, e.g. "mlp.up_proj".
struct WeightType {
    std::string name;                ///< suffix without ".weight", e.g. "self_attn.q_proj"
    std::string shortName;           ///< last part, e.g. "q_proj"
    std::vector<std::int64_t> shape; ///< [out, in]
};

/// How a decoder's tensors are laid out by layer; works for any `…layers.N.…` naming.
class LayerLayout {
public:
    /// Where several prefixes have layers (a vision tower), the one with as many as
    /// num_hidden_layers, else with most tensors. Error Data: no layer tensors, or layer numbers
    /// with holes.
    static LayerLayout read(const Checkpoint& checkpoint);

    // What is handed out lives as long as the layout: not to be had from a temporary one.
    [[nodiscard]] const std::string& prefix() const& { return m_prefix; } ///< e.g. "model.layers."
    void prefix() const&& = delete;
    [[nodiscard]] int layerCount() const { return static_cast<int>(m_suffixes.size()); }
    [[nodiscard]] const std::vector<std::string>& suffixes(int layer) const&
    {
        return m_suffixes[static_cast<std::size_t>(layer)];
    }
    void suffixes(int layer) const&& = delete;
    [[nodiscard]] std::string name(
        int layer, std::string_view suffix) const; ///< prefix + layer + "." + suffix
    /// Two-dimensional ".weight" tensors that every layer has with one shape, experts and routers
    /// left out, in the order q, k, v, o, gate, up, down, then others by name. For llama-like
    /// models: the seven of method.md.
    [[nodiscard]] const std::vector<WeightType>& weightTypes() const& { return m_types; }
    void weightTypes() const&& = delete;
    /// Names of tensors outside the layers, in checkpoint order (embeddings, final norm, head).
    [[nodiscard]] const std::vector<std::string>& outerTensors() const& { return m_outer; }
    void outerTensors() const&& = delete;

private:
    std::string m_prefix;
    std::vector<std::vector<std::string>> m_suffixes;
    std::vector<WeightType> m_types;
    std::vector<std::string> m_outer;
};

} // namespace lesa
