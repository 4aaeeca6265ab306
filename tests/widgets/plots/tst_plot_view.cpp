// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_figures.h"

#include "widgets/plots/plot_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <limits>

using namespace lesa;
using namespace Qt::StringLiterals;

class TestPlotView : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_view = std::make_unique<PlotView>();
        m_view->resize(640, 420);
        m_view->setContent(twoLines());
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        QTRY_VERIFY(m_view->panelRect().width() > 100);
        QTRY_VERIFY(!m_view->legendRect(u"a"_s).isEmpty());
    }
    void cleanup() { m_view.reset(); }

    void theReadoutNamesTheNearestPoint()
    {
        QTest::mouseMove(plot(), pixel(3, 30));
        QTRY_VERIFY(m_view->readout().contains(u"first"_s));
        QVERIFY2(m_view->readout().contains(u"Step: 3"_s), qPrintable(m_view->readout()));
        QVERIFY(m_view->readout().contains(u"Loss: 30"_s));
    }

    void aClickPicksThePointAndItsKey()
    {
        QSignalSpy picked(m_view.get(), &PlotView::picked);
        QSignalSpy keys(m_view.get(), &PlotView::keyPicked);
        QTest::mouseClick(plot(), Qt::LeftButton, {}, pixel(5, 5));
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked[0][0].toString(), u"b"_s);
        QCOMPARE(picked[0][1].toInt(), 4);
        QCOMPARE(keys[0][0].toString(), u"run:b"_s);
        QCOMPARE(m_view->selectedKey(), u"run:b"_s);
    }

    void aKeyPickedInOneViewIsSelectedInTheOthers()
    {
        PlotView other;
        other.setContent(twoLines());
        linkSelection({m_view.get(), &other});
        QTest::mouseClick(plot(), Qt::LeftButton, {}, pixel(5, 5));
        QCOMPARE(other.selectedKey(), u"run:b"_s);
    }

    void arrowKeysMoveTheReadoutAndEnterPicks()
    {
        QSignalSpy picked(m_view.get(), &PlotView::picked);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QVERIFY2(m_view->readout().contains(u"Step: 2"_s), qPrintable(m_view->readout()));
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QVERIFY(m_view->readout().contains(u"second"_s));
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(picked.size(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QVERIFY(m_view->readout().isEmpty() && m_view->selectedKey().isEmpty());
    }

    void aLogAxisSaysHowManyPointsItHides()
    {
        auto content = twoLines();
        content.panels[0].series[1].y = {0, -1, 3, 4, std::numeric_limits<double>::quiet_NaN(), 6};
        m_view->setContent(content);
        QCOMPARE(m_view->hiddenPoints(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_L);
        QVERIFY(m_view->isLogY());
        QCOMPARE(m_view->hiddenPoints(), 2);
        QVERIFY(m_view->yRange().lower > 0);
        QTest::keyClick(m_view.get(), Qt::Key_L, Qt::ShiftModifier);
        QVERIFY(m_view->isLogX());
    }

    void theWheelZoomsAboutTheCursorAndFitGoesBack()
    {
        const auto before = m_view->xRange();
        const QPoint at = pixel(3, 30);
        wheel(at, 240);
        const auto after = m_view->xRange();
        QVERIFY(after.upper - after.lower < before.upper - before.lower);
        QVERIFY((m_view->toPixel(3, 30) - QPointF(at)).manhattanLength() < 3);
        QTest::keyClick(m_view.get(), Qt::Key_F);
        QCOMPARE(m_view->xRange(), before);
    }

    void draggingMovesTheAxesWithTheCursor()
    {
        const QPoint from = pixel(3, 30);
        QTest::mousePress(plot(), Qt::LeftButton, {}, from);
        drag(from + QPoint(60, 0), Qt::NoModifier);
        QTest::mouseRelease(plot(), Qt::LeftButton, {}, from + QPoint(60, 0));
        QVERIFY((m_view->toPixel(3, 30) - QPointF(from + QPoint(60, 0))).manhattanLength() < 3);
    }

    void linkedViewsZoomTogether()
    {
        PlotView other;
        other.resize(400, 300);
        other.setContent(twoLines());
        linkX(*m_view, other);
        wheel(pixel(3, 30), 120);
        QCOMPARE(other.xRange(), m_view->xRange());
        m_view->fit();
        QCOMPARE(other.xRange(), m_view->xRange());
    }

    void theLegendHidesACurveAndADoubleClickIsolatesIt()
    {
        const QPoint entry = m_view->legendRect(u"a"_s).center();
        QTest::mouseClick(plot(), Qt::LeftButton, {}, entry);
        QCOMPARE(m_view->hiddenSeries(), QStringList{u"a"_s});
        QTest::mouseClick(plot(), Qt::LeftButton, {}, m_view->legendRect(u"a"_s).center());
        QVERIFY(m_view->hiddenSeries().isEmpty());
        QTest::mouseDClick(plot(), Qt::LeftButton, {}, m_view->legendRect(u"b"_s).center());
        QCOMPARE(m_view->hiddenSeries(), QStringList{u"a"_s});
        m_view->isolate(u"b"_s);
        QVERIFY(m_view->hiddenSeries().isEmpty());
    }

    void newPointsAppearWithoutRebuildingAndKeepTheUsersZoom()
    {
        QVERIFY(m_view->append(u"a"_s, std::vector<double>{7, 8}, std::vector<double>{70, 80}));
        QVERIFY(!m_view->append(u"nobody"_s, std::vector<double>{1}, std::vector<double>{1}));
        QTRY_VERIFY(m_view->xRange().upper >= 8);
        QCOMPARE(m_view->shownContent().panels[0].series[0].y.back(), 80.0);
        m_view->setXRange({2, 4});
        m_view->append(u"a"_s, std::vector<double>{9}, std::vector<double>{90});
        QCOMPARE(m_view->xRange(), (Range{2, 4}));
    }

    void anotherContentOfTheSameKindKeepsZoomAndHiddenCurves()
    {
        m_view->setSeriesHidden(u"b"_s, true);
        m_view->setXRange({2, 4});
        m_view->setContent(twoLines());
        QCOMPARE(m_view->xRange(), (Range{2, 4}));
        QCOMPARE(m_view->hiddenSeries(), QStringList{u"b"_s});
    }

    void theValueUnderTheCursorIsCopiedElseTheFigure()
    {
        hover(pixel(3, 30));
        QVERIFY(!m_view->readout().isEmpty());
        m_view->copyAction()->trigger();
        QVERIFY(QApplication::clipboard()->text().contains(u"Loss: 30"_s));
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        m_view->copyAction()->trigger();
        QVERIFY(!QApplication::clipboard()->image().isNull());
    }

    void aScreenReaderHearsWhatTheCurvesSay()
    {
        QCOMPARE(m_view->accessibleDescription(), u"2 curves, lowest second 1 at step 1"_s);
    }

    void everyActionHasAKeyAndATip()
    {
        for (const auto* action : m_view->actions()) {
            QVERIFY(!action->shortcut().isEmpty());
            QVERIFY(
                action->toolTip().contains(action->shortcut().toString(QKeySequence::NativeText)));
        }
        QCOMPARE(m_view->actions().size(), 6);
    }

    void manyPointsAreTakenInOneGo()
    {
        FigureContent content;
        content.id = u"many"_s;
        Panel panel;
        for (int i = 0; i < 20; ++i) {
            Series s;
            s.id = QString::number(i);
            for (int j = 0; j < 100000; ++j) {
                s.x.push_back(j);
                s.y.push_back(i + j % 97);
            }
            panel.series.push_back(std::move(s));
        }
        content.panels.push_back(std::move(panel));
        m_view->setContent(std::move(content));
        QElapsedTimer clock;
        clock.start();
        for (int tick = 0; tick < 50; ++tick)
            m_view->append(u"3"_s, std::vector<double>{100000.0 + tick}, std::vector<double>{1});
        qInfo("50 appends to 20 × 100000 points: %lld ms", static_cast<long long>(clock.elapsed()));
        clock.restart();
        QTRY_VERIFY(m_view->xRange().upper > 100000);
        QApplication::processEvents();
        qInfo("drawn after %lld ms, the timer's 50 ms among them",
            static_cast<long long>(clock.elapsed()));
        QCOMPARE(m_view->shownContent().panels[0].series[3].x.size(), std::size_t(100050));
    }

private:
    static FigureContent twoLines()
    {
        FigureContent content;
        content.id = u"two"_s;
        Panel panel;
        panel.x.label = u"Step"_s;
        panel.y.label = u"Loss"_s;
        Series a;
        a.id = u"a"_s;
        a.name = u"first"_s;
        a.key = u"run:a"_s;
        a.x = {1, 2, 3, 4, 5, 6};
        a.y = {10, 20, 30, 40, 50, 60};
        Series b = a;
        b.id = u"b"_s;
        b.name = u"second"_s;
        b.key = u"run:b"_s;
        b.style = 1;
        b.y = {1, 2, 3, 4, 5, 6};
        panel.series = {a, b};
        content.panels = {panel};
        return content;
    }

    [[nodiscard]] QWidget* plot() const { return m_view->findChild<QWidget*>(u"plot"_s); }
    [[nodiscard]] QPoint pixel(double x, double y) const { return m_view->toPixel(x, y).toPoint(); }
    void wheel(QPoint at, int delta)
    {
        QWheelEvent event(at, plot()->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::NoModifier,
            Qt::NoScrollPhase, false);
        QApplication::sendEvent(plot(), &event);
    }
    void hover(QPoint at)
    {
        QMouseEvent event(
            QEvent::MouseMove, at, plot()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(plot(), &event);
    }
    void drag(QPoint to, Qt::KeyboardModifiers modifiers)
    {
        QMouseEvent event(QEvent::MouseMove, to, plot()->mapToGlobal(to), Qt::NoButton,
            Qt::LeftButton, modifiers);
        QApplication::sendEvent(plot(), &event);
    }

    std::unique_ptr<PlotView> m_view;
};

QTEST_MAIN(TestPlotView)
#include "tst_plot_view.moc"
