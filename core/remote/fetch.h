// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/shell.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace lesa::remote {

struct FarFile {
    std::string name; ///< below the folder that was listed, safe (isSafeRelativePath)
    std::uint64_t size = 0;
};

/// Regular files below a folder there, links left out; a file by itself is listed as its own name.
/// Names that are not safe are left out. Empty: there is none. LinkLost.
std::vector<FarFile> listFarFiles(Shell& shell, const std::string& path);

/// Bytes that have come, of so many.
using FetchProgress = std::function<void(std::uint64_t done, std::uint64_t total)>;

/// Brings one file: into TARGET.part, where a fetch that was cut goes on, its SHA-256 compared with
/// the one taken there, then renamed. LinkLost: call again. Error Io: disk full, not writable.
/// Error Data: gone there, or the hashes differ twice.
void fetchFile(Shell& shell, const std::string& path, std::uint64_t size,
    const std::filesystem::path& target, const FetchProgress& progress = {});

/// Brings files of a folder there into TARGET.part, then renames it: a folder appears whole or not
/// at all. Errors of fetchFile. Error Data: TARGET exists. Error Io: not enough room, found before
/// anything is sent.
void fetchFolder(Shell& shell, const std::string& path, const std::vector<FarFile>& files,
    const std::filesystem::path& target, const FetchProgress& progress = {});

std::string sha256OfFile(const std::filesystem::path& path); ///< Error Data: not readable

} // namespace lesa::remote
