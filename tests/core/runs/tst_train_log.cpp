// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/train_log.h"

#include "tests/support/checkpoint_builder.h"

#include <QTest>

#include <cmath>

using namespace lesa;
using lesa::test::TemporaryFolder;
using lesa::test::writeText;

class TestTrainLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itHasTheKeysThatOthersRead();
    void aRestoredHistoryEndsAtTheStepThatWasSaved();
    void aNumberThatIsNotFiniteIsNull();
    void damagedHistoryIsNoHistory();
};

namespace {

TrainLog shortTraining()
{
    TrainLog log(4, 2, 2.0);
    log.addEvaluation(0, 3.0, 0.5);
    log.addStep(1, 2.9, 1e-4, 0.7);
    log.addStep(2, 2.8, 2e-4, 0.6);
    log.addEvaluation(2, 2.5, 0.5);
    log.addStep(3, 2.7, 1e-4, 0.5);
    return log;
}

} // namespace

void TestTrainLog::itHasTheKeysThatOthersRead()
{
    auto log = shortTraining();
    log.addSummary(3, 6.0, 4.0, 1e9);
    const auto text = log.format();
    const auto json = nlohmann::json::parse(text);
    for (const auto* key : {"best_metric", "best_model_checkpoint", "epoch", "eval_steps",
             "global_step", "log_history", "max_steps", "num_train_epochs", "total_flos"})
        QVERIFY2(json.contains(key), key);
    QCOMPARE(text, json.dump(2) + '\n'); // sorted keys, two spaces
    QCOMPARE(json["best_metric"].get<double>(), 2.5);
    QCOMPARE(json["global_step"].get<int>(), 3);
    QCOMPARE(json["num_train_epochs"].get<int>(), 2);
    QCOMPARE(json["epoch"].get<double>(), 1.5);
    const auto& rows = json["log_history"];
    QCOMPARE(rows.size(), std::size_t(6));
    QVERIFY(rows[0].contains("eval_loss") && !rows[0].contains("loss"));
    QCOMPARE(rows[1]["learning_rate"].get<double>(), 1e-4);
    QVERIFY(!rows[5].contains("loss"));
    QVERIFY(std::abs(rows[5]["train_loss"].get<double>() - 2.8) < 1e-12);
    QCOMPARE(rows[5]["train_samples_per_second"].get<double>(), 2.0);
    QCOMPARE(json["total_flos"].get<double>(), 3e9);
}

void TestTrainLog::aRestoredHistoryEndsAtTheStepThatWasSaved()
{
    const TemporaryFolder folder;
    writeText(folder / "trainer_state.json", shortTraining().format());
    TrainLog log(4, 2, 2.0);
    log.restore(folder / "trainer_state.json", 2);
    QCOMPARE(log.evaluations(), (std::vector<std::pair<int, double>>{{0, 3.0}, {2, 2.5}}));
    QCOMPARE(log.lastLoss(), 2.8);
    QVERIFY(!log.evaluation(4));
    log.addStep(3, 2.7, 1e-4, 0.5);
    QCOMPARE(log.format(), shortTraining().format());
}

void TestTrainLog::aNumberThatIsNotFiniteIsNull()
{
    TrainLog log(1, 0, 1.0);
    log.addEvaluation(0, std::nan(""), 0.1);
    const auto json = nlohmann::json::parse(log.format());
    QVERIFY(json["log_history"][0]["eval_loss"].is_null());
    QVERIFY(json["best_metric"].is_null());
    QVERIFY(std::isnan(*log.evaluation(0)));
}

void TestTrainLog::damagedHistoryIsNoHistory()
{
    const TemporaryFolder folder;
    TrainLog log(4, 2, 2.0);
    log.restore(folder / "absent.json", 9);
    writeText(folder / "cut.json", R"({"log_history": [{"st)");
    log.restore(folder / "cut.json", 9);
    QVERIFY(log.evaluations().empty());
    QVERIFY(std::isnan(log.lastLoss()));
}

QTEST_GUILESS_MAIN(TestTrainLog)
#include "tst_train_log.moc"
