// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/train/gradient_exchange.h"

#include "core/base/error.h"

#include <torch/csrc/autograd/utils/lambda_post_hook.h>

#include <algorithm>
#include <utility>

namespace lesa {

namespace {

/// Long enough that a transfer's latency is small beside it, short enough that the first ones leave
/// early (16 MiB of fp32; PyTorch's DDP has 25).
constexpr std::int64_t bucketElements = 4 << 20;

} // namespace

GradientExchange::GradientExchange(FlatMasters& masters, Ranks& ranks)
    : m_masters(masters)
    , m_ranks(ranks)
    , m_bucketOf(masters.masters().size())
    , m_reached(masters.masters().size())
{
    makeBuckets();
    for (std::size_t i = 0; i < m_masters.masters().size(); ++i)
        watch(i);
}

GradientExchange::~GradientExchange()
{
    for (const auto& unhook : m_unhook)
        unhook();
}

void GradientExchange::makeBuckets()
{
    for (const auto i : m_masters.order()) {
        const auto range = m_masters.range(i);
        if (m_buckets.empty() || m_buckets.back().elements.size() >= bucketElements)
            m_buckets.push_back({{range.begin, range.begin}, 0, 0, nullptr});
        m_buckets.back().elements.end = range.end;
        ++m_buckets.back().members;
        m_bucketOf[i] = m_buckets.size() - 1;
    }
}

void GradientExchange::watch(std::size_t master)
{
    using torch::autograd::variable_list;
    auto accumulator = torch::autograd::impl::grad_accumulator(m_masters.masters()[master]);
    const auto key
        = accumulator->add_post_hook(std::make_unique<torch::autograd::utils::LambdaPostHook>(
            [this, master](const variable_list& outputs, const variable_list&) {
                arrived(master);
                return outputs;
            }));
    // The pointer's type is another in libtorch 2; a master itself holds what it points to weakly.
    m_unhook.emplace_back([accumulator, key] { accumulator->del_post_hook(key); });
}

void GradientExchange::begin()
{
    m_masters.clearGradients();
    std::fill(m_reached.begin(), m_reached.end(), 0.0);
    for (auto& bucket : m_buckets)
        bucket.missing = bucket.members;
    m_sent = 0;
    m_sending = false;
}

void GradientExchange::arrived(std::size_t master)
{
    m_reached[master] = 1;
    if (!m_sending)
        return;
    auto& bucket = m_buckets[m_bucketOf[master]];
    if (bucket.missing == 0)
        throw Error(Fault::Internal, "a gradient arrived after it was sent");
    if (--bucket.missing > 0)
        return;
    auto end = m_sent;
    while (end < m_buckets.size() && m_buckets[end].missing == 0)
        ++end;
    sendThrough(end);
}

void GradientExchange::sendThrough(std::size_t endBucket)
{
    for (; m_sent < endBucket; ++m_sent) {
        auto& bucket = m_buckets[m_sent];
        bucket.transfer = m_ranks.startSum(
            m_masters.gradients().narrow(0, bucket.elements.begin, bucket.elements.size()));
    }
}

double GradientExchange::finish(double loss)
{
    sendThrough(m_buckets.size());
    auto totals = m_reached;
    totals.push_back(loss);
    totals = m_ranks.sum(totals);
    Transfers transfers;
    for (auto& bucket : m_buckets)
        transfers.push_back(std::exchange(bucket.transfer, nullptr));
    m_ranks.finish(transfers);
    for (std::size_t i = 0; i < m_reached.size(); ++i)
        if (totals[i] == 0)
            m_masters.masters()[i].mutable_grad().reset();
    return totals.back();
}

void GradientExchange::shareWeights()
{
    m_ranks.finish(m_ranks.startShare(m_masters.weights()));
}

} // namespace lesa
