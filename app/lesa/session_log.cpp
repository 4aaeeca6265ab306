// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesa/session_log.h"

#include "app/lesa/console.h"
#include "app/lesa/event_listener.h"
#include "app/lesa/interrupts.h"
#include "app/lesa/remote_client.h"
#include "core/base/memory.h"
#include "core/engine/distributed/ranks.h"
#include "core/engine/session.h"

#include <fmt/format.h>

#include <chrono>

namespace lesa {

namespace {

constexpr int stoppedCode = 3;

/// Passes everything on to several listeners.
class FanOut : public Listener {
public:
    void add(std::unique_ptr<Listener> listener) { m_listeners.push_back(std::move(listener)); }
    void stage(std::string_view name, int number, int of) override
    {
        for (auto& l : m_listeners)
            l->stage(name, number, of);
    }
    void progress(std::string_view stage, std::int64_t done, std::int64_t total) override
    {
        for (auto& l : m_listeners)
            l->progress(stage, done, total);
    }
    void metric(const Metric& metric) override
    {
        for (auto& l : m_listeners)
            l->metric(metric);
    }
    void warning(std::string_view text) override
    {
        for (auto& l : m_listeners)
            l->warning(text);
    }
    void artifact(const std::filesystem::path& path, std::string_view kind) override
    {
        for (auto& l : m_listeners)
            l->artifact(path, kind);
    }

private:
    std::vector<std::unique_ptr<Listener>> m_listeners;
};

/// Outlives everything: the threads that obey signals and standard input refer to it.
Control& processControl()
{
    static Control control;
    return control;
}

EngineInfo& engineInfo()
{
    static EngineInfo info;
    return info;
}

wire::Hello hello(const CommonOptions& common, const Summary& preset)
{
    const auto& info = engineInfo();
    return {LESA_VERSION, info.torchVersion, info.device, info.threads, common.commandLine, preset};
}

std::unique_ptr<Console> makeConsole(const CommonOptions& common)
{
    return std::make_unique<Console>(common.quiet ? Console::Level::Quiet : Console::Level::Normal);
}

struct Outcome {
    Summary summary;
    wire::Failure failure;     ///< code 0: none
    bool lost = false;         ///< another rank is what failed
    bool firstTellsIt = false; ///< with several ranks: rank 0 reports the same
};

/// Runs the work; every exception becomes the one failure that is reported.
Outcome attempt(const std::function<Summary()>& work)
{
    Outcome outcome;
    outcome.failure.code = 0;
    try {
        translateErrors([&] { outcome.summary = work(); });
    } catch (const StoppedAfterSaving& e) {
        outcome.failure = {stoppedCode, e.what(), e.hint(), {}};
        outcome.firstTellsIt = true;
    } catch (const Stopped& e) {
        outcome.failure = {stoppedCode, e.what(), {}, {}};
        outcome.firstTellsIt = true;
    } catch (const RankLost& e) {
        outcome.failure = {exitCode(e.fault()), e.what(), e.hint(), {}};
        outcome.lost = true;
        outcome.firstTellsIt = e.isTold();
    } catch (const Error& e) {
        outcome.failure = {exitCode(e.fault()), e.what(), e.hint(), {}};
        outcome.firstTellsIt = e.fault() == Fault::Numeric; // all ranks have the same numbers
    } catch (const std::exception& e) {
        outcome.failure = {1, e.what(), "This is a defect of the program; please report it.", {}};
    }
    return outcome;
}

void printFailure(const CommonOptions& common, const wire::Failure& failure)
{
    const auto* const ranks = common.compute.ranks.get();
    fmt::print(stderr, "lesa: {}{}.{}{}\n",
        ranks && !ranks->isFirst() ? fmt::format("rank {}: ", ranks->rank()) : "", failure.message,
        failure.hint.empty() ? "" : " ", failure.hint);
}

/// What all ranks share, a stop or a loss that is not finite, needs no verdict: it would reach
/// those that are still on their way to the same end.
void leaveRanks(const CommonOptions& common, const Outcome& outcome)
{
    const bool shared = outcome.lost || outcome.firstTellsIt;
    if (common.compute.ranks)
        common.compute.ranks->leave(shared ? std::string() : outcome.failure.message);
}

/// A rank that is not the first: it says nothing but what rank 0 cannot say.
int runFollower(const CommonOptions& common, const std::function<Summary(const Job&)>& work)
{
    const auto outcome = attempt([&] {
        startEngine(common.compute);
        joinRanks(common.compute);
        listenForSignals(processControl());
        SilentListener nobody;
        return work({nobody, processControl()});
    });
    if (outcome.failure.code != 0 && !outcome.firstTellsIt)
        printFailure(common, outcome.failure);
    leaveRanks(common, outcome);
    return outcome.failure.code;
}

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// An event log that ends with `done` when its run ends.
class RunListener : public Listener {
public:
    RunListener(
        const CommonOptions& common, const std::filesystem::path& log, const std::string& runName)
        : m_stream(false, log)
        , m_events(m_stream)
        , m_start(std::chrono::steady_clock::now())
    {
        auto greeting = hello(common, nullptr);
        greeting.command += fmt::format(" # run {}", runName);
        m_stream.say(std::move(greeting));
    }
    ~RunListener() override
    {
        m_stream.say(wire::Done{secondsSince(m_start), peakResidentBytes(), {}});
    }
    void stage(std::string_view name, int number, int of) override
    {
        m_events.stage(name, number, of);
    }
    void progress(std::string_view stage, std::int64_t done, std::int64_t total) override
    {
        m_events.progress(stage, done, total);
    }
    void metric(const Metric& metric) override { m_events.metric(metric); }
    void warning(std::string_view text) override { m_events.warning(text); }
    void artifact(const std::filesystem::path& path, std::string_view kind) override
    {
        m_events.artifact(path, kind);
    }

private:
    EventStream m_stream;
    EventListener m_events;
    std::chrono::steady_clock::time_point m_start;
};

} // namespace

std::unique_ptr<Listener> makeRunListener(
    const CommonOptions& common, const std::filesystem::path& log, const std::string& runName)
{
    return std::make_unique<RunListener>(common, log, runName);
}

int reportFailure(
    const CommonOptions& common, int code, const std::string& message, const std::string& hint)
{
    const wire::Failure failure{code, message, hint, {}};
    if (common.json)
        EventStream(true, {}).say(failure);
    else
        printFailure(common, failure);
    return code;
}

int runJob(const CommonOptions& common, const std::filesystem::path& log, const Summary& preset,
    const std::function<Summary(const Job&)>& work,
    const std::function<void(const Summary&)>& present)
{
    if (common.launcher.isRemote())
        return runRemoteJob(common, present);
    if (common.compute.ranks && !common.compute.ranks->isFirst())
        return runFollower(common, work);
    const auto start = std::chrono::steady_clock::now();
    EventStream stream(common.json, log);
    const auto outcome = attempt([&] {
        engineInfo() = startEngine(common.compute);
        stream.say(hello(common, preset));
        listenForInterrupts(processControl(), common.attached);
        joinRanks(common.compute);
        FanOut listeners;
        if (common.json || !log.empty())
            listeners.add(std::make_unique<EventListener>(stream));
        if (!common.json)
            listeners.add(makeConsole(common));
        return work({listeners, processControl()});
    });
    if (outcome.failure.code != 0) {
        stream.say(outcome.failure);
        if (!common.json)
            printFailure(common, outcome.failure);
        leaveRanks(common, outcome);
        return outcome.failure.code;
    }
    leaveRanks(common, outcome);
    stream.say(wire::Done{secondsSince(start), peakResidentBytes(), outcome.summary});
    if (!common.json && present)
        present(outcome.summary);
    return 0;
}

int runEngineQuery(const CommonOptions& common, const std::function<Summary(const Job&)>& work,
    const std::function<void(const Summary&)>& present)
{
    if (common.launcher.isRemote())
        return runRemoteJob(common, present);
    return runQuery(
        common,
        [&] {
            engineInfo() = startEngine(common.compute);
            listenForInterrupts(processControl(), common.attached);
            auto quiet = common;
            quiet.quiet = common.quiet || common.json;
            const auto console = makeConsole(quiet);
            return work({*console, processControl()});
        },
        present);
}

int runQuietly(const CommonOptions& common, const std::function<void()>& work)
{
    const auto outcome = attempt([&] {
        work();
        return Summary();
    });
    if (outcome.failure.code == 0)
        return 0;
    return reportFailure(
        common, outcome.failure.code, outcome.failure.message, outcome.failure.hint);
}

int runQuery(const CommonOptions& common, const std::function<Summary()>& work,
    const std::function<void(const Summary&)>& present)
{
    const auto outcome = attempt(work);
    if (outcome.failure.code != 0)
        return reportFailure(
            common, outcome.failure.code, outcome.failure.message, outcome.failure.hint);
    if (common.json)
        fmt::print("{}\n", outcome.summary.dump(-1, ' ', false, Summary::error_handler_t::replace));
    else
        present(outcome.summary);
    return 0;
}

} // namespace lesa
