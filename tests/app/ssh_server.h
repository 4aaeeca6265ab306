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

class SshServer {
public:
    static constexpr auto host
        = "testhost"; ///< in the config; "denied" is one whose key is refused

    /// Makes keys and config, starts, tries. Empty: it works; else why it cannot.
    /// @param environment  "NAME=VALUE …" of what runs there
    QString setUp(const QString& environment = {})
    {
        m_environment = environment;
        m_program = QStandardPaths::findExecutable(
            "sshd", {"/usr/sbin", "/usr/local/sbin", "/sbin", "/usr/bin"});
        if (m_program.isEmpty() || QStandardPaths::findExecutable("ssh").isEmpty())
            return "OpenSSH's server or client is not installed (Debian: openssh-server)";
        m_port = freePort();
        for (const char* name : {"hostkey", "key", "other"})
            QProcess::execute("ssh-keygen", {"-q", "-t", "ed25519", "-N", "", "-f", path(name)});
        if (!QFile::copy(path("key.pub"), path("authorized")))
            return "ssh-keygen made no key";
        writeConfigs();
        if (::geteuid() == 0)
            QDir().mkpath("/run/sshd"); // where sshd locks its unprivileged part in
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
        m_server.setStandardOutputFile(path("sshd.log"));
        m_server.start(m_program, {"-D", "-e", "-f", path("sshd_config")});
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

    QString config() const { return path("config"); }

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
        for (const auto& entry : QDir("/proc").entryList(QDir::Dirs)) {
            QFile file("/proc/" + entry + "/stat");
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
        writeFile("sshd_config",
            QString("Port %1\nListenAddress 127.0.0.1\nHostKey %2\nAuthorizedKeysFile %3\n"
                    "PidFile none\nStrictModes no\nUsePAM no\nPasswordAuthentication no\n"
                    "KbdInteractiveAuthentication no\nPermitRootLogin yes\n"
                    "SetEnv XDG_CACHE_HOME=%4 OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 %5\n")
                .arg(QString::number(m_port), path("hostkey"), path("authorized"), path("cache"),
                    m_environment));
        QFile key(path("hostkey.pub"));
        QVERIFY(key.open(QIODevice::ReadOnly));
        const auto words = key.readAll().split(' ');
        writeFile("known",
            QString("[127.0.0.1]:%1,[localhost]:%1 ").arg(m_port) + words[0] + " " + words[1]
                + "\n");
        const auto hostConfig = [&](const QString& name, const QString& address,
                                    const QString& keyFile) {
            return QString("Host %1\n  HostName %2\n  Port %3\n  IdentityFile %4\n"
                           "  AddressFamily inet\n  IdentitiesOnly yes\n  IdentityAgent none\n"
                           "  UserKnownHostsFile %5\n  GlobalKnownHostsFile none\n")
                .arg(name, address, QString::number(m_port), path(keyFile), path("known"));
        };
        // By another address: connections to the same one are shared, whatever the key.
        writeFile("config",
            hostConfig(host, "127.0.0.1", "key") + hostConfig("denied", "localhost", "other")
                + "Host nobody\n  HostName 127.0.0.1\n  Port 1\nHost *.example.org\n");
    }

    QString tryLogin() const
    {
        QProcess ssh;
        for (int attempt = 0; attempt < 20; ++attempt) {
            ssh.start("ssh", {"-F", config(), "-o", "BatchMode=yes", host, "echo works"});
            ssh.waitForFinished();
            if (ssh.readAllStandardOutput() == "works\n")
                return {};
            QTest::qWait(100); // the server may not listen yet
        }
        return "a login on 127.0.0.1 does not work here: "
            + QString::fromUtf8(ssh.readAllStandardError()).trimmed();
    }

    QTemporaryDir m_folder;
    QString m_program;
    QString m_environment;
    int m_port = 0;
    QProcess m_server;
};
