// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/run_history.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace lesa;
using namespace Qt::StringLiterals;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

wire::Stamped at(double time, wire::Event event)
{
    return {0, time, std::move(event)};
}

wire::Stamped step(std::int64_t number, double loss, double time = 0)
{
    return at(time, wire::Metrics{number, number * 256, {{"loss", loss}, {"learning_rate", 1e-4}}});
}

wire::Stamped evaluation(std::int64_t number, double loss)
{
    return at(0, wire::Metrics{number, number * 256, {{"eval_loss", loss}}});
}

} // namespace

class TestRunHistory : public QObject {
    Q_OBJECT
private slots:
    void pointsBecomeColumns()
    {
        RunHistory history;
        history.add(evaluation(0, 3.5));
        history.add(step(1, 3.0));
        history.add(step(2, 2.5));
        history.add(evaluation(2, 2.6));
        QCOMPARE(history.training.step, (std::vector<double>{1, 2}));
        QCOMPARE(history.training.tokens, (std::vector<double>{256, 512}));
        QCOMPARE(history.validation.loss, (std::vector<double>{3.5, 2.6}));
        QCOMPARE(history.generation, 0);
        QCOMPARE(*history.lastLoss(), 2.6);
        QCOMPARE(*history.bestLoss(), 2.6);
    }

    void aResumedRunTakesBackWhatItTellsAgain()
    {
        RunHistory history;
        for (int i = 1; i <= 5; ++i)
            history.add(step(i, 5.0 - i));
        history.add(evaluation(2, 3.0));
        history.add(evaluation(4, 0.5));
        history.add(step(3, 2.9));
        QCOMPARE(history.training.step, (std::vector<double>{1, 2, 3}));
        QCOMPARE(history.validation.step, (std::vector<double>{2}));
        QCOMPARE(*history.bestLoss(), 3.0);
        QVERIFY(history.generation > 0);
    }

    void anEvaluationToldAgainKeepsTheTrainingBeforeIt()
    {
        RunHistory history;
        for (int i = 1; i <= 3; ++i)
            history.add(step(i, 5.0 - i));
        history.add(evaluation(2, 3.0));
        history.add(evaluation(2, 2.9));
        QCOMPARE(history.training.step, (std::vector<double>{1, 2}));
        QCOMPARE(history.validation.loss, (std::vector<double>{2.9}));
    }

    void theFirstLossThatIsNotFiniteIsKept()
    {
        RunHistory history;
        history.add(step(1, 3.0));
        history.add(
            at(0, wire::Metrics{2, 512, {{"loss", notANumber}, {"grad_norm", notANumber}}}));
        history.add(at(0, wire::Metrics{3, 768, {{"loss", notANumber}}}));
        QVERIFY(history.nonFinite);
        QCOMPARE(history.nonFinite->step, std::int64_t(2));
        QCOMPARE(history.nonFinite->learningRate, 1e-4);
        QCOMPARE(history.training.size(), std::size_t(3));
        QCOMPARE(*history.bestLoss(), 3.0);
        history.add(step(2, 2.8)); // rerun from the checkpoint
        QVERIFY(!history.nonFinite);
    }

    void numbersOfOneStepMayComeApart()
    {
        RunHistory history;
        history.add(at(1, wire::Metrics{1, 0, {{"loss", 3.0}}}));
        history.add(at(1, wire::Metrics{1, 0, {{"learning_rate", 2e-4}}}));
        history.add(at(2, wire::Metrics{2, 0, {{"learning_rate", 1e-4}}}));
        history.add(at(2, wire::Metrics{2, 0, {{"loss", 2.0}}}));
        QCOMPARE(history.training.loss, (std::vector<double>{3, 2}));
        QCOMPARE(history.training.learningRate, (std::vector<double>{2e-4, 1e-4}));
        QCOMPARE(*history.bestLoss(), 2.0);
    }

    void pausesBetweenSessionsAreNotWork()
    {
        RunHistory history;
        history.add(at(100, wire::Hello{}));
        history.add(step(1, 3.0, 110));
        history.add(at(5000, wire::Hello{}));
        history.add(step(2, 2.0, 5010));
        QCOMPARE(history.training.seconds, (std::vector<double>{10, 20}));
    }
};

QTEST_GUILESS_MAIN(TestRunHistory)
#include "tst_run_history.moc"
