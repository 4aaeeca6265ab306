// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/smoothing.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace lesa;

namespace {
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr double infinite = std::numeric_limits<double>::infinity();
} // namespace

class TestSmoothing : public QObject {
    Q_OBJECT
private slots:
    void theAverageIsDebiasedFromItsFirstPoint()
    {
        const std::vector<double> y = {4, 2, 3, 1};
        const auto smooth = exponentialAverage(y, 0.6);
        QCOMPARE(smooth[0], 4.0);
        // The definition written out: weights 0.6^(t-i), normalised.
        for (std::size_t t = 0; t < y.size(); ++t) {
            double sum = 0;
            double weights = 0;
            for (std::size_t i = 0; i <= t; ++i) {
                const double weight = std::pow(0.6, static_cast<double>(t - i));
                sum += weight * y[i];
                weights += weight;
            }
            QVERIFY(std::abs(smooth[t] - sum / weights) < 1e-12);
        }
    }

    void aConstantSeriesComesBackToTheLastBit()
    {
        const std::vector<double> y(1000, 0.1);
        QCOMPARE(exponentialAverage(y, 0.999), y);
        QCOMPARE(centralAverage(y, 31), y);
    }

    void nonFiniteValuesStayAndDoNotSpread()
    {
        const std::vector<double> y = {1, notANumber, 3, infinite, 5};
        const auto smooth = exponentialAverage(y, 0.5);
        QVERIFY(std::isnan(smooth[1]) && std::isinf(smooth[3]));
        const auto without = exponentialAverage(std::vector<double>{1, 3, 5}, 0.5);
        QCOMPARE(smooth[2], without[1]);
        QCOMPARE(smooth[4], without[2]);
        const auto central = centralAverage(y, 3);
        QVERIFY(std::isnan(central[1]));
        QCOMPARE(central[2], 3.0);
    }

    void smoothingStopsAtItsLimitAndZeroChangesNothing()
    {
        const std::vector<double> y = {1, 2, 4, 8};
        QCOMPARE(exponentialAverage(y, 0), y);
        QCOMPARE(exponentialAverage(y, 7), exponentialAverage(y, maxSmoothing));
        QVERIFY(exponentialAverage({}, 0.5).empty());
    }

    void theCentralAverageIsNotShifted()
    {
        std::vector<double> y;
        for (int i = 0; i < 50; ++i)
            y.push_back(3.0 * i);
        const auto smooth = centralAverage(y, 9);
        for (std::size_t i = 0; i < y.size(); ++i)
            QVERIFY(std::abs(smooth[i] - y[i]) < 1e-9);
    }

    void theEnvelopeHoldsEveryPointOfItsWindow()
    {
        const std::vector<double> y = {5, 1, notANumber, 4, 2, 9, 3};
        const auto band = envelope(y, 3);
        const std::vector<double> low = {1, 1, 1, 2, 2, 2, 3};
        const std::vector<double> high = {5, 5, 4, 4, 9, 9, 9};
        QCOMPARE(band.low, low);
        QCOMPARE(band.high, high);
    }
};

QTEST_APPLESS_MAIN(TestSmoothing)
#include "tst_smoothing.moc"
