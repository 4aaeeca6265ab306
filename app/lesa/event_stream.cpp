// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesa/event_stream.h"

#include <chrono>
#include <fstream>

namespace lesa {

namespace fs = std::filesystem;

namespace {

double unixSeconds()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration<double>(now).count();
}

/// Cuts a half-written last line and returns the last whole line's seq, -1 if there is none.
std::int64_t mendLog(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    std::int64_t seq = -1;
    std::uintmax_t whole = 0;
    for (std::string line; std::getline(in, line) && !in.eof();) {
        whole += line.size() + 1;
        const auto event = wire::decode(line);
        if (const auto* stamped = std::get_if<wire::Stamped>(&event))
            seq = stamped->seq;
    }
    std::error_code failure;
    if (fs::file_size(path, failure) != whole && !failure)
        fs::resize_file(path, whole, failure);
    return seq;
}

} // namespace

EventStream::EventStream(bool toStdout, fs::path log)
    : m_toStdout(toStdout)
    , m_logPath(std::move(log))
{
    std::error_code ignored;
    if (!m_logPath.empty() && fs::exists(m_logPath, ignored))
        m_seq = mendLog(m_logPath) + 1;
}

EventStream::~EventStream()
{
    if (m_log)
        std::fclose(m_log);
}

void EventStream::openLog()
{
    std::error_code ignored;
    if (m_log || m_logPath.empty() || !fs::is_directory(m_logPath.parent_path(), ignored))
        return;
    m_log = std::fopen(m_logPath.c_str(), "ae");
    if (!m_log)
        m_logPath.clear(); // a read-only folder: the lines still go to standard output
}

void EventStream::say(wire::Event event)
{
    const std::scoped_lock lock(m_mutex);
    const auto line = wire::encode({m_seq++, unixSeconds(), std::move(event)});
    if (m_toStdout) {
        std::fputs(line.c_str(), stdout);
        std::fflush(stdout);
    }
    openLog();
    if (!m_logPath.empty())
        m_waiting += line;
    if (m_log) {
        std::fputs(m_waiting.c_str(), m_log);
        std::fflush(m_log);
        m_waiting.clear();
    }
}

} // namespace lesa
