// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/curve_files.h"
#include "core/runs/event_file.h"
#include "core/runs/run_folder.h"
#include "core/runs/train_log.h"
#include "core/runs/trainer_state.h"
#include "core/wire/events.h"
#include "tests/support/checkpoint_builder.h"
#include "tests/support/raised.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace lesa;
using namespace lesa::test;
namespace fs = std::filesystem;

namespace {

using Values = std::vector<std::pair<std::string, double>>;
using Points = std::vector<std::pair<std::int64_t, double>>;

std::string line(std::int64_t step, Values values, double time = 0)
{
    return wire::encode({0, time > 0 ? time : 1.7e9 + static_cast<double>(step),
        wire::Metrics{step, step * 100, std::move(values)}});
}

/// A run folder of ours with these lines as its events.
void writeRun(const fs::path& run, const std::string& events)
{
    auto folder = RunFolder::create(run, false);
    RunRecord record;
    record.preset.training.steps = 6;
    record.preset.training.evalEvery = 2;
    folder.writeRecord(record);
    folder.writeState({});
    writeText(eventsPath(run), events);
}

Points pointsOf(const Curves& curves, const std::string& series)
{
    Points points;
    for (const auto& row : curves.rows)
        for (const auto& [name, value] : row.values)
            if (name == series)
                points.emplace_back(row.step, value);
    return points;
}

/// Steps 1 to 4 with evaluations at 0 and 2, killed, resumed after step 2.
std::string killedAndResumed()
{
    return line(0, {{"eval_loss", 9}}) + line(1, {{"loss", 1}}) + line(2, {{"loss", 2}})
        + line(2, {{"eval_loss", 8}}) + line(3, {{"loss", 3}}) + line(4, {{"loss", 4}})
        + line(4, {{"eval_loss", 7}}) + line(3, {{"loss", 30}});
}

} // namespace

