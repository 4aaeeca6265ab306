// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/distributed/ring.h"

#include <utility>
#include <vector>

namespace lesa {

namespace {

/// A buffer's thread is done with it long before so many others have passed.
constexpr std::size_t keptWorks = 64;
constexpr int tag = 0;

} // namespace

Ring::Ring(c10::intrusive_ptr<ProcessGroup> processes, int rank, int size)
    : m_processes(std::move(processes))
    , m_rank(rank)
    , m_size(size)
    , m_thread([this](const std::stop_token& stop) { work(stop); })
{
}

Ring::~Ring() = default;

void Ring::start(Task task, Done done)
{
    const std::scoped_lock lock(m_mutex);
    m_tasks.emplace_back(std::move(task), std::move(done));
    m_wake.notify_one();
}

void Ring::work(const std::stop_token& stop)
{
    for (;;) {
        std::pair<Task, Done> next;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return !m_tasks.empty(); }))
                return;
            next = std::move(m_tasks.front());
            m_tasks.pop_front();
        }
        std::exception_ptr failure;
        try {
            const at::NoGradGuard noGrad;
            next.first();
        } catch (...) {
            failure = std::current_exception();
        }
        next.second(failure);
    }
}

void Ring::sum(const at::Tensor& flat, Done done)
{
    start(
        [this, flat] {
            at::Tensor arrived = at::empty_like(partOf(flat, 0, m_size));
            for (int i = 0; i + 1 < m_size; ++i) {
                const at::Tensor mine = partOf(flat, wrapped(m_rank - i - 1), m_size);
                if (arrived.numel() != mine.numel())
                    arrived = at::empty_like(mine);
                pass(partOf(flat, wrapped(m_rank - i), m_size), arrived);
                mine.detach().add_(arrived);
            }
            passAll(flat, m_rank + 1);
        },
        std::move(done));
}

void Ring::share(const at::Tensor& flat, Done done)
{
    start([this, flat] { passAll(flat, m_rank); }, std::move(done));
}

void Ring::passAll(const at::Tensor& flat, int first)
{
    for (int i = 0; i + 1 < m_size; ++i)
        pass(
            partOf(flat, wrapped(first - i), m_size), partOf(flat, wrapped(first - i - 1), m_size));
}

void Ring::pass(const at::Tensor& out, const at::Tensor& in)
{
    std::vector<at::Tensor> outs = {out};
    std::vector<at::Tensor> ins = {in};
    c10::intrusive_ptr<c10d::Work> receiving;
    c10::intrusive_ptr<c10d::Work> sending;
    if (in.numel() > 0)
        receiving = keep(m_processes->recv(ins, wrapped(m_rank - 1), tag));
    if (out.numel() > 0)
        sending = keep(m_processes->send(outs, wrapped(m_rank + 1), tag));
    if (receiving)
        receiving->wait();
    if (sending)
        sending->wait();
}

void Ring::send(const at::Tensor& tensor, int to, Done done)
{
    start(
        [this, tensor, to] {
            std::vector<at::Tensor> tensors = {tensor};
            keep(m_processes->send(tensors, to, tag))->wait();
        },
        std::move(done));
}

void Ring::receive(const at::Tensor& tensor, int from, Done done)
{
    start(
        [this, tensor, from] {
            std::vector<at::Tensor> tensors = {tensor};
            keep(m_processes->recv(tensors, from, tag))->wait();
        },
        std::move(done));
}

c10::intrusive_ptr<c10d::Work> Ring::keep(c10::intrusive_ptr<c10d::Work> work)
{
    m_recent.push_back(work);
    if (m_recent.size() > keptWorks)
        m_recent.pop_front();
    return work;
}

at::Tensor Ring::partOf(const at::Tensor& flat, int index, int size)
{
    const auto begin = flat.numel() * index / size;
    return flat.narrow(0, begin, flat.numel() * (index + 1) / size - begin);
}

} // namespace lesa
