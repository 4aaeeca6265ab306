// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Files as `lesa` leaves them.

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

/// Empty: it cannot be read.
inline QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QJsonObject jsonFile(const QString& path)
{
    return QJsonDocument::fromJson(contents(path)).object();
}

/// Whether the lines are numbered 0, 1, 2, …: nothing missing, nothing twice.
inline bool isConsecutive(const QByteArray& lines)
{
    qint64 next = 0;
    for (const auto& line : lines.trimmed().split('\n'))
        if (QJsonDocument::fromJson(line).object()[QLatin1String("seq")].toInteger(-1) != next++)
            return false;
    return next > 1;
}
