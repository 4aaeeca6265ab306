// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/engine_job.h"
#include "widgets/session/app_settings.h"
#include "widgets/session/run_list.h"

#include <optional>

namespace lesa {

/// What can be done with a run by the engine, as jobs. nullopt: not with this run.

/// `lesa train --resume RUN`, of a run that ended early and has a checkpoint.
std::optional<JobSpec> resumeJob(const RunInfo& run, const AppSettings& settings);

/// The same training with another strategy beside it, in a folder of its own: what a single run is
/// compared with. The preset is written to `presetFolder`.
std::optional<JobSpec> neighbourJob(const RunInfo& run, const QString& strategy,
    const AppSettings& settings, const QString& presetFolder);

/// The same run with a smaller learning rate, in a folder of its own.
std::optional<JobSpec> lowerRateJob(const RunInfo& run, double learningRate,
    const AppSettings& settings, const QString& presetFolder);

} // namespace lesa
