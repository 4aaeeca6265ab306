// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace lesa {

/// How a job on another machine is reached now, as its client keeps it in the run folder's
/// link.json. Every text of it comes from elsewhere: control characters are taken out, what is too
/// long is cut.
struct LinkState {
    enum class Kind {
        Connected,
        Lost,   ///< the job goes on; the client tries again at retryAt
        Queued, ///< in Slurm's queue
        Ended,
    };
    Kind kind = Kind::Connected;
    QString host;
    QString message;    ///< the client's one sentence
    QString reason;     ///< of Queued, Slurm's word: "Priority"
    QString jobId;      ///< of Slurm
    QString slurmState; ///< "PENDING", "TIMEOUT"
    qint64 retryAt = 0; ///< unix seconds

    bool operator==(const LinkState&) const = default;

    /// Slurm ended the job before it was done: TIMEOUT, OUT_OF_MEMORY, …
    [[nodiscard]] bool isCutShort() const;
};

/// Where the job of a run folder is (remote.json).
struct RemoteJob {
    QString launcher; ///< "ssh:gpu01", "slurm", "slurm:gpu01"
    QString host;     ///< empty: this machine's Slurm
    QString folder;   ///< there

    bool operator==(const RemoteJob&) const = default;
};

/// Where the files of a job elsewhere are: the run folder, else a folder beside the output.
/// @param kind  the command: "train"
QString jobFolderOf(const QString& kind, const QString& output);

/// nullopt: no such file, or it cannot be read.
std::optional<LinkState> readLinkState(const QString& folder);
std::optional<RemoteJob> readRemoteJob(const QString& folder);

/// "gpu01", "Slurm", "Slurm through gpu01"; of `here` or nothing: empty.
QString placeNameOf(const QString& launcher);
/// "Slurm job 48121 is PENDING (Priority).", "Connection to gpu01 lost, job goes on.", …
QString sentenceOf(const LinkState& link);

} // namespace lesa
