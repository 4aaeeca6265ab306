// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/ssh_failure.h"

#include <QTest>

using namespace lesa::remote;

class TestSshFailure : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachCauseHasItsSentence_data()
    {
        QTest::addColumn<QString>("err");
        QTest::addColumn<QString>("message");
        // OpenSSH 9.2
        QTest::addRow("denied") << "root@127.0.0.1: Permission denied (publickey,password).\r\n"
                                << "gpu01: permission denied (publickey,password)";
        QTest::addRow("name")
            << "ssh: Could not resolve hostname gpu01: Name or service not known\r\n"
            << "gpu01: no machine of this name";
        QTest::addRow("refused") << "ssh: connect to host 127.0.0.1 port 1: Connection refused\r\n"
                                 << "gpu01: the connection was refused";
        QTest::addRow("slow") << "ssh: connect to host 10.0.0.1 port 22: Connection timed out\r\n"
                              << "gpu01: no answer";
        QTest::addRow("key") << "No ED25519 host key is known for [127.0.0.1]:2222 and you have "
                                "requested strict checking.\r\nHost key verification failed.\r\n"
                             << "gpu01: its host key is not known here";
        QTest::addRow("changed")
            << "@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @\r\n"
               "Host key verification failed.\r\n"
            << "gpu01: its host key has changed";
        QTest::addRow("cut") << "Connection to 127.0.0.1 closed by remote host.\r\n"
                             << "gpu01: Connection to 127.0.0.1 closed by remote host.";
        QTest::addRow("other") << "something\n\033[31mof its own\n\n"
                               << "gpu01:  [31mof its own";
        QTest::addRow("nothing") << ""
                                 << "gpu01: the connection was lost";
    }
    void eachCauseHasItsSentence()
    {
        QFETCH(QString, err);
        QFETCH(QString, message);
        const auto failure = describeSshFailure("gpu01", err.toStdString());
        QCOMPARE(QString::fromStdString(failure.message), message);
        QVERIFY(!failure.hint.empty());
        QVERIFY(failure.hint.find('{') == std::string::npos);
    }

    void aDeniedLoginSaysHowToTest()
    {
        QCOMPARE(QString::fromStdString(
                     describeSshFailure("gpu01", "Permission denied (publickey).").hint),
            QStringLiteral("The program does not ask for passwords; test with: ssh gpu01 true"));
    }
};

QTEST_GUILESS_MAIN(TestSshFailure)
#include "tst_ssh_failure.moc"
