// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesa/relay.h"

#include "core/base/strings.h"
#include "core/remote/far_text.h"

#include <fmt/format.h>

#include <chrono>
#include <fstream>

namespace lesa {

namespace {

using remote::printable;

constexpr std::streamoff longestLastLine = 1 << 20;

template <class... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};
template <class... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

double unixSeconds()
{
    return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

} // namespace

Relay::Relay(const CommonOptions& common, std::string host)
    : m_json(common.json)
    , m_quiet(common.quiet)
    , m_host(std::move(host))
    , m_console(common.quiet || common.json ? Console::Level::Quiet : Console::Level::Normal)
{
}

void Relay::remember(const std::filesystem::path& copy)
{
    std::ifstream in(copy, std::ios::binary | std::ios::ate);
    if (!in)
        return;
    in.seekg(std::max<std::streamoff>(0, in.tellg() - longestLastLine));
    for (std::string text; std::getline(in, text);) {
        const auto decoded = wire::decode(text);
        const auto* stamped = std::get_if<wire::Stamped>(&decoded);
        if (!stamped)
            continue;
        m_last = Last();
        if (const auto* done = std::get_if<wire::Done>(&stamped->event))
            m_last = *done;
        else if (const auto* failure = std::get_if<wire::Failure>(&stamped->event))
            m_last = *failure;
    }
}

void Relay::lines(const std::string& wholeLines)
{
    for (const auto& text : split(wholeLines, '\n'))
        if (!text.empty())
            line(text);
    std::fflush(stdout);
}

void Relay::line(const std::string& text)
{
    const auto decoded = wire::decode(text);
    if (const auto* stamped = std::get_if<wire::Stamped>(&decoded)) {
        if (m_json)
            fmt::print("{}\n", text);
        show(stamped->event);
        return;
    }
    if (std::get<wire::Refusal>(decoded) != wire::Refusal::NotOurs)
        return;
    auto json = nlohmann::ordered_json::parse(text, nullptr, false);
    if (json.is_object())
        m_answer = std::move(json);
    else
        say(printable(text)); // what a library printed there
}

void Relay::show(const wire::Event& event)
{
    m_last = Last(); // a job that speaks again was resumed
    const bool forPeople = !m_json;
    std::visit(
        Overloaded{[&](const wire::Done& e) { m_last = e; },
            [&](const wire::Failure& e) { m_last = e; },
            [&](const wire::Hello& e) {
                say(fmt::format("{}: lesa {} on {}, {} threads", m_host, printable(e.engine),
                    printable(e.device), e.threads));
            },
            [&](const wire::Stage& e) { m_console.stage(printable(e.name), e.number, e.of); },
            [&](const wire::Progress& e) {
                m_console.progress(printable(e.stage), e.done, e.total);
            },
            [&](const wire::Metrics& e) {
                Metric metric{e.step, e.tokens, {}};
                for (const auto& [series, value] : e.values)
                    metric.values.emplace_back(printable(series), value);
                m_console.metric(metric);
            },
            [&](const wire::Warning& e) {
                if (forPeople)
                    m_console.warning(printable(e.message));
            },
            [&](const wire::Artifact& e) {
                m_console.artifact(printable(e.path), printable(e.kind));
            }},
        event);
}

void Relay::say(const std::string& text)
{
    if (!m_quiet && !text.empty())
        fmt::print(stderr, "{}\n", text);
}

void Relay::print(nlohmann::ordered_json event) const
{
    nlohmann::ordered_json stamped = {{"v", wire::protocolVersion}, {"t", unixSeconds()}};
    stamped.update(event);
    fmt::print(
        "{}\n", stamped.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
    std::fflush(stdout);
}

void Relay::linkChanged(const remote::LinkState& link, std::chrono::seconds retry)
{
    const bool isLost = link.state == remote::LinkState::State::Lost;
    if (!isLost && m_connected && !m_wasLost)
        return; // only the queue has moved
    const std::string state = isLost ? "lost" : m_wasLost ? "restored" : "connected";
    m_wasLost = isLost;
    m_connected = true;
    if (m_json) {
        print({{"event", "link"}, {"state", state}, {"host", m_host}, {"message", link.message},
            {"retry_s",
                isLost ? nlohmann::ordered_json(retry.count()) : nlohmann::ordered_json(nullptr)}});
        return;
    }
    if (isLost)
        m_console.warning(
            fmt::format("{}; the job goes on, next attempt in {} s", link.message, retry.count()));
    else if (state == "restored")
        say(fmt::format("{}: connected again", m_host));
}

void Relay::queueChanged(const remote::SlurmStatus& status, const std::string& sentence)
{
    if (m_json)
        print({{"event", "queue"}, {"job_id", m_jobId}, {"state", status.state},
            {"reason", status.reason}, {"message", sentence}});
    else
        say(sentence);
}

} // namespace lesa
