// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/distributed/process_group.h"

#include "core/engine/torch.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace lesa {

/// Collective transfers between CPUs, made of Gloo's sends and receives in a ring (Patarasuk and
/// Yuan 2009), one after the other in a thread of its own. Not Gloo's own collectives: with
/// libtorch 1.13 those of four ranks on a busy machine came to stand still within some thousand
/// transfers, Gloo's event thread inside the destructor of a buffer that it had just filled. Here
/// sends and receives outlive the ones after them.
class Ring {
public:
    Ring(c10::intrusive_ptr<ProcessGroup> processes, int rank, int size);
    ~Ring();
    Ring(const Ring&) = delete;
    Ring& operator=(const Ring&) = delete;

    using Done = std::function<void(std::exception_ptr)>; ///< called in the ring's thread
    /// Elementwise sum over all ranks, in place, equal in every bit on all of them.
    void sum(const at::Tensor& flat, Done done);
    /// Of `size` equal parts (partOf) each rank has its own; afterwards all have all.
    void share(const at::Tensor& flat, Done done);
    void send(const at::Tensor& tensor, int to, Done done);
    void receive(const at::Tensor& tensor, int from, Done done);

    /// Part `index` of `size` equal parts of a flat tensor.
    static at::Tensor partOf(const at::Tensor& flat, int index, int size);

private:
    using Task = std::function<void()>;
    void start(Task task, Done done);
    void work(const std::stop_token& stop);
    /// To the next rank and from the one before, at once.
    void pass(const at::Tensor& out, const at::Tensor& in);
    void passAll(const at::Tensor& flat, int first);
    c10::intrusive_ptr<c10d::Work> keep(c10::intrusive_ptr<c10d::Work> work);
    [[nodiscard]] int wrapped(int index) const { return ((index % m_size) + m_size) % m_size; }

    c10::intrusive_ptr<ProcessGroup> m_processes;
    int m_rank;
    int m_size;
    std::deque<c10::intrusive_ptr<c10d::Work>> m_recent;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<std::pair<Task, Done>> m_tasks;
    std::jthread m_thread; // last: it uses the others
};

} // namespace lesa
