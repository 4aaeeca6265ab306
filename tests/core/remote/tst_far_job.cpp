// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/remote/far_job.h"
#include "tests/core/remote/cutting_shell.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace lesa;
using namespace lesa::remote;
namespace fs = std::filesystem;

class TestFarJob : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        install("echo started\nread -r line\necho \"$line\"\nexit 3\n");
        m_record.launcher.host = "far";
        m_record.folder = (root() / "jobs with space/1").string();
        m_record.engine = (root() / "lesa").string();
        m_record.command = "evaluate";
        m_record.result = "result/x";
        m_command.words = {"evaluate"};
        m_command.needed.clear();
    }

    void startsOnceAndStopsWhenAsked()
    {
        m_command.sent = {{"inputs/1/a.txt", std::string("\0\n'\xff", 4)}};
        FarJob job(m_shell, m_record);
        job.prepare(m_command);
        QCOMPARE(readFile(folder() / "inputs/1/a.txt"), std::string("\0\n'\xff", 4));
        const auto first = job.launch();
        QVERIFY(first.pid > 0);
        QCOMPARE(job.launch().pid, first.pid); // as after an answer that was lost
        auto look = job.look(0, 20);
        QVERIFY(look.alive);
        QVERIFY(!look.exitCode);
        QCOMPARE(look.bytes, std::string("started\n"));
        job.send(wire::Command::Stop);
        QTRY_VERIFY(job.look(0, 0).exitCode.has_value());
        look = job.look(8, 0);
        QCOMPARE(look.bytes, std::string("{\"command\":\"stop\"}\n"));
        QCOMPARE(*look.exitCode, 3);
        QCOMPARE(look.why, std::string("stop"));
        QTRY_VERIFY(!job.look(look.size, 0).alive);
    }

    void aJobThatEndedStartsAgain()
    {
        FarJob job(m_shell, m_record);
        job.prepare(m_command);
        const auto first = job.launch().pid;
        job.send(wire::Command::Stop);
        QTRY_VERIFY(job.look(0, 0).exitCode.has_value());
        QVERIFY(job.relaunch({}).pid != first);
        job.send(wire::Command::Stop);
        QTRY_VERIFY(job.look(0, 0).exitCode.has_value());
    }

    void cancelEndsAJobThatDoesNotListen()
    {
        install("trap '' USR1\necho started\nexec sleep 1000\n");
        FarJob job(m_shell, m_record);
        job.prepare(m_command);
        job.launch();
        QTRY_VERIFY(job.look(0, 0).size > 0);
        job.cancel();
        QTRY_VERIFY(job.look(0, 0).exitCode.has_value());
    }

    void aPathThatIsNotThereIsNamed()
    {
        m_command.needed = {"/", "/no/such check point"};
        FarJob job(m_shell, m_record);
        try {
            job.prepare(m_command);
            QFAIL("it was taken");
        } catch (const Error& e) {
            QCOMPARE(e.fault(), Fault::Data);
            QVERIFY2(
                std::string(e.what()).find("/no/such check point") != std::string::npos, e.what());
        }
        QVERIFY(!fs::exists(folder()));
    }

    void answersThatAreNoneOfOursAreRefused_data()
    {
        QTest::addColumn<QByteArray>("out");
        QTest::addRow("empty") << QByteArray();
        QTest::addRow("noise") << QByteArray("Welcome!\n\n");
        QTest::addRow("cut") << QByteArray("look 7 1");
        QTest::addRow("size") << QByteArray("look -7 1 \n\n");
        QTest::addRow("number") << QByteArray("look 99999999999999999999999 1\n\n");
    }
    void answersThatAreNoneOfOursAreRefused()
    {
        QFETCH(QByteArray, out);
        QVERIFY_EXCEPTION_THROWN(parseLook(out.toStdString(), "result/x"), Error);
    }

    void namesThatLeaveTheResultAreLeftOut()
    {
        const auto look = parseLook("look 3 1 0 ended\nfile 5 17 result/x/run.json\n"
                                    "file 5 17 result/x/../../.bashrc\nfile 5 17 /etc/passwd\n"
                                    "file 5 result/x/y\nfile 5 17 result/x/a b\n\nab\n\nc",
            "result/x");
        QCOMPARE(look.files.size(), std::size_t(2));
        QCOMPARE(look.files[1].name, std::string("a b"));
        QCOMPARE(look.bytes, std::string("ab\n\nc"));
        QCOMPARE(look.why, std::string("ended"));
    }

private:
    fs::path root() const { return m_root->path().toStdString(); }
    fs::path folder() const { return m_record.folder; }
    void install(const std::string& engine) const
    {
        writeFileAtomically(root() / "lesa", "#!/bin/sh\n" + engine);
        fs::permissions(root() / "lesa", fs::perms::owner_all);
    }

    std::unique_ptr<QTemporaryDir> m_root;
    CuttingShell m_shell;
    JobRecord m_record;
    FarCommand m_command;
};

QTEST_GUILESS_MAIN(TestFarJob)
#include "tst_far_job.moc"
