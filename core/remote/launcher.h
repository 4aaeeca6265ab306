// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/shell.h"

#include <memory>
#include <string>

namespace lesa::remote {

/// Where a job runs: `here`, `ssh:HOST`, `slurm` (sbatch on this machine), `slurm:HOST` (sbatch
/// there).
struct Launcher {
    bool slurm = false;
    std::string host; ///< empty: this machine

    [[nodiscard]] bool isHere() const { return !slurm && host.empty(); }
    bool operator==(const Launcher&) const = default;
};

/// Error Usage: another spelling, a host that is none (checkHost).
Launcher parseLauncher(const std::string& text);
std::string toString(const Launcher& launcher);

/// A shell where the launcher starts jobs. Errors of SshShell.
std::unique_ptr<Shell> makeShell(const Launcher& launcher);

} // namespace lesa::remote
