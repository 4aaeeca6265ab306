// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/distributed/pulse.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <unistd.h>

namespace lesa {

namespace {

constexpr auto verdictKey = "verdict";
constexpr auto suspicionKey = "suspicion";
constexpr auto farewellKey = "farewell";
constexpr std::size_t longestWords = 2000;

std::string pulseKey(int rank)
{
    return fmt::format("pulse/{}", rank);
}

std::vector<std::uint8_t> encode(const Verdict& verdict)
{
    const auto text = fmt::format("{}\n{}\n{}", verdict.rank, static_cast<int>(verdict.fault),
        verdict.words.substr(0, longestWords));
    return {text.begin(), text.end()};
}

/// Cuts a line off the front.
std::string nextLine(std::string& text)
{
    const auto end = text.find('\n');
    auto line = text.substr(0, end);
    text.erase(0, end == std::string::npos ? text.size() : end + 1);
    return line;
}

int toNumber(const std::string& text, int least, int most, int otherwise)
{
    int value = 0;
    const auto [rest, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    return failure == std::errc() && value >= least && value <= most ? value : otherwise;
}

Verdict decode(const std::vector<std::uint8_t>& bytes, int size)
{
    std::string text(bytes.begin(), bytes.end());
    Verdict verdict;
    verdict.rank = toNumber(nextLine(text), -1, size - 1, -1);
    verdict.fault = static_cast<Fault>(toNumber(
        nextLine(text), 0, static_cast<int>(Fault::Numeric), static_cast<int>(Fault::Internal)));
    verdict.words = nextLine(text).substr(0, longestWords);
    return verdict;
}

} // namespace

Pulse::Pulse(const RankPlace& place, c10::intrusive_ptr<c10d::Store> store)
    : m_place(place)
    , m_store(std::move(store))
    , m_thread([this](const std::stop_token& stop) { beat(stop); })
{
}

Pulse::~Pulse()
{
    m_thread.request_stop();
    m_wake.notify_all();
    const bool hangs = Clock::now() - m_answered.load() > silenceLimit; // in the store's socket
    if (hangs)
        m_thread.detach();
}

void Pulse::beat(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        try {
            look();
            m_answered = Clock::now();
        } catch (const std::exception&) {
            if (stop.stop_requested())
                return;
            if (!m_place.isFirst() || !verdict())
                conclude({0, Fault::Internal, {}}); // the store went with its process
        }
        endStuckThread();
        std::unique_lock lock(m_mutex);
        m_wake.wait_for(lock, pulseInterval, [&] { return stop.stop_requested(); });
    }
}

void Pulse::look()
{
    m_store->add(pulseKey(m_place.rank), 1);
    readVerdict();
    if (m_place.isFirst() && !verdict())
        watchOthers();
}

void Pulse::readVerdict()
{
    if (!verdict() && m_store->check({verdictKey}))
        conclude(decode(m_store->get(verdictKey), m_place.size));
}

void Pulse::watchOthers()
{
    const bool suspicious = m_suspicious || m_store->add(suspicionKey, 0) > 0;
    const auto limit = suspicious ? suspicionLimit : silenceLimit;
    const auto now = Clock::now();
    for (int rank = 1; rank < m_place.size; ++rank) {
        auto& sign = m_signs[rank];
        const auto count = m_store->add(pulseKey(rank), 0);
        if (count != sign.count)
            sign = {count, now};
        else if (now - sign.at > limit)
            return write({rank, Fault::Internal, {}});
    }
}

void Pulse::write(const Verdict& verdict)
{
    m_store->compareSet(verdictKey, {}, encode(verdict));
    readVerdict();
}

void Pulse::conclude(const Verdict& verdict)
{
    const std::scoped_lock lock(m_mutex);
    if (m_verdict)
        return;
    m_verdict = verdict;
    m_concluded = Clock::now();
    m_wake.notify_all();
}

/// A library that waits for a dead rank cannot be called back.
void Pulse::endStuckThread()
{
    std::unique_lock lock(m_mutex);
    if (!m_stuck || !m_verdict || Clock::now() - m_concluded < unwindLimit)
        return;
    fmt::print(stderr, "lesa: rank {}: {}.\n", m_place.rank, sentenceOf(*m_verdict, m_place.size));
    std::fflush(stderr);
    ::_exit(exitCode(m_verdict->fault));
}

std::optional<Verdict> Pulse::verdict() const
{
    const std::scoped_lock lock(m_mutex);
    if (!m_verdict && !m_place.isFirst() && Clock::now() - m_answered.load() > silenceLimit)
        return Verdict{0, Fault::Internal, {}};
    return m_verdict;
}

Verdict Pulse::explain()
{
    m_suspicious = true;
    try {
        m_store->add(suspicionKey, 1);
    } catch (const std::exception&) {
        conclude({0, Fault::Internal, {}});
    }
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, silenceLimit, [&] { return m_verdict.has_value(); });
    return m_verdict.value_or(Verdict{});
}

void Pulse::accuseSelf(const std::string& words, Fault fault)
{
    try {
        write({m_place.rank, fault, words});
    } catch (const std::exception&) { // the store is gone, and with it who could hear
    }
}

void Pulse::end()
{
    if (m_left)
        return;
    m_left = true;
    m_thread.request_stop();
    m_wake.notify_all();
    if (Clock::now() - m_answered.load() > silenceLimit)
        return;
    m_thread.join();
    try {
        m_store->add(farewellKey, 1);
        std::int64_t said = 0;
        for (auto last = Clock::now();
             m_place.isFirst() && said < m_place.size && Clock::now() - last < suspicionLimit;) {
            if (const auto now = m_store->add(farewellKey, 0); now != said) {
                said = now;
                last = Clock::now();
            }
            if (said < m_place.size)
                std::this_thread::sleep_for(pulseInterval / 5);
        }
    } catch (const std::exception&) { // nobody left to wait for
    }
}

std::string sentenceOf(const Verdict& verdict, int size)
{
    if (verdict.rank < 0)
        return fmt::format("the connection between the {} ranks broke", size);
    if (verdict.words.empty())
        return fmt::format("rank {} of {} is gone", verdict.rank, size);
    return fmt::format("rank {} of {} failed: {}", verdict.rank, size, verdict.words);
}

} // namespace lesa
