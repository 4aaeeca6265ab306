// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_listener.h"

#include <fmt/format.h>

namespace lesa {

RunListener::RunListener(std::string name, Listener& outer, Listener* own)
    : m_name(std::move(name))
    , m_outer(outer)
    , m_own(own)
{
}

void RunListener::stage(std::string_view name, int number, int of)
{
    // The outer listener's stages are the runs themselves: see compare().
    if (m_own)
        m_own->stage(name, number, of);
}

void RunListener::progress(std::string_view stage, std::int64_t done, std::int64_t total)
{
    if (m_own)
        m_own->progress(stage, done, total);
    m_outer.progress(fmt::format("{}/{}", m_name, stage), done, total);
}

void RunListener::metric(const Metric& metric)
{
    if (m_own)
        m_own->metric(metric);
    auto named = metric;
    for (auto& [series, value] : named.values)
        series = fmt::format("{}/{}", m_name, series);
    m_outer.metric(named);
}

void RunListener::warning(std::string_view text)
{
    if (m_own)
        m_own->warning(text);
    m_outer.warning(fmt::format("{}: {}", m_name, text));
}

void RunListener::artifact(const std::filesystem::path& path, std::string_view kind)
{
    if (m_own)
        m_own->artifact(path, kind);
    m_outer.artifact(path, kind);
}

} // namespace lesa
