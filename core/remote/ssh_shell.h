// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/shell.h"

#include <filesystem>

namespace lesa::remote {

/// A host reached by the user's ssh, with the user's config and keys, never asking for anything.
/// All calls, of this process and others, share one connection a host (ControlMaster), which ends
/// a minute after the last.
class SshShell : public Shell {
public:
    /// @param host  see checkHost. Error Io: no private folder for the connection's socket.
    explicit SshShell(std::string host);

    Answer stream(const std::string& script, std::string_view input, const Sink& out) override;
    [[nodiscard]] std::string name() const override { return m_host; }

private:
    std::string m_host;
    std::filesystem::path m_sockets;
};

/// A host as ssh takes it: an alias of the ssh config, a name or an address, with `user@` if need
/// be. Error Usage: anything a shell or ssh could take for something else.
void checkHost(const std::string& host);

/// The user's ssh config: $LESA_SSH_CONFIG, else ~/.ssh/config.
std::filesystem::path sshConfigPath();

} // namespace lesa::remote
