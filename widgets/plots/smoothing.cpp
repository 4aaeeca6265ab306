// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/smoothing.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <functional>
#include <limits>

namespace lesa {

namespace {

bool isConstant(std::span<const double> y)
{
    const auto first = std::find_if(y.begin(), y.end(), [](double v) { return std::isfinite(v); });
    return std::all_of(first, y.end(), [&](double v) { return !std::isfinite(v) || v == *first; });
}

/// The half width that fits on both sides of point i.
std::size_t reach(std::size_t i, std::size_t count, int width)
{
    return std::min({static_cast<std::size_t>(std::max(width, 1) / 2), i, count - 1 - i});
}

/// Running extreme over a window of fixed half width, cut at the ends; O(n).
std::vector<double> extreme(
    std::span<const double> y, int width, const std::function<bool(double, double)>& better)
{
    const auto half = static_cast<std::size_t>(std::max(width, 1) / 2);
    std::vector<double> result(y.size(), std::numeric_limits<double>::quiet_NaN());
    std::deque<std::size_t> best;
    std::size_t next = 0;
    for (std::size_t i = 0; i < y.size(); ++i) {
        for (; next < std::min(i + half + 1, y.size()); ++next) {
            if (!std::isfinite(y[next]))
                continue;
            while (!best.empty() && !better(y[best.back()], y[next]))
                best.pop_back();
            best.push_back(next);
        }
        while (!best.empty() && best.front() + half < i)
            best.pop_front();
        if (!best.empty())
            result[i] = y[best.front()];
    }
    return result;
}

} // namespace

std::vector<double> exponentialAverage(std::span<const double> y, double s)
{
    std::vector<double> result(y.begin(), y.end());
    const double keep = std::clamp(s, 0.0, maxSmoothing);
    if (keep == 0 || isConstant(y))
        return result;
    double mean = 0;
    double weight = 1; // s^n
    for (double& value : result) {
        if (!std::isfinite(value))
            continue;
        mean = keep * mean + (1 - keep) * value;
        weight *= keep;
        value = mean / (1 - weight);
    }
    return result;
}

std::vector<double> centralAverage(std::span<const double> y, int width)
{
    std::vector<double> result(y.begin(), y.end());
    if (width <= 1 || isConstant(y))
        return result;
    std::vector<double> sum(y.size() + 1, 0);
    std::vector<std::size_t> count(y.size() + 1, 0);
    for (std::size_t i = 0; i < y.size(); ++i) {
        const bool finite = std::isfinite(y[i]);
        sum[i + 1] = sum[i] + (finite ? y[i] : 0);
        count[i + 1] = count[i] + (finite ? 1 : 0);
    }
    for (std::size_t i = 0; i < y.size(); ++i) {
        if (!std::isfinite(y[i]))
            continue;
        const std::size_t half = reach(i, y.size(), width);
        result[i] = (sum[i + half + 1] - sum[i - half])
            / static_cast<double>(count[i + half + 1] - count[i - half]);
    }
    return result;
}

Envelope envelope(std::span<const double> y, int width)
{
    return {extreme(y, width, std::less<>()), extreme(y, width, std::greater<>())};
}

} // namespace lesa
