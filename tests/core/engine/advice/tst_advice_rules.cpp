// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/engine/advice/advice_rules.h"
#include "tests/support/raised.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace lesa;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr double infinite = std::numeric_limits<double>::infinity();

} // namespace

class TestAdviceRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void placesCountFromTheGoodEnd()
    {
        QCOMPARE(placesOf({3, 1, 2}, true), (std::vector<int>{3, 1, 2}));
        QCOMPARE(placesOf({3, 1, 2}, false), (std::vector<int>{1, 3, 2}));
    }

    void equalScoresShareThePlace()
    {
        QCOMPARE(placesOf({2, 1, 2, 5}, true), (std::vector<int>{2, 1, 2, 4}));
    }

    void aGapWithoutScoreHasNoPlaceAndAnInfiniteOneIsLast()
    {
        QCOMPARE(placesOf({none, 1, infinite, 0}, true), (std::vector<int>{0, 2, 3, 1}));
        QCOMPARE(placesOf({}, true), std::vector<int>());
    }

    void meansAreOverTheRulesThatPlaceAGap()
    {
        const auto means = meanPlaces({{1, 2, 0}, {2, 1, 0}, {3, 0, 0}});
        QCOMPARE(means.size(), std::size_t(3));
        QCOMPARE(means[0], 2.0);
        QCOMPARE(means[1], 1.5);
        QVERIFY(std::isnan(means[2]));
    }

    void anUnknownRuleIsRefusedAndTheNearestNamed()
    {
        const auto error = test::raised([] { adviceRule("insertoin"); });
        QVERIFY(error && error->fault() == Fault::Usage);
        QVERIFY(error->hint().find("insertion") != std::string::npos);
        for (const auto& rule : adviceRules())
            QCOMPARE(adviceRule(rule.name).name, rule.name);
    }
};

QTEST_GUILESS_MAIN(TestAdviceRules)
#include "tst_advice_rules.moc"
