// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/launcher.h"
#include "core/remote/ssh_shell.h"

#include <QTest>

using namespace lesa;
using namespace lesa::remote;

class TestLauncher : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySpellingComesBack()
    {
        for (const char* text : {"here", "ssh:gpu01", "slurm", "slurm:me@login.example.org"})
            QCOMPARE(toString(parseLauncher(text)), std::string(text));
        QVERIFY(parseLauncher("here").isHere());
        QVERIFY(parseLauncher("slurm").slurm);
        QCOMPARE(parseLauncher("ssh:a@b").host, std::string("a@b"));
    }

    void otherSpellingsAndHostsThatAreCommandsAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
            {"", "ssh", "ssh:", "there", "here:gpu01", "slurm:", "ssh:-oProxyCommand=x", "ssh:a b",
                "ssh:$(id)", "ssh:a;id", "ssh:a\nb", "ssh:a'b", "ssh:a/b"})
            QTest::addRow("'%s'", text) << text;
    }
    void otherSpellingsAndHostsThatAreCommandsAreRefused()
    {
        QFETCH(QString, text);
        try {
            parseLauncher(text.toStdString());
            QFAIL("it was taken");
        } catch (const Error& e) {
            QCOMPARE(e.fault(), Fault::Usage);
            QVERIFY(!e.hint().empty());
        }
    }
};

QTEST_GUILESS_MAIN(TestLauncher)
#include "tst_launcher.moc"
