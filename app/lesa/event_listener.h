// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lesa/event_stream.h"
#include "core/base/listener.h"

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <thread>

namespace lesa {

/// Estimates the time left of a stage from how far it has come since it was first heard of.
class EtaClock {
public:
    std::optional<double> secondsLeft(
        std::string_view stage, std::int64_t done, std::int64_t total);

private:
    using Clock = std::chrono::steady_clock;
    struct Start {
        Clock::time_point at;
        std::int64_t done;
    };
    std::map<std::string, Start, std::less<>> m_starts;
};

/// Turns what a computation says into events: progress throttled to 10 a second a stage, and a line
/// at least every five seconds, so that a reader can tell a long step from a dead engine.
class EventListener : public Listener {
public:
    explicit EventListener(EventStream& stream);
    ~EventListener() override;

    void stage(std::string_view name, int number, int of) override;
    void progress(std::string_view stage, std::int64_t done, std::int64_t total) override;
    void metric(const Metric& metric) override;
    void warning(std::string_view text) override;
    void artifact(const std::filesystem::path& path, std::string_view kind) override;

private:
    using Clock = std::chrono::steady_clock;
    void say(wire::Event event);
    void beat();

    EventStream& m_stream;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    EtaClock m_eta;
    std::map<std::string, Clock::time_point, std::less<>> m_lastProgress;
    wire::Progress m_current; ///< repeated by the heartbeat
    Clock::time_point m_lastLine = Clock::now();
    bool m_ending = false;
    std::thread m_heart; // last: it uses the others
};

} // namespace lesa
