// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_folder.h"

#include "core/base/error.h"
#include "core/spec/json.h"
#include "tests/support/checkpoint_builder.h"

#include <QTest>

#include <optional>

using namespace lesa;
using lesa::test::TemporaryFolder;
using lesa::test::writeText;

namespace {

std::string errorOf(const std::function<void()>& work)
{
    try {
        work();
    } catch (const Error& e) {
        return e.what();
    }
    return {};
}

RunRecord fullRecord()
{
    RunRecord record;
    record.created = "2025-01-31T12:00:00Z";
    record.commandLine = "lesa train m --text t -o r";
    record.preset.name = "mean";
    record.preset.training.learningRate = 1.25e-4;
    record.checkpoint = "/models/m";
    record.checkpointHash = "aa";
    record.configHash = "bb";
    record.text = {{"/t.txt", 12, "cc"}};
    record.evalText = {{"/e.txt", 3, "dd"}};
    record.training = {4, "ee"};
    record.evaluation = {2, "ff"};
    record.trainedLayers = {3, 5};
    record.engine = "0.1.0";
    record.libtorch = "1.13.1";
    record.device = "cpu";
    record.dtype = "fp32";
    record.threads = 2;
    record.seed = 7;
    return record;
}

} // namespace

class TestRunFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRecordReadsBackAsItWasWritten();
    void aStateReadsBackAsItWasWritten();
    void aFolderWithOtherFilesIsRefused();
    void forceRemovesTheEarlierRunAndNothingElse();
    void anEventLogAloneDoesNotMakeAFolderUsed();
    void onlyOneProcessWritesARun();
    void onlyTheNewestCheckpointsStay();
    void aFolderWithoutARecordIsNotARun();
    void damageIsNamed_data();
    void damageIsNamed();
    void textFilesAreRecordedWithTheirHash();
};

void TestRunFolder::aRecordReadsBackAsItWasWritten()
{
    const TemporaryFolder folder;
    const auto run = RunFolder::create(folder / "run", false);
    const auto record = fullRecord();
    run.writeRecord(record);
    const auto read = readRunRecord(run.path());
    QCOMPARE(formatRunRecord(read), formatRunRecord(record));
    QVERIFY(read.preset == record.preset);
    QCOMPARE(read.trainedLayers, record.trainedLayers);
}

void TestRunFolder::aStateReadsBackAsItWasWritten()
{
    const TemporaryFolder folder;
    const auto run = RunFolder::create(folder / "run", false);
    run.writeRecord(fullRecord());
    run.writeState({RunStatus::Failed, 12, "checkpoints/step-10", 99, 1.5, "the disk is full"});
    const auto state = readRunState(run.path());
    QVERIFY(state.status == RunStatus::Failed);
    QCOMPARE(state.step, 12);
    QCOMPARE(state.checkpoint, std::string("checkpoints/step-10"));
    QCOMPARE(state.pid, std::int64_t(99));
    QCOMPARE(state.seconds, 1.5);
    QCOMPARE(state.message, std::string("the disk is full"));
}

void TestRunFolder::aFolderWithOtherFilesIsRefused()
{
    const TemporaryFolder folder;
    writeText(folder / "thesis.tex", "years of work");
    QVERIFY(!errorOf([&] { RunFolder::create(folder.path(), false); }).empty());
}

void TestRunFolder::forceRemovesTheEarlierRunAndNothingElse()
{
    const TemporaryFolder folder;
    writeText(folder / "thesis.tex", "years of work");
    std::filesystem::create_directories(folder / "checkpoints" / "step-3");
    writeText(folder / "state.json", "{}");
    RunFolder::create(folder.path(), true);
    QVERIFY(std::filesystem::exists(folder / "thesis.tex"));
    QVERIFY(!std::filesystem::exists(folder / "checkpoints"));
    QVERIFY(!std::filesystem::exists(folder / "state.json"));
}

void TestRunFolder::anEventLogAloneDoesNotMakeAFolderUsed()
{
    const TemporaryFolder folder;
    writeText(eventsPath(folder.path()), "{}\n");
    RunFolder::create(folder.path(), false);
    QVERIFY(std::filesystem::exists(eventsPath(folder.path())));
}

void TestRunFolder::onlyOneProcessWritesARun()
{
    const TemporaryFolder folder;
    {
        const auto run = RunFolder::create(folder / "run", false);
        run.writeRecord(fullRecord());
        QVERIFY(isRunActive(run.path()));
        const auto refusal = errorOf([&] { RunFolder::open(run.path()); });
        QVERIFY2(refusal.find("another process") != std::string::npos, refusal.c_str());
    }
    QVERIFY(!isRunActive(folder / "run"));
    RunFolder::open(folder / "run");
}

void TestRunFolder::onlyTheNewestCheckpointsStay()
{
    const TemporaryFolder folder;
    const auto run = RunFolder::create(folder / "run", false);
    for (const int step : {5, 40, 300})
        std::filesystem::create_directories(run.checkpointPath(step));
    const auto half = run.path() / "checkpoints" / "step-400.123.part";
    const auto foreign = run.path() / "checkpoints" / "best";
    std::filesystem::create_directories(half);
    std::filesystem::create_directories(foreign);
    run.pruneCheckpoints(2);
    QVERIFY(!std::filesystem::exists(run.checkpointPath(5)));
    QVERIFY(std::filesystem::exists(run.checkpointPath(40)));
    QVERIFY(std::filesystem::exists(run.checkpointPath(300)));
    QVERIFY(!std::filesystem::exists(half));
    QVERIFY(std::filesystem::exists(foreign));
}

void TestRunFolder::aFolderWithoutARecordIsNotARun()
{
    const TemporaryFolder folder;
    const auto message = errorOf([&] { RunFolder::open(folder.path()); });
    QVERIFY2(message.find("not a run folder") != std::string::npos, message.c_str());
}

void TestRunFolder::damageIsNamed_data()
{
    QTest::addColumn<QString>("record");
    QTest::addColumn<QString>("words");
    QTest::newRow("cut short") << R"({"schema": "lesa-run/1", "pre)"
                               << "not a JSON object";
    QTest::newRow("newer schema") << R"({"schema": "lesa-run/2"})"
                                  << "lesa-run/2";
    QTest::newRow("missing key") << R"({"schema": "lesa-run/1"})"
                                 << "created";
}

void TestRunFolder::damageIsNamed()
{
    QFETCH(const QString, record);
    QFETCH(const QString, words);
    const TemporaryFolder folder;
    writeText(folder / "run.json", record.toStdString());
    const auto message = errorOf([&] { readRunRecord(folder.path()); });
    QVERIFY2(message.find("run.json") != std::string::npos, message.c_str());
    QVERIFY2(message.find(words.toStdString()) != std::string::npos, message.c_str());
}

void TestRunFolder::textFilesAreRecordedWithTheirHash()
{
    const TemporaryFolder folder;
    writeText(folder / "a.txt", "abc");
    const auto file = recordTextFile(folder / "a.txt");
    QCOMPARE(file.bytes, std::uint64_t(3));
    QCOMPARE(file.sha256,
        std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QVERIFY(!errorOf([&] { recordTextFile(folder / "b.txt"); }).empty());
}

QTEST_GUILESS_MAIN(TestRunFolder)
#include "tst_run_folder.moc"
