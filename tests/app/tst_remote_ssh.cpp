// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/remote_client.h"
#include "tests/app/ssh_server.h"

#include <QJsonArray>

namespace {

constexpr int longMs = 60000;

int metricsIn(const QByteArray& stream)
{
    return static_cast<int>(stream.count("\"event\":\"metric\""));
}

} // namespace

/// Jobs on another machine, which is this one behind a real ssh.
class TestRemoteSsh : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
        qputenv("XDG_CACHE_HOME", path("cache").toUtf8());
        qputenv("XDG_STATE_HOME", path("state").toUtf8());
        if (const auto reason = m_server.setUp(); !reason.isEmpty())
            QSKIP(qPrintable(reason));
        qputenv("LESA_SSH_CONFIG", m_server.config().toUtf8());
        QByteArray text;
        for (int i = 0; i < 400; ++i)
            text += "The shell command number " + QByteArray::number(i * 7 % 97)
                + " prints a list of files.\n";
        write(path("text.txt"), text);
        const auto expanded = lesaRun({"expand", QStringLiteral(LESA_DEMO), "-o", path("expanded"),
            "--strategy", "copy", "--positions", "3"});
        QVERIFY2(expanded.exitCode == 0, expanded.err);
    }

    void aCutLinkLosesAndDoublesNothing()
    {
        Client client(training("cut", 100000));
        QTRY_VERIFY_WITH_TIMEOUT(metricsIn(stream("cut")) >= 20, longMs);
        QVERIFY(m_server.connections() == 1); // however many calls: one connection a host
        m_server.cut();
        QTRY_VERIFY_WITH_TIMEOUT(linkStates(client).contains("lost"), longMs);
        QCOMPARE(jsonFile(path("cut/link.json"))["state"].toString(), QStringLiteral("lost"));
        QVERIFY(jsonFile(path("cut/link.json"))["retry_at"].toInteger() > 0);
        const auto missed = metricsIn(farStream("cut")) + 20;
        QTRY_VERIFY_WITH_TIMEOUT(metricsIn(farStream("cut")) > missed, longMs); // it goes on
        m_server.start();
        QTRY_VERIFY_WITH_TIMEOUT(linkStates(client).contains("restored"), longMs);
        QTRY_VERIFY_WITH_TIMEOUT(metricsIn(stream("cut")) > missed, longMs);
        QVERIFY(m_server.cutConnections() > 0); // and once more, between two looks or in one
        const auto later = metricsIn(stream("cut")) + 20;
        QTRY_VERIFY_WITH_TIMEOUT(metricsIn(stream("cut")) > later, longMs);
        client.send("stop");
        QCOMPARE(client.wait(), 3);
        QCOMPARE(stream("cut"), farStream("cut"));
        QVERIFY(isConsecutive(stream("cut")));
        QCOMPARE(client.relayed(), stream("cut"));
        QCOMPARE(jsonFile(path("cut/state.json"))["status"].toString(), QStringLiteral("stopped"));
        QCOMPARE(jsonFile(path("cut/link.json"))["state"].toString(), QStringLiteral("ended"));
        resultsAreEqual("cut");
    }

    void aLaterClientCatchesUpAndTheCheckpointIsBrought()
    {
        {
            Client client(training("left", 100000));
            QTRY_VERIFY_WITH_TIMEOUT(metricsIn(stream("left")) >= 5, longMs);
            client.kill();
        }
        const auto missed = metricsIn(farStream("left")) + 20;
        QTRY_VERIFY_WITH_TIMEOUT(metricsIn(farStream("left")) > missed, longMs);
        Client client({"attach", path("left")});
        QTRY_VERIFY_WITH_TIMEOUT(metricsIn(stream("left")) > missed, longMs);
        const auto second = lesaRun({"attach", path("left")}); // one follows, not two
        QCOMPARE(second.exitCode, 4);
        QVERIFY2(second.err.contains("another process follows"), second.err);
        QCOMPARE(lesaRun({"attach", path("left"), "--stop"}).exitCode, 0);
        QCOMPARE(client.wait(), 3);
        QCOMPARE(stream("left"), farStream("left"));
        QVERIFY(isConsecutive(stream("left")));
        resultsAreEqual("left");

        const auto checkpoint = jsonFile(path("left/state.json"))["checkpoint"].toString();
        QVERIFY(!QFile::exists(path("left/" + checkpoint)));
        const auto fetched = lesaRun({"attach", path("left"), "--fetch", "checkpoint"});
        QVERIFY2(fetched.exitCode == 0, fetched.err);
        const auto weights = checkpoint + "/model.safetensors";
        QCOMPARE(contents(path("left/" + weights)), contents(farResult("left") + "/" + weights));
        QVERIFY(!contents(path("left/" + weights)).isEmpty());
        QCOMPARE(
            lesaRun({"evaluate", path("left/" + checkpoint), "--text", path("text.txt")}).exitCode,
            0);
    }

    void anEndedJobGoesOnFromItsCheckpoint()
    {
        Client first(training("again", 100000));
        QTRY_VERIFY_WITH_TIMEOUT(metricsIn(stream("again")) >= 3, longMs);
        const auto early = lesaRun({"attach", path("again"), "--stop"});
        QCOMPARE(early.exitCode, 0);
        QCOMPARE(first.wait(), 3);
        const auto step = jsonFile(path("again/state.json"))["step"].toInt();
        QVERIFY(step > 0);
        Client second({"attach", path("again"), "--resubmit"});
        QTRY_VERIFY_WITH_TIMEOUT(second.events("metric").size() >= 3, longMs);
        QVERIFY(second.events("metric").constLast()["step"].toInt() > step);
        second.send("stop");
        QCOMPARE(second.wait(), 3);
        QCOMPARE(stream("again"), farStream("again"));
        QVERIFY(isConsecutive(stream("again"))); // one stream over both sessions
    }

    void anotherTerminalPausesItSavesAndGoesOn()
    {
        Client client(training("held", 100000));
        QTRY_VERIFY_WITH_TIMEOUT(metricsIn(stream("held")) >= 3, longMs);
        QCOMPARE(lesaRun({"attach", path("held"), "--pause"}).exitCode, 0);
        int before = -1; // it holds after the step that it is at
        const auto standsStill = [&] {
            const auto seen = std::exchange(before, metricsIn(farStream("held")));
            QTest::qWait(2000);
            return seen == before && metricsIn(farStream("held")) == before;
        };
        QTRY_VERIFY_WITH_TIMEOUT(standsStill(), longMs);
        QCOMPARE(lesaRun({"attach", path("held"), "--resume"}).exitCode, 0);
        QTRY_VERIFY_WITH_TIMEOUT(metricsIn(farStream("held")) > before, longMs);
        QCOMPARE(lesaRun({"attach", path("held"), "--checkpoint"}).exitCode, 0);
        QTRY_VERIFY_WITH_TIMEOUT(
            !QDir(farResult("held") + "/checkpoints").entryList({"step-*"}).isEmpty(), longMs);
        client.send("stop");
        QCOMPARE(client.wait(), 3);
        QCOMPARE(stream("held"), farStream("held"));
    }

    void theWindowsEndLeavesTheJobAndASignalStopsIt()
    {
        {
            Client client(training("window", 100000) + QStringList{"--attached"});
            QTRY_VERIFY_WITH_TIMEOUT(metricsIn(stream("window")) >= 1, longMs);
            client.closeInput();
            QCOMPARE(client.wait(), 0);
        }
        const auto before = metricsIn(farStream("window"));
        QTRY_VERIFY_WITH_TIMEOUT(metricsIn(farStream("window")) > before, longMs);
        Client client({"attach", path("window")});
        QTRY_VERIFY_WITH_TIMEOUT(linkStates(client).contains("connected"), longMs);
        client.terminate();
        QCOMPARE(client.wait(), 3);
        QCOMPARE(stream("window"), farStream("window"));
    }

    void aShortJobEndsAsItDoesHere()
    {
        const auto ended = lesaRun(training("short", 4));
        QVERIFY2(ended.exitCode == 0, ended.err);
        QVERIFY2(ended.out.contains("4 steps"), ended.out);
        QVERIFY(stream("short").contains("\"event\":\"done\""));
        resultsAreEqual("short");
    }

    void queriesAndAnalysesAreBrought()
    {
        const QStringList where{"--launcher", "ssh:testhost", "--remote-lesa", LESA_BINARY,
            "--remote-folder", path("far")};
        const QStringList question{"evaluate", QStringLiteral(LESA_DEMO), "--text",
            path("text.txt"), "--max-tokens", "2000", "--threads", "1", "--json"};
        const auto there = lesaRun(question + where);
        QVERIFY2(there.exitCode == 0, there.err);
        const auto answer = QJsonDocument::fromJson(there.lines().constLast()).object();
        const auto here = lesaRun(question).object();
        QCOMPARE(answer["tokens"].toInt(), here["tokens"].toInt());
        QCOMPARE(answer["loss"].toDouble(), here["loss"].toDouble());

        const auto analysis = lesaRun(QStringList{"analyze", QStringLiteral(LESA_DEMO), "-o",
                                          path("a.h5"), "--types", "q_proj"}
            + where);
        QVERIFY2(analysis.exitCode == 0, analysis.err);
        QVERIFY(contents(path("a.h5")).startsWith("\x89HDF"));
        QVERIFY(QFile::exists(path("a.h5.remote/remote.json")));
    }

    void eachRunOfAComparisonIsBrought()
    {
        const auto ended
            = lesaRun({"compare", QStringLiteral(LESA_DEMO), "--text", path("text.txt"), "-o",
                path("runs"), "--strategy", "copy,llama-pro", "--positions", "3", "--set",
                "steps=3", "--set", "sequence=64", "--set", "training.batch=1", "--launcher",
                "ssh:testhost", "--remote-lesa", LESA_BINARY, "--remote-folder", path("far")});
        QVERIFY2(ended.exitCode == 0, ended.err);
        QVERIFY(ended.out.contains("llama-pro"));
        for (const QString run : {"copy", "llama-pro"})
            for (const QString file :
                {"events.jsonl", "run.json", "state.json", "trainer_state.json"})
                QCOMPARE(contents(path("runs/" + run + "/" + file)),
                    contents(farResult("runs") + "/" + run + "/" + file));
        QVERIFY(!contents(path("runs/compare.csv")).isEmpty());
        const auto which = lesaRun({"attach", path("runs"), "--fetch", "checkpoint"});
        QCOMPARE(which.exitCode, 2);
        QVERIFY2(which.err.contains("Name the run"), which.err);
        const auto none = lesaRun({"attach", path("runs/copy"), "--fetch", "checkpoint"});
        QCOMPARE(none.exitCode, 4);
        QVERIFY2(none.err.contains("with --keep"), none.err);
        QVERIFY(!QFile::exists(path("runs/events.jsonl")));
    }

    void expandedCheckpointsComeWhenAsked()
    {
        const auto ended = lesaRun({"expand", QStringLiteral(LESA_DEMO), "-o", path("grown"),
            "--strategy", "copy", "--positions", "3", "--launcher", "ssh:testhost", "--remote-lesa",
            LESA_BINARY, "--remote-folder", path("far")});
        QVERIFY2(ended.exitCode == 0, ended.err);
        QVERIFY(!QFile::exists(path("grown")));
        const auto fetched = lesaRun({"attach", path("grown"), "--fetch", "checkpoint"});
        QVERIFY2(fetched.exitCode == 0, fetched.err);
        QCOMPARE(contents(path("grown/model.safetensors")),
            contents(path("expanded/model.safetensors")));
    }

    void hostsAreListedAndAsked()
    {
        const auto hosts = lesaRun({"hosts", "--json"}).object()["hosts"].toArray();
        QCOMPARE(hosts.size(), 3);
        QCOMPARE(hosts[0].toObject()["name"].toString(), QStringLiteral("testhost"));
        const auto good
            = lesaRun({"hosts", "--check", "testhost", "--remote-lesa", LESA_BINARY, "--json"});
        QCOMPARE(good.exitCode, 0);
        QVERIFY(good.object()["ok"].toBool());
        QCOMPARE(good.object()["devices"].toArray()[0].toString(), QStringLiteral("cpu"));
        const auto denied = lesaRun({"hosts", "--check", "denied", "--json"});
        QCOMPARE(denied.exitCode, 7);
        QCOMPARE(denied.object()["message"].toString(),
            QStringLiteral("denied: permission denied (publickey)"));
        QVERIFY(denied.object()["hint"].toString().endsWith("ssh denied true"));
        QVERIFY(lesaRun({"hosts", "--check", "nobody", "--json"})
                    .object()["message"]
                    .toString()
                    .contains("refused"));
    }

    void whatFailedThereMayBeTriedAgain()
    {
        const auto arguments = QStringList{"advise", QStringLiteral(LESA_DEMO), "-o",
            path("advice.h5"), "--launcher", "ssh:testhost", "--remote-lesa", LESA_BINARY,
            "--remote-folder", path("far"), "--rules"};
        for (int i = 0; i < 2; ++i) {
            const auto bad
                = lesaRun(arguments + QStringList{"insertion", "--text", "there:/no/text.txt"});
            QCOMPARE(bad.exitCode, 4);
            QVERIFY2(bad.err.contains("there is no /no/text.txt there"), bad.err);
        }
        const auto unreadable
            = lesaRun(arguments + QStringList{"insertion", "--text", "there:/proc/1/mem"});
        QVERIFY(unreadable.exitCode != 0);
        const auto good = lesaRun(arguments + QStringList{"neighbour_distance"});
        QVERIFY2(good.exitCode == 0, good.err);
        QVERIFY(contents(path("advice.h5")).startsWith("\x89HDF"));
    }

    void whatCannotStartIsOneSentenceAndLeavesNothing_data()
    {
        QTest::addColumn<QStringList>("change");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("said");
        QTest::addRow("denied") << QStringList{"--launcher", "ssh:denied"} << 7
                                << QByteArray("does not ask for passwords");
        QTest::addRow("refused") << QStringList{"--launcher", "ssh:nobody"} << 7
                                 << QByteArray("the connection was refused");
        QTest::addRow("spelling") << QStringList{"--launcher", "telnet:x"} << 2
                                  << QByteArray("no such spelling");
        QTest::addRow("option") << QStringList{"--launcher", "ssh:-oProxyCommand=id"} << 2
                                << QByteArray("not a host");
        QTest::addRow("engine") << QStringList{"--remote-lesa", "/bin/true"} << 7
                                << QByteArray("does not answer as an engine");
        QTest::addRow("no engine")
            << QStringList{"--remote-lesa", "/no/lesa"} << 7 << QByteArray("is not a program");
        QTest::addRow("folder") << QStringList{"--remote-folder", "/proc/x"} << 6
                                << QByteArray("cannot be made");
        QTest::addRow("checkpoint")
            << QStringList{"--base", "/no/such"} << 4 << QByteArray("/no/such");
        QTest::addRow("slurm only")
            << QStringList{"--time-limit", "10"} << 2 << QByteArray("are for Slurm");
    }
    void whatCannotStartIsOneSentenceAndLeavesNothing()
    {
        QFETCH(QStringList, change);
        QFETCH(int, code);
        QFETCH(QByteArray, said);
        auto arguments = training("refused", 1);
        if (change.front() == "--base") { // the checkpoint, which stands second
            arguments[1] = change.back();
        } else {
            const auto old = arguments.indexOf(change.front());
            if (old >= 0)
                arguments.remove(old, 2);
            arguments += change;
        }
        const auto ended = lesaRun(arguments);
        QCOMPARE(ended.exitCode, code);
        QVERIFY2(ended.err.contains(said), ended.err);
        QVERIFY2(ended.err.trimmed().count('\n') == 0, ended.err);
        QVERIFY(!QFile::exists(path("refused")));
    }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QStringList training(const QString& run, int steps) const
    {
        return {"train", path("expanded"), "--text", path("text.txt"), "-o", path(run), "--set",
            "steps=" + QString::number(steps), "--set", "sequence=64", "--set", "training.batch=1",
            "--threads", "1", "--launcher", "ssh:testhost", "--remote-lesa", LESA_BINARY,
            "--remote-folder", path("far")};
    }
    QByteArray stream(const QString& run) const { return contents(path(run + "/events.jsonl")); }
    QJsonObject record(const QString& run) const { return jsonFile(path(run + "/remote.json")); }
    QByteArray farStream(const QString& run) const
    {
        return contents(record(run)["folder"].toString() + "/events.jsonl");
    }
    QString farResult(const QString& run) const
    {
        return record(run)["folder"].toString() + "/" + record(run)["result"].toString();
    }
    static QStringList linkStates(Client& client)
    {
        QStringList states;
        for (const auto& event : client.events("link"))
            states << event["state"].toString();
        return states;
    }
    void resultsAreEqual(const QString& run) const
    {
        const auto far = farResult(run);
        for (const QString file : {"run.json", "state.json", "trainer_state.json"}) {
            QVERIFY(!contents(path(run + "/" + file)).isEmpty());
            QCOMPARE(contents(path(run + "/" + file)), contents(far + "/" + file));
        }
        const auto curves = QDir(far + "/tensorboard").entryList(QDir::Files);
        QVERIFY(!curves.isEmpty());
        for (const auto& file : curves)
            QCOMPARE(contents(path(run + "/tensorboard/" + file)),
                contents(far + "/tensorboard/" + file));
    }

    QTemporaryDir m_folder;
    SshServer m_server;
};

QTEST_GUILESS_MAIN(TestRemoteSsh)
#include "tst_remote_ssh.moc"
