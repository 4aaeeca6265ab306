// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/curve_outline.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <random>

using namespace lesa;

namespace {

struct Curve {
    std::vector<double> x, y;
};

Curve noisy(std::size_t count)
{
    Curve curve;
    std::mt19937 random(7);
    std::uniform_real_distribution<double> step(0.5, 1.5);
    double at = 1;
    for (std::size_t i = 0; i < count; ++i) {
        at += step(random);
        curve.x.push_back(at);
        curve.y.push_back(std::sin(at / 300) + step(random));
    }
    return curve;
}

long columnOf(double x, const PixelColumns& c)
{
    const auto f = [&](double v) { return c.log ? std::log(v) : v; };
    return static_cast<long>(std::floor((f(x) - f(c.from)) / (f(c.to) - f(c.from)) * c.pixels));
}

} // namespace

class TestCurveOutline : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyColumnKeepsItsLowestAndHighestPoint_data()
    {
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::addColumn<bool>("log");
        QTest::newRow("all") << 1.0 << 30000.0 << false;
        QTest::newRow("zoomed") << 5000.0 << 9000.0 << false;
        QTest::newRow("few points a column") << 5000.0 << 5600.0 << false;
        QTest::newRow("logarithmic") << 1.0 << 30000.0 << true;
    }

    void everyColumnKeepsItsLowestAndHighestPoint()
    {
        QFETCH(double, from);
        QFETCH(double, to);
        QFETCH(bool, log);
        const auto curve = noisy(20000);
        const PixelColumns columns{from, to, 400, log};
        CurveOutline outline;
        outline.extend(curve.x, curve.y);
        const auto seen = outline.visible(curve.x, curve.y, columns);
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
        QVERIFY(seen.size() <= 4 * 402);
        struct Ends {
            double low = std::numeric_limits<double>::infinity();
            double high = -std::numeric_limits<double>::infinity();
            void add(double v)
            {
                low = std::min(low, v);
                high = std::max(high, v);
            }
            bool operator==(const Ends&) const = default;
        };
        std::map<long, Ends> slow, fast;
        for (std::size_t i = 0; i < curve.x.size(); ++i)
            if (curve.x[i] >= from && curve.x[i] <= to)
                slow[columnOf(curve.x[i], columns)].add(curve.y[i]);
        for (const auto i : seen)
            if (curve.x[i] >= from && curve.x[i] <= to)
                fast[columnOf(curve.x[i], columns)].add(curve.y[i]);
        QVERIFY(slow == fast);
    }

    void pointsThatComeInOneByOneGiveTheSame()
    {
        const auto curve = noisy(3000);
        const PixelColumns columns{1, 4000, 100, false};
        CurveOutline whole, grown;
        whole.extend(curve.x, curve.y);
        for (std::size_t n = 0; n <= curve.x.size(); n += 7)
            grown.extend(std::span(curve.x).first(n), std::span(curve.y).first(n));
        QCOMPARE(
            grown.visible(curve.x, curve.y, columns), whole.visible(curve.x, curve.y, columns));
    }

    void aGapStaysAGap()
    {
        auto curve = noisy(3000);
        curve.y[1234] = std::numeric_limits<double>::quiet_NaN();
        CurveOutline outline;
        outline.extend(curve.x, curve.y);
        const auto seen = outline.visible(curve.x, curve.y, {1, 4000, 10, false});
        QVERIFY(std::binary_search(seen.begin(), seen.end(), 1234u));
    }

    void theLineGoesOnToTheEdgeOfAZoom()
    {
        const auto curve = noisy(3000);
        CurveOutline outline;
        outline.extend(curve.x, curve.y);
        const auto seen = outline.visible(curve.x, curve.y, {1000.5, 1002.5, 500, false});
        QVERIFY(curve.x[seen.front()] < 1000.5);
        QVERIFY(curve.x[seen.back()] > 1002.5);
    }

    void nothingIsSeenOfNothing()
    {
        QVERIFY(CurveOutline().visible({}, {}, {0, 1, 100, false}).empty());
    }
};

QTEST_APPLESS_MAIN(TestCurveOutline)
#include "tst_curve_outline.moc"
