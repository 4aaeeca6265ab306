// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The built program run as a user runs it, and files as it leaves them.

#include "tests/app/run_files.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

struct Ended {
    int exitCode = -1; ///< -1: by a signal, or not ended in time
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QList<QByteArray> lines() const { return out.trimmed().split('\n'); }
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
};

inline Ended lesaRun(const QStringList& arguments)
{
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStringLiteral(LESA_BINARY), arguments);
    process.waitForFinished(240000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        process.readAllStandardOutput(), process.readAllStandardError()};
}

inline void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}
