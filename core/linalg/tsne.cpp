// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linalg/tsne.h"

#include "core/linalg/pca.h"

#include <algorithm>
#include <cmath>
#include <numbers>

// Shape letters: P points; the layout y_P2 is what is searched.

namespace lesa {

namespace {

constexpr double exaggeration = 12;
constexpr double initialSpread = 1e-4;
constexpr double initialNoise = 1e-6;
constexpr double tiny = 1e-12;

/// Standard normal numbers, the same on every platform: SplitMix64 and Box-Muller.
class Normal {
public:
    explicit Normal(std::uint64_t seed)
        : m_state(seed)
    {
    }
    double operator()()
    {
        const double radius = std::sqrt(-2 * std::log(uniform()));
        return radius * std::cos(2 * std::numbers::pi * uniform());
    }

private:
    double uniform() // in (0, 1]
    {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15u);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return static_cast<double>(((z ^ (z >> 31)) >> 11) + 1) * 0x1p-53;
    }
    std::uint64_t m_state;
};

/// p(j | i) with the bandwidth whose entropy is the log of the perplexity, found by bisection.
Eigen::ArrayXd neighbourProbabilities(
    const Eigen::ArrayXd& squaredDistance, Eigen::Index self, double perplexity)
{
    const double wanted = std::log(perplexity);
    double low = 0;
    double high = INFINITY;
    double beta = 1;
    Eigen::ArrayXd p;
    Eigen::ArrayXd others = squaredDistance;
    others[self] = INFINITY;
    const double nearest = others.minCoeff();
    others[self] = nearest;
    for (int step = 0; step < 100; ++step) {
        p = (-(others - nearest) * beta).exp();
        p[self] = 0;
        const double sum = p.sum();
        const double entropy = std::log(sum) + beta * ((others - nearest) * p).sum() / sum;
        p /= sum;
        if (std::abs(entropy - wanted) < 1e-6)
            break;
        (entropy > wanted ? low : high) = beta;
        beta = std::isinf(high) ? beta * 2 : (low + high) / 2;
    }
    return p;
}

Eigen::MatrixXd jointProbabilities(const Eigen::MatrixXd& squaredDistance, double perplexity)
{
    const Eigen::Index count = squaredDistance.rows();
    // Distances in units of their mean, so that the search for the bandwidth starts near.
    const double mean = squaredDistance.mean();
    const Eigen::MatrixXd scaled
        = mean > 0 ? Eigen::MatrixXd(squaredDistance / mean) : squaredDistance;
    Eigen::MatrixXd p(count, count);
    for (Eigen::Index i = 0; i < count; ++i)
        p.row(i)
            = neighbourProbabilities(scaled.col(i).array(), i, perplexity).matrix().transpose();
    const Eigen::MatrixXd sum = p + p.transpose();
    return sum / sum.sum();
}

Eigen::MatrixXd initialLayout(const Eigen::MatrixXd& squaredDistance, std::uint64_t seed)
{
    Eigen::MatrixXd y_P2 = principalComponentsOfGram(-0.5 * squaredDistance, 2).scores_PK;
    const double spread = std::sqrt(y_P2.col(0).squaredNorm() / static_cast<double>(y_P2.rows()));
    if (spread > 0)
        y_P2 *= initialSpread / spread;
    Normal normal(seed);
    for (Eigen::Index i = 0; i < y_P2.size(); ++i)
        y_P2.data()[i] += initialNoise * normal();
    return y_P2;
}

Eigen::MatrixXd gradient(const Eigen::MatrixXd& p, const Eigen::MatrixXd& y_P2)
{
    const Eigen::Index count = y_P2.rows();
    Eigen::MatrixXd kernel(count, count); // 1 / (1 + |y_i - y_j|²)
    for (Eigen::Index j = 0; j < count; ++j)
        kernel.col(j)
            = (1 + (y_P2.rowwise() - y_P2.row(j)).rowwise().squaredNorm().array()).inverse();
    kernel.diagonal().setZero();
    const Eigen::MatrixXd q = (kernel / kernel.sum()).cwiseMax(tiny);
    const Eigen::MatrixXd force = (p - q).cwiseProduct(kernel);
    return 4 * (force.rowwise().sum().asDiagonal() * y_P2 - force * y_P2);
}

} // namespace

Eigen::MatrixXd squaredDistances(const Eigen::MatrixXd& gram_PP)
{
    const Eigen::VectorXd square = gram_PP.diagonal();
    Eigen::MatrixXd distance = (-2 * gram_PP).colwise() + square;
    distance.rowwise() += square.transpose();
    distance.diagonal().setZero();
    return distance.cwiseMax(0);
}

Eigen::MatrixXd tsne(const Eigen::MatrixXd& squaredDistance_PP, const TsneOptions& options)
{
    const Eigen::Index count = squaredDistance_PP.rows();
    if (count < 4)
        return principalComponentsOfGram(-0.5 * squaredDistance_PP, 2).scores_PK;
    const auto points = static_cast<double>(count);
    const double perplexity = std::clamp(options.perplexity, 1.0, (points - 1) / 3);
    const double learningRate = std::max(points / (4 * exaggeration), 50.0);
    const int exaggerated = options.iterations / 4;
    Eigen::MatrixXd p = jointProbabilities(squaredDistance_PP, perplexity) * exaggeration;
    Eigen::MatrixXd y_P2 = initialLayout(squaredDistance_PP, options.seed);
    Eigen::ArrayXXd velocity = Eigen::ArrayXXd::Zero(count, 2);
    Eigen::ArrayXXd gain = Eigen::ArrayXXd::Ones(count, 2);
    for (int step = 0; step < options.iterations; ++step) {
        if (options.check)
            options.check();
        if (step == exaggerated)
            p /= exaggeration;
        const double momentum = step < exaggerated ? 0.5 : 0.8;
        const Eigen::ArrayXXd slope = gradient(p, y_P2).array();
        gain = (slope * velocity < 0).select(gain + 0.2, gain * 0.8).max(0.01);
        velocity = momentum * velocity - learningRate * gain * slope;
        y_P2.array() += velocity;
        y_P2.rowwise() -= y_P2.colwise().mean().eval();
    }
    return y_P2;
}

} // namespace lesa
