// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/train/schedule.h"

#include <QTest>

#include <cmath>

using namespace lesa;

class TestSchedule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void learningRateAtAStep_data();
    void learningRateAtAStep();
    void theWarmUpRisesToThePeak();
    void noScheduleGoesBelowItsFloorOrAboveItsPeak();
};

void TestSchedule::learningRateAtAStep_data()
{
    QTest::addColumn<QString>("schedule");
    QTest::addColumn<int>("step");
    QTest::addColumn<double>("expected");
    // 100 steps, 10 of warm-up, peak 1, floor 0.1, wsd decays over the last 20
    QTest::newRow("first step") << "cosine" << 1 << 1.0 / 11;
    QTest::newRow("last of the warm-up") << "cosine" << 10 << 10.0 / 11;
    QTest::newRow("peak") << "cosine" << 11 << 1.0;
    QTest::newRow("cosine, half way") << "cosine" << 56 << 0.55;
    QTest::newRow("cosine, a third") << "cosine" << 41 << 0.1 + 0.9 * 0.75;
    QTest::newRow("cosine, end") << "cosine" << 101 << 0.1;
    QTest::newRow("linear, a third") << "linear" << 41 << 0.1 + 0.9 * 2 / 3;
    QTest::newRow("linear, end") << "linear" << 101 << 0.1;
    QTest::newRow("constant") << "constant" << 90 << 1.0;
    QTest::newRow("wsd, stable") << "wsd" << 81 << 1.0;
    QTest::newRow("wsd, half of the decay") << "wsd" << 91 << 0.55;
    QTest::newRow("wsd, end") << "wsd" << 101 << 0.1;
}

void TestSchedule::learningRateAtAStep()
{
    QFETCH(const QString, schedule);
    QFETCH(const int, step);
    QFETCH(const double, expected);
    TrainingSpec spec;
    spec.steps = 100;
    spec.warmup = 0.1;
    spec.decay = 0.2;
    spec.learningRate = 1.0;
    spec.minLearningRate = 0.1;
    spec.schedule = schedule.toStdString();
    const double found = learningRateAt(spec, step);
    QVERIFY2(std::abs(found - expected) < 1e-12, qPrintable(QString::number(found, 'g', 12)));
}

void TestSchedule::theWarmUpRisesToThePeak()
{
    TrainingSpec spec;
    spec.steps = 50;
    spec.warmup = 0.2;
    for (int step = 2; step <= 11; ++step)
        QVERIFY(learningRateAt(spec, step) > learningRateAt(spec, step - 1));
    QCOMPARE(learningRateAt(spec, 11), spec.learningRate);
}

void TestSchedule::noScheduleGoesBelowItsFloorOrAboveItsPeak()
{
    for (const auto* schedule : {"cosine", "linear", "constant", "wsd"})
        for (const double warmup : {0.0, 0.03, 1.0})
            for (const double decay : {0.0, 0.5, 1.0})
                for (int step = 1; step <= 7; ++step) {
                    TrainingSpec spec;
                    spec.steps = 7;
                    spec.schedule = schedule;
                    spec.warmup = warmup;
                    spec.decay = decay;
                    const double rate = learningRateAt(spec, step);
                    QVERIFY(rate > 0 && rate <= spec.learningRate);
                }
}

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
