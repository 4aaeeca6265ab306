// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/ssh_config.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lesa::remote;

class TestSshConfig : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesHostsAndLeavesPatternsOut()
    {
        QCOMPARE(hosts("Host gpu01 gpu02\n  HostName 10.0.0.1\n"
                       "Host *.example.org !bad.example.org\nHost *\n"
                       "host=login # the entrance\n"
                       "HOST \"two words\" plain\n"
                       "Host login\n"
                       "Match host gpu03\n"
                       "#Host commented\n"),
            (QStringList{"gpu01", "gpu02", "login", "two words", "plain"}));
    }

    void followsIncludesRelativeToItsFolder()
    {
        write("conf.d/10-a", "Host a\n");
        write("conf.d/20-b", "Host b\nInclude conf.d/30-c\n");
        write("conf.d/30-c", "Host c\n");
        QCOMPARE(hosts("Include conf.d/*\nHost d\n"), (QStringList{"a", "b", "c", "d"}));
        QCOMPARE(QString::fromStdString(
                     readSshHosts(path("config").toStdString()).front().source.string()),
            path("conf.d/10-a"));
    }

    void anIncludeOfItselfEnds()
    {
        QCOMPARE(hosts("Host a\nInclude config\nHost b\n"), (QStringList{"a", "b"}));
    }

    void aConfigThatIsNotThereNamesNone()
    {
        QVERIFY(readSshHosts(path("missing").toStdString()).empty());
        QVERIFY(readSshHosts(m_folder.path().toStdString()).empty());
        QCOMPARE(hosts("Host \"unclosed\nInclude \"\nHost\n= = =\n"), QStringList{"unclosed"});
    }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    void write(const QString& name, const QByteArray& bytes)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QStringList hosts(const QByteArray& config)
    {
        write("config", config);
        QStringList names;
        for (const auto& host : readSshHosts(path("config").toStdString()))
            names << QString::fromStdString(host.name);
        return names;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSshConfig)
#include "tst_ssh_config.moc"
