// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace lesa::wire {

/// Major version of the line format; a reader refuses another one.
inline constexpr int protocolVersion = 1;

struct Hello {
    std::string engine; ///< version of `lesa`
    std::string libtorch;
    std::string device;
    int threads = 1;
    std::string command;                     ///< the command line
    nlohmann::ordered_json preset = nullptr; ///< resolved, or null
};
struct Stage {
    std::string name;
    int number = 1; ///< from 1
    int of = 1;
};
struct Progress {
    std::string stage;
    std::int64_t done = 0;
    std::int64_t total = 0;
    std::optional<double> etaSeconds;
    std::uint64_t rssBytes = 0;
    std::uint64_t deviceBytes = 0;
};
struct Metrics {
    std::int64_t step = 0;
    std::int64_t tokens = 0;
    std::vector<std::pair<std::string, double>>
        values; ///< non-finite ones travel as null, named in "nonfinite"
};
struct Warning {
    std::string message;
};
struct Artifact {
    std::string path;
    std::string kind;
};
struct Failure {
    int code = 1; ///< exit code
    std::string message;
    std::string hint;
    std::string detail;
};
struct Done {
    double seconds = 0;
    std::uint64_t peakRssBytes = 0;
    nlohmann::ordered_json summary = nlohmann::ordered_json::object();
};

/// One line of `lesa --json`. A job is Hello, any of the others, then exactly one Failure or Done.
using Event = std::variant<Hello, Stage, Progress, Metrics, Warning, Artifact, Failure, Done>;

struct Stamped {
    std::int64_t seq = 0;
    double time = 0; ///< unix seconds
    Event event;
};

/// One line, ending in '\n'.
std::string encode(const Stamped& event);

enum class Refusal { NotOurs, UnknownKind, OtherVersion };
/// A line as an event; Refusal::NotOurs for text that libraries print or a truncated line,
/// UnknownKind for an event of a newer minor version (ignore it), OtherVersion for another major
/// `v`.
std::variant<Stamped, Refusal> decode(std::string_view line);

} // namespace lesa::wire
