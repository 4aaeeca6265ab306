// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/app_settings.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace lesa {

using namespace Qt::StringLiterals;

AppSettings AppSettings::load(const QSettings& file)
{
    AppSettings settings;
    settings.theme = file.value(u"theme"_s, settings.theme).toString();
    settings.language = file.value(u"language"_s).toString();
    settings.enginePath = file.value(u"engine/path"_s).toString();
    settings.device = file.value(u"engine/device"_s, settings.device).toString();
    settings.threads
        = std::clamp(file.value(u"engine/threads"_s, settings.threads).toInt(), 0, 1024);
    settings.runsFolder = file.value(u"runs/folder"_s).toString();
    settings.analyseOnOpen = file.value(u"analyse_on_open"_s, settings.analyseOnOpen).toBool();
    return settings;
}

void AppSettings::save(QSettings& file) const
{
    file.setValue(u"theme"_s, theme);
    file.setValue(u"language"_s, language);
    file.setValue(u"engine/path"_s, enginePath);
    file.setValue(u"engine/device"_s, device);
    file.setValue(u"engine/threads"_s, threads);
    file.setValue(u"runs/folder"_s, runsFolder);
    file.setValue(u"analyse_on_open"_s, analyseOnOpen);
}

QString AppSettings::runsFolderOrStandard() const
{
    return runsFolder.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u"/LESA runs"_s
        : runsFolder;
}

QStringList AppSettings::computeArguments() const
{
    QStringList arguments{u"--device"_s, device};
    if (threads > 0)
        arguments << u"--threads"_s << QString::number(threads);
    return arguments;
}

QStringList knownDevices()
{
    QStringList devices{u"auto"_s, u"cpu"_s};
    const auto gpus
        = QDir(u"/proc/driver/nvidia/gpus"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (qsizetype i = 0; i < gpus.size(); ++i)
        devices << u"cuda:%1"_s.arg(i);
    return devices;
}

} // namespace lesa
