// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/torch.h"

#include "core/engine/distributed/process_group.h"
#include "tests/core/engine/distributed/rank_threads.h"

#include <QTest>

#include <atomic>

using namespace lesa;
using namespace lesa::test;

class TestRankGroup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!hasGloo())
            QSKIP("built without Gloo's headers");
    }
    void sumsAreThoseOfAllRanks_data();
    void sumsAreThoseOfAllRanks();
    void eachPartComesFromItsOwner();
    void rankZeroCollectsWhatAnotherHas();
    void theOthersFollowTheFirst();
    void aFailureIsToldToAllWithItsSentence_data();
    void aFailureIsToldToAllWithItsSentence();
    void aBadHostIsRefused();
};

void TestRankGroup::sumsAreThoseOfAllRanks_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {2, 3, 4})
        QTest::addRow("%d ranks", size) << size;
}

void TestRankGroup::sumsAreThoseOfAllRanks()
{
    QFETCH(const int, size);
    std::atomic<int> right = 0;
    const auto failures = asRanks(size, [&](Ranks& ranks) {
        const at::Tensor mine = at::arange(5, at::kFloat) + ranks.rank();
        const at::Tensor expected = size * at::arange(5, at::kFloat) + size * (size - 1) / 2;
        ranks.finish({ranks.startSum(mine)});
        const double rank = ranks.rank();
        right += mine.equal(expected) && ranks.sum({1, rank}).front() == size
            && ranks.largest({rank, -rank}) == std::vector<double>{size - 1.0, 0};
    });
    QCOMPARE(failures, std::vector<std::string>(static_cast<std::size_t>(size)));
    QCOMPARE(right.load(), size);
}

void TestRankGroup::eachPartComesFromItsOwner()
{
    std::atomic<int> right = 0;
    asRanks(3, [&](Ranks& ranks) { // parts of 2, 3 and 3 elements
        const at::Tensor all = at::full({8}, double(ranks.rank()));
        ranks.finish(ranks.startShare(all));
        right += all.equal(at::tensor({0., 0., 1., 1., 1., 2., 2., 2.}).to(at::kFloat));
    });
    QCOMPARE(right.load(), 3);
}

void TestRankGroup::rankZeroCollectsWhatAnotherHas()
{
    std::atomic<double> got = 0;
    asRanks(3, [&](Ranks& ranks) {
        const at::Tensor mine = at::full({4}, 10.0 * ranks.rank());
        ranks.collect(mine, 2);
        if (ranks.isFirst())
            got = mine.sum().item<double>();
    });
    QCOMPARE(got.load(), 80.0);
}

void TestRankGroup::theOthersFollowTheFirst()
{
    std::atomic<bool> firstWas = false;
    std::atomic<int> late = 0;
    asRanks(3, [&](Ranks& ranks) {
        inTurn(&ranks, [&] {
            if (!ranks.isFirst())
                late += firstWas;
            firstWas = firstWas || ranks.isFirst();
        });
    });
    QCOMPARE(late.load(), 2);
}

void TestRankGroup::aFailureIsToldToAllWithItsSentence_data()
{
    QTest::addColumn<int>("failing");
    QTest::newRow("rank 0") << 0;
    QTest::newRow("another") << 2;
}

void TestRankGroup::aFailureIsToldToAllWithItsSentence()
{
    QFETCH(const int, failing);
    const auto failures = asRanks(3, [&](Ranks& ranks) {
        if (ranks.rank() == failing)
            throw Error(Fault::Memory, "no room");
        static_cast<void>(ranks.sum({1}));
    });
    for (std::size_t rank = 0; rank < 3; ++rank)
        QCOMPARE(QString::fromStdString(failures[rank]),
            int(rank) == failing ? QString("no room")
                                 : QString("rank %1 of 3 failed: no room").arg(failing));
}

void TestRankGroup::aBadHostIsRefused()
{
    auto place = placeOf(1, 2, freePort());
    place.host = "no-such-host.invalid";
    Ranks ranks(place);
    QVERIFY_EXCEPTION_THROWN(ranks.join("cpu"), Error);
}

QTEST_GUILESS_MAIN(TestRankGroup)
#include "tst_rank_group.moc"
