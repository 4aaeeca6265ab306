// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arch/inspect.h"
#include "core/store/checkpoint.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <variant>
#include <vector>

namespace lesa {

/// A top-level key of config.json.
struct ConfigKey {
    QString key;
    QString value;   ///< compact JSON
    QString depends; ///< how it depends on the depth, one phrase; empty: it does not
};

/// What a checkpoint was grown from, as the record beside it says.
struct Lineage {
    QString sourceHash; ///< header hash of the checkpoint below; empty: it was not grown here
    QString growth;     ///< "+6 lesa-released"
};

/// An open checkpoint: everything that can be said from headers alone. Read-only, shared by pages.
struct OpenedModel {
    QString directory;
    QString name;
    Checkpoint checkpoint; ///< cheap to copy; for core/plan
    Inspection inspection;
    QString headerHash; ///< identifies it for caches
    std::vector<ConfigKey> config;
    QString configText;
    QString expandRefusal; ///< why expanding is off, one sentence; empty: it can be expanded
    Lineage lineage;
};

/// Why a folder could not be opened, and what helps.
struct OpenFailure {
    QString path;
    QString message;
    QString hint;
    QString childFolder; ///< a folder below that is a checkpoint; empty: none
    QStringList details; ///< e.g. every missing shard
};

using OpenResult = std::variant<std::shared_ptr<const OpenedModel>, OpenFailure>;

/// Reads headers only; called in a pool thread. A path to config.json or to a weight file opens its
/// folder.
OpenResult openModel(const QString& path);

/// "30 layers · 134.5 M params · BF16 · 269 MB"
QString summaryOf(const OpenedModel& model);
/// Element types by the bytes they take, largest first: "BF16", "BF16, F32".
QString dtypesOf(const Inspection& inspection);

} // namespace lesa
