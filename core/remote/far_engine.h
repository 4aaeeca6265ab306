// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/shell.h"

#include <string>
#include <vector>

namespace lesa::remote {

/// The engine where jobs run, as it answered for itself (`lesa hosts --here`).
struct FarEngine {
    std::string path; ///< absolute
    std::string version;
    int protocol = 0;
    std::vector<std::string> devices; ///< "cpu", "cuda:0 (NVIDIA H200)"
    bool slurm = false;               ///< sbatch is at hand
    std::string home;                 ///< $HOME there
};

/// Looks for `lesa` in PATH, in the usual places, in the login shell's PATH, and asks it.
/// @param wanted  its path there ("~/" allowed); empty: search
/// LinkLost. Error Device: not found, it does not run, it is of another version (checkVersion).
FarEngine findEngine(Shell& shell, const std::string& wanted);

/// Error Device: another protocol, or another version than `ours` but for its last number.
void checkVersion(const FarEngine& engine, const std::string& where, const std::string& ours);

/// "~/x" as "HOME/x", a relative path below HOME, others as they are.
std::string resolveFarPath(const std::string& path, const std::string& home);

} // namespace lesa::remote
