// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/control.h"

#include <csignal>

namespace lesa {

/// Blocks SIGINT, SIGTERM and SIGUSR1 in this thread and those it starts. Call first thing in main,
/// before any library makes threads.
void blockStopSignals();

sigset_t stopSignals(); ///< those

/// From now on a stop signal asks `control` to stop cleanly, a second one ends the process (exit
/// code 3); lines on standard input are obeyed as commands, and with `attached` its end is a stop
/// as well. `control` must live until the process ends.
void listenForInterrupts(Control& control, bool attached);

/// The same without standard input, which belongs to rank 0 of several.
void listenForSignals(Control& control);

} // namespace lesa
