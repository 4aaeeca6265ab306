// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>
#include <stdexcept>
#include <string>

namespace lesa {

/// What a caller can do about a failure; the text says what happened.
enum class Fault {
    Internal, ///< anything else: a defect of ours
    Usage,    ///< wrong command line
    Data,     ///< bad input: checkpoint, preset, text
    Memory,   ///< out of memory, on the host or the device
    Io,       ///< disk full or not writable
    Device,   ///< device not available
    Numeric,  ///< a number that must be finite is not
};

/// Exit code of `lesa` for this fault (interface.md): 2 Usage, 4 Data, 5 Memory, 6 Io, 7 Device,
/// else 1.
int exitCode(Fault fault) noexcept;

/// The one exception type that crosses a module boundary of core.
/// `what()` is one sentence: what and where, with what was found and what was expected.
/// `hint()` is what to do next, one sentence, may be empty.
class Error : public std::runtime_error {
public:
    Error(Fault fault, const std::string& what, std::string hint = {})
        : std::runtime_error(what)
        , m_fault(fault)
        , m_hint(std::move(hint))
    {
    }

    [[nodiscard]] Fault fault() const noexcept { return m_fault; }
    [[nodiscard]] const std::string& hint() const noexcept { return m_hint; }

    /// The same error with what was being attempted in front: "reading a.json: no field 'rank'".
    [[nodiscard]] Error during(const std::string& action) const;

private:
    Fault m_fault;
    std::string m_hint;
};

/// Unwinds a computation that was asked to stop; not a failure, so not an Error. Exit code 3.
class Stopped : public std::exception {
public:
    [[nodiscard]] const char* what() const noexcept override { return "stopped by the user"; }
};

} // namespace lesa