class TestCurves : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pointsOfAKilledSessionAreDropped()
    {
        const TemporaryFolder folder;
        writeRun(folder / "run", killedAndResumed());
        const auto curves = readCurves(folder / "run");
        QCOMPARE(pointsOf(curves, "loss"), (Points{{1, 1}, {2, 2}, {3, 30}}));
        QCOMPARE(pointsOf(curves, "eval_loss"), (Points{{0, 9}, {2, 8}}));
        QCOMPARE(curves.rows.size(), std::size_t(4)); // one a step
        QCOMPARE(curves.rows[2].tokens, std::int64_t(200));
        QCOMPARE(curves.maxSteps, 6);
        QCOMPARE(curves.evalEvery, 2);
    }

    void anEvaluationToldAgainTakesNoTrainingPointBack()
    {
        const TemporaryFolder folder;
        writeRun(folder / "run",
            line(1, {{"loss", 1}}) + line(1, {{"eval_loss", 5}}) + line(1, {{"eval_loss", 6}}));
        const auto curves = readCurves(folder / "run");
        QCOMPARE(pointsOf(curves, "loss"), (Points{{1, 1}}));
        QCOMPARE(pointsOf(curves, "eval_loss"), (Points{{1, 6}}));
    }

    void linesThatAreNotOursAreLeftOut()
    {
        const TemporaryFolder folder;
        writeRun(folder / "run",
            "warning from a library\n" + line(1, {{"loss", 1}})
                + "{\"v\":1,\"event\":\"metric\",\"st");
        QCOMPARE(readCurves(folder / "run").rows.size(), std::size_t(1));
    }

    void eventFilesOfAResumedTrainingAreOneCurve()
    {
        const TemporaryFolder folder;
        std::string first;
        appendVersion(first, 1);
        appendStart(first, 1, 0);
        for (int step = 1; step <= 5; ++step)
            appendScalars(first, {step, 10.0 + step, 0, {{"train/loss", step}}});
        appendScalars(first, {5, 15, 0, {{"eval/loss", 0.5}}});
        std::string second;
        appendVersion(second, 20);
        appendStart(second, 20, 4);
        appendScalars(second, {4, 21, 0, {{"train/loss", 40}}});
        writeText(folder / "events.out.tfevents.0000000001.a.1.0", first + "tail");
        writeText(folder / "events.out.tfevents.0000000002.a.2.0", second);
        const auto curves = readCurves(folder.path());
        QCOMPARE(pointsOf(curves, "loss"), (Points{{1, 1}, {2, 2}, {3, 3}, {4, 40}}));
        QVERIFY(pointsOf(curves, "eval_loss").empty()); // told of step 5, which is no longer so
    }

    void seriesInAnyOrderComeOutByStep()
    {
        const TemporaryFolder folder;
        std::string file;
        appendVersion(file, 1);
        for (const auto* tag : {"b", "a"})
            for (int step = 1; step <= 3; ++step)
                appendScalars(file, {step, 2, 0, {{tag, step}}});
        writeText(folder / "x.tfevents.y", file);
        const auto curves = readCurves(folder / "x.tfevents.y");
        QCOMPARE(curves.series(), (std::vector<std::string>{"b", "a"}));
        QCOMPARE(curves.rows.size(), std::size_t(3));
        QCOMPARE(pointsOf(curves, "a"), (Points{{1, 1}, {2, 2}, {3, 3}}));
    }

    void whatHasNoHistoryIsRefused()
    {
        const TemporaryFolder folder;
        const auto said = [](const fs::path& path) {
            const auto error = raised([&] { (void)readCurves(path); });
            return error && error->fault() == Fault::Data ? QString::fromStdString(error->what())
                                                          : QString();
        };
        QVERIFY(said(folder / "missing").contains(QStringLiteral("no such folder")));
        QVERIFY(said(folder.path()).contains(QStringLiteral("no training history")));
        writeRun(folder / "run", "");
        QVERIFY(said(folder / "run").contains(QStringLiteral("no point yet")));
        writeText(folder / "notes.txt", "hello");
        QVERIFY(said(folder / "notes.txt").contains(QStringLiteral("no training history")));
    }

    void theTableHasALineAStepAndAColumnASeries()
    {
        Curves curves;
        curves.rows = {{0, 1700000000.5, 0, {{"eval_loss", 2.25}}},
            {1, 0, 512,
                {{"loss", std::nan("")}, {"a \"b\", c", std::numeric_limits<double>::infinity()}}},
            {2, 0, 1024, {{"loss", 0.1}, {"eval_loss", -1e-30}}}};
        const TemporaryFolder folder;
        writeCsv(curves, folder / "x.csv");
        QCOMPARE(QByteArray::fromStdString(readText(folder / "x.csv")),
            QByteArray("step,time,tokens,eval_loss,loss,\"a \"\"b\"\", c\"\n"
                       "0,1700000000.500,0,2.25,,\n"
                       "1,,512,,nan,inf\n"
                       "2,,1024,-1e-30,0.1,\n"));
    }

    void anEventFileHoldsEveryPoint()
    {
        const TemporaryFolder folder;
        writeRun(folder / "run", killedAndResumed());
        const auto curves = readCurves(folder / "run");
        writeTensorBoard(curves, folder / "my.tfevents.x");
        const auto records = readEventFile(folder / "my.tfevents.x", 0);
        QCOMPARE(records.rows.size(), curves.rows.size());
        QCOMPARE(records.rows[0].values[0].first, std::string("eval/loss"));
        QCOMPARE(records.rows[1].time, curves.rows[1].time);
        QCOMPARE(readCurves(folder / "my.tfevents.x").rows.size(), curves.rows.size());
    }

    void aFolderForTensorBoardNeverHoldsTwoExports()
    {
        const TemporaryFolder folder;
        Curves curves;
        curves.rows = {{1, 1.7e9, 0, {{"loss", 1}}}};
        writeTensorBoard(curves, folder / "board");
        curves.rows[0].time += 5;
        curves.rows[0].values[0].second = 2;
        writeTensorBoard(curves, folder / "board");
        QCOMPARE(eventFilesIn(folder / "board").size(), std::size_t(1));
        QCOMPARE(pointsOf(readCurves(folder / "board"), "loss"), (Points{{1, 2}}));
    }

    void aTrainersHistoryComesBackFromOurs()
    {
        const TemporaryFolder folder;
        TrainLog log(4, 2, 8.0);
        log.addEvaluation(0, 3.0, 0.5);
        log.addStep(1, 2.9, 1e-4, 0.7);
        log.addStep(2, std::nan(""), 1e-4, 0.7);
        log.addEvaluation(2, 2.5, 0.5);
        log.addSummary(2, 6.0, 4.0, 1e9);
        writeText(folder / "trainer_state.json", log.format());
        const auto curves = readCurves(folder.path());
        QCOMPARE(curves.rows.size(), std::size_t(3));
        writeTrainerState(curves, folder / "again.json");
        auto before = nlohmann::json::parse(readText(folder / "trainer_state.json"));
        auto after = nlohmann::json::parse(readText(folder / "again.json"));
        const auto byKind = [](nlohmann::json& state) { // ours puts a step's training row first
            std::sort(state["log_history"].begin(), state["log_history"].end());
        };
        byKind(before);
        byKind(after);
        QCOMPARE(QByteArray::fromStdString(after.dump()), QByteArray::fromStdString(before.dump()));
    }

    void aFinishedRunOfOursIsAFinishedHistory()
    {
        const TemporaryFolder folder;
        writeRun(folder / "run", line(0, {{"eval_loss", 9}}) + line(1, {{"loss", 1}}));
        TrainLog log(1, 0, 4.0);
        log.addStep(1, 1, 1e-4, 0.7);
        log.addSummary(1, 2.0, 4.0, 5e8);
        writeText(trainerStatePath(folder / "run"), log.format());
        writeTrainerState(readCurves(folder / "run"), folder / "x.json");
        const auto state = readTrainerState(folder / "x.json");
        QVERIFY(state.complete);
        QCOMPARE(state.rows.size(), std::size_t(2));
        QCOMPARE(state.rows[1].tokens, std::int64_t(100));
        QCOMPARE(state.stepsPerEpoch, 4.0);
        const auto json = nlohmann::json::parse(readText(folder / "x.json"));
        QCOMPARE(json["total_flos"].get<double>(), 5e8);
        QCOMPARE(json["log_history"][1]["epoch"].get<double>(), 0.25);
    }

    void numbersBeyondReasonAreNotConverted()
    {
        const auto state = parseTrainerState(
            R"({"log_history":[{"step":1e300,"loss":1,"num_input_tokens_seen":-1e300}],
                "max_steps":1e99,"eval_steps":"x","epoch":1e-320,"global_step":9})",
            "x");
        QCOMPARE(state.rows.at(0).step, std::int64_t(0));
        QCOMPARE(state.rows.at(0).tokens, std::int64_t(0));
        QCOMPARE(state.maxSteps, 0);
        QCOMPARE(state.evalEvery, 0);
        formatTrainerState(nlohmann::json::array(), {9, 0, 1e-320, 0});
    }
};

QTEST_GUILESS_MAIN(TestCurves)
#include "tst_curves.moc"
