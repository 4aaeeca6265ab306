// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace lesa {

/// The first host of a Slurm node list, whose bracket form names several at once:
///     "gpu[003-005,9],login1" -> "gpu003"     "rack[1-2]n[08-11]-ib" -> "rack1n08-ib"
/// Error Data: a list that does not parse, or a name that isHostName() refuses.
std::string firstHost(std::string_view nodeList);

/// Letters, digits, '.', '-', '_' and ':' (an IPv6 address), not beginning with '-', at most 253.
bool isHostName(std::string_view text);

} // namespace lesa
