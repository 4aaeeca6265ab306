// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/remote_client.h"
#include "tests/app/ssh_server.h"

#include <QRegularExpression>

namespace {

constexpr int longMs = 120000;

int metricsIn(const QByteArray& stream)
{
    return static_cast<int>(stream.count("\"event\":\"metric\""));
}

QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput().trimmed();
}

} // namespace

/// Jobs through a Slurm of one node that tests/app/slurm.sh starts.
class TestRemoteSlurm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
        qputenv("XDG_CACHE_HOME", path("cache").toUtf8());
        QProcess slurm;
        slurm.start(QStringLiteral(LESA_SLURM), {"start", path("slurm")});
        slurm.waitForFinished(60000);
        const auto said = slurm.readAllStandardOutput().trimmed();
        if (slurm.exitCode() == 77)
            QSKIP(said.constData());
        QVERIFY2(slurm.exitCode() == 0, slurm.readAllStandardError());
        m_started = true;
        qputenv("SLURM_CONF", said);
        QByteArray text;
        for (int i = 0; i < 400; ++i)
            text += "The shell command number " + QByteArray::number(i * 7 % 97)
                + " prints a list of files.\n";
        write(path("text.txt"), text);
        const auto expanded = lesaRun({"expand", QStringLiteral(LESA_DEMO), "-o", path("expanded"),
            "--strategy", "copy", "--positions", "3"});
        QVERIFY2(expanded.exitCode == 0, expanded.err);
    }
    void cleanupTestCase()
    {
        if (m_started)
            QProcess::execute(QStringLiteral(LESA_SLURM), {"stop", path("slurm")});
    }
    void cleanup() { QProcess::execute("scancel", {"--quiet", "--partition=debug"}); }

    void aJobWaitsRunsAndEnds()
    {
        const auto blocker = block();
        Client client(training("queue", 30));
        QTRY_VERIFY_WITH_TIMEOUT(queueStates(client).contains("PENDING"), longMs);
        const auto waiting = client.events("queue").constFirst();
        QVERIFY(!waiting["reason"].toString().isEmpty());
        QVERIFY(waiting["message"].toString().contains("waits in the queue"));
        QTRY_COMPARE(link("queue")["state"].toString(), QStringLiteral("queued"));
        QCOMPARE(link("queue")["job_id"].toString(), jobId("queue"));
        QProcess::execute("scancel", {blocker});
        QCOMPARE(client.wait(), 0);
        QCOMPARE(stream("queue"), farStream("queue"));
        QVERIFY(isConsecutive(stream("queue")));
        QCOMPARE(client.relayed(), stream("queue"));
        QCOMPARE(link("queue")["state"].toString(), QStringLiteral("ended"));
        QCOMPARE(jsonFile(path("queue/state.json"))["status"].toString(), QStringLiteral("done"));
    }

    void aStopIsCleanAndThenTheJobIsOver()
    {
        Client client(training("stop", 100000));
        QTRY_VERIFY_WITH_TIMEOUT(metricsIn(stream("stop")) >= 3, longMs);
        QCOMPARE(lesaRun({"attach", path("stop"), "--stop"}).exitCode, 0);
        QCOMPARE(client.wait(), 3);
        QCOMPARE(jsonFile(path("stop/state.json"))["status"].toString(), QStringLiteral("stopped"));
        QCOMPARE(contents(farFolder("stop") + "/exit"), QByteArray("3 stop\n"));
        QTRY_VERIFY_WITH_TIMEOUT(slurmState("stop") == "COMPLETED", longMs);
    }

    void aWaitingJobIsTakenOutOfTheQueue()
    {
        const auto blocker = block();
        Client client(training("waiting", 100000));
        QTRY_VERIFY_WITH_TIMEOUT(queueStates(client).contains("PENDING"), longMs);
        client.send("stop");
        QCOMPARE(client.wait(), 3);
        QCOMPARE(slurmState("waiting"), QByteArray("CANCELLED"));
        QVERIFY(!QFile::exists(farFolder("waiting") + "/begun"));
        QProcess::execute("scancel", {blocker});
    }

    void atTheTimeLimitItSavesAndGoesOnWhenResubmitted()
    {
        Client first(training("limit", 1000000) + QStringList{"--time-limit", "1"});
        QCOMPARE(first.wait(180000), 3);
        QCOMPARE(link("limit")["reason"].toString(), QStringLiteral("limit"));
        QVERIFY(link("limit")["message"].toString().contains("time limit"));
        const auto firstJob = jobId("limit");
        const auto step = jsonFile(path("limit/state.json"))["step"].toInt();
        QVERIFY(step > 0);
        QVERIFY(
            link("limit")["message"].toString().contains(QString("step %1 is saved").arg(step)));
        Client second({"attach", path("limit"), "--resubmit", "--time-limit", "10"});
        QTRY_VERIFY_WITH_TIMEOUT(second.events("metric").size() >= 3, longMs);
        QVERIFY(second.events("metric").constLast()["step"].toInt() > step);
        QVERIFY(jobId("limit") != firstJob);
        second.send("stop");
        QCOMPARE(second.wait(), 3);
        QCOMPARE(stream("limit"), farStream("limit"));
        QVERIFY(isConsecutive(stream("limit")));
    }

    void aRequeuedJobGoesOnAndSoDoesItsClient()
    {
        Client client(training("requeue", 1000000));
        QTRY_VERIFY_WITH_TIMEOUT(metricsIn(stream("requeue")) >= 3, longMs);
        const auto id = jobId("requeue");
        QCOMPARE(QProcess::execute("scontrol", {"requeue", id}), 0);
        QTRY_VERIFY_WITH_TIMEOUT(slurmState("requeue") == "PENDING", longMs);
        // Slurm lets a requeued job wait for two minutes.
        QTRY_VERIFY_WITH_TIMEOUT(
            QProcess::execute("scontrol", {"update", "JobId=" + id, "StartTime=now"}) == 0, longMs);
        QTRY_VERIFY_WITH_TIMEOUT(client.events("hello").size() == 2, longMs);
        const auto before = client.events("metric").constLast()["step"].toInt();
        QTRY_VERIFY_WITH_TIMEOUT(
            client.events("metric").constLast()["step"].toInt() > before, longMs);
        client.send("stop");
        QCOMPARE(client.wait(), 3);
        QCOMPARE(jobId("requeue"), id);
        QCOMPARE(stream("requeue"), farStream("requeue"));
        QVERIFY(isConsecutive(stream("requeue")));
    }

    void aRefusalIsSbatchsOwnSentence()
    {
        const auto ended = lesaRun(training("nowhere", 1) + QStringList{"--partition", "no-such"});
        QCOMPARE(ended.exitCode, 7);
        QVERIFY2(ended.err.contains("nvalid partition"), ended.err);
        QVERIFY(!QFile::exists(path("nowhere")));
        QCOMPARE(lesaRun(training("nowhere", 1) + QStringList{"--time-limit", "4h"}).exitCode, 2);
    }

    void throughSshItIsTheSame()
    {
        SshServer server;
        if (const auto reason = server.setUp("SLURM_CONF=" + qgetenv("SLURM_CONF"));
            !reason.isEmpty())
            QSKIP(qPrintable(reason));
        qputenv("LESA_SSH_CONFIG", server.config().toUtf8());
        auto arguments = training("both", 10);
        arguments.replaceInStrings(QRegularExpression("^slurm$"), "slurm:testhost");
        Client client(arguments);
        QCOMPARE(client.wait(), 0);
        QCOMPARE(stream("both"), farStream("both"));
        QVERIFY(isConsecutive(stream("both")));
        QVERIFY(!jobId("both").isEmpty());
        const auto host
            = lesaRun({"hosts", "--check", "testhost", "--remote-lesa", LESA_BINARY, "--json"});
        QVERIFY(host.object()["slurm"].toBool());
    }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QStringList training(const QString& run, int steps) const
    {
        return {"train", path("expanded"), "--text", path("text.txt"), "-o", path(run), "--set",
            "steps=" + QString::number(steps), "--set", "sequence=64", "--set", "training.batch=1",
            "--threads", "1", "--launcher", "slurm", "--remote-lesa", LESA_BINARY,
            "--remote-folder", path("far")};
    }
    /// A job that has the whole node.
    QString block() const
    {
        return outputOf(
            "sbatch", {"--parsable", "--exclusive", "--output=/dev/null", "--wrap", "sleep 1000"});
    }
    QByteArray stream(const QString& run) const { return contents(path(run + "/events.jsonl")); }
    QJsonObject link(const QString& run) const { return jsonFile(path(run + "/link.json")); }
    QJsonObject record(const QString& run) const { return jsonFile(path(run + "/remote.json")); }
    QString jobId(const QString& run) const { return record(run)["job_id"].toString(); }
    QString farFolder(const QString& run) const { return record(run)["folder"].toString(); }
    QByteArray farStream(const QString& run) const
    {
        return contents(farFolder(run) + "/events.jsonl");
    }
    QByteArray slurmState(const QString& run) const
    {
        const auto job = outputOf("scontrol", {"show", "job", "-o", jobId(run)});
        const auto at = job.indexOf("JobState=") + 9;
        return job.mid(at, job.indexOf(' ', at) - at);
    }
    static QStringList queueStates(Client& client)
    {
        QStringList states;
        for (const auto& event : client.events("queue"))
            states << event["state"].toString();
        return states;
    }

    QTemporaryDir m_folder;
    bool m_started = false;
};

QTEST_GUILESS_MAIN(TestRemoteSlurm)
#include "tst_remote_slurm.moc"
