// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/events.h"

#include <QString>

namespace lesa {

/// How a program ended, as the operating system tells it.
struct ExitReport {
    bool crashed = false; ///< by a signal
    int code = 0;         ///< exit code, or the signal's number when crashed and known (else 0)
};

/// What to tell of an engine that ended without a last word: one sentence and what to do next.
wire::Failure describeExit(const ExitReport& report);
/// The meaning of an exit code of `lesa` (interface.md), one sentence.
QString exitCodeSentence(int code);

} // namespace lesa
