// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lesa/options.h"
#include "core/base/control.h"
#include "core/base/error.h"
#include "core/wire/events.h"

#include <functional>
#include <memory>

namespace lesa {

using Summary = nlohmann::ordered_json;

/// A command that computes for a while: prepares the engine, says hello, runs `work`, says done or
/// error. With a launcher it is done elsewhere (remote_client.h).
/// @param log     events.jsonl of the run folder, or empty
/// @param preset  for `hello`, or null
/// @param work    returns the summary of `done`, which without --json is followed by `present` on
/// standard output
/// @return        exit code (interface.md)
int runJob(const CommonOptions& common, const std::filesystem::path& log, const Summary& preset,
    const std::function<Summary(const Job&)>& work,
    const std::function<void(const Summary&)>& present = {});

/// A command that answers at once: with --json one object on standard output, else `present`.
int runQuery(const CommonOptions& common, const std::function<Summary()>& work,
    const std::function<void(const Summary&)>& present);

/// A query that needs the engine (progress goes to standard error only).
int runEngineQuery(const CommonOptions& common, const std::function<Summary(const Job&)>& work,
    const std::function<void(const Summary&)>& present);

/// A listener writing to `log` (events.jsonl) as a run of its own: says hello now and done when
/// destroyed.
std::unique_ptr<Listener> makeRunListener(
    const CommonOptions& common, const std::filesystem::path& log, const std::string& runName);

/// Runs `work` without any report of success; a failure is reported as a query's would be. Returns
/// the exit code.
int runQuietly(const CommonOptions& common, const std::function<void()>& work);

/// A computation that was stopped and saved what it had: exit code 3 with a sentence of its own.
class StoppedAfterSaving : public Stopped {
public:
    StoppedAfterSaving(std::string message, std::string hint)
        : m_message(std::move(message))
        , m_hint(std::move(hint))
    {
    }
    [[nodiscard]] const char* what() const noexcept override { return m_message.c_str(); }
    [[nodiscard]] const std::string& hint() const noexcept { return m_hint; }

private:
    std::string m_message;
    std::string m_hint;
};

/// Prints the sentence for people, or the `error` event with --json; returns its exit code.
int reportFailure(
    const CommonOptions& common, int code, const std::string& message, const std::string& hint);

} // namespace lesa
