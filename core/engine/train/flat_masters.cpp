// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/train/flat_masters.h"

#include <algorithm>

namespace lesa {

FlatMasters::FlatMasters(std::vector<at::Tensor> masters, std::vector<std::size_t> order)
    : m_masters(std::move(masters))
    , m_order(std::move(order))
    , m_ranges(m_masters.size())
{
    const at::NoGradGuard noGrad;
    std::int64_t begin = 0;
    for (const auto i : m_order) {
        m_ranges[i] = {begin, begin + m_masters[i].numel()};
        begin = m_ranges[i].end;
    }
    m_weights = at::empty({begin}, m_masters.front().options().requires_grad(false));
    m_gradients = at::zeros_like(m_weights);
    for (std::size_t i = 0; i < m_masters.size(); ++i) {
        auto& master = m_masters[i];
        const at::Tensor place
            = m_weights.narrow(0, m_ranges[i].begin, m_ranges[i].size()).view(master.sizes());
        place.copy_(master);
        master.set_data(place);
    }
}

void FlatMasters::clearGradients()
{
    m_gradients.zero_();
    for (std::size_t i = 0; i < m_masters.size(); ++i)
        m_masters[i].mutable_grad() = m_gradients.narrow(0, m_ranges[i].begin, m_ranges[i].size())
                                          .view(m_masters[i].sizes());
}

ElementRange FlatMasters::share(int rank, int ranks) const
{
    return {size() * rank / ranks, size() * (rank + 1) / ranks};
}

ElementRange FlatMasters::partOf(std::size_t i, const ElementRange& share) const
{
    const auto& range = m_ranges[i];
    const auto begin = std::clamp(share.begin, range.begin, range.end);
    const auto end = std::clamp(share.end, begin, range.end);
    return {begin - range.begin, end - range.begin};
}

} // namespace lesa
