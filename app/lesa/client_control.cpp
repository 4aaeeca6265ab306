// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesa/client_control.h"

#include "app/lesa/interrupts.h"

#include <csignal>
#include <iostream>
#include <thread>
#include <unistd.h>

namespace lesa {

namespace {

constexpr int stoppedExitCode = 3;

void obeySignals(ClientControl& control)
{
    const auto signals = stopSignals();
    int received = 0;
    sigwait(&signals, &received);
    control.ask(wire::Command::Stop);
    sigwait(&signals, &received);
    ::_exit(stoppedExitCode);
}

void obeyInput(ClientControl& control, bool attached)
{
    for (std::string line; std::getline(std::cin, line);)
        if (const auto command = wire::decodeCommand(line))
            control.ask(*command);
    if (attached)
        control.leave();
}

} // namespace

void ClientControl::wait(std::chrono::milliseconds duration)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, duration, [this] { return m_leaving || !m_commands.empty(); });
}

std::optional<wire::Command> ClientControl::nextCommand()
{
    const std::scoped_lock lock(m_mutex);
    if (m_commands.empty())
        return std::nullopt;
    const auto command = m_commands.front();
    m_commands.pop_front();
    return command;
}

bool ClientControl::isLeaving() const
{
    const std::scoped_lock lock(m_mutex);
    return m_leaving;
}

void ClientControl::ask(wire::Command command)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_commands.push_back(command);
    }
    m_wake.notify_all();
}

void ClientControl::leave()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_leaving = true;
    }
    m_wake.notify_all();
}

ClientControl& listenAsClient(bool attached)
{
    // Outlives everything: the threads refer to it until the process ends.
    static ClientControl control;
    static const bool listening = [attached] {
        std::thread(obeySignals, std::ref(control)).detach();
        if (attached || ::isatty(STDIN_FILENO) == 0)
            std::thread(obeyInput, std::ref(control), attached).detach();
        return true;
    }();
    static_cast<void>(listening);
    return control;
}

} // namespace lesa
