// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/distributed/ranks.h"

#include "core/engine/distributed/process_group.h"
#include "core/engine/distributed/pulse.h"
#include "core/engine/placement.h"

#include <fmt/format.h>

#include <utility>

namespace lesa {

namespace {

constexpr std::chrono::milliseconds lookAround{250}; // between looks at the pulse while waiting
constexpr std::chrono::microseconds cudaPoll{20};
constexpr int collectTag = 1;

} // namespace

struct Transfer {
    c10::intrusive_ptr<c10d::Work> work;
    at::Tensor tensor; ///< kept alive until the work is done
};

struct Ranks::Group {
    c10::intrusive_ptr<c10d::Store> store;
    std::unique_ptr<Pulse> pulse;
    c10::intrusive_ptr<ProcessGroup> processes;
    at::Device device = at::kCPU;
    bool broken = false;
    int gate = 0; ///< calls of followFirst so far

    /// Runs a call of c10d; where it fails, finds out who is gone.
    template <class Call> auto attempt(const RankPlace& place, const Call& call)
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
    void wait(const RankPlace& place, c10d::Work& work)
    {
        while (!work.isCompleted()) {
            checkVerdict(place);
            if (device.is_cuda())
                std::this_thread::sleep_for(cudaPoll);
            else
                try {
                    work.wait(lookAround);
                } catch (const std::exception&) {
                    if (work.isCompleted())
                        throw;
                }
        }
        work.wait();
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
        m_group->processes = openProcessGroup(
            m_place, m_group->store, m_group->device.is_cuda());
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

std::shared_ptr<Transfer> Ranks::startSum(const at::Tensor& tensor)
{
    return group().attempt(m_place, [&] {
        std::vector<at::Tensor> tensors = {tensor};
        return std::make_shared<Transfer>(Transfer{group().processes->allreduce(tensors), tensor});
    });
}

std::shared_ptr<Transfer> Ranks::startCopy(const at::Tensor& tensor, int from)
{
    return group().attempt(m_place, [&] {
        std::vector<at::Tensor> tensors = {tensor};
        c10d::BroadcastOptions options;
        options.rootRank = from;
        return std::make_shared<Transfer>(
            Transfer{group().processes->broadcast(tensors, options), tensor});
    });
}

void Ranks::collect(const at::Tensor& tensor, int from)
{
    group().attempt(m_place, [&] {
        std::vector<at::Tensor> tensors = {tensor};
        auto& processes = *group().processes;
        // Gloo's send and receive cannot be waited for in slices: a dead partner breaks the
        // connection, a silent one is what Pulse::Guard is for.
        if (isFirst())
            processes.recv(tensors, from, collectTag)->wait();
        else if (rank() == from)
            processes.send(tensors, 0, collectTag)->wait();
    });
}

void Ranks::finish(const Transfers& transfers)
{
    for (const auto& transfer : transfers)
        group().attempt(m_place, [&] { group().wait(m_place, *transfer->work); });
}

namespace {

at::Tensor toTensor(const std::vector<double>& values, const at::Device& device)
{
    return at::tensor(values, at::kDouble).to(device);
}

std::vector<double> toValues(const at::Tensor& tensor)
{
    const at::Tensor host = tensor.to(at::kCPU);
    return {host.data_ptr<double>(), host.data_ptr<double>() + host.numel()};
}

} // namespace

std::vector<double> Ranks::sum(const std::vector<double>& values)
{
    const at::Tensor tensor = toTensor(values, group().device);
    finish({startSum(tensor)});
    return toValues(tensor);
}

std::vector<double> Ranks::largest(const std::vector<double>& values)
{
    const at::Tensor tensor = toTensor(values, group().device);
    finish({group().attempt(m_place, [&] {
        std::vector<at::Tensor> tensors = {tensor};
        c10d::AllreduceOptions options;
        options.reduceOp = c10d::ReduceOp::MAX;
        return std::make_shared<Transfer>(
            Transfer{group().processes->allreduce(tensors, options), tensor});
    })});
    return toValues(tensor);
}

void Ranks::followFirst()
{
    const auto key = fmt::format("gate/{}", group().gate++);
    group().attempt(m_place, [&] {
        if (isFirst())
            return group().store->set(key, {1});
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
    else
        m_group->processes.reset();
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
