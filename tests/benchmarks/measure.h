// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/torch.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace lesa::bench {

using Json = nlohmann::ordered_json;

double secondsOf(const std::function<void()>& work);
double medianOf(int times, const std::function<void()>& work);

/// Billions of operations a second of a square product of 1024 in a dtype, all threads.
double productRate(at::ScalarType dtype);

/// What a program took and said. A failure ends the measurement with its standard error.
struct ProgramRun {
    double seconds = 0;
    std::uint64_t peakBytes = 0; ///< resident, as wait4 says
    std::vector<Json> lines;     ///< of standard output, where they are JSON objects

    [[nodiscard]] Json last(const std::string& event) const; ///< its latest line; null
};
ProgramRun runProgram(const std::vector<std::string>& arguments);

/// A folder that is removed with everything in it.
class WorkFolder {
public:
    explicit WorkFolder(const std::filesystem::path& below);
    ~WorkFolder();
    WorkFolder(const WorkFolder&) = delete;
    WorkFolder& operator=(const WorkFolder&) = delete;
    [[nodiscard]] std::filesystem::path operator/(const std::string& name) const
    {
        return m_path / name;
    }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// Writes what is dirty and, as root, drops the page cache: both sides then read from the disk.
void forgetFiles();

/// {"what", "seconds", "reference", "reference_seconds", "ratio"}
Json rowOf(
    const std::string& what, double seconds, const std::string& reference, double referenceSeconds);

} // namespace lesa::bench
