// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linalg/marchenko_pastur.h"

#include <Eigen/Core>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <vector>

// The constants below are WeightWatcher's: with others its columns cannot be matched.

namespace lesa {

namespace {

struct Edges {
    double low;
    double high;
};

Edges bulkEdges(double q, double sigma)
{
    const double root = 1 / std::sqrt(q);
    return {std::pow(sigma * (1 - root), 2), std::pow(sigma * (1 + root), 2)};
}

double quarterCircle(double x, double sigma)
{
    return x < 2 ? std::sqrt(4 - x * x) / (std::numbers::pi * sigma * sigma) : 0;
}

/// What the model is fitted to: points where the estimated density is not negligible.
struct Density {
    std::vector<double> x;
    std::vector<double> y;
    double mode = 0;
};

/// Triangular kernel of half-width 0.1 on 1000 points from 0 to a little beyond the largest value.
Density kernelDensity(const std::vector<double>& ascending)
{
    constexpr int points = 1000;
    constexpr double width = 0.1;
    constexpr double negligible = 0.01;
    Density density;
    const double step = (ascending.back() + 0.5) / (points - 1);
    double highest = 0;
    for (int i = 0; i < points; ++i) {
        const double x = i * step;
        double sum = 0;
        for (auto v = std::lower_bound(ascending.begin(), ascending.end(), x - width);
             v != ascending.end() && *v < x + width; ++v)
            sum += 1 - std::abs(x - *v) / width;
        const double y = sum / (width * static_cast<double>(ascending.size()));
        if (y <= negligible)
            continue;
        if (y > highest) {
            highest = y;
            density.mode = x;
        }
        density.x.push_back(x);
        density.y.push_back(y);
    }
    return density;
}

double squaredError(const Density& density, double q, double sigma)
{
    const auto [low, high] = bulkEdges(q, sigma);
    const bool circle = q == 1;
    if (!circle && (high < density.mode || high > density.x.back() || low > density.mode))
        return 1e6 * static_cast<double>(density.x.size());
    double sum = 0;
    for (std::size_t i = 0; i < density.x.size(); ++i) {
        const double x = density.x[i];
        const double model = circle ? quarterCircle(x, sigma) : marchenkoPasturDensity(x, q, sigma);
        sum += (model - density.y[i]) * (model - density.y[i]);
    }
    return sum;
}

/// Nelder and Mead's simplex method on a line: the simplex is the pair (best, worst).
template <class F>
double minimise(const F& f, double start)
{
    constexpr double tolerance = 1e-4;
    constexpr int maxSteps = 200;
    struct Point {
        double x;
        double value;
    };
    const auto at = [&](double x) { return Point{x, f(x)}; };
    Point best = at(start);
    Point worst = at(start * 1.05);
    for (int step = 0; step < maxSteps; ++step) {
        if (worst.value < best.value)
            std::swap(best, worst);
        if (std::abs(worst.x - best.x) <= tolerance && worst.value - best.value <= tolerance)
            break;
        const double span = best.x - worst.x;
        const Point reflected = at(best.x + span);
        if (reflected.value < best.value) {
            const Point expanded = at(best.x + 2 * span);
            worst = expanded.value < reflected.value ? expanded : reflected;
            continue;
        }
        const bool outside = reflected.value < worst.value;
        const Point contracted = at(best.x + (outside ? 0.5 : -0.5) * span);
        if (outside ? contracted.value <= reflected.value : contracted.value < worst.value)
            worst = contracted;
        else
            worst = at(best.x - 0.5 * span);
    }
    return worst.value < best.value ? worst.x : best.x;
}

/// -1 when the spectrum is spread too thinly for any density.
double fitSigma(const std::vector<double>& scaled, double q)
{
    std::vector<double> values = scaled;
    if (q == 1)
        for (double& x : values)
            x = std::sqrt(x);
    const Density density = kernelDensity(values);
    if (density.x.empty())
        return -1;
    const auto error = [&](double sigma) { return squaredError(density, q, sigma); };
    const double widest = std::sqrt(scaled.back()) / (1 + 1 / std::sqrt(q));
    constexpr int gridPoints = 195; // 0.05, 0.06 … 1.99 of the widest
    double best = 0.05 * widest;
    double smallest = error(best);
    for (int i = 1; i < gridPoints; ++i) {
        const double sigma = (0.05 + 0.01 * i) * widest;
        const double value = error(sigma);
        if (value < smallest) {
            smallest = value;
            best = sigma;
        }
    }
    return minimise(error, best);
}

} // namespace

double marchenkoPasturDensity(double x, double q, double sigma)
{
    const auto [low, high] = bulkEdges(q, sigma);
    if (x <= low || x >= high)
        return 0;
    return std::sqrt((high - x) * (x - low)) * q / (2 * std::numbers::pi * sigma * sigma * x);
}

MarchenkoPasturFit fitMarchenkoPastur(std::span<const double> eigenvalues, double q)
{
    const double sum = std::accumulate(eigenvalues.begin(), eigenvalues.end(), 0.0);
    if (!(sum > 0) || !std::isfinite(sum))
        return {};
    const auto count = static_cast<double>(eigenvalues.size());
    const double scale = std::sqrt(count / sum);
    std::vector<double> scaled(eigenvalues.begin(), eigenvalues.end());
    for (double& x : scaled)
        x *= scale * scale;

    MarchenkoPasturFit fit;
    fit.sigma = fitSigma(scaled, q);
    if (fit.sigma < 0)
        return {};
    fit.scale = scale;
    const auto [low, high] = bulkEdges(q, fit.sigma);
    const double tracyWidom = std::pow(high, 2.0 / 3) * std::pow(count, -2.0 / 3) / std::sqrt(q);
    fit.spikes = scaled.end()
        - std::upper_bound(scaled.begin(), scaled.end(), high + std::sqrt(tracyWidom));
    fit.softRank = high / scaled.back();
    fit.bulkMin = low / (scale * scale);
    fit.bulkMax = high / (scale * scale);
    return fit;
}

} // namespace lesa
