// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/distributed/ranks.h"

#include "core/engine/distributed/process_group.h"
#include "core/engine/distributed/pulse.h"
#include "core/engine/distributed/ring.h"
#include "core/engine/placement.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <utility>

namespace lesa {

namespace {

constexpr std::chrono::milliseconds lookAround{250}; // between looks at the pulse while waiting
constexpr std::chrono::microseconds cudaPoll{20};
constexpr int collectTag = 1;

} // namespace

/// Of the ring or, on GPUs, of NCCL.
struct Transfer {
    at::Tensor tensor; ///< kept alive until it is done
    c10::intrusive_ptr<c10d::Work> work;

    std::mutex mutex;
    std::condition_variable wake;
    bool isDone = false;
    std::exception_ptr failure;

    void end(std::exception_ptr how)
    {
        const std::scoped_lock lock(mutex);
        isDone = true;
        failure = std::move(how);
        wake.notify_all();
    }
    /// Whether it ended before that long; its failure is thrown.
    bool wait(std::chrono::milliseconds limit)
    {
        std::unique_lock lock(mutex);
        wake.wait_for(lock, limit, [this] { return isDone; });
        if (failure)
            std::rethrow_exception(failure);
        return isDone;
    }
};

struct Ranks::Group {
    c10::intrusive_ptr<c10d::Store> store;
    std::unique_ptr<Pulse> pulse;
    c10::intrusive_ptr<ProcessGroup> processes;
    std::unique_ptr<Ring> ring; ///< null on GPUs
    at::Device device = at::kCPU;
    bool broken = false;
    int gate = 0; ///< calls of followFirst so far

    /// Runs a call of c10d; where it fails, finds out who is gone.
    template <class Call>
    auto attempt(const RankPlace& place, const Call& call)
    {
        const Pulse::Guard guard(*pulse);
        try {
            return call();
        } catch (const RankLost&) {
            throw;
        } catch (const std::exception&) { // c10::Error, gloo's own
            lost(place, pulse->explain());
        }
    }

    [[noreturn]] void lost(const RankPlace& place, const Verdict& verdict)
    {
        broken = true;
        throw RankLost(verdict.rank, place.size, verdict.words, verdict.fault);
    }

    void checkVerdict(const RankPlace& place)
    {
        if (const auto verdict = pulse->verdict())
            lost(place, *verdict);
    }

