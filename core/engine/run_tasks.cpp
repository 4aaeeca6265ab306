// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/run_tasks.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <dlfcn.h>
#include <latch>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace lesa {

namespace {

thread_local bool isWorker = false;
thread_local int threadsOfLoneTask
    = 0; ///< the count that a lone task on this thread may split into

/// One thread inside every operation of the workers, where their own counts do not say it: a BLAS
/// on threads of its own would make them wait for its one pool.
class SerialBlas {
public:
    SerialBlas()
        : m_threads(at::get_num_threads())
    {
        set(1);
    }
    ~SerialBlas() { set(m_threads); }
    SerialBlas(const SerialBlas&) = delete;
    SerialBlas& operator=(const SerialBlas&) = delete;

private:
    static void set(int threads)
    {
        static const auto setOpenBlas
            = reinterpret_cast<void (*)(int)>(::dlsym(RTLD_DEFAULT, "openblas_set_num_threads"));
        if (setOpenBlas)
            setOpenBlas(threads);
        if (at::hasMKL()) // its count is one for all threads, and this sets it too
            at::set_num_threads(threads);
    }
    int m_threads;
};

/// Threads that wait for tasks. Not at::parallel_for: it is serial in a file compiled without
/// OpenMP, and a second OpenMP runtime beside the one a libtorch brings along knows nothing of it.
class Workers {
public:
    explicit Workers(int count)
    {
        const int threads = at::get_num_threads();
        std::latch ready(count);
        for (int i = 0; i < count; ++i)
            m_threads.emplace_back([this, &ready](const std::stop_token& stop) {
                {
                    const std::scoped_lock lock(m_mutex); // libtorch's setter is not thread-safe
                    at::set_num_threads(1);
                }
                isWorker = true;
                ready.count_down();
                loop(stop);
            });
        ready.wait();
        at::set_num_threads(threads); // what threads made later start with
    }

    [[nodiscard]] int count() const { return static_cast<int>(m_threads.size()); }

    void run(int count, const std::function<void(int)>& work)
    {
        std::unique_lock lock(m_mutex);
        m_work = &work;
        m_count = count;
        m_next = 0;
        m_busy = this->count();
        m_failure = nullptr;
        ++m_round;
        m_wake.notify_all();
        m_idle.wait(lock, [this] { return m_busy == 0; });
        if (m_failure)
            std::rethrow_exception(m_failure);
    }

private:
    void loop(const std::stop_token& stop)
    {
        const at::NoGradGuard noGrad;
        std::uint64_t seen = 0;
        std::unique_lock lock(m_mutex);
        while (m_wake.wait(lock, stop, [&] { return m_round != seen; })) {
            seen = m_round;
            lock.unlock();
            drain();
            lock.lock();
            if (--m_busy == 0)
                m_idle.notify_one();
        }
    }

    void drain()
    {
        try {
            for (int i = m_next++; i < m_count; i = m_next++)
                (*m_work)(i);
        } catch (...) {
            const std::scoped_lock lock(m_mutex);
            if (!m_failure)
                m_failure = std::current_exception();
            m_next = m_count;
        }
    }

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::condition_variable m_idle;
    const std::function<void(int)>* m_work = nullptr;
    int m_count = 0;
    std::atomic<int> m_next = 0;
    int m_busy = 0;
    std::uint64_t m_round = 0;
    std::exception_ptr m_failure;
    std::vector<std::jthread> m_threads; // last: they use the rest
};

void runHere(int count, const std::function<void(int)>& work)
{
    const at::NoGradGuard noGrad;
    for (int i = 0; i < count; ++i)
        work(i);
}

std::int64_t sideOfOneTask(std::int64_t side)
{
    constexpr std::int64_t least = 64;
    constexpr std::int64_t most = 512;
    constexpr std::int64_t tasks = 16; // fixed: blocks must not depend on the number of threads
    return std::clamp((side + tasks - 1) / tasks, least, most);
}

/// While it lives this thread runs one task as a worker would, with serial operations, but leaves
/// the workers free for what the task splits into.
class LoneTask {
public:
    LoneTask()
        : m_threads(at::get_num_threads())
    {
        at::set_num_threads(1);
        threadsOfLoneTask = m_threads;
    }
    ~LoneTask()
    {
        threadsOfLoneTask = 0;
        at::set_num_threads(m_threads);
    }
    LoneTask(const LoneTask&) = delete;
    LoneTask& operator=(const LoneTask&) = delete;

private:
    int m_threads;
};

} // namespace

void runTasks(int count, bool concurrent, const std::function<void(int)>& work)
{
    static std::mutex inUse;
    static std::unique_ptr<Workers> workers;
    if (!concurrent || isWorker)
        return runHere(count, work);
    if (count == 1 && threadsOfLoneTask == 0) {
        const SerialBlas serial;
        const LoneTask lone;
        return runHere(count, work);
    }
    const std::unique_lock lock(inUse, std::try_to_lock);
    if (!lock) // another thread's tasks have the workers
        return runHere(count, work);
    const int threads = std::max(at::get_num_threads(), threadsOfLoneTask);
    const SerialBlas serial;
    if (!workers || workers->count() != threads) {
        workers.reset();
        workers = std::make_unique<Workers>(threads);
    }
    workers->run(count, work);
}

void productInto(
    const at::Tensor& out_MN, const at::Tensor& a_MK, const at::Tensor& b_KN, double beta)
{
    const at::NoGradGuard noGrad;
    if (!a_MK.is_cpu()) {
        at::Tensor(out_MN).addmm_(a_MK, b_KN, beta, 1);
        return;
    }
    const bool byRows = out_MN.size(0) >= out_MN.size(1);
    const auto side = out_MN.size(byRows ? 0 : 1);
    const auto block = sideOfOneTask(side);
    runTasks(static_cast<int>((side + block - 1) / block), true, [&](int i) {
        const auto begin = i * block;
        const auto count = std::min(block, side - begin);
        auto part = out_MN.narrow(byRows ? 0 : 1, begin, count);
        if (byRows)
            part.addmm_(a_MK.narrow(0, begin, count), b_KN, beta, 1);
        else
            part.addmm_(a_MK, b_KN.narrow(1, begin, count), beta, 1);
    });
}

at::Tensor product(const at::Tensor& a_MK, const at::Tensor& b_KN)
{
    auto out_MN = at::empty({a_MK.size(0), b_KN.size(1)}, a_MK.options());
    productInto(out_MN, a_MK, b_KN);
    return out_MN;
}

} // namespace lesa
