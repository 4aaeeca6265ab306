// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lesa/event_listener.h"

#include <chrono>
#include <string>

namespace lesa {

/// Tells a person what is going on, on standard error: a progress bar with ETA on a terminal, plain
/// lines elsewhere.
class Console : public Listener {
public:
    enum class Level { Quiet, Normal }; ///< Quiet: warnings only
    explicit Console(Level level);
    ~Console() override;

    void stage(std::string_view name, int number, int of) override;
    void progress(std::string_view stage, std::int64_t done, std::int64_t total) override;
    void metric(const Metric& metric) override;
    void warning(std::string_view text) override;
    void artifact(const std::filesystem::path& path, std::string_view kind) override;

private:
    using Clock = std::chrono::steady_clock;
    void clearBar();
    void line(const std::string& text);
    [[nodiscard]] bool due(Clock::duration pause);

    std::mutex m_mutex;
    Level m_level;
    bool m_terminal;
    bool m_barShown = false;
    EtaClock m_eta;
    Clock::time_point m_lastShown;
    std::string m_lastStage;
};

} // namespace lesa
