// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace lesa {

/// The order in which training windows are seen: every window once an epoch, each epoch in its own
/// order. The n-th window depends on the seed and n alone, so a resumed run goes on where it was.
class WindowSampler {
public:
    WindowSampler(std::int64_t windows, std::uint64_t seed);

    /// Window number of the n-th sequence, n from 0 on.
    std::int64_t at(std::int64_t n);

private:
    void shuffle(std::int64_t epoch);

    std::vector<std::int64_t> m_order;
    std::uint64_t m_seed;
    std::int64_t m_epoch = -1;
};

} // namespace lesa
