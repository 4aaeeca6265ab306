// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linalg/log_histogram.h"
#include "core/linalg/outliers.h"
#include "core/linalg/power_law.h"
#include "core/linalg/spectral_metrics.h"

#include <QTest>

#include <cmath>

using namespace lesa;

class TestDensities : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theHistogramHasAreaOne();
    void equalAndUnusableValuesAreHeld();
    void thePowerLawHasAreaOneAboveXmin();
    void onlyValuesFarFromTheOthersStandOut();
    void theFewestDirectionsThatHoldAShareAreCounted();
};

void TestDensities::theHistogramHasAreaOne()
{
    const std::vector<double> values{1, 2, 4, 8, 16, 16};
    const auto h = logHistogram(values, 4);
    QCOMPARE(h.edges.size(), std::size_t(5));
    double area = 0;
    for (std::size_t i = 0; i < h.density.size(); ++i)
        area += h.density[i] * (h.edges[i + 1] - h.edges[i]);
    QVERIFY(std::abs(area - 1) < 1e-12);
    QVERIFY(std::abs(h.edges[1] / h.edges[0] - 2) < 1e-6);
}

void TestDensities::equalAndUnusableValuesAreHeld()
{
    const std::vector<double> equal{3, 3, 3};
    QCOMPARE(logHistogram(equal, 2).density.size(), std::size_t(2));
    const std::vector<double> none{0, -1, std::nan("")};
    QVERIFY(logHistogram(none, 2).edges.empty());
}

void TestDensities::thePowerLawHasAreaOneAboveXmin()
{
    double area = 0;
    const double step = 1e-3;
    for (double x = 2 + step / 2; x < 400; x += step)
        area += step * powerLawDensity(x, 3, 2);
    QVERIFY(std::abs(area - 1) < 1e-4);
    QCOMPARE(powerLawDensity(1.9, 3, 2), 0.0);
}

void TestDensities::onlyValuesFarFromTheOthersStandOut()
{
    const std::vector<double> values{1, 1.1, 0.9, 5, 1.05, std::nan(""), 0.95};
    QCOMPARE(outliers(values), std::vector<std::size_t>{3});
    const std::vector<double> few{1, 1, 9};
    QVERIFY(outliers(few).empty());
    const std::vector<double> equal{2, 2, 2, 2, 2, 7};
    QVERIFY(outliers(equal).empty());
}

void TestDensities::theFewestDirectionsThatHoldAShareAreCounted()
{
    const std::vector<double> sigma{3, 2, 1}; // λ = 9, 4, 1
    QCOMPARE(directionsHolding(sigma, 0.6), 1.0);
    QCOMPARE(directionsHolding(sigma, 0.9), 2.0);
    QCOMPARE(directionsHolding(sigma, 1.0), 3.0);
}

QTEST_GUILESS_MAIN(TestDensities)
#include "tst_densities.moc"
