// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <optional>

namespace lesa::test {

/// The Error that `action` ends with; nullopt when it ends well. Other exceptions pass.
template <typename Action>
std::optional<Error> raised(Action action)
{
    try {
        action();
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

} // namespace lesa::test
