// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/remote/job_record.h"
#include "core/runs/run_folder.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace lesa;
using namespace lesa::remote;

namespace {

JobRecord someRecord()
{
    JobRecord record;
    record.launcher = {true, "gpu01"};
    record.folder = "/home/a b/lesa-jobs/run-1";
    record.engine = "/opt/lesa/bin/lesa";
    record.command = "train";
    record.result = "result/run";
    record.jobId = "48121";
    record.slurm = {"4:00:00", "long", 2, 8, {"--account=x"}};
    return record;
}

} // namespace

class TestJobRecord : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBackEqual()
    {
        auto slurm = someRecord();
        slurm.output = folder().string();
        writeJobRecord(folder(), slurm);
        QCOMPARE(readJobRecord(folder()), slurm);
        auto ssh = slurm;
        ssh.launcher.slurm = false;
        ssh.jobId.clear();
        ssh.slurm = {};
        ssh.pid = 77;
        ssh.ticks = 1234567;
        writeJobRecord(folder(), ssh);
        QCOMPARE(readJobRecord(folder()), ssh);
    }

    void aRecordThatLeadsElsewhereIsRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addRow("schema") << "schema"
                                << "lesa-remote/2";
        QTest::addRow("launcher") << "launcher"
                                  << "ssh:-oProxyCommand=id";
        QTest::addRow("here") << "launcher"
                              << "here";
        QTest::addRow("folder") << "folder"
                                << "/home/../etc";
        QTest::addRow("relative") << "folder"
                                  << "jobs/1";
        QTest::addRow("line end") << "folder"
                                  << "/home/a\nb";
        QTest::addRow("engine") << "lesa"
                                << "lesa; id";
        QTest::addRow("events") << "events"
                                << "../../events.jsonl";
        QTest::addRow("result") << "result"
                                << "../x";
        QTest::addRow("job") << "job_id"
                             << "1; id";
    }
    void aRecordThatLeadsElsewhereIsRefused()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        writeJobRecord(folder(), someRecord());
        const auto path = folder() / jobRecordFile;
        auto json = nlohmann::json::parse(readFile(path));
        json[key.toStdString()] = value.toStdString();
        writeFileAtomically(path, json.dump());
        QVERIFY_EXCEPTION_THROWN(readJobRecord(folder()), Error);
    }

    void resultsGoWhereTheFolderIsNotWhereARecordSays()
    {
        QCOMPARE(outputOf("/a/run", "train"), std::string("/a/run"));
        QCOMPARE(outputOf("/a/b.h5.remote", "analyze"), std::string("/a/b.h5"));
        QCOMPARE(outputOf("/state/evaluate-1", "evaluate"), std::string());
    }

    void damageIsOneSentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("empty") << QByteArray();
        QTest::addRow("cut") << QByteArray("{\"schema\":\"lesa-remote/1\"");
        QTest::addRow("list") << QByteArray("[]");
        QTest::addRow("keys") << QByteArray("{\"schema\":\"lesa-remote/1\"}");
        QTest::addRow("type") << QByteArray("{\"schema\":7}");
    }
    void damageIsOneSentence()
    {
        QFETCH(QByteArray, bytes);
        writeFileAtomically(folder() / jobRecordFile, bytes.toStdString());
        try {
            readJobRecord(folder());
            QFAIL("it was read");
        } catch (const Error& e) {
            QCOMPARE(e.fault(), Fault::Data);
            QVERIFY(std::string_view(e.what()).find(jobRecordFile) != std::string_view::npos);
        }
    }

    void theLinkSaysWhatTheWindowShows()
    {
        LinkState link{LinkState::State::Lost, "gpu01: no answer", {}, "RUNNING", 1234};
        writeLinkState(folder(), someRecord(), link);
        const auto json = nlohmann::json::parse(readFile(folder() / linkFile));
        QCOMPARE(json.at("state").get<std::string>(), std::string("lost"));
        QCOMPARE(json.at("host").get<std::string>(), std::string("gpu01"));
        QCOMPARE(json.at("job_id").get<std::string>(), std::string("48121"));
        QCOMPARE(json.at("slurm_state").get<std::string>(), std::string("RUNNING"));
        QCOMPARE(json.at("retry_at").get<int>(), 1234);
        QVERIFY(!hasEnded(folder()));
        link.state = LinkState::State::Ended;
        writeLinkState(folder(), someRecord(), link);
        QVERIFY(hasEnded(folder()));
    }

    void aFollowedRunIsAliveAndFollowedOnce()
    {
        {
            const FolderLock lock(folder());
            QVERIFY(isRunActive(folder()));
            QVERIFY_EXCEPTION_THROWN(FolderLock again(folder()), Error);
        }
        QVERIFY(!isRunActive(folder()));
        const FolderLock lock(folder());
    }

private:
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestJobRecord)
#include "tst_job_record.moc"
