// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/ssh_failure.h"

#include "core/remote/far_text.h"

#include <fmt/format.h>

#include <array>

namespace lesa::remote {

namespace {

struct Cause {
    std::string_view said; ///< by OpenSSH
    std::string_view message;
    std::string_view hint; ///< {}: the host
};

constexpr auto unreachable = "Check the network, and that the machine is up.";
constexpr std::array causes = {
    Cause{"Permission denied", "permission denied",
        "The program does not ask for passwords; test with: ssh {} true"},
    Cause{"Too many authentication failures", "none of the keys was accepted",
        "Name the key in ~/.ssh/config (IdentityFile, IdentitiesOnly yes); test with: ssh {} true"},
    Cause{"REMOTE HOST IDENTIFICATION HAS CHANGED", "its host key has changed",
        "Ask whoever runs it before you trust the new key; test with: ssh {} true"},
    Cause{"Host key verification failed", "its host key is not known here",
        "Connect once by hand and compare the key: ssh {} true"},
    Cause{"Could not resolve hostname", "no machine of this name",
        "Check the name; `lesa hosts` lists those of your ssh config."},
    Cause{"Connection refused", "the connection was refused",
        "Check that an ssh server runs there, and its port."},
    Cause{"Connection timed out", "no answer", unreachable},
    Cause{"Operation timed out", "no answer", unreachable},
    Cause{"No route to host", "no route to it", unreachable},
    Cause{"Network is unreachable", "the network is unreachable", unreachable},
    Cause{"not responding", "it no longer answers", unreachable},
    Cause{"Connection closed", "the connection was closed", unreachable},
    Cause{"Connection reset", "the connection was reset", unreachable},
    Cause{"Broken pipe", "the connection broke", unreachable},
    Cause{"Bad configuration option", "the ssh config has an unknown option", "See: ssh -G {}"},
};

/// "(publickey)" of "Permission denied (publickey).": which ways of proving oneself were left.
std::string methodsIn(std::string_view err)
{
    const auto begin = err.find("Permission denied (");
    if (begin == std::string_view::npos)
        return {};
    const auto open = err.find('(', begin);
    const auto close = err.find(')', open);
    return close == std::string_view::npos ? std::string()
                                           : " " + printable(err.substr(open, close - open + 1));
}

} // namespace

SshFailure describeSshFailure(const std::string& host, std::string_view err)
{
    for (const auto& cause : causes)
        if (err.find(cause.said) != std::string_view::npos)
            return {fmt::format("{}: {}{}", host, cause.message, methodsIn(err)),
                fmt::format(fmt::runtime(cause.hint), host)};
    const auto last = lastLine(err);
    return {fmt::format("{}: {}", host, last.empty() ? "the connection was lost" : last),
        fmt::format("Test with: ssh {} true", host)};
}

} // namespace lesa::remote
