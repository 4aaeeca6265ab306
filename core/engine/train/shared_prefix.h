// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/train/frozen_prefix.h"
#include "core/engine/train/trained_parts.h"
#include "core/store/checkpoint.h"

#include <optional>
#include <string>

namespace lesa {

/// The prefix cache of several trainings on one text, strategy after strategy and seed after seed.
class SharedPrefix {
public:
    explicit SharedPrefix(Checkpoint base, const Ranks* ranks = nullptr);

    /// The cache that a training of `expanded` may use, emptied when the last training froze other
    /// layers; null when nothing is frozen or the frozen layers are not the base model's bit by
    /// bit.
    PrefixCache* cacheFor(const Checkpoint& expanded, const TrainedParts& parts, int sequence,
        const Placement& placement);

private:
    /// What decides a hidden state beside base model and text.
    struct Key {
        int layers;
        int sequence;
        Placement placement;
        [[nodiscard]] bool matches(const Key& other) const;
    };

    Checkpoint m_base;
    const Ranks* m_ranks;
    std::optional<Key> m_key;
    std::optional<PrefixCache> m_cache;
};

} // namespace lesa
