// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <cstddef>

namespace lesa::remote {

/// How long to wait before trying a lost link again: 1, 2, 5, 10, 20, then 30 s each time.
class RetryWait {
public:
    std::chrono::seconds next()
    {
        const auto seconds = waits[m_attempt];
        if (m_attempt + 1 < waits.size())
            ++m_attempt;
        return std::chrono::seconds(seconds);
    }
    void reset() { m_attempt = 0; }

private:
    static constexpr std::array<int, 6> waits = {1, 2, 5, 10, 20, 30};
    std::size_t m_attempt = 0;
};

} // namespace lesa::remote
