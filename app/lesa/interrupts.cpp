// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesa/interrupts.h"

#include "core/wire/commands.h"

#include <csignal>
#include <iostream>
#include <string>
#include <thread>
#include <unistd.h>

namespace lesa {

namespace {

constexpr int stoppedExitCode = 3;

void obeySignals(Control& control)
{
    const auto signals = stopSignals();
    int received = 0;
    sigwait(&signals, &received);
    control.requestStop();
    sigwait(&signals, &received);
    ::_exit(stoppedExitCode);
}

void obey(wire::Command command, Control& control)
{
    switch (command) {
    case wire::Command::Pause: return control.pause();
    case wire::Command::Resume: return control.resume();
    case wire::Command::Stop: return control.requestStop();
    case wire::Command::Checkpoint: return control.requestCheckpoint();
    }
}

void obeyInput(Control& control, bool attached)
{
    for (std::string line; std::getline(std::cin, line);)
        if (const auto command = wire::decodeCommand(line))
            obey(*command, control);
    if (attached)
        control.requestStop();
}

} // namespace

sigset_t stopSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    for (const int signal : {SIGINT, SIGTERM, SIGUSR1})
        sigaddset(&signals, signal);
    return signals;
}

void blockStopSignals()
{
    const auto signals = stopSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN); // a reader that went away is not our end
}

void listenForSignals(Control& control)
{
    std::thread(obeySignals, std::ref(control)).detach();
}

void listenForInterrupts(Control& control, bool attached)
{
    listenForSignals(control);
    if (attached || ::isatty(STDIN_FILENO) == 0)
        std::thread(obeyInput, std::ref(control), attached).detach();
}

} // namespace lesa
