// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/engine_job.h"
#include "core/run/link_state.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lesa;
using Kind = LinkState::Kind;

class TestLinkState : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStateIsReadWithItsSentence_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("pending") << QByteArray(
            R"({"state":"queued","job_id":"48121","slurm_state":"PENDING",)"
            R"("reason":"Priority"})")
                                 << QStringLiteral("Slurm job 48121 is PENDING (Priority).");
        QTest::newRow("a number as job id, no reason")
            << QByteArray(R"({"state":"queued","job_id":48121,"slurm_state":"CONFIGURING"})")
            << QStringLiteral("Slurm job 48121 is CONFIGURING.");
        QTest::newRow("lost") << QByteArray(R"({"state":"lost","host":"gpu01"})")
                              << QStringLiteral("Connection to gpu01 lost, job goes on.");
        QTest::newRow("cut short")
            << QByteArray(R"({"state":"ended","job_id":"7","slurm_state":"CANCELLED by 1000"})")
            << QStringLiteral("Job 7: CANCELLED.");
        QTest::newRow("ended") << QByteArray(R"({"state":"ended","message":"It is done."})")
                               << QStringLiteral("It is done.");
    }
    void aStateIsReadWithItsSentence()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, sentence);
        write("link.json", json);
        const auto link = readLinkState(m_folder.path());
        QVERIFY(link);
        QCOMPARE(sentenceOf(*link), sentence);
    }

    void whatIsNoStateIsNone_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("half") << QByteArray("{\"state\":\"lo");
        QTest::newRow("a word that is not known") << QByteArray(R"({"state":"flying"})");
        QTest::newRow("a list") << QByteArray("[1,2]");
        QTest::newRow("endless") << QByteArray("{\"state\":\"lost\",\"host\":\"")
                + QByteArray(200000, 'x') + "\"}";
    }
    void whatIsNoStateIsNone()
    {
        QFETCH(QByteArray, json);
        write("link.json", json);
        QVERIFY(!readLinkState(m_folder.path()));
    }

    void wordsFromElsewhereStayOnOneShortLine()
    {
        write("link.json",
            "{\"state\":\"lost\",\"host\":\"gpu01\\n\\u001b[31mred\",\"message\":\""
                + QByteArray(5000, 'm') + "\"}");
        const auto link = readLinkState(m_folder.path());
        QVERIFY(link);
        QVERIFY(!link->host.contains(QChar(0x1b)) && !link->host.contains(u'\n'));
        QVERIFY(link->message.size() < 1000);
    }

    void aRemoteJobNeedsItsSchema()
    {
        write("remote.json", R"({"schema":"other/1","launcher":"ssh:gpu01"})");
        QVERIFY(!readRemoteJob(m_folder.path()));
        write("remote.json",
            R"({"schema":"lesa-remote/1","launcher":"slurm:gpu01","host":"gpu01","folder":"/x"})");
        QCOMPARE(placeNameOf(readRemoteJob(m_folder.path())->launcher),
            QStringLiteral("Slurm through gpu01"));
    }

    void outputsThatAreNoRunsHaveTheirJobBeside()
    {
        QCOMPARE(jobFolderOf(QStringLiteral("train"), QStringLiteral("/r")), QStringLiteral("/r"));
        QCOMPARE(jobFolderOf(QStringLiteral("advise"), QStringLiteral("/a.h5")),
            QStringLiteral("/a.h5.remote"));
    }

    void aJobOutOfSightSaysWhereItIsAndNotThatItIsSilent()
    {
        EngineJob job;
        job.state = EngineJob::State::Running;
        job.quiet = true;
        QCOMPARE(stateNameOf(job), QStringLiteral("No sign of life for 30 s"));
        job.link = LinkState{Kind::Queued, {}, {}, QStringLiteral("Resources"), QStringLiteral("9"),
            QStringLiteral("PENDING"), 0};
        QCOMPARE(stateNameOf(job), QStringLiteral("Waiting in queue"));
        QCOMPARE(summaryOf(job), QStringLiteral("Slurm job 9 is PENDING (Resources)."));
    }

private:
    void write(const char* name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestLinkState)
#include "tst_link_state.moc"
