// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lesa/options.h"
#include "app/lesa/session_log.h"
#include "core/remote/far_job.h"

#include <functional>

namespace lesa {

/// The command that was chosen, done by a launcher instead of here: this process becomes the job's
/// client, which starts it, follows it and brings the results.
/// @param present  as runJob's
/// @return         exit code: the job's, 0 when it goes on without us
int runRemoteJob(const CommonOptions& common, const std::function<void(const Summary&)>& present);

/// Follows a job that was started, to its end.
/// @param folder  the job's here, locked
/// @param begun   by this process: what is in the copy already is of an earlier session
int followRemoteJob(const CommonOptions& common, remote::FarJob& job,
    const std::filesystem::path& folder, bool begun,
    const std::function<void(const Summary&)>& present);

} // namespace lesa
