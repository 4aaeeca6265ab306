// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/ssh_shell.h"

#include "core/base/files.h"
#include "core/base/shell_word.h"
#include "core/remote/ssh_failure.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <sys/stat.h>
#include <unistd.h>

namespace lesa::remote {

namespace fs = std::filesystem;

namespace {

constexpr int sshFailed = 255;
constexpr std::size_t longestHost = 255;
/// A login shell's start-up files may print; what is ours follows this line.
constexpr std::string_view mark = "== lesa answers ==\n";
/// A socket's path has 107 bytes at most: so many are left beside its name and ssh's suffix.
constexpr std::size_t longestSocketFolder = 40;
constexpr std::size_t longestNoise = 1 << 20;

const char* environment(const char* name)
{
    const char* value = std::getenv(name);
    return value && *value ? value : nullptr;
}

/// Where the connections' sockets lie: whoever may open one speaks as the user, so nobody else may.
fs::path socketFolder()
{
    const char* runtime = environment("XDG_RUNTIME_DIR");
    const bool fits = runtime && std::strlen(runtime) < longestSocketFolder;
    const auto folder = fits ? fs::path(runtime) / "lesa-ssh"
                             : fs::path(fmt::format("/tmp/lesa-ssh-{}", ::getuid()));
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
        throwIo("creating", folder, errno);
    struct stat info = {};
    const bool ours = ::lstat(folder.c_str(), &info) == 0 && S_ISDIR(info.st_mode)
        && info.st_uid == ::getuid() && (info.st_mode & 0077) == 0;
    if (!ours)
        throw Error(Fault::Io, fmt::format("{} is not a private folder of yours", folder.string()),
            "Remove it, or set XDG_RUNTIME_DIR.");
    return folder;
}

/// Passes on what follows the mark.
class AfterMark {
public:
    explicit AfterMark(const Sink& out)
        : m_out(out)
    {
    }
    void operator()(std::string_view bytes)
    {
        if (m_found)
            return m_out(bytes);
        m_noise += bytes;
        const auto at = m_noise.find(mark);
        if (at == std::string::npos) {
            if (m_noise.size() > longestNoise)
                throw Error(Fault::Data, "the login shell prints without end");
            return;
        }
        m_found = true;
        if (const auto rest = std::string_view(m_noise).substr(at + mark.size()); !rest.empty())
            m_out(rest);
        m_noise.clear();
    }
    [[nodiscard]] bool found() const { return m_found; }

private:
    const Sink& m_out;
    std::string m_noise;
    bool m_found = false;
};

std::vector<std::string> sshWords(
    const std::string& host, const fs::path& sockets, const std::string& script)
{
    std::vector<std::string> words = {"ssh"};
    if (const char* config = environment("LESA_SSH_CONFIG")) {
        words.emplace_back("-F");
        words.emplace_back(config);
    }
    for (const auto* option : {"BatchMode=yes", "ConnectTimeout=10", "ControlMaster=auto",
             "ControlPersist=60", "ServerAliveInterval=5", "ServerAliveCountMax=3",
             "ClearAllForwardings=yes", "ForwardX11=no", "ForwardAgent=no", "RemoteCommand=none",
             "RequestTTY=no", "PermitLocalCommand=no"}) {
        words.emplace_back("-o");
        words.emplace_back(option);
    }
    words.emplace_back("-o");
    words.push_back(fmt::format("ControlPath=\"{}/%C\"", sockets.string()));
    words.insert(words.end(), {"--", host});
    // The login shell may be any; in single quotes they agree on all but line ends and '!'.
    words.push_back("sh -c "
        + shellWord(fmt::format("echo '{}'; {}", mark.substr(0, mark.size() - 1), script)));
    return words;
}

} // namespace

SshShell::SshShell(std::string host)
    : m_host(std::move(host))
{
    checkHost(m_host);
    m_sockets = socketFolder();
}

Answer SshShell::stream(const std::string& script, std::string_view input, const Sink& out)
{
    AfterMark answer(out);
    auto end = runChild({sshWords(m_host, m_sockets, script), input,
        [&](std::string_view bytes) { answer(bytes); }, silenceLimit});
    if (end.silent)
        throw LinkLost(fmt::format("{}: no answer for {} s", m_host, silenceLimit.count()),
            "Check the network, and that the machine is up.");
    if (end.code == sshFailed || end.code > 128) {
        const auto failure = describeSshFailure(m_host, end.err);
        throw LinkLost(failure.message, failure.hint);
    }
    if (!answer.found())
        throw Error(Fault::Device, fmt::format("{}: its login shell does not run `sh`", m_host),
            fmt::format("Test with: ssh {} sh -c true", m_host));
    return {end.code, {}, std::move(end.err)};
}

void checkHost(const std::string& host)
{
    constexpr auto plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.:@%";
    if (!host.empty() && host.size() <= longestHost && host.front() != '-'
        && host.find_first_not_of(plain) == std::string::npos)
        return;
    throw Error(Fault::Usage, fmt::format("'{}' is not a host's name", host),
        "Give a name of your ssh config (`lesa hosts` lists them), or user@machine.");
}

fs::path sshConfigPath()
{
    if (const char* config = environment("LESA_SSH_CONFIG"))
        return config;
    const char* home = environment("HOME");
    return home ? fs::path(home) / ".ssh/config" : fs::path();
}

} // namespace lesa::remote
