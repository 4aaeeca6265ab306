// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/train/shared_prefix.h"

#include "core/arch/layer_layout.h"

#include <algorithm>

namespace lesa {

namespace {

bool sameBytes(const Checkpoint& a, const Checkpoint& b, const std::string& name)
{
    const auto* const left = a.find(name);
    const auto* const right = b.find(name);
    return left && right && left->entry.dtype == right->entry.dtype
        && std::ranges::equal(a.bytes(*left), b.bytes(*right));
}

/// Compares the embeddings, and whatever else lies outside the layers, and the lower `layers`
/// layers.
bool sharesPrefix(const Checkpoint& base, const Checkpoint& expanded, int layers)
{
    const auto layout = LayerLayout::read(expanded);
    auto names = layout.outerTensors();
    for (int layer = 0; layer < layers; ++layer)
        for (const auto& suffix : layout.suffixes(layer))
            names.push_back(layout.name(layer, suffix));
    return std::ranges::all_of(
        names, [&](const auto& name) { return sameBytes(base, expanded, name); });
}

} // namespace

bool SharedPrefix::Key::matches(const Key& other) const
{
    return layers == other.layers && sequence == other.sequence
        && placement.device == other.placement.device && placement.dtype == other.placement.dtype;
}

SharedPrefix::SharedPrefix(Checkpoint base, const Ranks* ranks)
    : m_base(std::move(base))
    , m_ranks(ranks)
{
}

PrefixCache* SharedPrefix::cacheFor(
    const Checkpoint& expanded, const TrainedParts& parts, int sequence, const Placement& placement)
{
    const Key key{parts.frozenPrefix(), sequence, placement};
    if (key.layers <= 0 || !sharesPrefix(m_base, expanded, key.layers))
        return nullptr;
    if (!m_key || !m_key->matches(key)) {
        m_cache.reset(); // its memory counts as available for the next
        m_cache.emplace(prefixCacheBudget(m_ranks));
        m_key = key;
    }
    return &*m_cache;
}

} // namespace lesa
