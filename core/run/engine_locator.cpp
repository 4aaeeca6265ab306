// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/engine_locator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace lesa {

QStringList EngineLocator::places() const
{
    if (!configured.isEmpty())
        return {configured};
    const QDir here(QCoreApplication::applicationDirPath());
    QStringList places{here.filePath(QStringLiteral("lesa")),
        QDir::cleanPath(here.filePath(QStringLiteral("../lesa/lesa")))};
    if (const auto inPath = QStandardPaths::findExecutable(QStringLiteral("lesa"));
        !inPath.isEmpty())
        places << inPath;
    return places;
}

std::optional<QString> EngineLocator::find() const
{
    for (const auto& place : places()) {
        const QFileInfo file(place);
        if (file.isFile() && file.isExecutable())
            return file.absoluteFilePath();
    }
    return std::nullopt;
}

} // namespace lesa
