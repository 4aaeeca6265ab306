// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spec/preset.h"

#include <QJsonObject>
#include <QStringList>

namespace lesa {

/// An expansion under edit: one recipe for positions, training and the strategy in the form, and
/// the strategies that Run starts with the same data and seed.
struct PlanDraft {
    Preset preset;
    QStringList strategies; ///< ticked presets by name ("lesa-released"), in order
    QStringList text;       ///< files to train on; empty: the demo text
    QString output;         ///< folder for the runs; empty: the settings' one

    bool operator==(const PlanDraft&) const = default;

    /// The reference's positions and fields, LESA and copy ticked.
    static PlanDraft standard();
};

QJsonObject toJson(const PlanDraft& draft);
/// What cannot be read (a newer program wrote it) is left as the standard has it.
PlanDraft planDraftFromJson(const QJsonObject& json);

} // namespace lesa
