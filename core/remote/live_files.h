// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/far_job.h"
#include "core/remote/mirror.h"

#include <map>
#include <memory>

namespace lesa::remote {

/// What the folder here shows while the job runs there, beside the job's stream: run.json and
/// state.json of each run as they are now, and of a comparison each run's events.jsonl, grown line
/// by line. A run that is written there is locked here, as if it were written here.
class LiveFiles {
public:
    /// @param output  the run folder here, or the comparison's
    LiveFiles(const FarJob& job, std::filesystem::path output);

    /// Brings what has changed since the last call. LinkLost, Error Io.
    void update(const std::vector<SeenFile>& files);

private:
    void grow(const SeenFile& file);
    void replace(const SeenFile& file);

    const FarJob& m_job;
    std::filesystem::path m_output;
    std::map<std::string, SeenFile> m_seen;
    std::map<std::string, Mirror> m_mirrors;
    std::map<std::filesystem::path, std::unique_ptr<FolderLock>> m_locks;
};

} // namespace lesa::remote
