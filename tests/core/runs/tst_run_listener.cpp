// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_listener.h"

#include <QTest>

using namespace lesa;

namespace {

class Recorder : public SilentListener {
public:
    void metric(const Metric& metric) override { metrics.push_back(metric); }
    void progress(std::string_view stage, std::int64_t, std::int64_t) override
    {
        stages.emplace_back(stage);
    }
    void stage(std::string_view name, int, int) override { stages.emplace_back(name); }

    std::vector<Metric> metrics;
    std::vector<std::string> stages;
};

} // namespace

class TestRunListener : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOuterListenerHearsWhichRunASeriesBelongsTo();
    void aRunNeedsNoListenerOfItsOwn();
};

void TestRunListener::theOuterListenerHearsWhichRunASeriesBelongsTo()
{
    Recorder outer;
    Recorder own;
    RunListener listener("mean", outer, &own);
    listener.metric({3, 96, {{"loss", 2.5}, {"grad_norm", 0.5}}});
    listener.stage("training", 3, 3);
    listener.progress("training", 3, 10);
    QCOMPARE(own.metrics.at(0).values.at(0).first, std::string("loss"));
    QCOMPARE(outer.metrics.at(0).values.at(0).first, std::string("mean/loss"));
    QCOMPARE(outer.metrics.at(0).values.at(1).first, std::string("mean/grad_norm"));
    QCOMPARE(outer.metrics.at(0).step, std::int64_t(3));
    QCOMPARE(own.stages, (std::vector<std::string>{"training", "training"}));
    QCOMPARE(outer.stages, std::vector<std::string>{"mean/training"});
}

void TestRunListener::aRunNeedsNoListenerOfItsOwn()
{
    Recorder outer;
    RunListener listener("mean", outer, nullptr);
    listener.stage("training", 1, 1);
    listener.metric({0, 0, {{"loss", 1.0}}});
    QCOMPARE(outer.metrics.size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestRunListener)
#include "tst_run_listener.moc"
