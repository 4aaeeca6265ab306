// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/events.h"

#include <cstdio>
#include <filesystem>
#include <mutex>
#include <string>

namespace lesa {

/// Stamps events (seq, time) and writes them as lines to standard output, to a run folder's
/// events.jsonl, or both. Thread-safe. The file is opened when its folder appears; what was said
/// before is kept and written then.
class EventStream {
public:
    /// @param toStdout  write each line to standard output, flushed
    /// @param log       events.jsonl, or empty. An existing log is continued: a truncated last line
    /// is cut, seq goes on.
    EventStream(bool toStdout, std::filesystem::path log);
    ~EventStream();
    EventStream(const EventStream&) = delete;
    EventStream& operator=(const EventStream&) = delete;

    void say(wire::Event event);

private:
    void openLog();

    std::mutex m_mutex;
    bool m_toStdout;
    std::filesystem::path m_logPath;
    std::FILE* m_log = nullptr;
    std::string m_waiting; ///< lines said before the folder was there
    std::int64_t m_seq = 0;
};

} // namespace lesa
