// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/compare/loss_chart.h"
#include "widgets/plots/plot_view.h"
#include "widgets/plots/smoothing.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <limits>

using namespace lesa;
using namespace Qt::StringLiterals;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

void addSteps(RunHistory& history, int from, int to)
{
    for (int i = from; i <= to; ++i)
        history.add({0, 100.0 + 60 * i,
            wire::Metrics{i, i * 256,
                {{"loss", 3.0 + std::sin(i) - 0.01 * i}, {"learning_rate", 1e-3 / i},
                    {"grad_norm", 1.0}}}});
}

ChartRun runOf(const QString& id, const RunHistory& history)
{
    ChartRun run;
    run.id = id;
    run.name = id;
    run.group = id;
    run.history = &history;
    return run;
}

Series seriesOf(const PlotView& plot, const QString& id)
{
    const auto content = plot.shownContent();
    for (const auto& panel : content.panels)
        for (const auto& series : panel.series)
            if (series.id == id)
                return series;
    return {};
}

} // namespace

class TestLossChart : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_chart = std::make_unique<LossChart>();
        m_chart->resize(700, 500);
        m_chart->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
    }
    void cleanup() { m_chart.reset(); }

    void pointsThatComeAreAddedAndGiveTheSameCurve_data()
    {
        QTest::addColumn<int>("smoothing");
        QTest::newRow("off") << 0;
        QTest::newRow("exponential") << 1;
    }
    void pointsThatComeAreAddedAndGiveTheSameCurve()
    {
        QFETCH(int, smoothing);
        ChartOptions options;
        options.smoothing = static_cast<Smoothing>(smoothing);
        RunHistory history;
        m_chart->setOptions(options);
        m_chart->setRuns({runOf(u"a"_s, history)});
        for (int i = 0; i < 5; ++i) {
            addSteps(history, 10 * i + 1, 10 * i + 10);
            m_chart->runGrew(u"a"_s);
            QTRY_COMPARE(training().x.size(), history.training.size());
        }
        const auto expected
            = exponentialAverage(history.training.loss, smoothing == 0 ? 0 : options.strength);
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY(std::abs(training().y[i] - expected[i]) < 1e-9);
        QCOMPARE(training().raw.size(), smoothing == 0 ? 0 : expected.size());
    }

    void aCentralAverageWaitsWhileTheRunIsLive()
    {
        ChartOptions options;
        options.smoothing = Smoothing::Central;
        options.window = 5;
        RunHistory history;
        auto run = runOf(u"a"_s, history);
        run.live = true;
        m_chart->setOptions(options);
        m_chart->setRuns({run});
        addSteps(history, 1, 20);
        m_chart->runGrew(u"a"_s);
        QTRY_COMPARE(training().x.size(), std::size_t(18));
        addSteps(history, 21, 30);
        m_chart->runGrew(u"a"_s);
        QTRY_COMPARE(training().x.size(), std::size_t(28));
        run.live = false;
        m_chart->setRuns({run});
        QTRY_COMPARE(training().x.size(), std::size_t(30));
        const auto expected = centralAverage(history.training.loss, 5);
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY(std::abs(training().y[i] - expected[i]) < 1e-12);
    }

    void aResumedRunIsDrawnAnew()
    {
        RunHistory history;
        addSteps(history, 1, 20);
        m_chart->setRuns({runOf(u"a"_s, history)});
        QTRY_COMPARE(training().x.size(), std::size_t(20));
        addSteps(history, 11, 12);
        m_chart->runGrew(u"a"_s);
        QTRY_COMPARE(training().x.size(), std::size_t(12));
    }

    void nothingIsAddedWhilePausedOrHidden()
    {
        RunHistory history;
        addSteps(history, 1, 5);
        m_chart->setRuns({runOf(u"a"_s, history)});
        QTRY_COMPARE(training().x.size(), std::size_t(5));
        m_chart->setPaused(true);
        addSteps(history, 6, 10);
        m_chart->runGrew(u"a"_s);
        QTest::qWait(120);
        QCOMPARE(training().x.size(), std::size_t(5));
        m_chart->setPaused(false);
        QTRY_COMPARE(training().x.size(), std::size_t(10));
        m_chart->hide();
        addSteps(history, 11, 15);
        m_chart->runGrew(u"a"_s);
        QTest::qWait(120);
        QCOMPARE(training().x.size(), std::size_t(10));
        m_chart->show();
        QTRY_COMPARE(training().x.size(), std::size_t(15));
    }

    void validationIsMarkersAndTheModelBeforeItGrewALine()
    {
        RunHistory history;
        addSteps(history, 1, 3);
        history.add({0, 0, wire::Metrics{3, 768, {{"eval_loss", 2.5}}}});
        auto run = runOf(u"a"_s, history);
        run.baseLoss = 2.25;
        run.baseName = u"demo"_s;
        m_chart->setRuns({run, runOf(u"b"_s, history)});
        QTRY_COMPARE(m_chart->plot().shownContent().panels.size(), std::size_t(2));
        const auto content = m_chart->plot().shownContent();
        QCOMPARE(content.panels[0].markers.size(), std::size_t(1));
        QCOMPARE(content.panels[0].markers[0].at, 2.25);
        QVERIFY(content.panels[0].markers[0].dashed);
        const auto held = seriesOf(m_chart->plot(), curveId(u"a"_s, Curve::Validation));
        QVERIFY(held.markers && held.shape == LineShape::None);
        QCOMPARE(held.y, (std::vector<double>{2.5}));
        QCOMPARE(m_chart->pointCount(), qint64(8));
    }

    void aLossThatIsNotFiniteStaysAGap()
    {
        RunHistory history;
        addSteps(history, 1, 3);
        history.add({0, 0, wire::Metrics{4, 1024, {{"loss", notANumber}}}});
        m_chart->setRuns({runOf(u"a"_s, history)});
        QTRY_COMPARE(training().y.size(), std::size_t(4));
        QVERIFY(std::isnan(training().y[3]));
        QCOMPARE(seriesOf(m_chart->plot(), curveId(u"a"_s, Curve::LearningRate)).x.size(),
            std::size_t(3));
    }

    void everyKindOfXHasItsNumbers_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("first");
        QTest::newRow("step") << 0 << 101.0;
        QTest::newRow("from the first") << 1 << 1.0;
        QTest::newRow("tokens") << 2 << 101.0 * 256;
        QTest::newRow("time") << 3 << 0.0;
    }
    void everyKindOfXHasItsNumbers()
    {
        QFETCH(int, kind);
        QFETCH(double, first);
        ChartOptions options;
        options.x = static_cast<XKind>(kind);
        RunHistory history;
        addSteps(history, 101, 103);
        m_chart->setOptions(options);
        m_chart->setRuns({runOf(u"a"_s, history)});
        QTRY_COMPARE(training().x.size(), std::size_t(3));
        QCOMPARE(training().x.front(), first);
        QVERIFY(training().x[1] > training().x[0]);
    }

    void seedsBecomeOneLineWithTheirRange()
    {
        ChartOptions options;
        options.groupSeeds = true;
        options.smoothing = Smoothing::Off;
        RunHistory a;
        RunHistory b;
        a.add({0, 0, wire::Metrics{1, 0, {{"loss", 2.0}}}});
        b.add({0, 0, wire::Metrics{1, 0, {{"loss", 4.0}}}});
        auto first = runOf(u"a"_s, a);
        auto second = runOf(u"b"_s, b);
        first.group = second.group = u"lesa"_s;
        m_chart->setOptions(options);
        m_chart->setRuns({first, second});
        QTRY_COMPARE(training().y, (std::vector<double>{3}));
        QCOMPARE(training().low, (std::vector<double>{2}));
        QCOMPARE(training().high, (std::vector<double>{4}));
        QCOMPARE(
            seriesOf(m_chart->plot(), curveId(u"b"_s, Curve::Training)).x.size(), std::size_t(0));
    }

    void aClickOnACurvePicksItsRun()
    {
        ChartOptions options;
        options.smoothing = Smoothing::Off;
        RunHistory history;
        addSteps(history, 1, 20);
        m_chart->setOptions(options);
        m_chart->setRuns({runOf(u"a"_s, history)});
        QTRY_COMPARE(training().x.size(), std::size_t(20));
        QSignalSpy picked(m_chart.get(), &LossChart::runPicked);
        auto& plot = m_chart->plot();
        QTRY_VERIFY(plot.panelRect().width() > m_chart->width() / 2); // laid out
        const auto pixel = plot.toPixel(10, training().y[9]).toPoint();
        auto* surface = plot.findChild<QWidget*>(u"plot"_s);
        QTest::mouseMove(surface, pixel);
        QTest::mouseClick(surface, Qt::LeftButton, {}, pixel);
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked.front().front().toString(), u"a"_s);
    }

private:
    Series training() const { return seriesOf(m_chart->plot(), curveId(u"a"_s, Curve::Training)); }

    std::unique_ptr<LossChart> m_chart;
};

QTEST_MAIN(TestLossChart)
#include "tst_loss_chart.moc"
