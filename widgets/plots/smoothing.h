// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace lesa {

inline constexpr double maxSmoothing = 0.999; ///< beyond it a curve says nothing any more

/// Exponential moving average, debiased as run viewers do it:
///     m_t = s m_{t-1} + (1 - s) y_t,   smoothed_t = m_t / (1 - s^n),   n finite values so far
/// Non-finite values are passed through and do not count. A constant series comes back unchanged.
/// s is clamped to 0 … maxSmoothing; 0 changes nothing.
std::vector<double> exponentialAverage(std::span<const double> y, double s);

/// Mean of the finite values in a window of `width` points centred on each point (cut at the
/// ends, so that it stays centred). Non-finite values are passed through. width ≤ 1: unchanged.
std::vector<double> centralAverage(std::span<const double> y, int width);

struct Envelope {
    std::vector<double> low;
    std::vector<double> high;
};
/// Lowest and highest finite value in the same centred window; NaN where there is none.
Envelope envelope(std::span<const double> y, int width);

} // namespace lesa
