// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/slurm_script.h"

#include <fmt/format.h>

namespace lesa {

std::string slurmScript(const SlurmJob& job)
{
    auto text = fmt::format("#!/bin/bash\n"
                            "#SBATCH --job-name={}\n"
                            "#SBATCH --nodes=1\n"
                            "#SBATCH --ntasks=1\n",
        job.name);
    if (job.gpus > 0)
        text += fmt::format("#SBATCH --gres=gpu:{}\n", job.gpus);
    text += fmt::format("#SBATCH --cpus-per-task={}\n"
                        "#SBATCH --output=%x-%j.out\n"
                        "#SBATCH --open-mode=append\n"
                        "# Partition, account and time are the site's: sbatch -p … -A … -t … FILE\n"
                        "set -euo pipefail\n"
                        "export LESA_GPUS={}\n"
                        "cd {}\n",
        job.gpus > 0 ? 8 * job.gpus : 8, job.gpus, shellWord(job.folder.string()));
    return text + job.command + "\n";
}

} // namespace lesa
