// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/crash_file.h"

#include "widgets/session/json_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <csignal>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

bool isAlive(qint64 pid)
{
    return pid > 0 && (::kill(static_cast<pid_t>(pid), 0) == 0 || errno == EPERM);
}

} // namespace

CrashFile::CrashFile(QString folder)
    : m_folder(std::move(folder))
    , m_path(QDir(m_folder).filePath(u"%1.json"_s.arg(QCoreApplication::applicationPid())))
{
}

void CrashFile::write(const QJsonObject& state) const
{
    writeJsonFile(m_path, state);
}

void CrashFile::remove() const
{
    QFile::remove(m_path);
}

QStringList CrashFile::leftFiles() const
{
    QStringList left;
    const auto files = QDir(m_folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Time);
    for (const auto& file : files)
        if (!isAlive(file.completeBaseName().toLongLong()))
            left << file.filePath();
    return left;
}

std::optional<QJsonObject> CrashFile::findLeft() const
{
    const auto left = leftFiles();
    if (left.isEmpty())
        return std::nullopt;
    if (isJsonFileDamaged(left.front()))
        return QJsonObject{{u"damaged"_s, true}};
    return readJsonFile(left.front());
}

void CrashFile::discardLeft() const
{
    for (const auto& file : leftFiles())
        QFile::remove(file);
}

} // namespace lesa
