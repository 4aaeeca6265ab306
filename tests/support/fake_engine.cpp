// SPDX-License-Identifier: GPL-3.0-or-later
// Speaks like `lesa --json` without computing: fake_engine BEHAVIOUR [N] …
#include "core/wire/commands.h"
#include "core/wire/events.h"

#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <string>
#include <thread>

using namespace lesa;

namespace {

std::int64_t sequence = 0;

void say(wire::Event event)
{
    std::cout << wire::encode({++sequence, 1.0, std::move(event)}) << std::flush;
}

volatile std::sig_atomic_t signalled = 0;

void onSignal(int)
{
    signalled = 1;
}

/// Works until a stop is asked for by command or signal; a pause is confirmed by a warning.
void workUntilStopped()
{
    std::atomic<bool> stop = false;
    std::thread([&] {
        for (std::string line; std::getline(std::cin, line);) {
            const auto command = wire::decodeCommand(line);
            if (command == wire::Command::Pause)
                say(wire::Warning{"paused"});
            if (command == wire::Command::Resume)
                say(wire::Warning{"resumed"});
            if (command == wire::Command::Stop)
                stop = true;
        }
    }).detach();
    say(wire::Progress{"work", 63, 100, 130.0, 3'100'000'000, 0});
    while (!stop && signalled == 0)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    say(wire::Failure{3, "stopped by the user", "", ""});
    std::_Exit(3);
}

} // namespace

int main(int argc, char** argv)
{
    const std::string behaviour = argc > 1 ? argv[1] : "done";
    const int count = argc > 2 ? std::atoi(argv[2]) : 0;
    if (behaviour == "query") {
        std::cout << "{\"ok\":false}\n";
        return 4;
    }
    if (behaviour == "silent" || behaviour == "deaf") {
        std::signal(SIGTERM, SIG_IGN);
        if (behaviour == "deaf")
            say(wire::Hello{"0.1", "1.13", "cpu", 1, "fake", nullptr});
        for (;;)
            std::this_thread::sleep_for(std::chrono::seconds(1));
    }
    std::signal(SIGTERM, onSignal);
    say(wire::Hello{"0.1", "1.13", "cpu", 1, "fake", nullptr});
    std::cerr << "a library speaks\n";
    if (behaviour == "work")
        workUntilStopped();
    if (behaviour == "crash") {
        std::cout << "{\"v\":1,\"seq\":2,\"t\":1,\"event\":\"met" << std::flush;
        std::raise(SIGKILL);
    }
    if (behaviour == "fail") {
        say(wire::Failure{5, "out of GPU memory in predict/down_proj", "Use a smaller batch.", ""});
        return 5;
    }
    for (int step = 1; behaviour == "flood" && step <= count; ++step)
        say(wire::Metrics{step, step * 10, {{"loss", 3.0 / step}}});
    say(wire::Done{1.0, 1000, {}});
    return 0;
}
