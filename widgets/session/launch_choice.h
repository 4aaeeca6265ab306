// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/engine_job.h"

#include <QJsonObject>
#include <QString>

namespace lesa {

/// Where a job is to run, and what that place asks for.
struct LaunchChoice {
    QString launcher; ///< as --launcher takes it: "ssh:gpu01", "slurm", "slurm:gpu01"; empty: here
    QString checkpoint; ///< its path there; empty: the same as here
    QString timeLimit;  ///< of Slurm, HH:MM:SS; empty: the partition's
    QString partition;  ///< empty: Slurm's default
    int gpus = 0;       ///< to ask Slurm for

    bool operator==(const LaunchChoice&) const = default;

    [[nodiscard]] bool isHere() const { return launcher.isEmpty(); }
    [[nodiscard]] bool isSlurm() const;
    [[nodiscard]] QString host() const; ///< empty: this machine
};

/// What is set for a host once.
struct HostOptions {
    QString lesa;   ///< path of the engine there; empty: found by itself
    QString folder; ///< where its jobs go; empty: the engine's choice

    bool operator==(const HostOptions&) const = default;
};

/// As ssh takes it without being taken for an option or a command: "gpu01", "me@gpu01".
bool isHostName(const QString& text);
/// One sentence on what is wrong with a choice; empty: nothing.
QString problemOf(const LaunchChoice& choice);
/// The same job at the chosen place. `job` names the checkpoint as its second word.
JobSpec launchedAt(JobSpec job, const LaunchChoice& choice, const HostOptions& host);

QJsonObject toJson(const LaunchChoice& choice);
LaunchChoice launchChoiceFromJson(const QJsonObject& json);

} // namespace lesa
