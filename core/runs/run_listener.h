// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/listener.h"

#include <string>

namespace lesa {

/// One run among several: everything goes to the run's own listener as it is, and to the outer one
/// with the run's name in front ("llama-pro/loss").
class RunListener : public Listener {
public:
    /// Both are borrowed; `own` may be null.
    RunListener(std::string name, Listener& outer, Listener* own);

    void stage(std::string_view name, int number, int of) override;
    void progress(std::string_view stage, std::int64_t done, std::int64_t total) override;
    void metric(const Metric& metric) override;
    void warning(std::string_view text) override;
    void artifact(const std::filesystem::path& path, std::string_view kind) override;

private:
    std::string m_name;
    Listener& m_outer;
    Listener* m_own;
};

} // namespace lesa
