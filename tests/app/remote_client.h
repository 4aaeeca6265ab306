// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// `lesa` as the client of a job elsewhere, driven as the window drives it.

#include "tests/app/lesa_program.h"

#include <QJsonObject>

class Client {
public:
    explicit Client(const QStringList& arguments)
    {
        m_process.start(QStringLiteral(LESA_BINARY), arguments + QStringList{"--json"});
    }
    ~Client()
    {
        if (m_process.state() != QProcess::NotRunning)
            kill();
    }
    void send(const char* command)
    {
        m_process.write("{\"command\":\"" + QByteArray(command) + "\"}\n");
    }
    void closeInput() { m_process.closeWriteChannel(); }
    void terminate() { m_process.terminate(); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    /// -1: it did not end, or by a signal.
    int wait(int ms = 120000)
    {
        const bool ended = m_process.waitForFinished(ms);
        return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    QByteArray out()
    {
        m_out += m_process.readAllStandardOutput();
        return m_out;
    }
    QByteArray err()
    {
        m_err += m_process.readAllStandardError();
        return m_err;
    }
    /// Lines of one kind.
    QList<QJsonObject> events(const QString& kind)
    {
        QList<QJsonObject> found;
        for (const auto& line : out().split('\n'))
            if (const auto object = QJsonDocument::fromJson(line).object();
                object[QLatin1String("event")].toString() == kind)
                found << object;
        return found;
    }
    /// Lines of the job itself, byte by byte: all but those of this client.
    QByteArray relayed()
    {
        QByteArray lines;
        for (const auto& line : out().split('\n'))
            if (line.contains("\"seq\":"))
                lines += line + '\n';
        return lines;
    }

private:
    QProcess m_process;
    QByteArray m_out;
    QByteArray m_err;
};
