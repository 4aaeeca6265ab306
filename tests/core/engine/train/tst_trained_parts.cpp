// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/train/trained_parts.h"

#include "core/base/error.h"
#include "core/plan/positions.h"

#include <QTest>

using namespace lesa;

class TestTrainedParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aListIsRead_data();
    void aListIsRead();
    void aBadListIsRefused_data();
    void aBadListIsRefused();
    void newMeansTheInsertedLayers();
    void newNeedsARecordOfThisModel();
    void allFreezesNothing();
};

void TestTrainedParts::aListIsRead_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QList<int>>("layers");
    QTest::newRow("one") << "7" << QList<int>{7};
    QTest::newRow("range") << "20-24" << QList<int>{20, 21, 22, 23, 24};
    QTest::newRow("mixed") << "16,18,20-22" << QList<int>{16, 18, 20, 21, 22};
    QTest::newRow("in any order, twice") << "9,3-4,3" << QList<int>{3, 4, 9};
}

void TestTrainedParts::aListIsRead()
{
    QFETCH(const QString, list);
    QFETCH(const QList<int>, layers);
    const auto parts = trainedParts(list.toStdString(), 32, std::nullopt);
    QCOMPARE(QList<int>(parts.layers.begin(), parts.layers.end()), layers);
    QCOMPARE(parts.frozenPrefix(), layers.front());
    QVERIFY(!parts.all);
}

void TestTrainedParts::aBadListIsRefused_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("named");
    QTest::newRow("word") << "upper"
                          << "upper";
    QTest::newRow("empty") << ""
                           << "''";
    QTest::newRow("empty part") << "3,,4"
                                << "''";
    QTest::newRow("too high") << "3,32"
                              << "no layer 32";
    QTest::newRow("backwards") << "9-3"
                               << "9-3";
    QTest::newRow("open range") << "9-"
                                << "9-";
    QTest::newRow("blank") << "3, 4"
                           << "' 4'";
    QTest::newRow("huge") << "99999999999999999999"
                          << "99999999999999999999";
}

void TestTrainedParts::aBadListIsRefused()
{
    QFETCH(const QString, list);
    QFETCH(const QString, named);
    try {
        trainedParts(list.toStdString(), 32, std::nullopt);
        QFAIL("accepted");
    } catch (const Error& e) {
        QVERIFY(e.fault() == Fault::Data);
        QVERIFY2(QString(e.what()).contains(named), e.what());
    }
}

void TestTrainedParts::newMeansTheInsertedLayers()
{
    ExpansionRecord record;
    record.map = insertionMap(6, {3, 4}, 1);
    const auto parts = trainedParts("new", 8, record);
    QCOMPARE(parts.layers, (std::vector<int>{4, 6}));
    QCOMPARE(parts.frozenPrefix(), 4);
}

void TestTrainedParts::newNeedsARecordOfThisModel()
{
    QVERIFY_EXCEPTION_THROWN(trainedParts("new", 8, std::nullopt), Error);
    ExpansionRecord record;
    record.map = insertionMap(6, {3}, 1);
    QVERIFY_EXCEPTION_THROWN(trainedParts("new", 8, record), Error);
    record.map = insertionMap(8, {}, 1);
    QVERIFY_EXCEPTION_THROWN(trainedParts("new", 8, record), Error);
}

void TestTrainedParts::allFreezesNothing()
{
    const auto parts = trainedParts("all", 3, std::nullopt);
    QVERIFY(parts.all);
    QCOMPARE(parts.layers, (std::vector<int>{0, 1, 2}));
    QCOMPARE(parts.frozenPrefix(), -1);
}

QTEST_GUILESS_MAIN(TestTrainedParts)
#include "tst_trained_parts.moc"
