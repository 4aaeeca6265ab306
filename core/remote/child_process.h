// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace lesa::remote {

using Sink = std::function<void(std::string_view bytes)>;

struct ChildRequest {
    std::vector<std::string> words;    ///< the program, looked for in PATH, and its arguments
    std::string_view input;            ///< for its standard input, which then ends
    Sink out;                          ///< its standard output, as it arrives
    std::chrono::milliseconds silence; ///< killed when nothing came or went for so long
};

struct ChildEnd {
    int code = 0;        ///< exit code, or 128 + the signal's number
    bool silent = false; ///< killed because of its silence
    std::string err;     ///< the last of its standard error, at most 64 KiB
};

/// Runs a program to its end in a process group of its own: a terminal's Ctrl-C is for us alone.
/// What `out` throws ends the child. Error Io: it cannot be started.
ChildEnd runChild(const ChildRequest& request);

} // namespace lesa::remote