    /// In slices, because nothing calls a transfer back whose partner is gone without a word.
    void wait(const RankPlace& place, Transfer& transfer)
    {
        if (!transfer.work) {
            while (!transfer.wait(lookAround))
                checkVerdict(place);
            return;
        }
        while (!transfer.work->isCompleted()) {
            checkVerdict(place);
            std::this_thread::sleep_for(cudaPoll);
        }
        transfer.work->wait();
    }
};

RankLost::RankLost(int rank, int size, std::string words, Fault fault)
    : Error(fault, sentenceOf({rank, fault, words}, size))
    , m_rank(rank)
    , m_words(std::move(words))
{
}

RankLost::RankLost(const RankLost& loss, const std::string& what, const std::string& hint)
    : Error(loss.fault(), what, hint)
    , m_rank(loss.m_rank)
    , m_words(loss.m_words)
{
}

Ranks::Ranks(RankPlace place)
    : m_place(std::move(place))
{
}

Ranks::~Ranks()
{
    if (isBroken())
        static_cast<void>(m_group.release()); // its threads may wait for a rank that is gone
}

Ranks::Group& Ranks::group() const
{
    if (!m_group)
        throw Error(Fault::Internal, "the ranks have not joined");
    return *m_group;
}

void Ranks::join(const std::string& device)
{
    auto group = std::make_unique<Group>();
    group->device = at::Device(device);
    group->store = openStore(m_place);
    group->pulse = std::make_unique<Pulse>(m_place, connectAgain(m_place));
    m_group = std::move(group);
    const Pulse::Guard guard(*m_group->pulse);
    try {
        m_group->processes = openProcessGroup(m_place, m_group->store, m_group->device.is_cuda());
        if (!m_group->device.is_cuda())
            m_group->ring = std::make_unique<Ring>(m_group->processes, rank(), size());
    } catch (const Error&) {
        throw;
    } catch (const std::exception& e) {
        if (const auto verdict = m_group->pulse->verdict())
            m_group->lost(m_place, *verdict);
        const std::string what = e.what();
        throw Error(Fault::Device,
            fmt::format("rank {} cannot connect to the others: {}", rank(),
                what.substr(0, what.find('\n'))),
            "GLOO_SOCKET_IFNAME (on GPUs NCCL_SOCKET_IFNAME) names the network interface to use.");
    }
}

namespace {

Ring::Done endOf(const std::shared_ptr<Transfer>& transfer)
{
    return [transfer](std::exception_ptr how) { transfer->end(std::move(how)); };
}

std::shared_ptr<Transfer> transferOf(const at::Tensor& tensor)
{
    auto transfer = std::make_shared<Transfer>();
    transfer->tensor = tensor;
    return transfer;
}

} // namespace

std::shared_ptr<Transfer> Ranks::startSum(const at::Tensor& flat)
{
    return group().attempt(m_place, [&] {
        auto transfer = transferOf(flat);
        std::vector<at::Tensor> tensors = {flat};
        if (auto& ring = group().ring)
            ring->sum(flat, endOf(transfer));
        else
            transfer->work = group().processes->allreduce(tensors);
        return transfer;
    });
}

Transfers Ranks::startShare(const at::Tensor& flat)
{
    return group().attempt(m_place, [&] {
        Transfers transfers;
        if (auto& ring = group().ring) {
            transfers.push_back(transferOf(flat));
            ring->share(flat, endOf(transfers.back()));
            return transfers;
        }
        for (int owner = 0; owner < size(); ++owner) {
            std::vector<at::Tensor> tensors = {Ring::partOf(flat, owner, size())};
            if (tensors.front().numel() == 0)
                continue;
            c10d::BroadcastOptions options;
            options.rootRank = owner;
            transfers.push_back(transferOf(tensors.front()));
            transfers.back()->work = group().processes->broadcast(tensors, options);
        }
        return transfers;
    });
}

void Ranks::collect(const at::Tensor& tensor, int from)
{
    if (!isFirst() && rank() != from)
        return;
    const auto transfer = group().attempt(m_place, [&] {
        auto started = transferOf(tensor);
        std::vector<at::Tensor> tensors = {tensor};
        auto& processes = *group().processes;
        if (auto& ring = group().ring)
            isFirst() ? ring->receive(tensor, from, endOf(started))
                      : ring->send(tensor, 0, endOf(started));
        else
            started->work = isFirst() ? processes.recv(tensors, from, collectTag)
                                      : processes.send(tensors, 0, collectTag);
        return started;
    });
    finish({transfer});
}

void Ranks::finish(const Transfers& transfers)
{
    for (const auto& transfer : transfers)
        group().attempt(m_place, [&] { group().wait(m_place, *transfer); });
}

/// values_RN: what each rank R has, in the order of the ranks, so that all reckon the same from it.
std::vector<std::vector<double>> Ranks::gather(const std::vector<double>& values)
{
    const auto count = static_cast<std::int64_t>(values.size());
    at::Tensor flat = at::zeros({count * size()}, at::kDouble);
    flat.narrow(0, rank() * count, count).copy_(at::tensor(values, at::kDouble));
    flat = flat.to(group().device);
    finish(startShare(flat));
    const at::Tensor host = flat.to(at::kCPU);
    const auto* next = host.data_ptr<double>();
    std::vector<std::vector<double>> all;
    for (int i = 0; i < size(); ++i, next += count)
        all.emplace_back(next, next + count);
    return all;
}

std::vector<double> Ranks::sum(const std::vector<double>& values)
{
    std::vector<double> total(values.size());
    for (const auto& each : gather(values))
        std::transform(total.begin(), total.end(), each.begin(), total.begin(), std::plus());
    return total;
}

std::vector<double> Ranks::largest(const std::vector<double>& values)
{
    auto largest = values;
    for (const auto& each : gather(values))
        std::transform(largest.begin(), largest.end(), each.begin(), largest.begin(),
            [](double a, double b) { return std::max(a, b); });
    return largest;
}

void Ranks::followFirst()
{
    const auto key = fmt::format("gate/{}", group().gate++);
    group().attempt(m_place, [&] {
        if (isFirst())
            return group().store->set(key, std::vector<std::uint8_t>{1});
        while (!group().store->check({key})) {
            group().checkVerdict(m_place);
            std::this_thread::sleep_for(lookAround / 5);
        }
    });
}

void Ranks::leave(const std::string& words, Fault fault)
{
    if (!m_group)
        return;
    if (!words.empty())
        m_group->pulse->accuseSelf(words, fault);
    if (isBroken() || !words.empty())
        m_group->broken = true; // threads of the others' transfers may still wait for this one
    else {
        m_group->ring.reset();
        m_group->processes.reset();
    }
    m_group->pulse->end();
}

bool Ranks::isBroken() const
{
    return m_group && m_group->broken;
}

void joinRanks(const ComputeOptions& options)
{
    if (options.ranks)
        options.ranks->join(placementFor(options).device.str());
}

void inTurn(Ranks* ranks, const std::function<void()>& work)
{
    if (ranks && !ranks->isFirst())
        ranks->followFirst();
    work();
    if (ranks && ranks->isFirst())
        ranks->followFirst();
}

} // namespace lesa
