// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/launcher.h"

#include "core/remote/ssh_shell.h"

#include <fmt/format.h>

namespace lesa::remote {

Launcher parseLauncher(const std::string& text)
{
    const auto colon = text.find(':');
    const auto kind = text.substr(0, colon);
    Launcher launcher;
    launcher.slurm = kind == "slurm";
    if (colon != std::string::npos) {
        launcher.host = text.substr(colon + 1);
        checkHost(launcher.host);
    }
    const bool known = launcher.slurm || (kind == "ssh" && !launcher.host.empty())
        || (kind == "here" && launcher.host.empty());
    if (!known)
        throw Error(Fault::Usage, fmt::format("launcher '{}': no such spelling", text),
            "Use here, ssh:HOST, slurm or slurm:HOST.");
    return launcher;
}

std::string toString(const Launcher& launcher)
{
    if (launcher.isHere())
        return "here";
    const std::string kind = launcher.slurm ? "slurm" : "ssh";
    return launcher.host.empty() ? kind : kind + ":" + launcher.host;
}

std::unique_ptr<Shell> makeShell(const Launcher& launcher)
{
    if (launcher.host.empty())
        return std::make_unique<LocalShell>();
    return std::make_unique<SshShell>(launcher.host);
}

} // namespace lesa::remote
