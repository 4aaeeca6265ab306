// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spec/preset.h"
#include "widgets/session/launch_choice.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace lesa {

/// An expansion under edit: one recipe for positions, training and the strategy in the form, and
/// the strategies that Run starts with the same gaps, data and seed.
struct PlanDraft {
    Preset preset;    ///< positions and training of all; strategy: the one in the form
    QString strategy; ///< which preset the form shows ("lesa-released")
    QMap<QString, StrategySpec> settings; ///< by preset: of all that are ticked or were edited;
                                          ///< for the one in the form, preset.strategy counts
    QStringList strategies;               ///< ticked presets by name ("lesa-released"), in order
    QStringList text;                     ///< files to train on; empty: the demo text
    QString output; ///< folder for the runs; empty: a fresh one below the settings' folder
    bool keepCheckpoints = false; ///< of the runs
    LaunchChoice launch;          ///< where Run runs

    bool operator==(const PlanDraft&) const = default;

    /// The reference's positions and fields, LESA and copy ticked.
    static PlanDraft standard();

    [[nodiscard]] StrategySpec strategyOf(const QString& name) const;
    /// Whether a gap after the last layer suits every strategy that is ticked or in the form.
    [[nodiscard]] bool allowsLastGap() const;
};

/// Whether a strategy makes its layers from the layer below alone.
bool allowsLastGap(const StrategySpec& strategy);
/// solar and stack repeat ranges of layers: positions do not concern them.
bool usesPositions(const StrategySpec& strategy);

QJsonObject toJson(const PlanDraft& draft);
/// What cannot be read (a newer program wrote it) is left as the standard has it.
PlanDraft planDraftFromJson(const QJsonObject& json);

} // namespace lesa
