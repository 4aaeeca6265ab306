// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace lesa {

struct HubEntry {
    QString name;   ///< "owner/model"
    QString folder; ///< the snapshot to open; only ever read
};

/// The Hub's cache of this user: HF_HUB_CACHE, HF_HOME/hub, XDG_CACHE_HOME/huggingface/hub.
QString hubCacheFolder();
/// Models with a snapshot that has a config.json and safetensors, by name; of several snapshots the
/// one that refs/main names. Touches the disk: call it in a pool thread.
QList<HubEntry> listHubCache(const QString& folder);

} // namespace lesa
