// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/control.h"

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <string>
#include <vector>

namespace lesa {

/// The stages of a job in their order; one may begin several times when the work goes in waves.
struct Stages {
    std::vector<std::string> names;

    void begin(const Job& job, const std::string& name) const
    {
        const auto place = std::find(names.begin(), names.end(), name) - names.begin();
        job.listener.stage(name, static_cast<int>(place) + 1, static_cast<int>(names.size()));
    }
};

/// Progress of one stage that several threads advance: tells the listener a thousand times at most.
class SharedProgress {
public:
    SharedProgress(const Job& job, std::string stage, std::int64_t total)
        : m_job(job)
        , m_stage(std::move(stage))
        , m_total(total)
    {
    }

    /// Throws Stopped when asked to.
    void advance(std::int64_t count)
    {
        m_job.checkStop();
        const auto done = m_done += count;
        const auto step = std::max<std::int64_t>(1, m_total / 1000);
        if (done / step != (done - count) / step || done == m_total)
            m_job.listener.progress(m_stage, done, m_total);
    }

private:
    const Job& m_job;
    std::string m_stage;
    std::int64_t m_total;
    std::atomic<std::int64_t> m_done = 0;
};

} // namespace lesa
