// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace lesa {

/// Where a job runs, and what is asked of the machine there.
struct LauncherOptions {
    std::string launcher = "here";
    std::string engine;    ///< --remote-lesa
    std::string folder;    ///< --remote-folder
    std::string timeLimit; ///< of Slurm, as all below
    std::string partition;
    int gpus = 0;
    std::vector<std::string> sbatchOptions;

    [[nodiscard]] bool isRemote() const { return launcher != "here"; }
};

/// --launcher --remote-lesa --remote-folder --time-limit --partition --gpus --sbatch-option
void addLauncherOptions(CLI::App& command, LauncherOptions& options);
/// The last four, for a resubmission.
void addSlurmOptions(CLI::App& command, LauncherOptions& options);

} // namespace lesa
