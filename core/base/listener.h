// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lesa {

/// One point of one or several series; a value may be non-finite, the writer says so.
struct Metric {
    std::int64_t step = 0;
    std::int64_t tokens = 0; ///< training tokens seen so far
    std::vector<std::pair<std::string, double>> values;
};

/// What a computation tells whoever started it (events of interface.md).
/// May be called from several threads; implementations lock. Throttling is the implementation's
/// work.
class Listener {
public:
    virtual ~Listener() = default;
    virtual void stage(std::string_view name, int number, int of) = 0; ///< number counts from 1
    virtual void progress(std::string_view stage, std::int64_t done, std::int64_t total) = 0;
    virtual void metric(const Metric& metric) = 0;
    virtual void warning(std::string_view text) = 0;
    virtual void artifact(const std::filesystem::path& path, std::string_view kind) = 0;
};

/// Hears nothing; for tests and for callers who do not care.
class SilentListener : public Listener {
public:
    void stage(std::string_view, int, int) override { }
    void progress(std::string_view, std::int64_t, std::int64_t) override { }
    void metric(const Metric&) override { }
    void warning(std::string_view) override { }
    void artifact(const std::filesystem::path&, std::string_view) override { }
};

} // namespace lesa
