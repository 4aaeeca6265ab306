// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/imported_series.h"

#include <filesystem>
#include <string>
#include <vector>

namespace lesa {

/// The history in a trainer_state.json, ours or another trainer's (formats.md section 6).
struct TrainerState {
    std::vector<ImportedRow> rows; ///< in the file's order; steps repeat after a resume
    int maxSteps = 0;              ///< 0: not said
    bool complete = false;         ///< holds the summary row that ends a training
};

/// Lenient: a row may miss any key, a number may be null, NaN or Infinity; what is no number is
/// left out. Error Data: not JSON, or without a log_history.
TrainerState parseTrainerState(const std::string& text, const std::string& origin);
TrainerState readTrainerState(const std::filesystem::path& file);

/// The newest history of a training folder: its own trainer_state.json, or that of the
/// checkpoint-N with the highest N. Empty: none.
std::filesystem::path findTrainerState(const std::filesystem::path& folder);

} // namespace lesa
