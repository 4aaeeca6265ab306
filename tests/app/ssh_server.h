// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An OpenSSH server of the test's own on 127.0.0.1: its keys, its port, its config for clients.

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <arpa/inet.h>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

class SshServer {
public:
    static QString host() ///< in the config; "denied" is one whose key is refused
    {
        return QStringLiteral("testhost");
    }

    /// Makes keys and config, starts, tries. Empty: it works; else why it cannot.
    /// @param environment  "NAME=VALUE …" of what runs there
    QString setUp(const QString& environment = {})
    {
        m_environment = environment;
        m_program = QStandardPaths::findExecutable(
            u"sshd"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s, u"/sbin"_s, u"/usr/bin"_s});
        if (m_program.isEmpty() || QStandardPaths::findExecutable(u"ssh"_s).isEmpty())
            return u"OpenSSH's server or client is not installed (Debian: openssh-server)"_s;
        m_port = freePort();
        for (const auto& name : {u"hostkey"_s, u"key"_s, u"other"_s})
            QProcess::execute(u"ssh-keygen"_s,
                {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, path(name)});
        if (!QFile::copy(path(u"key.pub"_s), path(u"authorized"_s)))
            return u"ssh-keygen made no key"_s;
        writeConfigs();
        if (::geteuid() == 0)
            QDir().mkpath(u"/run/sshd"_s); // where sshd locks its unprivileged part in
        start();
        return tryLogin();
    }
    ~SshServer()
    {
        if (m_server.state() != QProcess::NotRunning)
            cut();
    }

    void start()
    {
        m_server.setProcessChannelMode(QProcess::MergedChannels);
        m_server.setStandardOutputFile(path(u"sshd.log"_s));
        m_server.start(m_program, {u"-D"_s, u"-e"_s, u"-f"_s, path(u"sshd_config"_s)});
        m_server.waitForStarted();
    }
    /// Ends the server and every connection, as a broken network would.
    void cut()
    {
        const auto sessions = childrenOf(m_server.processId());
        m_server.kill();
        m_server.waitForFinished();
        for (const auto session : sessions)
            ::kill(static_cast<pid_t>(session), SIGKILL);
    }
    /// Ends the connections alone; the server takes new ones.
    int cutConnections()
    {
        const auto sessions = childrenOf(m_server.processId());
        for (const auto session : sessions)
            ::kill(static_cast<pid_t>(session), SIGKILL);
        return static_cast<int>(sessions.size());
    }
    int connections() const { return static_cast<int>(childrenOf(m_server.processId()).size()); }

    QString config() const { return path(u"config"_s); }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    static int freePort()
    {
        const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto* const generic = reinterpret_cast<sockaddr*>(&address);
        const bool bound
            = ::bind(listener, generic, size) == 0 && ::getsockname(listener, generic, &size) == 0;
        ::close(listener);
        return bound ? ntohs(address.sin_port) : 0;
    }

    static QList<qint64> childrenOf(qint64 parent)
    {
        QList<qint64> children;
        for (const auto& entry : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
            QFile file(u"/proc/"_s + entry + u"/stat"_s);
            if (entry.toLongLong() <= 0 || !file.open(QIODevice::ReadOnly))
                continue;
            const auto text = file.readAll();
            const auto fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
            if (fields.value(1).toLongLong() == parent && fields.value(0) != "Z")
                children << entry.toLongLong();
        }
        return children;
    }

    void writeFile(const QString& name, const QString& text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }

    void writeConfigs() const
    {
        writeFile(u"sshd_config"_s,
            QStringLiteral("Port %1\nListenAddress 127.0.0.1\nHostKey %2\nAuthorizedKeysFile %3\n"
                           "PidFile none\nStrictModes no\nUsePAM no\nPasswordAuthentication no\n"
                           "KbdInteractiveAuthentication no\nPermitRootLogin yes\n"
                           "SetEnv XDG_CACHE_HOME=%4 OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 "
                           "%5\n")
                .arg(QString::number(m_port), path(u"hostkey"_s), path(u"authorized"_s),
                    path(u"cache"_s), m_environment));
        QFile key(path(u"hostkey.pub"_s));
        QVERIFY(key.open(QIODevice::ReadOnly));
        const auto words = key.readAll().split(' ');
        writeFile(u"known"_s,
            u"[127.0.0.1]:%1,[localhost]:%1 %2 %3\n"_s.arg(QString::number(m_port),
                QString::fromLatin1(words.value(0)), QString::fromLatin1(words.value(1))));
        const auto hostConfig
            = [&](const QString& name, const QString& address, const QString& keyFile) {
                  return QStringLiteral("Host %1\n  HostName %2\n  Port %3\n  IdentityFile %4\n"
                                        "  AddressFamily inet\n  IdentitiesOnly yes\n"
                                        "  IdentityAgent none\n  UserKnownHostsFile %5\n"
                                        "  GlobalKnownHostsFile none\n")
                      .arg(name, address, QString::number(m_port), path(keyFile), path(u"known"_s));
              };
        // By another address: connections to the same one are shared, whatever the key.
        writeFile(u"config"_s,
            hostConfig(host(), u"127.0.0.1"_s, u"key"_s)
                + hostConfig(u"denied"_s, u"localhost"_s, u"other"_s)
                + u"Host nobody\n  HostName 127.0.0.1\n  Port 1\nHost *.example.org\n"_s);
    }

    QString tryLogin() const
    {
        QProcess ssh;
        for (int attempt = 0; attempt < 20; ++attempt) {
            ssh.start(u"ssh"_s,
                {u"-F"_s, config(), u"-o"_s, u"BatchMode=yes"_s, host(), u"echo works"_s});
            ssh.waitForFinished();
            if (ssh.readAllStandardOutput() == "works\n")
                return {};
            QTest::qWait(100); // the server may not listen yet
        }
        return u"a login on 127.0.0.1 does not work here: "_s
            + QString::fromUtf8(ssh.readAllStandardError()).trimmed();
    }

    QTemporaryDir m_folder;
    QString m_program;
    QString m_environment;
    int m_port = 0;
    QProcess m_server;
};
