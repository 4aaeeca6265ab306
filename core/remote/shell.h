// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/remote/child_process.h"

#include <chrono>
#include <string>
#include <string_view>

namespace lesa::remote {

/// The machine cannot be reached, or was lost in the middle. The same may succeed later.
class LinkLost : public Error {
public:
    LinkLost(const std::string& what, std::string hint)
        : Error(Fault::Device, what, std::move(hint))
    {
    }
};

struct Answer {
    int code = 0; ///< exit code of the script
    std::string out;
    std::string err;

    [[nodiscard]] bool succeeded() const { return code == 0; }
};

/// A POSIX shell on the machine where jobs run. Each call is a script of its own; nothing is kept
/// between calls, so that a call after a lost link needs no state of the one before.
class Shell {
public:
    virtual ~Shell() = default;

    /// Runs one line of shell, `input` on its standard input, its output to `out` as it arrives.
    /// @return the exit code and standard error. LinkLost; Error Io: no such program here.
    virtual Answer stream(const std::string& script, std::string_view input, const Sink& out) = 0;
    /// "gpu01", or "this machine".
    [[nodiscard]] virtual std::string name() const = 0;

    /// As `stream`, with the output kept: at most 64 MiB. Error Data: more.
    Answer run(const std::string& script, std::string_view input = {});
};

/// No byte in either direction for so long: the link counts as lost.
inline constexpr std::chrono::seconds silenceLimit{30};

/// This machine: where Slurm is at hand.
class LocalShell : public Shell {
public:
    Answer stream(const std::string& script, std::string_view input, const Sink& out) override;
    [[nodiscard]] std::string name() const override { return "this machine"; }
};

} // namespace lesa::remote
