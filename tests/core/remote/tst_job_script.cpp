// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/remote/job_script.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace lesa;
using namespace lesa::remote;
namespace fs = std::filesystem;

namespace {

/// Says what it was called with and obeys standard input as the engine does.
constexpr auto engine = "#!/bin/sh\n"
                        "echo \"called $*\"\n"
                        "case $* in *quick*) exit 0;; esac\n"
                        "case $* in *dies*) printf '{\"half'; kill -KILL $$;; esac\n"
                        "while read -r line; do\n"
                        "    echo \"heard $line\"\n"
                        "    case $line in *stop*) exit 3;; esac\n"
                        "done\n";

FarCommand training(const std::string& word)
{
    FarCommand command;
    command.words = {"train", word, "it's $(one) word"};
    command.resume = {"train", "--resume"};
    command.result = "result/run";
    return command;
}

} // namespace

class TestJobScript : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        fs::create_directories(folder() / "result/run");
        writeFileAtomically(folder() / "commands", "");
        writeFileAtomically(folder() / "lesa", engine);
        fs::permissions(folder() / "lesa", fs::perms::owner_all);
    }

    void runsTheEngineAndLeavesItsExitCode()
    {
        QCOMPARE(run(training("quick")), 0);
        QCOMPARE(readFile(folder() / "exit"), std::string("0 ended\n"));
        QCOMPARE(stream(), std::string("called train quick it's $(one) word\n"));
        QVERIFY(!fs::exists(folder() / "pipe"));
    }

    void linesOfTheCommandsFileReachTheEngine()
    {
        Background job(*this, training("waits"));
        append("commands", "{\"command\":\"pause\"}\n{\"command\":\"stop\"}\n");
        QVERIFY(job.ends());
        QCOMPARE(stream(),
            std::string("called train waits it's $(one) word\nheard {\"command\":\"pause\"}\n"
                        "heard {\"command\":\"stop\"}\n"));
        QCOMPARE(readFile(folder() / "exit"), std::string("3 ended\n"));
    }

    void aCommandThatCameBeforeTheStartIsNotLost()
    {
        append("commands", "{\"command\":\"stop\"}\n");
        writeFileAtomically(folder() / "stop", "");
        QCOMPARE(run(training("waits")), 0); // stopped as asked: no failure of the batch job
        QCOMPARE(readFile(folder() / "exit"), std::string("3 stop\n"));
    }

    void aSignalIsACleanStopAndSaysWhose_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<bool>("asked");
        QTest::addColumn<QByteArray>("exit");
        QTest::addRow("time limit") << SIGUSR1 << false << QByteArray("3 limit\n");
        QTest::addRow("asked for") << SIGUSR1 << true << QByteArray("3 stop\n");
        QTest::addRow("terminated") << SIGTERM << false << QByteArray("3 terminated\n");
    }
    void aSignalIsACleanStopAndSaysWhose()
    {
        QFETCH(int, number);
        QFETCH(bool, asked);
        QFETCH(QByteArray, exit);
        Background job(*this, training("waits"));
        if (asked)
            writeFileAtomically(folder() / "stop", "");
        QTRY_VERIFY(stream().find("called") != std::string::npos);
        ::kill(static_cast<pid_t>(job.pid()), number);
        QVERIFY(job.ends());
        QCOMPARE(QByteArray::fromStdString(readFile(folder() / "exit")), exit);
    }

    void runAgainItResumesAndForgetsOldCommands()
    {
        append("commands", "{\"command\":\"stop\"}\n");
        QCOMPARE(run(training("waits")), 0);
        writeFileAtomically(folder() / "result/run/run.json", "{}");
        Background job(*this, training("waits"));
        append("commands", "{\"command\":\"checkpoint\"}\n{\"command\":\"stop\"}\n");
        QVERIFY(job.ends());
        QVERIFY(stream().ends_with("called train --resume\nheard {\"command\":\"checkpoint\"}\n"
                                   "heard {\"command\":\"stop\"}\n"));
    }

    void begunWithoutARecordItStartsOver()
    {
        QCOMPARE(run(training("quick")), 0);
        QCOMPARE(run(training("quick")), 0);
        QVERIFY(stream().ends_with("called train quick it's $(one) word --force\n"));
        auto analysis = training("quick");
        analysis.resume.clear();
        writeFileAtomically(folder() / "result/run/run.json", "{}");
        QCOMPARE(run(analysis), 0);
        QVERIFY(stream().ends_with("--force\n"));
    }

    void halfALineOfAKilledEngineEndsBeforeTheNextBegins()
    {
        run(training("dies"));
        QCOMPARE(readFile(folder() / "exit"), std::string("137 ended\n"));
        run(training("quick"));
        QVERIFY(stream().find("{\"half\ncalled") != std::string::npos);
    }

    void slurmIsAskedInTheScriptAndOnTheCommandLine()
    {
        SlurmRequest request;
        request.timeLimit = "30";
        const auto script = jobScript("/bin/lesa", "/a b", training("x"), request);
        QVERIFY(script.starts_with("#!/bin/sh\n#SBATCH "));
        for (const char* line : {"#SBATCH --signal=B:USR1@120\n", "#SBATCH --requeue\n",
                 "#SBATCH --open-mode=append\n", "cd '/a b' "})
            QVERIFY2(script.find(line) != std::string::npos, line);
        QVERIFY(
            jobScript("/bin/lesa", "/a", training("x"), {}).find("SBATCH") == std::string::npos);
        QCOMPARE(sbatchOptions({"4:00:00", "long", 2, 8, {"--account=x"}}),
            (std::vector<std::string>{"--time=4:00:00", "--signal=B:USR1@120", "--partition=long",
                "--gres=gpu:2", "--cpus-per-task=8", "--account=x"}));
        QVERIFY(sbatchOptions({}).empty());
    }

    void timeLimitsAreReadAsSbatchReadsThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("seconds"); // -1: refused
        QTest::addRow("minutes") << "30" << qint64(1800);
        QTest::addRow("M:S") << "1:30" << qint64(90);
        QTest::addRow("H:M:S") << "4:00:00" << qint64(14400);
        QTest::addRow("D-H") << "2-1" << qint64(49 * 3600);
        QTest::addRow("D-H:M") << "1-0:30" << qint64(86400 + 1800);
        QTest::addRow("D-H:M:S") << "1-0:0:5" << qint64(86405);
        for (const char* bad : {"", "x", "4h", "1:2:3:4", "-1", "1-", "1:", "1-2:x", "99999999999"})
            QTest::addRow("'%s'", bad) << bad << qint64(-1);
    }
    void timeLimitsAreReadAsSbatchReadsThem()
    {
        QFETCH(QString, text);
        QFETCH(qint64, seconds);
        QCOMPARE(qint64(parseTimeLimit(text.toStdString()).value_or(-1)), seconds);
    }

    void aShortLimitLeavesTimeToWork()
    {
        QCOMPARE(warningSeconds(""), 120);
        QCOMPARE(warningSeconds("4:00:00"), 120);
        QCOMPARE(warningSeconds("1"), 15);
        QCOMPARE(warningSeconds("0:02"), 1);
    }

