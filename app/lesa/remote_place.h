// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lesa/session_log.h"
#include "core/remote/far_job.h"
#include "core/remote/follower.h"

#include <filesystem>
#include <string>

namespace lesa {

/// Where a job on another machine has its files here.
struct LocalPlace {
    std::filesystem::path folder; ///< remote.json, link.json, the copy of its stream
    std::string output;           ///< absolute; empty: none
    std::string events;           ///< the copy's name
    std::string name;             ///< of the job: what its output is called
    bool isRun = false;           ///< a training's run folder
    bool force = false;
};

/// A training's and a comparison's is its output; the others' is OUTPUT.remote, or without an
/// output one of the user's state folder. Error Data: it is used already (and no --force, which a
/// comparison does not take).
LocalPlace localPlace(const remote::JobRequest& request, bool force);

/// What `lesa attach` is given: the folder of a job.
struct GivenJob {
    std::filesystem::path folder; ///< with its remote.json
    std::string run;              ///< of a comparison, when one of its runs was named; empty: none
};
/// @param given  that folder, an output it lies beside, or the folder of one run of a comparison
GivenJob givenJob(const std::filesystem::path& given);

/// Makes the folder here; it goes again when the job was never started.
class PendingPlace {
public:
    explicit PendingPlace(const LocalPlace& place);
    ~PendingPlace();
    PendingPlace(const PendingPlace&) = delete;
    PendingPlace& operator=(const PendingPlace&) = delete;
    void keep() const { m_keep = true; }
    void discard() const { m_keep = false; }

private:
    std::filesystem::path m_folder;
    mutable bool m_keep = false;
};

/// A new folder's path there: BASE/NAME-TIME-RANDOM.
std::string farFolder(const std::string& wanted, const std::string& home, const std::string& name);

void checkTimeLimit(const std::string& limit); ///< Error Usage: not one of sbatch's forms

/// "step 1800" of the copy of a run's state; empty: no checkpoint.
std::string savedStep(const remote::JobRecord& record);

/// Brings the job's log.txt into the folder here, its last 4 MiB. LinkLost.
void fetchLog(const remote::FarJob& job, const std::filesystem::path& folder);

/// What to say of a job that ended without a last word of its own.
wire::Failure describeSilentEnd(
    const remote::JobEnd& end, const remote::FarJob& job, const std::filesystem::path& folder);

/// Calls `present` with a summary from another machine, which may lack what it shows. The result is
/// named by its path here when it was brought.
void presentFar(const std::function<void(const Summary&)>& present, Summary summary,
    const remote::JobRecord& record);

} // namespace lesa
