// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lesa {

/// The candidate with the smallest edit distance to `word`, if it is near enough to be a typo.
std::optional<std::string> nearestWord(
    std::string_view word, std::span<const std::string> candidates);

std::vector<std::string> split(std::string_view text, char separator); ///< empty parts are kept
std::string join(std::span<const std::string> parts, std::string_view separator);

std::string formatBytes(std::uint64_t bytes); ///< "269 MB", decimal units, three significant digits
std::string formatCount(std::uint64_t count); ///< "134.5 M"
std::string formatDuration(double seconds);   ///< "2:10", "1:02:10"

/// UTC time now as ISO 8601, "2025-01-31T12:00:00Z".
std::string utcTimestamp();

} // namespace lesa
