// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/plan/plan.h"
#include "core/plan/positions.h"

#include <QTest>

#include <numeric>

using namespace lesa;

namespace {

std::vector<int> range(int from, int to, int step = 1)
{
    std::vector<int> values;
    for (int i = from; i <= to; i += step)
        values.push_back(i);
    return values;
}

std::vector<int> gapsOf(const char* text, int layers, bool allowLast = false)
{
    return chooseGaps(parsePositions(text), layers, allowLast);
}

std::vector<int> sources(const LayerMap& map)
{
    std::vector<int> values;
    for (const auto& origin : map)
        values.push_back(origin.source);
    return values;
}

} // namespace

class TestPositions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lesaGaps15To30Of32BecomeNewLayers16To46()
    {
        const auto map = insertionMap(32, gapsOf("15-30", 32), 1);
        QCOMPARE(map.size(), std::size_t(48));
        QVERIFY(insertedLayers(map) == range(16, 46, 2));
        QVERIFY(gapsOf("top-half", 32) == range(15, 30));
    }

    void llamaProGroupsOf8And16MatchThePublishedIndices()
    {
        QVERIFY(
            insertedLayers(insertionMap(32, gapsOf("groups:8", 32, true), 1)) == range(4, 39, 5));
        QVERIFY(
            insertedLayers(insertionMap(32, gapsOf("groups:16", 32, true), 1)) == range(2, 47, 3));
    }

    void solarRunsLayers0To23Then8To31()
    {
        auto expected = range(0, 23);
        const auto second = range(8, 31);
        expected.insert(expected.end(), second.begin(), second.end());
        const auto map = solarMap(32, 8);
        QVERIFY(sources(map) == expected);
        QCOMPARE(std::count_if(map.begin(), map.end(),
                     [](auto& o) { return o.kind == LayerOrigin::Kind::Old; }),
            32);
        StrategySpec published;
        published.name = "solar";
        QVERIFY(layerMapFor(published, {}, 32) == map);
    }

    void stackRepeatsTheWholeStack()
    {
        const auto map = stackMap(4, 3);
        QCOMPARE(map.size(), std::size_t(12));
        QCOMPARE(insertedLayers(map).size(), std::size_t(8));
    }

    void severalLayersAGapAreCountedFromBelow()
    {
        const auto map = insertionMap(4, {1}, 2);
        QCOMPARE(map.size(), std::size_t(6));
        QVERIFY((map[3] == LayerOrigin{LayerOrigin::Kind::New, 1, 1, 1, 2}));
        QCOMPARE(parsePositions("15-30x2").perGap, 2);
    }

    void gapsWrittenForAnotherDepthAreRescaled()
    {
        PositionsSpec spec{"between", 15, 30, 1, {}, 1, 32};
        QVERIFY(chooseGaps(spec, 30, false) == range(14, 28));
        QVERIFY(chooseGaps(spec, 64, false) == range(31, 61));
        QVERIFY(chooseGaps(spec, 32, false) == range(15, 30));
    }

    void uniformGapsAreSpreadAndDistinct()
    {
        for (const int count : {1, 5, 16, 31}) {
            const auto gaps = gapsOf(("uniform:" + std::to_string(count)).c_str(), 32);
            QCOMPARE(gaps.size(), static_cast<std::size_t>(count));
        }
        QVERIFY(gapsOf("every:2", 8) == (std::vector{1, 3, 5}));
        QVERIFY(gapsOf("every:2", 8, true) == (std::vector{1, 3, 5, 7}));
        QVERIFY(gapsOf("3,7,12-14,3", 32) == (std::vector{3, 7, 12, 13, 14}));
    }

    void refusesGapsThatDoNotExist_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"31", "40", "9-8", "groups:5", "uniform:32", "every:200"})
            QTest::addRow("%s", text) << text;
    }
    void refusesGapsThatDoNotExist()
    {
        QFETCH(QString, text);
        QVERIFY_THROWS_EXCEPTION(Error, gapsOf(text.toUtf8().constData(), 32));
    }

    void refusesWordsThatAreNoPositions_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
            {"", "abc", "1-", "-3", "1,,2", "every:", "evry:2", "3x", "3x0", "99999999999"})
            QTest::addRow("'%s'", text) << text;
    }
    void refusesWordsThatAreNoPositions()
    {
        QFETCH(QString, text);
        try {
            parsePositions(text.toStdString());
            QFAIL("accepted");
        } catch (const Error& e) {
            QCOMPARE(e.fault(), Fault::Usage);
        }
    }

    void theLastGapIsOnlyForStrategiesWithoutAnUpperNeighbour()
    {
        PositionsSpec last{"list", 0, 0, 1, {31}, 1, 0};
        StrategySpec copy;
        copy.name = "copy";
        QCOMPARE(layerMapFor(copy, last, 32).back().kind, LayerOrigin::Kind::New);
        QVERIFY_THROWS_EXCEPTION(Error, layerMapFor(StrategySpec{}, last, 32));
    }

    void trainedLayersAreNewAllOrAList()
    {
        const auto map = insertionMap(4, {1, 2}, 1);
        QVERIFY(trainedLayers("new", map) == (std::vector{2, 4}));
        QVERIFY(trainedLayers("all", map) == range(0, 5));
        QVERIFY(trainedLayers("0,2-3", map) == (std::vector{0, 2, 3}));
        QVERIFY_THROWS_EXCEPTION(Error, trainedLayers("6", map));
        QVERIFY_THROWS_EXCEPTION(Error, trainedLayers("old", map));
    }
};

QTEST_GUILESS_MAIN(TestPositions)
#include "tst_positions.moc"
