// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/json_file.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace lesa {

QJsonObject readJsonFile(const QString& path)
{
    constexpr qint64 limitBytes = 16 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > limitBytes)
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

bool isJsonFileDamaged(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && !QJsonDocument::fromJson(file.readAll()).isObject();
}

void setAside(const QString& path)
{
    const auto aside = path + QStringLiteral(".damaged");
    QFile::remove(aside);
    QFile::rename(path, aside);
}

bool writeJsonFile(const QString& path, const QJsonObject& object)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(object).toJson()) >= 0
        && file.commit();
}

} // namespace lesa
