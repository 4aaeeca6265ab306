// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/safetensors_file.h"

#include <map>
#include <optional>
#include <span>
#include <string>

namespace lesa {

/// The tensors of a decoder's layers under one prefix, possibly with holes. Entries are borrowed.
struct LayerStack {
    std::string prefix; ///< e.g. "model.layers."
    /// layer number -> suffix -> tensor
    std::map<int, std::map<std::string, const TensorEntry*>> layers;
    std::size_t tensorCount = 0;

    [[nodiscard]] int layerCount() const { return layers.empty() ? 0 : layers.rbegin()->first + 1; }
};

/// The decoder's stack. Where several prefixes have layers (a vision tower), the one with `depth`
/// layers, else the one with most tensors. nullopt: no tensor is a layer's.
std::optional<LayerStack> findLayerStack(
    std::span<const TensorEntry* const> tensors, std::optional<std::int64_t> depth);

} // namespace lesa
