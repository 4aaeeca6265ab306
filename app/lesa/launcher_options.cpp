// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesa/launcher_options.h"

#include <CLI/CLI.hpp>

namespace lesa {

void addLauncherOptions(CLI::App& command, LauncherOptions& options)
{
    command
        .add_option(
            "--launcher", options.launcher, "Where the job runs: here, ssh:HOST, slurm, slurm:HOST")
        ->capture_default_str();
    command.add_option(
        "--remote-lesa", options.engine, "The engine's path there; by default it is looked for");
    command.add_option("--remote-folder", options.folder,
        "Folder there for the jobs' files; by default ~/lesa-jobs");
    addSlurmOptions(command, options);
}

void addSlurmOptions(CLI::App& command, LauncherOptions& options)
{
    command.add_option("--time-limit", options.timeLimit,
        "Slurm: time limit, as sbatch takes it: 30 (minutes), 4:00:00, 2-0 (days-hours)");
    command.add_option("--partition", options.partition, "Slurm: partition");
    command.add_option("--gpus", options.gpus, "Slurm: GPUs of the job")->check(CLI::Range(0, 64));
    command
        .add_option("--sbatch-option", options.sbatchOptions,
            "Slurm: a further option of sbatch, e.g. --sbatch-option=--account=x")
        ->take_all()
        ->type_name("OPTION");
}

} // namespace lesa
