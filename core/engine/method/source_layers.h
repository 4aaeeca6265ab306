// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arch/layer_layout.h"
#include "core/base/control.h"
#include "core/engine/method/align.h"
#include "core/engine/placement.h"
#include "core/store/checkpoint.h"

#include "core/engine/torch.h"

#include <optional>
#include <string>
#include <vector>

namespace lesa {

/// The source model's layers as a strategy reads them: float32 on one device, in aligned
/// coordinates if wanted. Nothing is kept: each tensor is converted from the mapped file when asked
/// for. Reading is thread-safe.
class SourceLayers {
public:
    SourceLayers(const Checkpoint& checkpoint, const LayerLayout& layout, const at::Device& device);

    /// Brings every layer in line with the (aligned) one below, from layer 0 up. Error Data: a
    /// model family whose coordinates are not known.
    void align(const AlignOptions& options, const Job& job);

    [[nodiscard]] const Checkpoint& checkpoint() const { return m_checkpoint; }
    [[nodiscard]] const LayerLayout& layout() const { return m_layout; }
    [[nodiscard]] const at::Device& device() const { return m_device; }
    [[nodiscard]] int count() const { return m_layout.layerCount(); }
    [[nodiscard]] bool isAligned() const { return !m_alignments.empty(); }

    /// nullptr if that layer has no such tensor.
    [[nodiscard]] const CheckpointTensor* stored(int layer, const std::string& suffix) const;
    /// Error Data: absent, not a float, not finite.
    [[nodiscard]] at::Tensor tensor(int layer, const std::string& suffix) const;

private:
    [[nodiscard]] at::Tensor raw(int layer, const std::string& suffix) const;

    Checkpoint m_checkpoint;
    LayerLayout m_layout;
    at::Device m_device;
    std::optional<ModelConfig> m_config; ///< only when aligned
    std::vector<LayerAlignment> m_alignments;
};

} // namespace lesa
