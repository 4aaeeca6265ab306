// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/listener.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace lesa {

/// The event file of one session of a training, written while it trains: each metric is handed to
/// the system at once (one write of about 200 bytes), so that TensorBoard shows it at its next
/// look.
class EventWriter {
public:
    /// Begins a file of its own in `folder`, which is made. Points of `firstStep` and later steps
    /// in files of earlier sessions, which a killed one leaves behind, are dropped by TensorBoard.
    /// Error Io.
    EventWriter(const std::filesystem::path& folder, std::int64_t firstStep);
    ~EventWriter();
    EventWriter(const EventWriter&) = delete;
    EventWriter& operator=(const EventWriter&) = delete;

    /// Tags as tensorBoardTag(). Error Io: disk full; the file then ends in half a record, which
    /// readers leave alone.
    void add(const Metric& metric);

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    void write(const std::string& bytes) const;

    std::filesystem::path m_path;
    int m_fd = -1;
};

/// "events.out.tfevents.SECONDS.HOST.PID.0": TensorBoard reads the files of a folder in the order
/// of their names. @param time  unix seconds
std::string eventFileName(std::int64_t time);

} // namespace lesa
