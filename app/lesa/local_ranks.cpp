// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesa/local_ranks.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <arpa/inet.h>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <netinet/in.h>
#include <string>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace lesa {

namespace {

constexpr auto thisMachine = "127.0.0.1";
constexpr int cannotStart = 127;

/// One that nobody listens at now; rank 0 binds it a moment later.
int freePort()
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    ::inet_pton(AF_INET, thisMachine, &address.sin_addr);
    socklen_t length = sizeof address;
    auto* const any = reinterpret_cast<sockaddr*>(&address);
    const bool bound = descriptor >= 0 && ::bind(descriptor, any, length) == 0
        && ::getsockname(descriptor, any, &length) == 0;
    ::close(descriptor);
    if (!bound)
        throw Error(
            Fault::Internal, fmt::format("no port for the ranks: {}", std::strerror(errno)));
    return ntohs(address.sin_port);
}

std::vector<std::string> commandLine()
{
    std::ifstream file("/proc/self/cmdline", std::ios::binary);
    std::vector<std::string> words;
    for (std::string word; std::getline(file, word, '\0');)
        words.push_back(std::move(word));
    return words;
}

void tellPlace(const RankPlace& place)
{
    const auto set
        = [](const char* name, int value) { ::setenv(name, std::to_string(value).c_str(), 1); };
    set("RANK", place.rank);
    set("LOCAL_RANK", place.rank);
    set("WORLD_SIZE", place.size);
    set("LOCAL_WORLD_SIZE", place.size);
    set("MASTER_PORT", place.port);
    ::setenv("MASTER_ADDR", place.host.c_str(), 1);
    ::unsetenv("TORCHELASTIC_USE_AGENT_STORE");
}

[[noreturn]] void become(const RankPlace& place, std::vector<std::string> words)
{
    tellPlace(place);
    const int nowhere = ::open("/dev/null", O_RDWR);
    ::dup2(nowhere, STDIN_FILENO);
    ::dup2(nowhere, STDOUT_FILENO);
    std::vector<char*> arguments;
    for (auto& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    ::execv("/proc/self/exe", arguments.data());
    ::_exit(cannotStart);
}

bool hasEnded(pid_t process)
{
    return ::waitpid(process, nullptr, WNOHANG) != 0;
}

} // namespace

LocalRanks::LocalRanks(int size)
{
    m_first.size = m_first.localSize = size;
    m_first.host = thisMachine;
    m_first.port = freePort();
    const auto words = commandLine();
    for (int rank = 1; rank < size; ++rank) {
        auto place = m_first;
        place.rank = rank;
        const pid_t process = ::fork();
        if (process == 0)
            become(place, words);
        if (process < 0)
            throw Error(Fault::Internal,
                fmt::format("rank {} cannot be started: {}", rank, std::strerror(errno)));
        m_processes.push_back(process);
    }
}

LocalRanks::~LocalRanks()
{
    const auto limit = std::chrono::steady_clock::now() + endLimit;
    for (const pid_t process : m_processes) {
        bool ended = hasEnded(process);
        while (!ended && std::chrono::steady_clock::now() < limit) {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            ended = hasEnded(process);
        }
        if (!ended && ::kill(process, SIGKILL) == 0)
            ::waitpid(process, nullptr, 0);
    }
}

} // namespace lesa
