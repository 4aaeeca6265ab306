// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/engine_job.h"
#include "widgets/session/app_settings.h"
#include "widgets/session/opened_model.h"
#include "widgets/session/plan_draft.h"

#include <QList>

#include <utility>

namespace lesa {

class PresetLibrary;

/// Positions as `--positions` takes them for a model of this depth: a rule by its name, gaps as
/// "3-7,12". Impossible positions: empty.
QString positionsArgument(const PositionsSpec& positions, int layers, bool allowLast);
/// "3-7,12"
QString gapsText(const std::vector<int>& gaps);

/// What the engine is called with for a plan under edit.
struct PlanContext {
    const OpenedModel& model;
    const PlanDraft& draft;
    const PresetLibrary& presets;
    const AppSettings& settings;
};

/// `lesa plan` of the strategy in the form; prints one JSON object.
JobSpec planCommand(const PlanContext& context);
/// `lesa expand` of the strategy in the form into a folder.
JobSpec expandCommand(const PlanContext& context, const QString& output, bool quality);

/// `lesa compare` of the ticked strategies. Those that were edited go as preset files, to be
/// written first.
struct CompareCommand {
    JobSpec spec;
    QList<std::pair<QString, Preset>> files; ///< path, contents
};
CompareCommand compareCommand(
    const PlanContext& context, const QString& output, const QString& presetFolder);

/// Files to train on: the draft's, else the demo text.
QStringList trainingTexts(const PlanDraft& draft);

} // namespace lesa
