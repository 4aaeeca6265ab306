// SPDX-License-Identifier: GPL-3.0-or-later
// Speaks like the client of a job on another machine without reaching one: `lesa hosts`, `lesa
// compare … --launcher`, `lesa attach`. What it is told goes to FOLDER/told, a word a line; the
// test writes link.json where it wants another state than "connected". $FAKE_HOSTS: the answer of
// `hosts`; $FAKE_CHECK: of `hosts --check`.
#include "core/wire/commands.h"
#include "core/wire/events.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <thread>
#include <vector>

using namespace lesa;
namespace fs = std::filesystem;

namespace {

using Words = std::vector<std::string>;

volatile std::sig_atomic_t signalled = 0;

void onSignal(int)
{
    signalled = 1;
}

bool has(const Words& words, const std::string& word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::string after(const Words& words, const std::string& option)
{
    const auto at = std::find(words.begin(), words.end(), option);
    return at == words.end() || at + 1 == words.end() ? std::string() : *(at + 1);
}

std::string variable(const char* name, const char* otherwise)
{
    const char* value = std::getenv(name);
    return value == nullptr ? otherwise : value;
}

void say(wire::Event event)
{
    static std::int64_t sequence = 0;
    std::cout << wire::encode({++sequence, 1.0, std::move(event)}) << std::flush;
}

void note(const fs::path& folder, const std::string& word)
{
    std::ofstream(folder / "told", std::ios::app) << word << "\n";
}

void write(const fs::path& file, const std::string& text)
{
    const auto part = fs::path(file.string() + ".part");
    std::ofstream(part) << text;
    fs::rename(part, file);
}

/// Follows a job that works until it is told to stop.
int follow(const fs::path& folder)
{
    std::atomic<bool> stop = false;
    std::thread([&] {
        for (std::string line; std::getline(std::cin, line);) {
            const auto command = wire::decodeCommand(line);
            if (command == wire::Command::Pause)
                note(folder, "pause");
            if (command == wire::Command::Resume)
                note(folder, "resume");
            if (command == wire::Command::Checkpoint)
                note(folder, "checkpoint");
            if (command == wire::Command::Stop)
                stop = true;
        }
    }).detach();
    say(wire::Hello{"0.1", "1.13", "cuda:0", 1, "fake", nullptr});
    say(wire::Progress{"train", 20, 200, 130.0, 3'100'000'000, 0});
    const auto finish = folder / "finish"; // the test says that the job is done
    while (!stop && signalled == 0 && !fs::exists(finish))
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    const bool done = fs::exists(finish);
    if (!done)
        note(folder, "stop");
    if (variable("FAKE_LEAVES_LINK", "").empty())
        write(folder / "link.json", R"({"state":"ended","host":"gpu01","message":""})");
    if (done) {
        say(wire::Done{1.0, 1000, {}});
        return 0;
    }
    say(wire::Failure{3, "stopped by the user", "", ""});
    std::_Exit(3);
}

int launch(const Words& words)
{
    const auto launcher = after(words, "--launcher");
    const fs::path output = after(words, "-o");
    const bool isRun = words[0] == "train" || words[0] == "compare";
    const auto folder = isRun ? output : fs::path(output.string() + ".remote");
    fs::create_directories(folder);
    write(folder / "remote.json",
        R"({"schema":"lesa-remote/1","launcher":")" + launcher
            + R"(","host":"gpu01","folder":"/far/run","pid":1})");
    write(folder / "link.json", R"({"state":"connected","host":"gpu01"})");
    std::string line;
    for (const auto& word : words)
        line += (line.empty() ? "" : " ") + word;
    note(folder, line);
    return follow(folder);
}

int attach(const Words& words)
{
    const fs::path folder = words.at(1);
    for (const auto* option : {"--stop", "--pause", "--resume", "--checkpoint"})
        if (has(words, option)) {
            note(folder, std::string("attach ") + option);
            std::cout << "{\"ok\":true}\n";
            return 0;
        }
    if (has(words, "--fetch")) {
        fs::create_directories(folder / "checkpoints/step-10");
        note(folder, "attach --fetch " + after(words, "--fetch"));
        say(wire::Done{1.0, 1000, {}});
        return 0;
    }
    note(folder, has(words, "--resubmit") ? "resubmit " + after(words, "--time-limit") : "attach");
    write(folder / "link.json", R"({"state":"connected","host":"gpu01"})");
    return follow(folder);
}

} // namespace

int main(int argc, char** argv)
{
    const Words words(argv + 1, argv + argc);
    std::signal(SIGTERM, onSignal);
    if (words.empty())
        return 2;
    if (words[0] == "hosts") {
        std::cout << (has(words, "--check") ? variable("FAKE_CHECK", "{}")
                                            : variable("FAKE_HOSTS", R"({"hosts":[]})"))
                  << "\n";
        return 0;
    }
    if (words[0] == "attach" && words.size() > 1)
        return attach(words);
    return has(words, "--launcher") ? launch(words) : 2;
}
