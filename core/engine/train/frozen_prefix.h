// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/distributed/ranks.h"
#include "core/engine/network/network.h"
#include "core/engine/train/training_text.h"

#include "core/engine/torch.h"

#include <cstdint>
#include <span>
#include <unordered_map>

namespace lesa {

// Shape letters: B sequences, T tokens, H hidden size.

/// Consecutive tokens of one part of the text; `begin` and the part name them.
struct Sequence {
    TextPart part = TextPart::Training;
    std::int64_t begin = 0;
    std::span<const std::int32_t> ids;
};

/// ids_BT int64 on `device`; all sequences have one length.
at::Tensor idsOf(std::span<const Sequence> sequences, const at::Device& device);

/// Hidden states that leave the frozen layers, by sequence, in host memory. They depend on the base
/// model and the text only, so strategies that insert at the same gaps share one cache.
class PrefixCache {
public:
    explicit PrefixCache(std::uint64_t budgetBytes);

    /// Undefined when not kept.
    [[nodiscard]] at::Tensor find(const Sequence& sequence) const;
    /// Kept while the budget lasts.
    void keep(const Sequence& sequence, const at::Tensor& hidden_1TH);
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }

private:
    using Kept = std::unordered_map<std::int64_t, at::Tensor>;
    [[nodiscard]] const Kept& kept(TextPart part) const { return m_kept[static_cast<int>(part)]; }

    Kept m_kept[2];
    std::uint64_t m_budget;
    std::uint64_t m_bytes = 0;
};

/// A quarter of what the machine can still give; of several ranks on it, each gets its share.
std::uint64_t prefixCacheBudget(const Ranks* ranks = nullptr);

/// The layers below the lowest trained one, run without autograd. Each sequence runs on its own:
/// its hidden state then does not depend, in any bit, on what shares its batch or on the cache.
class FrozenPrefix {
public:
    /// @param layers        frozen layers from below; -1: the embedding itself is trained
    /// @param cache         may be null; borrowed
    /// @param keepTraining  whether training sequences are worth keeping (they come again)
    FrozenPrefix(const Network& network, int layers, PrefixCache* cache, bool keepTraining);

    /// hidden_BTH at the entry of layer max(layers, 0).
    [[nodiscard]] at::Tensor hidden(std::span<const Sequence> sequences) const;
    [[nodiscard]] int firstLayer() const { return m_layers < 0 ? 0 : m_layers; }

private:
    [[nodiscard]] at::Tensor hiddenOf(const Sequence& sequence) const;

    const Network& m_network;
    int m_layers;
    PrefixCache* m_cache;
    bool m_keepTraining;
};

} // namespace lesa
