// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linalg/tsne.h"

#include <QTest>

#include <random>
#include <stdexcept>

namespace {

/// `groups` groups of `size` points around far-apart centres in 20 dimensions.
Eigen::MatrixXd groupedDistances(int groups, int size)
{
    std::mt19937 generator(3);
    std::normal_distribution<double> normal;
    Eigen::MatrixXd x(groups * size, 20);
    for (int g = 0; g < groups; ++g) {
        const Eigen::RowVectorXd centre
            = Eigen::RowVectorXd::NullaryExpr(20, [&] { return 10 * normal(generator); });
        for (int i = 0; i < size; ++i)
            x.row(g * size + i)
                = centre + Eigen::RowVectorXd::NullaryExpr(20, [&] { return normal(generator); });
    }
    return lesa::squaredDistances(x * x.transpose());
}

} // namespace

class TestTsne : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsGroupsApart()
    {
        constexpr int groups = 3;
        constexpr int size = 25;
        const Eigen::MatrixXd y = lesa::tsne(groupedDistances(groups, size), {.perplexity = 10});
        const Eigen::MatrixXd distance = lesa::squaredDistances(y * y.transpose());
        double within = 0;
        double between = INFINITY;
        for (Eigen::Index i = 0; i < y.rows(); ++i)
            for (Eigen::Index j = 0; j < y.rows(); ++j)
                if (i / size == j / size)
                    within = std::max(within, distance(i, j));
                else
                    between = std::min(between, distance(i, j));
        QVERIFY2(within < between,
            qPrintable(QString("%1 within, %2 between").arg(within).arg(between)));
    }

    void givesTheSameBytesForTheSameSeed()
    {
        const Eigen::MatrixXd distance = groupedDistances(2, 15);
        const Eigen::MatrixXd first = lesa::tsne(distance, {.seed = 4});
        QVERIFY(first == lesa::tsne(distance, {.seed = 4}));
        QVERIFY(first != lesa::tsne(distance, {.seed = 5}));
    }

    void aLineStaysALine()
    {
        // Layers that drift steadily: order along the curve survives.
        Eigen::MatrixXd x = Eigen::VectorXd::LinSpaced(30, 0, 29);
        const Eigen::MatrixXd y
            = lesa::tsne(lesa::squaredDistances(x * x.transpose()), {.perplexity = 5});
        const Eigen::MatrixXd distance = lesa::squaredDistances(y * y.transpose());
        for (Eigen::Index i = 2; i + 2 < y.rows(); ++i) {
            Eigen::VectorXd others = distance.col(i);
            others[i] = INFINITY;
            Eigen::Index nearest = 0;
            others.minCoeff(&nearest);
            QVERIFY(std::abs(nearest - i) <= 2);
        }
    }

    void fewOrEqualPointsAreNoTrouble_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {1, 2, 3, 4, 5, 12})
            QTest::addRow("%d equal points", count) << count;
    }
    void fewOrEqualPointsAreNoTrouble()
    {
        QFETCH(int, count);
        const Eigen::MatrixXd y
            = lesa::tsne(Eigen::MatrixXd::Zero(count, count), {.iterations = 200});
        QCOMPARE(y.rows(), count);
        QCOMPARE(y.cols(), 2);
        QVERIFY(y.allFinite());
    }

    void stopsWhenTheCheckThrows()
    {
        const auto stop = [] { throw std::runtime_error("stop"); };
        QVERIFY_EXCEPTION_THROWN(
            lesa::tsne(groupedDistances(2, 5), {.check = stop}), std::runtime_error);
    }
};

QTEST_GUILESS_MAIN(TestTsne)
#include "tst_tsne.moc"
