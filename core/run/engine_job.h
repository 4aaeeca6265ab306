// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/link_state.h"
#include "core/wire/events.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace lesa {

/// What the engine is asked to do: the words after `lesa`.
struct JobSpec {
    QString title;         ///< "Analyse demo", shown in the job list
    QString kind;          ///< the command: "analyze", "compare", "expand", "train", …
    QStringList arguments; ///< the command and what follows; `--json` and `--attached` are added
    bool heavy = true;     ///< heavy jobs run one at a time
    bool outlivesWindow = false; ///< goes on when the window closes; a later one attaches to it
    bool query = false;          ///< prints one JSON object instead of events: EngineJob::answer
    QString output;              ///< the file or folder that it makes; may be empty
    QString launcher;  ///< "ssh:gpu01": it runs there, `lesa` here is its client; empty: here
    QString timeLimit; ///< of Slurm, HH:MM:SS; empty: none was asked for

    bool operator==(const JobSpec&) const = default;
};

/// Follows a job that runs elsewhere when its client has gone: `lesa attach` of its run folder.
JobSpec attachJob(const JobSpec& job);

/// The command line as a person would type it, quoted for a shell.
QString commandLineOf(const JobSpec& spec);

/// A job and where it stands; a value to be shown.
struct EngineJob {
    enum class State { Waiting, Starting, Running, Paused, Stopping, Done, Stopped, Failed, Lost };

    QString id;
    JobSpec spec;
    State state = State::Waiting;
    QString device; ///< what the engine said it uses
    QString stage;
    int stageNumber = 0;
    int stageCount = 0;
    double fraction = -1; ///< of the stage, 0 … 1; negative: not known
    std::optional<double> etaSeconds;
    quint64 rssBytes = 0;
    quint64 deviceBytes = 0;
    bool quiet = false; ///< no sign of life
    bool canPause = false;
    QString answer; ///< of a query: its JSON object
    QStringList warnings;
    QStringList artifacts;         ///< paths that are complete
    wire::Failure failure;         ///< of Failed and Lost
    std::optional<LinkState> link; ///< of one that runs elsewhere
    QDateTime started;
    QDateTime ended;

    [[nodiscard]] bool hasEnded() const { return state >= State::Done; }
    [[nodiscard]] bool isActive() const { return state != State::Waiting && !hasEnded(); }
    /// It is as silent as it has to be: in a queue, or out of reach.
    [[nodiscard]] bool isElsewhereOutOfSight() const;
};

/// One line: "predict down_proj 63 %  ETA 2:10  3.1 GB".
QString summaryOf(const EngineJob& job);
/// "Waiting in queue", "Running", "No sign of life for 30 s", …
QString stateNameOf(const EngineJob& job);
/// Takes over what an event says of a job.
void applyEvent(EngineJob& job, const wire::Event& event);

} // namespace lesa
