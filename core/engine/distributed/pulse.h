// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/engine/distributed/rank_place.h"

#include "core/engine/torch.h"

#include <torch/csrc/distributed/c10d/Store.hpp>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace lesa {

using Seconds = std::chrono::duration<double>;

/// How often a rank says that it lives.
inline constexpr Seconds pulseInterval{0.25};
/// A rank that says nothing for so long is lost.
inline constexpr Seconds silenceLimit{20};
/// The same once a connection has broken, when some rank must be.
inline constexpr Seconds suspicionLimit{5};
/// A thread that is stuck in a library and does not notice a loss is ended after so long.
inline constexpr Seconds unwindLimit{10};

/// Why the ranks cannot go on; agreed by all of them, since the first one written counts.
struct Verdict {
    int rank = -1; ///< which one ended, -1: none, a connection broke
    Fault fault = Fault::Internal;
    std::string words; ///< its own sentence; empty: it went without one
};

/// A thread by which ranks know of each other's end. Each counts up a number in the store; rank 0
/// watches the numbers and writes the verdict; the others watch for it, and for rank 0, where the
/// store lives.
class Pulse {
public:
    /// @param store  a connection of its own: nothing else may wait on it
    Pulse(const RankPlace& place, c10::intrusive_ptr<c10d::Store> store);
    ~Pulse();
    Pulse(const Pulse&) = delete;
    Pulse& operator=(const Pulse&) = delete;

    [[nodiscard]] std::optional<Verdict> verdict() const;
    /// A connection broke: waits for the verdict on who is gone.
    Verdict explain();
    /// This rank cannot go on: the verdict, unless there is one.
    void accuseSelf(const std::string& words, Fault fault);
    /// Says good-bye, and at rank 0 waits for that of the others, `suspicionLimit` at most after
    /// the last sign of life; then the thread ends.
    void end();

    /// While one lives, the calling thread may be stuck in a library: see unwindLimit.
    class Guard {
    public:
        explicit Guard(Pulse& pulse)
            : m_pulse(pulse)
        {
            m_pulse.m_stuck = true;
        }
        ~Guard() { m_pulse.m_stuck = false; }
        Guard(const Guard&) = delete;
        Guard& operator=(const Guard&) = delete;

    private:
        Pulse& m_pulse;
    };

private:
    using Clock = std::chrono::steady_clock;
    struct Sign {
        std::int64_t count = -1;
        Clock::time_point at = Clock::now();
    };
    void beat(const std::stop_token& stop);
    void look();
    void watchOthers();
    void readVerdict();
    void write(const Verdict& verdict);
    void conclude(const Verdict& verdict);
    void endStuckThread();

    RankPlace m_place;
    c10::intrusive_ptr<c10d::Store> m_store;
    std::map<int, Sign> m_signs; ///< rank 0: of the others
    std::atomic<bool> m_stuck = false;
    std::atomic<bool> m_suspicious = false;
    std::atomic<Clock::time_point> m_answered = Clock::now(); ///< the store, last
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::optional<Verdict> m_verdict;
    Clock::time_point m_concluded{};
    bool m_left = false;
    std::jthread m_thread; // last: it uses the others
};

/// "rank 2 of 4 failed: out of memory", "rank 2 of 4 is gone".
std::string sentenceOf(const Verdict& verdict, int size);

} // namespace lesa
