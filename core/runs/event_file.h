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
    /// A trainer began (again) at `step` after the first `row` rows: what was told before of that
    /// step and later ones is no longer so (TensorBoard's rule).
    struct Start {
        std::size_t row = 0;
        std::int64_t step = 0;
    };
    std::vector<Start> starts;
    std::uint64_t used = 0; ///< bytes up to the end of the last whole record
    int skipped = 0;        ///< records whose data did not match its checksum
    /// A length that does not match its checksum: nothing after it can be found. A record that is
    /// not whole yet is no damage: it is read when the rest has come.
    bool damaged = false;
};

/// Whole records from the beginning of `bytes`.
EventRecords parseEventRecords(std::string_view bytes);

/// Appends the record that every event file begins with. @param time  unix seconds
void appendVersion(std::string& bytes, double time);
/// Appends the record that makes TensorBoard drop what an earlier file says of `firstStep` and
/// later steps.
void appendStart(std::string& bytes, double time, std::int64_t firstStep);
/// Appends the row's values as scalars in single precision, under their names as tags.
void appendScalars(std::string& bytes, const ImportedRow& row);

/// Whether a file name is one of TensorBoard's: "events.out.tfevents.…".
bool isEventFileName(std::string_view name);
/// The event files of one run, in the order they were begun; not those of folders below.
std::vector<std::filesystem::path> eventFilesIn(const std::filesystem::path& folder);

/// Reads on from `offset`, at most about a megabyte.
EventRecords readEventFile(const std::filesystem::path& file, std::uint64_t offset);

} // namespace lesa
