// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/far_command.h"
#include "core/remote/job_record.h"
#include "core/remote/shell.h"
#include "core/remote/slurm.h"
#include "core/wire/commands.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lesa::remote {

/// A file of the result as a look at the job found it.
struct SeenFile {
    std::string name; ///< below the result, safe (isSafeRelativePath)
    std::uint64_t size = 0;
    std::int64_t modified = 0; ///< unix seconds

    bool operator==(const SeenFile&) const = default;
};

/// What one look at a job's folder saw.
struct FarLook {
    bool gone = false;      ///< the folder is not there
    std::uint64_t size = 0; ///< of the job's stream
    bool alive = false;     ///< the job's script runs (not known of Slurm, where it is elsewhere)
    std::optional<int> exitCode; ///< all is over
    std::string why;             ///< with it: "ended", "stop", "limit", "terminated"
    std::vector<SeenFile> files;
    std::string bytes; ///< of the stream from the offset that was asked for, at most 4 MiB
};

/// One job in its folder on the machine where it runs, through a shell. Keeps nothing but the
/// record; LinkLost from any call.
class FarJob {
public:
    FarJob(Shell& shell, JobRecord record)
        : m_shell(shell)
        , m_record(std::move(record))
    {
    }
    [[nodiscard]] const JobRecord& record() const { return m_record; }
    [[nodiscard]] Shell& shell() const { return m_shell; }

    /// Makes the folder, sends the small files and the script. Error Data: a path that the command
    /// needs is not there. Error Io: not writable.
    void prepare(const FarCommand& command);
    /// Starts the script in a session of its own, or hands it to sbatch; once, however often it is
    /// called. Returns the record with pid or job id. Error Device: refused, with what sbatch said.
    const JobRecord& launch();
    /// Once more, for a job that has ended: it goes on from what it saved.
    const JobRecord& relaunch(const SlurmRequest& slurm);

    /// What is there now. Returns as soon as the stream's size is not `offset` or the job is over,
    /// at the latest after about `patience` seconds.
    [[nodiscard]] FarLook look(std::uint64_t offset, int patience) const;
    /// The stream of one run of a comparison from `offset`, at most 4 MiB.
    [[nodiscard]] std::string read(const std::string& name, std::uint64_t offset) const;
    [[nodiscard]] SlurmStatus slurmStatus() const;

    void send(wire::Command command) const; ///< a stop also as Slurm's signal
    void cancel() const;                    ///< ends it without waiting for it to save

private:
    [[nodiscard]] std::string inFolder(const std::string& script) const;
    void sendFile(const std::string& name, const std::string& bytes) const;
    [[nodiscard]] std::string launchScript() const;

    Shell& m_shell;
    JobRecord m_record;
};

/// What `look` reads. Error Data: not its form.
FarLook parseLook(std::string_view out, const std::string& result);

} // namespace lesa::remote
