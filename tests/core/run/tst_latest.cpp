// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/latest.h"

#include <QTest>

using namespace lesa;

class TestLatest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyTheNewestAnswerArrives()
    {
        Latest latest(this);
        QList<int> seen;
        for (int i = 0; i < 50; ++i)
            latest.start(
                [i](const std::stop_token&) { return i; }, [&seen](int answer) { seen << answer; });
        QTRY_COMPARE(seen.size(), 1);
        QCOMPARE(seen.front(), 49);
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(seen.size(), 1);
    }

    void anOwnerThatHasGoneIsNotCalled()
    {
        auto owner = std::make_unique<QObject>();
        Latest latest(owner.get());
        bool called = false;
        latest.start([](const std::stop_token&) { return 1; }, [&called](int) { called = true; });
        owner.reset();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(TestLatest)
#include "tst_latest.moc"
