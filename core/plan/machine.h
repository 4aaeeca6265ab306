// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>

namespace lesa {

/// What a plan's estimates are for.
struct Machine {
    int threads = 1;
    double singleFlops = 0;   ///< float32 operations a second in matrix products, all threads
    double doubleFlops = 0;   ///< the same in float64
    double diskBytes = 500e6; ///< written a second, nominal
    std::uint64_t memory = ~std::uint64_t(0); ///< bytes the engine keeps to
};

/// An ordinary CPU of so many cores: estimates made of it are called rough wherever they are shown.
inline Machine nominalMachine(int threads)
{
    const double cores = std::max(1, threads);
    return {std::max(1, threads), 30e9 * cores, 15e9 * cores};
}

} // namespace lesa
