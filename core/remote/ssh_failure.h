// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace lesa::remote {

struct SshFailure {
    std::string
        message; ///< one sentence without its full stop: "gpu01: permission denied (publickey)"
    std::string hint;
};

/// Why ssh ended with code 255, from what it wrote to standard error.
SshFailure describeSshFailure(const std::string& host, std::string_view err);

} // namespace lesa::remote
