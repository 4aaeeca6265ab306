// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace lesa::text {

/// Threads that run tasks in the order given.
class WorkerPool {
public:
    explicit WorkerPool(unsigned threads);
    ~WorkerPool(); ///< waits for the tasks that have begun; the others are dropped
    WorkerPool(const WorkerPool&) = delete;
    WorkerPool& operator=(const WorkerPool&) = delete;

    [[nodiscard]] std::size_t size() const { return m_threads.size(); }

    template <class Task>
    std::future<std::invoke_result_t<Task>> submit(Task task)
    {
        const auto packaged
            = std::make_shared<std::packaged_task<std::invoke_result_t<Task>()>>(std::move(task));
        push([packaged] { (*packaged)(); });
        return packaged->get_future();
    }

private:
    void push(std::function<void()> task);
    void work();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_tasks;
    bool m_isEnding = false;
    std::vector<std::thread> m_threads;
};

/// Waits for the result and calls `tick` ten times a second meanwhile; what tick or the task throws
/// goes on.
template <class Result>
Result await(std::future<Result>& future, const std::function<void()>& tick)
{
    while (future.wait_for(std::chrono::milliseconds(100)) != std::future_status::ready)
        tick();
    return future.get();
}

/// Tasks whose results are wanted in the order of the tasks: a few at once run ahead, so memory
/// stays bounded and of several failures the first in order is the one reported. What tasks borrow
/// must outlive this.
template <class Result>
class OrderedTasks {
public:
    OrderedTasks(WorkerPool& pool, std::function<void(Result)> consume, std::function<void()> tick)
        : m_pool(pool)
        , m_consume(std::move(consume))
        , m_tick(std::move(tick))
    {
    }
    ~OrderedTasks()
    {
        for (auto& result : m_pending)
            if (result.valid()) // the one that failed has none
                result.wait();
    }
    OrderedTasks(const OrderedTasks&) = delete;
    OrderedTasks& operator=(const OrderedTasks&) = delete;

    void add(std::function<Result()> task)
    {
        if (m_pending.size() >= 2 * m_pool.size())
            consumeFirst();
        m_pending.push_back(m_pool.submit(std::move(task)));
    }
    void finish()
    {
        while (!m_pending.empty())
            consumeFirst();
    }

private:
    void consumeFirst()
    {
        auto result = await(m_pending.front(), m_tick);
        m_pending.pop_front();
        m_consume(std::move(result));
        m_tick();
    }

    WorkerPool& m_pool;
    std::function<void(Result)> m_consume;
    std::function<void()> m_tick;
    std::deque<std::future<Result>> m_pending;
};

} // namespace lesa::text
