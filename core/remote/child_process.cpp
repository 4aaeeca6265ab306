// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/child_process.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

extern char** environ;

namespace lesa::remote {

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr std::size_t keptErrorBytes = 64 << 10;
constexpr auto endLimit = 5s; ///< from the end of its output to its own

class Pipe {
public:
    Pipe()
    {
        if (::pipe2(m_ends.data(), O_CLOEXEC) != 0)
            throw Error(Fault::Io, fmt::format("making a pipe: {}", std::strerror(errno)));
    }
    ~Pipe()
    {
        closeEnd(0);
        closeEnd(1);
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;
    [[nodiscard]] int end(std::size_t which) const { return m_ends[which]; }
    void closeEnd(std::size_t which)
    {
        if (m_ends[which] >= 0)
            ::close(m_ends[which]);
        m_ends[which] = -1;
    }
    void keepOnly(std::size_t which)
    {
        closeEnd(1 - which);
        ::fcntl(m_ends[which], F_SETFL, O_NONBLOCK);
    }

private:
    std::array<int, 2> m_ends = {-1, -1};
};

/// Default signal handling, no signal blocked, a process group of its own.
class SpawnAttributes {
public:
    SpawnAttributes()
    {
        sigset_t signals;
        ::posix_spawnattr_init(&m_attributes);
        ::sigemptyset(&signals);
        ::posix_spawnattr_setsigmask(&m_attributes, &signals);
        ::sigaddset(&signals, SIGPIPE);
        ::posix_spawnattr_setsigdefault(&m_attributes, &signals);
        ::posix_spawnattr_setpgroup(&m_attributes, 0);
        ::posix_spawnattr_setflags(
            &m_attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
    }
    ~SpawnAttributes() { ::posix_spawnattr_destroy(&m_attributes); }
    SpawnAttributes(const SpawnAttributes&) = delete;
    SpawnAttributes& operator=(const SpawnAttributes&) = delete;
    [[nodiscard]] const posix_spawnattr_t* get() const { return &m_attributes; }

private:
    posix_spawnattr_t m_attributes = {};
};

/// A write to a program that has closed its end is no reason to end this one by SIGPIPE.
ssize_t writeWithoutSignal(int descriptor, std::string_view bytes)
{
    sigset_t pipe;
    sigset_t before;
    ::sigemptyset(&pipe);
    ::sigaddset(&pipe, SIGPIPE);
    ::pthread_sigmask(SIG_BLOCK, &pipe, &before);
    const auto put = ::write(descriptor, bytes.data(), bytes.size());
    const int reason = errno;
    if (put < 0 && reason == EPIPE) {
        const timespec now = {};
        ::sigtimedwait(&pipe, nullptr, &now); // takes it away; none comes where it is ignored
    }
    ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
    errno = reason;
    return put;
}

class Child {
public:
    explicit Child(const ChildRequest& request)
        : m_request(request)
    {
        start();
        m_in.keepOnly(1);
        m_out.keepOnly(0);
        m_err.keepOnly(0);
        if (m_request.input.empty())
            m_in.closeEnd(1);
    }
    ~Child()
    {
        if (m_pid > 0) {
            ::kill(-m_pid, SIGKILL);
            ::waitpid(m_pid, nullptr, 0);
        }
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    ChildEnd run()
    {
        while (m_out.end(0) >= 0 && !m_end.silent)
            step();
        readErrors();
        m_end.code = m_end.silent ? 128 + SIGKILL : reap();
        return std::move(m_end);
    }

private:
    void start()
    {
        posix_spawn_file_actions_t actions;
        ::posix_spawn_file_actions_init(&actions);
        ::posix_spawn_file_actions_adddup2(&actions, m_in.end(0), STDIN_FILENO);
        ::posix_spawn_file_actions_adddup2(&actions, m_out.end(1), STDOUT_FILENO);
        ::posix_spawn_file_actions_adddup2(&actions, m_err.end(1), STDERR_FILENO);
        std::vector<char*> words;
        for (const auto& word : m_request.words)
            words.push_back(const_cast<char*>(word.c_str()));
        words.push_back(nullptr);
        const SpawnAttributes attributes;
        const int failure = ::posix_spawnp(
            &m_pid, words.front(), &actions, attributes.get(), words.data(), environ);
        ::posix_spawn_file_actions_destroy(&actions);
        if (failure == 0)
            return;
        m_pid = -1;
        throw Error(Fault::Io,
            fmt::format(
                "{} cannot be started: {}", m_request.words.front(), std::strerror(failure)),
            "Check that it is installed.");
    }

    void step()
    {
        std::array<pollfd, 3> ends
            = {{{m_out.end(0), POLLIN, 0}, {m_err.end(0), POLLIN, 0}, {m_in.end(1), POLLOUT, 0}}};
        const int ready
            = ::poll(ends.data(), ends.size(), static_cast<int>(m_request.silence.count()));
        if (ready < 0 && errno == EINTR)
            return;
        m_end.silent = ready <= 0;
        if (ends[1].revents != 0)
            readErrors();
        if (ends[2].revents != 0)
            writeInput();
        if (ends[0].revents != 0)
            readOutput();
    }

    void readOutput()
    {
        const auto got = ::read(m_out.end(0), m_buffer.data(), m_buffer.size());
        if (got > 0)
            m_request.out({m_buffer.data(), static_cast<std::size_t>(got)});
        else if (got == 0 || (errno != EAGAIN && errno != EINTR))
            m_out.closeEnd(0);
    }

    void readErrors()
    {
        while (m_err.end(0) >= 0) {
            const auto got = ::read(m_err.end(0), m_buffer.data(), m_buffer.size());
            if (got < 0 && (errno == EAGAIN || errno == EINTR))
                return;
            if (got <= 0)
                return m_err.closeEnd(0);
            m_end.err.append(m_buffer.data(), static_cast<std::size_t>(got));
            if (m_end.err.size() > keptErrorBytes)
                m_end.err.erase(0, m_end.err.size() - keptErrorBytes);
        }
    }

    void writeInput()
    {
        const auto put = writeWithoutSignal(m_in.end(1), m_request.input.substr(m_written));
        if (put < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        m_written += put > 0 ? static_cast<std::size_t>(put) : 0;
        if (put < 0 || m_written == m_request.input.size())
            m_in.closeEnd(1);
    }

    /// The exit code. Not by the end of standard error: a program left in the background may hold
    /// it.
    int reap()
    {
        int status = 0;
        const auto limit = Clock::now() + endLimit;
        while (::waitpid(m_pid, &status, WNOHANG) == 0) {
            if (Clock::now() > limit)
                ::kill(-m_pid, SIGKILL);
            std::this_thread::sleep_for(1ms);
        }
        readErrors();
        m_pid = -1;
        return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }

    const ChildRequest& m_request;
    Pipe m_in;
    Pipe m_out;
    Pipe m_err;
    pid_t m_pid = -1;
    std::size_t m_written = 0;
    ChildEnd m_end;
    std::array<char, 64 << 10> m_buffer = {};
};

} // namespace

ChildEnd runChild(const ChildRequest& request)
{
    return Child(request).run();
}

} // namespace lesa::remote
