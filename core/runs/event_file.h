// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/imported_series.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace lesa {

/// What was understood of a piece of a TensorBoard event file (formats.md section 5).
struct EventRecords {
    std::vector<ImportedRow> rows; ///< one per record that holds scalars, names as in the file
    std::uint64_t used = 0;        ///< bytes up to the end of the last whole record
    int skipped = 0;               ///< records whose data did not match its checksum
    /// A length that does not match its checksum: nothing after it can be found. A record that is
    /// not whole yet is no damage: it is read when the rest has come.
    bool damaged = false;
};

/// Whole records from the beginning of `bytes`.
EventRecords parseEventRecords(std::string_view bytes);

/// Whether a file name is one of TensorBoard's: "events.out.tfevents.…".
bool isEventFileName(std::string_view name);
/// The event files of one run, in the order they were begun; not those of folders below.
std::vector<std::filesystem::path> eventFilesIn(const std::filesystem::path& folder);

/// Reads on from `offset`, at most about a megabyte.
EventRecords readEventFile(const std::filesystem::path& file, std::uint64_t offset);

} // namespace lesa
