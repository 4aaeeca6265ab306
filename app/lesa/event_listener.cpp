// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesa/event_listener.h"

#include "core/base/memory.h"
#include "core/engine/session.h"

namespace lesa {

using namespace std::chrono_literals;

std::optional<double> EtaClock::secondsLeft(
    std::string_view stage, std::int64_t done, std::int64_t total)
{
    const auto now = Clock::now();
    auto start = m_starts.find(stage);
    if (start == m_starts.end() || done < start->second.done)
        start = m_starts.insert_or_assign(std::string(stage), Start{now, done}).first;
    const auto advanced = done - start->second.done;
    const double elapsed = std::chrono::duration<double>(now - start->second.at).count();
    if (advanced <= 0 || elapsed < 0.2 || total < done)
        return std::nullopt;
    return elapsed / static_cast<double>(advanced) * static_cast<double>(total - done);
}

EventListener::EventListener(EventStream& stream)
    : m_stream(stream)
    , m_heart([this] { beat(); })
{
}

EventListener::~EventListener()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    m_heart.join();
}

void EventListener::say(wire::Event event)
{
    m_lastLine = Clock::now();
    m_stream.say(std::move(event));
}

void EventListener::beat()
{
    std::unique_lock lock(m_mutex);
    while (!m_wake.wait_for(lock, 1s, [this] { return m_ending; })) {
        if (Clock::now() - m_lastLine < 4s)
            continue;
        m_current.rssBytes = residentBytes();
        m_current.deviceBytes = deviceBytes();
        say(m_current);
    }
}

void EventListener::stage(std::string_view name, int number, int of)
{
    const std::scoped_lock lock(m_mutex);
    m_current = {};
    m_current.stage = name;
    say(wire::Stage{std::string(name), number, of});
}

void EventListener::progress(std::string_view stage, std::int64_t done, std::int64_t total)
{
    const std::scoped_lock lock(m_mutex);
    const auto eta = m_eta.secondsLeft(stage, done, total);
    const auto now = Clock::now();
    m_current = {std::string(stage), done, total, eta, m_current.rssBytes, m_current.deviceBytes};
    const auto last = m_lastProgress.find(stage);
    if (last != m_lastProgress.end() && now - last->second < 100ms && done < total)
        return;
    m_lastProgress.insert_or_assign(std::string(stage), now);
    m_current.rssBytes = residentBytes();
    m_current.deviceBytes = deviceBytes();
    say(m_current);
}

void EventListener::metric(const Metric& metric)
{
    const std::scoped_lock lock(m_mutex);
    say(wire::Metrics{metric.step, metric.tokens, metric.values});
}

void EventListener::warning(std::string_view text)
{
    const std::scoped_lock lock(m_mutex);
    say(wire::Warning{std::string(text)});
}

void EventListener::artifact(const std::filesystem::path& path, std::string_view kind)
{
    const std::scoped_lock lock(m_mutex);
    say(wire::Artifact{path.string(), std::string(kind)});
}

} // namespace lesa
