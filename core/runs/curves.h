// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/imported_series.h"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace lesa {

/// What a training logged, a run of ours or another trainer's: what curve_files.h writes.
struct Curves {
    /// One a step, ascending. Points that a resumed run told again are there once, as told last;
    /// names are those of our own events where the meaning is the same (ownSeriesName).
    std::vector<ImportedRow> rows;
    double stepsPerEpoch = 0; ///< optimiser steps; 0: not known
    int maxSteps = 0;         ///< 0: not known
    int evalEvery = 0;        ///< steps; 0: not known, or not in between
    /// Means over a finished training as trainer_state.json ends with them ("train_runtime", …);
    /// empty: not finished, or not known.
    std::vector<std::pair<std::string, double>> summary;

    /// Names of the series in the order they first appear.
    [[nodiscard]] std::vector<std::string> series() const;
};

/// From a run folder of ours (events.jsonl and trainer_state.json), a folder or file of another
/// trainer (trainer_state.json, else TensorBoard's event files). Damaged lines and records are left
/// out. Error Data: none of these, or no point in them.
Curves readCurves(const std::filesystem::path& source);

} // namespace lesa
