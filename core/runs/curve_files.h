// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/curves.h"

#include <filesystem>

namespace lesa {

// Each makes `file` whole or leaves what was there. Error Io: disk full, not writable.

/// One line a step: step, unix time (empty: not known), training tokens, then a column a series.
/// What was not logged at a step is empty; numbers that are not finite are nan, inf and -inf. By
/// RFC 4180, as pandas reads it.
void writeCsv(const Curves& curves, const std::filesystem::path& file);

/// One event file in single precision, tags by tensorBoardTag(): at `target` when its name is one
/// that TensorBoard looks at (isEventFileName), else in a folder `target` for its --logdir, whose
/// own event files it replaces.
void writeTensorBoard(const Curves& curves, const std::filesystem::path& target);

/// A trainer_state.json that Transformers' TrainerState loads; evaluations have rows of their own,
/// as its trainer writes them.
void writeTrainerState(const Curves& curves, const std::filesystem::path& file);

} // namespace lesa
