// SPDX-License-Identifier: GPL-3.0-or-later
// Shape letters in this file: N points on either side, B rows of one block.
#include "core/engine/method/sinkhorn.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace lesa {

namespace {

/// Rows whose values stay in the cache, or fill a device.
std::int64_t blockRows(const at::Tensor& cost_NN)
{
    const std::int64_t values = cost_NN.is_cuda() ? std::int64_t(1) << 25 : std::int64_t(1) << 19;
    return std::min(cost_NN.size(0), std::max<std::int64_t>(16, values / cost_NN.size(1)));
}

/// log Σ exp over the rows of blocks that come one after the other.
struct ColumnSums {
    at::Tensor largest_N, sum_N;

    void add(const at::Tensor& x_BN)
    {
        const auto here_N = x_BN.amax(0);
        const auto part_N = (x_BN - here_N).exp_().sum(0).to(at::kDouble);
        const auto wide_N = here_N.to(at::kDouble);
        if (!largest_N.defined()) {
            largest_N = wide_N;
            sum_N = part_N;
            return;
        }
        const auto both_N = at::maximum(largest_N, wide_N);
        sum_N = sum_N * (largest_N - both_N).exp() + part_N * (wide_N - both_N).exp();
        largest_N = both_N;
    }
    [[nodiscard]] at::Tensor logSum() const { return largest_N + sum_N.log(); }
};

/// The potentials of rows and columns, and the log of the kernel they scale.
class Iteration {
public:
    Iteration(at::Tensor logKernel_NN, const Job* job)
        : m_logKernel_NN(std::move(logKernel_NN))
        , m_job(job)
        , m_logN(std::log(static_cast<double>(m_logKernel_NN.size(0))))
        , m_row_N(at::zeros({m_logKernel_NN.size(0)}, m_logKernel_NN.options().dtype(at::kDouble)))
        , m_column_N(at::zeros_like(m_row_N))
    {
    }

    double step(); ///< mean |row sum - 1| of the iterate before
    void finish(Transport& result);

private:
    template <class Work>
    void overBlocks(Work work);

    at::Tensor m_logKernel_NN;
    const Job* m_job;
    double m_logN;
    at::Tensor m_row_N;
    at::Tensor m_column_N;
};

template <class Work>
void Iteration::overBlocks(Work work)
{
    const auto step = blockRows(m_logKernel_NN);
    for (std::int64_t first = 0; first < m_logKernel_NN.size(0); first += step) {
        if (m_job)
            m_job->checkStop();
        work(first, std::min(step, m_logKernel_NN.size(0) - first));
    }
}

double Iteration::step()
{
    ColumnSums columns;
    auto next_N = at::empty_like(m_row_N);
    const auto column_N = m_column_N.to(at::kFloat);
    overBlocks([&](std::int64_t first, std::int64_t count) {
        const auto block_BN = m_logKernel_NN.narrow(0, first, count);
        const auto row_B = (-m_logN) - at::logsumexp(block_BN + column_N, 1).to(at::kDouble);
        next_N.narrow(0, first, count).copy_(row_B);
        columns.add(block_BN + row_B.to(at::kFloat).unsqueeze(1));
    });
    const double error = ((m_row_N - next_N).exp() - 1).abs().mean().item<double>();
    m_row_N = next_N;
    m_column_N = -m_logN - columns.logSum();
    return error;
}

void Iteration::finish(Transport& result)
{
    const auto column_N = m_column_N.to(at::kFloat);
    auto sum_N = at::zeros_like(m_column_N);
    double partners = 0;
    overBlocks([&](std::int64_t first, std::int64_t count) {
        auto block_BN = m_logKernel_NN.narrow(0, first, count);
        block_BN.copy_(at::softmax(block_BN + column_N, 1)); // the row marginal divided out
        sum_N += block_BN.sum(0).to(at::kDouble);
        partners += block_BN.square().sum(1).reciprocal().sum(at::kDouble).item<double>();
    });
    result.weight_NN = m_logKernel_NN;
    result.error = (sum_N - 1).abs().mean().item<double>();
    result.partners = partners / static_cast<double>(m_logKernel_NN.size(0));
}

} // namespace

Transport sinkhorn(at::Tensor cost_NN, const SinkhornOptions& options, const Job* job)
{
    Transport result;
    Iteration iteration(cost_NN.mul_(-1 / options.epsilon), job);
    while (result.iterations < options.iterations && !result.isSettled) {
        const double error = iteration.step();
        ++result.iterations;
        if (!std::isfinite(error))
            throw Error(Fault::Numeric,
                fmt::format("the transport is not finite after {} iterations", result.iterations));
        // The potentials that the first step replaces are of no iterate.
        result.isSettled = result.iterations > 1 && error <= options.tolerance;
    }
    iteration.finish(result);
    return result;
}

} // namespace lesa
