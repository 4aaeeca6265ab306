// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/expand/depth_strip.h"

#include <QSignalSpy>
#include <QTest>

using namespace lesa;
using namespace Qt::StringLiterals;
using Gaps = std::vector<int>;

class TestDepthStrip : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_strip = std::make_unique<DepthStrip>();
        m_strip->resize(900, m_strip->sizeHint().height());
        m_strip->setState({12, {}, 1, false});
        m_strip->show();
        m_strip->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_strip.get()));
        m_edits = 0;
        m_running = 0;
        connect(m_strip.get(), &DepthStrip::gapsEdited, this, [this](const Gaps&, bool running) {
            ++m_edits;
            m_running += running;
        });
    }

    void aClickOnPlusPutsALayerThereAndTakesItOut()
    {
        click(4);
        QCOMPARE(gaps(), Gaps{4});
        click(4);
        QCOMPARE(gaps(), Gaps{});
        QCOMPARE(m_edits, 2);
    }

    void aDragChoosesARangeAndIsOneStep()
    {
        drag(3, 7);
        QCOMPARE(gaps(), (Gaps{3, 4, 5, 6, 7}));
        QCOMPARE(m_edits, 1);
    }

    void aDragFromAChosenGapTakesOut()
    {
        m_strip->setState({12, {3, 4, 5, 6, 7}, 1, false});
        drag(7, 5);
        QCOMPARE(gaps(), (Gaps{3, 4}));
    }

    void escapeEndsADragWithoutAChange()
    {
        QTest::mousePress(m_strip.get(), Qt::LeftButton, {}, center(3));
        QTest::mouseMove(m_strip.get(), center(6));
        QTest::keyClick(m_strip.get(), Qt::Key_Escape);
        QTest::mouseRelease(m_strip.get(), Qt::LeftButton, {}, center(6));
        QCOMPARE(gaps(), Gaps{});
        QCOMPARE(m_edits, 0);
    }

    void aClickOnALayerPicksItAndChoosesNothing()
    {
        QSignalSpy picked(m_strip.get(), &DepthStrip::layerPicked);
        QTest::mouseClick(m_strip.get(), Qt::LeftButton, {}, m_strip->layerRect(5).center());
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked.front().front().toInt(), 5);
        QCOMPARE(m_edits, 0);
    }

    void arrowsMoveAndSpaceToggles()
    {
        QTest::keyClick(m_strip.get(), Qt::Key_Home);
        QTest::keyClick(m_strip.get(), Qt::Key_Right);
        QTest::keyClick(m_strip.get(), Qt::Key_Right);
        QTest::keyClick(m_strip.get(), Qt::Key_Space);
        QCOMPARE(gaps(), Gaps{2});
        QTest::keyClick(m_strip.get(), Qt::Key_Space);
        QCOMPARE(gaps(), Gaps{});
    }

    void shiftWithArrowsExtendsAndShrinks()
    {
        QTest::keyClick(m_strip.get(), Qt::Key_Home);
        QTest::keyClick(m_strip.get(), Qt::Key_Right);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(m_strip.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(gaps(), (Gaps{1, 2, 3, 4}));
        QTest::keyClick(m_strip.get(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(gaps(), (Gaps{1, 2, 3}));
        QCOMPARE(m_running, m_edits);
    }

    void controlATakesAllAndControlShiftANone()
    {
        QTest::keyClick(m_strip.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(gaps().size(), std::size_t(11));
        QTest::keyClick(m_strip.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(gaps(), Gaps{});
    }

    void plusAndMinusAskForLayersAGap()
    {
        QSignalSpy perGap(m_strip.get(), &DepthStrip::perGapEdited);
        QTest::keyClick(m_strip.get(), Qt::Key_Minus);
        QCOMPARE(perGap.size(), 0);
        QTest::keyClick(m_strip.get(), Qt::Key_Plus);
        QCOMPARE(perGap.front().front().toInt(), 2);
    }

    void theGapAfterTheLastLayerIsThereOnlyWhereAllowed()
    {
        QCOMPARE(m_strip->gapCount(), 11);
        QTest::keyClick(m_strip.get(), Qt::Key_End);
        QCOMPARE(m_strip->cursorGap(), 10);
        m_strip->setState({12, {}, 1, true});
        click(11);
        QCOMPARE(gaps(), Gaps{11});
    }

    void ofEightyLayersEachGapCanBeHit()
    {
        m_strip->resize(760, m_strip->height());
        m_strip->setState({80, {}, 1, false});
        for (const int gap : {0, 1, 37, 38, 78}) {
            click(gap);
            QCOMPARE(gaps().size(), std::size_t(1));
            QCOMPARE(gaps().front(), gap);
            click(gap);
        }
    }

    void aScreenReaderIsToldWhereTheCursorIs()
    {
        m_strip->setState({12, {0}, 2, false});
        QTest::keyClick(m_strip.get(), Qt::Key_Home);
        QCOMPARE(m_strip->accessibleDescription(),
            u"Gap 0, between layers 0 and 1: becomes layers 1 to 2. Chosen: 1 of 11 gaps."_s);
    }

private:
    [[nodiscard]] Gaps gaps() const { return m_strip->state().gaps; }
    [[nodiscard]] QPoint center(int gap) const { return m_strip->gapRect(gap).center(); }
    void click(int gap) { QTest::mouseClick(m_strip.get(), Qt::LeftButton, {}, center(gap)); }
    void drag(int from, int to)
    {
        QTest::mousePress(m_strip.get(), Qt::LeftButton, {}, center(from));
        QTest::mouseMove(m_strip.get(), (center(from) + center(to)) / 2);
        QTest::mouseMove(m_strip.get(), center(to));
        QTest::mouseRelease(m_strip.get(), Qt::LeftButton, {}, center(to));
    }

    std::unique_ptr<DepthStrip> m_strip;
    int m_edits = 0;
    int m_running = 0;
};

QTEST_MAIN(TestDepthStrip)
#include "tst_depth_strip.moc"
