// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesa/console.h"

#include "core/base/strings.h"

#include <fmt/format.h>

#include <algorithm>
#include <unistd.h>

namespace lesa {

using namespace std::chrono_literals;

namespace {

constexpr int barWidth = 28;

std::string bar(double fraction)
{
    const int filled = static_cast<int>(std::clamp(fraction, 0.0, 1.0) * barWidth);
    return fmt::format("[{:=<{}}{: <{}}]", "", filled, "", barWidth - filled);
}

/// Predictors report every epoch of every type, transport and advice every gap; a person wants the
/// training's own series.
bool worthShowing(const std::string& series)
{
    return series.find("predict/") == std::string::npos && !series.starts_with("transport/")
        && !series.starts_with("advise/");
}

} // namespace

Console::Console(Level level)
    : m_level(level)
    , m_terminal(::isatty(STDERR_FILENO) == 1)
{
}

Console::~Console()
{
    clearBar();
}

void Console::clearBar()
{
    if (m_barShown)
        std::fputs("\r\033[K", stderr);
    m_barShown = false;
}

void Console::line(const std::string& text)
{
    clearBar();
    fmt::print(stderr, "{}\n", text);
    std::fflush(stderr);
}

bool Console::due(Clock::duration pause)
{
    const auto now = Clock::now();
    if (now - m_lastShown < pause)
        return false;
    m_lastShown = now;
    return true;
}

void Console::stage(std::string_view name, int number, int of)
{
    const std::scoped_lock lock(m_mutex);
    if (m_level == Level::Normal)
        line(fmt::format("{}/{} {}", number, of, name));
}

void Console::progress(std::string_view stage, std::int64_t done, std::int64_t total)
{
    const std::scoped_lock lock(m_mutex);
    const auto eta = m_eta.secondsLeft(stage, done, total);
    if (m_level == Level::Quiet || total <= 0 || !due(m_terminal ? 100ms : 10s))
        return;
    const double fraction = static_cast<double>(done) / static_cast<double>(total);
    const auto left = eta ? fmt::format("ETA {}", formatDuration(*eta)) : std::string();
    if (m_terminal) {
        fmt::print(
            stderr, "\r\033[K{} {:3.0f} % {} {}", bar(fraction), 100 * fraction, stage, left);
        std::fflush(stderr);
        m_barShown = true;
    } else {
        line(fmt::format("{} {:.0f} % {}", stage, 100 * fraction, left));
    }
}

void Console::metric(const Metric& metric)
{
    const std::scoped_lock lock(m_mutex);
    if (m_level == Level::Quiet)
        return;
    std::string text;
    bool evaluation = false;
    for (const auto& [series, value] : metric.values) {
        if (!worthShowing(series))
            continue;
        evaluation = evaluation || series.find("eval") != std::string::npos;
        text += fmt::format("  {} {:.5g}", series, value);
    }
    if (!text.empty() && (evaluation || due(m_terminal ? 1s : 10s)))
        line(fmt::format("step {}{}", metric.step, text));
}

void Console::warning(std::string_view text)
{
    const std::scoped_lock lock(m_mutex);
    line(fmt::format("warning: {}", text));
}

void Console::artifact(const std::filesystem::path& path, std::string_view kind)
{
    const std::scoped_lock lock(m_mutex);
    if (m_level == Level::Normal)
        line(fmt::format("wrote {} {}", kind, path.string()));
}

} // namespace lesa
