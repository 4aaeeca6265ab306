// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/app_paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr auto name = "/lesa-workbench";

QString place(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location) + QString::fromLatin1(name);
}

} // namespace

AppPaths AppPaths::standard()
{
    return {place(QStandardPaths::GenericConfigLocation),
        place(QStandardPaths::GenericDataLocation), place(QStandardPaths::GenericCacheLocation)};
}

AppPaths AppPaths::below(const QString& folder)
{
    return {folder + u"/config"_s, folder + u"/data"_s, folder + u"/cache"_s};
}

QString demoFolder()
{
    const QDir program(QCoreApplication::applicationDirPath());
    for (const auto& folder : {program.filePath(u"../share/lesa/demo"_s),
             QString::fromLatin1(LESA_SOURCE_DIR "/data/demo")})
        if (QFile::exists(folder + u"/config.json"_s))
            return QDir::cleanPath(folder);
    return {};
}

} // namespace lesa
