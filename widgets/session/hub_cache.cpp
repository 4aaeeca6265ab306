// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/hub_cache.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

bool isUsable(const QString& snapshot)
{
    return QFile::exists(snapshot + u"/config.json"_s)
        && !QDir(snapshot).entryList({u"*.safetensors"_s, u"*.safetensors.index.json"_s}).isEmpty();
}

QString snapshotOf(const QString& model)
{
    QFile ref(model + u"/refs/main"_s);
    if (ref.open(QIODevice::ReadOnly)) {
        const auto named = model + u"/snapshots/"_s + QString::fromLatin1(ref.readAll().trimmed());
        if (isUsable(named))
            return named;
    }
    const auto snapshots = QDir(model + u"/snapshots"_s)
                               .entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time);
    for (const auto& snapshot : snapshots)
        if (isUsable(snapshot.filePath()))
            return snapshot.filePath();
    return {};
}

} // namespace

QString hubCacheFolder()
{
    if (const auto folder = qEnvironmentVariable("HF_HUB_CACHE"); !folder.isEmpty())
        return folder;
    if (const auto home = qEnvironmentVariable("HF_HOME"); !home.isEmpty())
        return home + u"/hub"_s;
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
        + u"/huggingface/hub"_s;
}

QList<HubEntry> listHubCache(const QString& folder)
{
    QList<HubEntry> entries;
    const auto models = QDir(folder).entryInfoList(
        {u"models--*"_s}, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const auto& model : models)
        if (const auto snapshot = snapshotOf(model.filePath()); !snapshot.isEmpty())
            entries << HubEntry{model.fileName().mid(8).replace(u"--"_s, u"/"_s), snapshot};
    return entries;
}

} // namespace lesa
