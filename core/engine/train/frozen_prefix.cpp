// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/train/frozen_prefix.h"

#include "core/base/memory.h"

#include <algorithm>

namespace lesa {

at::Tensor idsOf(std::span<const Sequence> sequences, const at::Device& device)
{
    const auto length = sequences.front().ids.size();
    at::Tensor ids_BT = at::empty(
        {static_cast<std::int64_t>(sequences.size()), static_cast<std::int64_t>(length)},
        at::kLong);
    auto* row = ids_BT.data_ptr<std::int64_t>();
    for (const auto& sequence : sequences)
        row = std::copy(sequence.ids.begin(), sequence.ids.end(), row);
    return ids_BT.to(device);
}

PrefixCache::PrefixCache(std::uint64_t budgetBytes)
    : m_budget(budgetBytes)
{
}

at::Tensor PrefixCache::find(const Sequence& sequence) const
{
    const auto found = kept(sequence.part).find(sequence.begin);
    const bool usable = found != kept(sequence.part).end()
        && found->second.size(1) == static_cast<std::int64_t>(sequence.ids.size());
    return usable ? found->second : at::Tensor();
}

void PrefixCache::keep(const Sequence& sequence, const at::Tensor& hidden_1TH)
{
    const auto size = static_cast<std::uint64_t>(hidden_1TH.nbytes());
    if (m_bytes + size > m_budget)
        return;
    const auto part = static_cast<int>(sequence.part);
    if (m_kept[part].try_emplace(sequence.begin, hidden_1TH.to(at::kCPU)).second)
        m_bytes += size;
}

std::uint64_t prefixCacheBudget(const Ranks* ranks)
{
    const int sharers = ranks ? ranks->place().localSize : 1;
    return memoryRoom() / 4 / static_cast<std::uint64_t>(sharers);
}

FrozenPrefix::FrozenPrefix(
    const Network& network, int layers, PrefixCache* cache, bool keepTraining)
    : m_network(network)
    , m_layers(layers)
    , m_cache(layers > 0 ? cache : nullptr) // an embedding is as cheap to read as a cache
    , m_keepTraining(keepTraining)
{
}

at::Tensor FrozenPrefix::hidden(std::span<const Sequence> sequences) const
{
    if (m_layers < 0)
        return m_network.embed(idsOf(sequences, m_network.placement().device));
    const at::NoGradGuard noGrad;
    std::vector<at::Tensor> rows;
    for (const auto& sequence : sequences)
        rows.push_back(hiddenOf(sequence));
    return at::cat(rows);
}

at::Tensor FrozenPrefix::hiddenOf(const Sequence& sequence) const
{
    const auto device = m_network.placement().device;
    if (m_cache)
        if (const at::Tensor known = m_cache->find(sequence); known.defined())
            return known.to(device);
    const at::Tensor ids_1T = idsOf({&sequence, 1}, device);
    const at::Tensor hidden_1TH = m_network.runLayers(m_network.embed(ids_1T), 0, m_layers);
    if (m_cache && (m_keepTraining || sequence.part == TextPart::Evaluation))
        m_cache->keep(sequence, hidden_1TH);
    return hidden_1TH;
}

} // namespace lesa
