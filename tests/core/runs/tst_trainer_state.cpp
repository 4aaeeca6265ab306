// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/trainer_state.h"

#include "core/base/error.h"
#include "core/runs/train_log.h"
#include "tests/support/checkpoint_builder.h"

#include <QTest>

#include <cmath>
#include <filesystem>

using namespace lesa;
using lesa::test::TemporaryFolder;
using lesa::test::writeText;

class TestTrainerState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWeWriteComesBack()
    {
        TrainLog log(4, 2, 2.0);
        log.addEvaluation(0, 3.0, 0.5);
        log.addStep(1, 2.9, 1e-4, 0.7);
        auto state = parseTrainerState(log.format(), "x");
        QCOMPARE(state.rows.size(), std::size_t(2));
        QCOMPARE(state.maxSteps, 4);
        QVERIFY(!state.complete);
        QCOMPARE(value(state.rows[0], "eval_loss"), 3.0);
        QCOMPARE(state.rows[1].step, std::int64_t(1));
        QCOMPARE(value(state.rows[1], "loss"), 2.9);
        QCOMPARE(value(state.rows[1], "learning_rate"), 1e-4);
        log.addSummary(1, 6.0, 4.0, 1e9);
        QVERIFY(parseTrainerState(log.format(), "x").complete);
    }

    void rowsMayMissAnyKey()
    {
        const auto state = parseTrainerState(
            // No raw string: moc loses its place in one that holds an escaped quote.
            "{\"log_history\": [{\"loss\": 2.5}, {\"step\": 7}, 3, {\"step\": 9, \"loss\": \"2.5\"},"
            "{\"step\": 10, \"loss\": 2.1, \"note\": \"warm \\\"NaN\\\" \\\\\"}]}",
            "x");
        QCOMPARE(state.rows.size(), std::size_t(2));
        QCOMPARE(state.rows[1].step, std::int64_t(10));
    }

    void numbersThatJsonDoesNotKnowAreNaN()
    {
        const auto state = parseTrainerState(
            R"({"log_history": [{"step": 1, "loss": NaN, "grad_norm": -Infinity},
                {"step": 2, "loss": null}]})",
            "x");
        QCOMPARE(state.rows.size(), std::size_t(2));
        QVERIFY(std::isnan(value(state.rows[0], "loss")));
        QVERIFY(std::isnan(value(state.rows[0], "grad_norm")));
        QVERIFY(std::isnan(value(state.rows[1], "loss")));
    }

    void anythingElseIsRefused()
    {
        QVERIFY_EXCEPTION_THROWN(parseTrainerState("{\"log_hist", "x"), Error);
        QVERIFY_EXCEPTION_THROWN(parseTrainerState("[]", "x"), Error);
    }

    void theNewestCheckpointIsFound()
    {
        TemporaryFolder folder;
        QVERIFY(findTrainerState(folder.path()).empty());
        for (const auto* name : {"checkpoint-500", "checkpoint-1000", "checkpoint-x"}) {
            std::filesystem::create_directories(folder.path() / name);
            writeText(folder.path() / name / "trainer_state.json", "{}");
        }
        QCOMPARE(findTrainerState(folder.path()).parent_path().filename().string(),
            std::string("checkpoint-1000"));
        writeText(folder.path() / "trainer_state.json", "{}");
        QCOMPARE(findTrainerState(folder.path()).parent_path(), folder.path());
    }

private:
    static double value(const ImportedRow& row, const std::string& name)
    {
        for (const auto& [key, number] : row.values)
            if (key == name)
                return number;
        return -1;
    }
};

QTEST_GUILESS_MAIN(TestTrainerState)
#include "tst_trainer_state.moc"
