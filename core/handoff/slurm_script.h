// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/shell_word.h"

#include <filesystem>
#include <string>

namespace lesa {

struct SlurmJob {
    std::string name;    ///< "lesa-axolotl"
    std::string command; ///< shell text that starts the program; $LESA_GPUS is the number of GPUs
    std::filesystem::path folder; ///< where it runs
    int gpus = 1;                 ///< 0: none is asked for
};

/// A batch script for sbatch: one node, one task. Partition, account and time are the site's:
/// `sbatch -p … -t … FILE` sets them without an edit.
std::string slurmScript(const SlurmJob& job);

} // namespace lesa
