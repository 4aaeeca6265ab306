// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/listener.h"

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace lesa {

/// What the user asks of a running computation. Thread-safe; asked from any thread, read by the
/// worker.
class Control {
public:
    void requestStop();       ///< end cleanly after this step and save; also ends a pause
    void requestCheckpoint(); ///< save at the next step and go on
    void pause();
    void resume();

    [[nodiscard]] bool stopRequested() const noexcept
    {
        return m_stop.load(std::memory_order_relaxed);
    }
    [[nodiscard]] bool isPaused() const noexcept
    {
        return m_paused.load(std::memory_order_relaxed);
    }
    bool takeCheckpointRequest() noexcept { return m_checkpoint.exchange(false); }
    /// Blocks while paused; returns at once when not paused or when a stop is requested.
    void waitWhilePaused();

private:
    std::atomic<bool> m_stop = false;
    std::atomic<bool> m_checkpoint = false;
    std::atomic<bool> m_paused = false;
    std::mutex m_mutex;
    std::condition_variable m_wake;
};

/// What every long computation takes: whom to tell and whom to obey. Borrowed, never owned.
struct Job {
    Listener& listener;
    Control& control;

    /// Throws Stopped when the user asked for it; call between units of work (at most ~1 s apart).
    void checkStop() const;
};

} // namespace lesa
