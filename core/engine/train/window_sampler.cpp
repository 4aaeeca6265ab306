// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/train/window_sampler.h"

#include <numeric>
#include <random>
#include <utility>

namespace lesa {

WindowSampler::WindowSampler(std::int64_t windows, std::uint64_t seed)
    : m_order(static_cast<std::size_t>(windows))
    , m_seed(seed)
{
}

std::int64_t WindowSampler::at(std::int64_t n)
{
    const auto windows = static_cast<std::int64_t>(m_order.size());
    if (n / windows != m_epoch)
        shuffle(n / windows);
    return m_order[static_cast<std::size_t>(n % windows)];
}

/// Fisher and Yates by hand: std::shuffle gives another order with every standard library.
void WindowSampler::shuffle(std::int64_t epoch)
{
    std::seed_seq seeds{m_seed & 0xffffffff, m_seed >> 32, static_cast<std::uint64_t>(epoch)};
    std::mt19937_64 random(seeds);
    std::iota(m_order.begin(), m_order.end(), std::int64_t(0));
    for (std::size_t i = m_order.size(); i > 1; --i)
        std::swap(m_order[i - 1], m_order[random() % i]);
    m_epoch = epoch;
}

} // namespace lesa