private:
    fs::path folder() const { return m_root->path().toStdString(); }
    std::string stream() const { return readFile(folder() / "events.jsonl"); }
    void append(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_root->filePath(name));
        QVERIFY(file.open(QIODevice::Append));
        file.write(bytes);
    }
    void writeScript(const FarCommand& command)
    {
        writeFileAtomically(folder() / "job.sh",
            jobScript((folder() / "lesa").string(), folder().string(), command, {}));
    }
    int run(const FarCommand& command)
    {
        writeScript(command);
        return QProcess::execute("sh", {m_root->filePath("job.sh")});
    }

    class Background {
    public:
        Background(TestJobScript& test, const FarCommand& command)
        {
            test.writeScript(command);
            fs::remove(test.folder() / "pid");
            m_process.start("sh", {test.m_root->filePath("job.sh")});
            const auto calls = QByteArray::fromStdString(
                fs::exists(test.folder() / "events.jsonl") ? test.stream() : std::string());
            (void)QTest::qWaitFor(
                [&] {
                    return fs::exists(test.folder() / "events.jsonl")
                        && QByteArray::fromStdString(test.stream()).size() > calls.size();
                },
                20000);
        }
        ~Background()
        {
            if (m_process.state() != QProcess::NotRunning) {
                m_process.terminate();
                m_process.waitForFinished();
            }
        }
        bool ends() { return m_process.waitForFinished(20000); }
        qint64 pid() const { return m_process.processId(); }

    private:
        QProcess m_process;
    };

    std::unique_ptr<QTemporaryDir> m_root;
};

QTEST_GUILESS_MAIN(TestJobScript)
#include "tst_job_script.moc"
