// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace lesa::remote {

struct SshHost {
    std::string name;
    std::filesystem::path source; ///< the file that names it
};

/// Hosts that an ssh config names, in its order, each once: the words of `Host` lines, patterns
/// left out, `Include` followed (relative to the config's folder, wildcards allowed, at most 16
/// deep). A file that is missing or unreadable names none.
std::vector<SshHost> readSshHosts(const std::filesystem::path& config);

} // namespace lesa::remote
