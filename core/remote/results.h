// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/far_job.h"
#include "core/remote/fetch.h"

namespace lesa::remote {

/// Brings the small results of a job that has ended into its output here: of a training and of each
/// run of a comparison the record, state, curves and event files; of an analysis or an advice its
/// file; of an expansion nothing, for it is a checkpoint. Each file is compared with the one there.
/// Returns the paths that were written. Errors of fetchFile.
std::vector<std::filesystem::path> fetchResults(const FarJob& job);

/// Brings the newest checkpoint of a training (RUN/checkpoints/step-N), of one run of a comparison
/// (RUNS/RUN/checkpoints/step-N), or an expanded one (the output itself). Returns where it is.
/// Error Data: there is none, or it is here already. Error Usage: the command makes none, or of a
/// comparison no run is named. Errors of fetchFolder.
std::filesystem::path fetchCheckpoint(
    const FarJob& job, const std::string& run = {}, const FetchProgress& progress = {});

/// Whether a file of a run's or a comparison's folder is a small result.
bool isSmallResult(const std::string& name);

} // namespace lesa::remote
