// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/app_paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr auto name = "/lesa-workbench";

QString place(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location) + QString::fromLatin1(name);
}

/// Where a folder of the program's data is: installed, or in the source tree. Empty: nowhere.
QString shipped(const QString& folder, const QString& file)
{
    const QDir program(QCoreApplication::applicationDirPath());
    for (const auto& data :
        {program.filePath(u"../share/lesa"_s), QString::fromLatin1(LESA_SOURCE_DIR "/data")})
        if (QFile::exists(data + folder + file))
            return QDir::cleanPath(data + folder);
    return {};
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
    return shipped(u"/demo"_s, u"/config.json"_s);
}

QString demoText()
{
    if (const auto named = qEnvironmentVariable("LESA_DEMO_TEXT"); QFileInfo(named).isFile())
        return named;
    const auto file = u"/genesis-exodus.txt"_s;
    const auto folder = shipped(u"/texts"_s, file);
    return folder.isEmpty() ? QString() : folder + file;
}

} // namespace lesa
