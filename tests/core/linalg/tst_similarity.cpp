// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linalg/similarity.h"

#include <Eigen/QR>
#include <QTest>

#include <random>

namespace {

Eigen::MatrixXd gaussian(Eigen::Index rows, Eigen::Index columns, unsigned seed)
{
    std::mt19937 generator(seed);
    std::normal_distribution<double> normal;
    return Eigen::MatrixXd::NullaryExpr(rows, columns, [&] { return normal(generator); });
}

Eigen::MatrixXd orthonormal(Eigen::Index rows, Eigen::Index columns, unsigned seed)
{
    return Eigen::HouseholderQR<Eigen::MatrixXd>(gaussian(rows, columns, seed)).householderQ()
        * Eigen::MatrixXd::Identity(rows, columns);
}

} // namespace

class TestSimilarity : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cosinesOfKnownVectors()
    {
        const Eigen::MatrixXd x{{1, 0}, {3, 3}, {0, 0}, {-2, 0}};
        const Eigen::MatrixXd cosine = lesa::cosineMatrix(x * x.transpose());
        QVERIFY(std::abs(cosine(0, 1) - std::sqrt(0.5)) < 1e-12);
        QCOMPARE(cosine(0, 3), -1.0);
        QCOMPARE(cosine(0, 2), 0.0);
        QCOMPARE(cosine(1, 1), 1.0);
    }

    void alignmentSeesThroughRotationAndScale()
    {
        const Eigen::MatrixXd x = gaussian(40, 30, 1);
        const Eigen::MatrixXd same = 3 * x * orthonormal(30, 30, 2);
        const Eigen::MatrixXd other = gaussian(40, 30, 3);
        const auto kernel
            = [](const Eigen::MatrixXd& m) { return Eigen::MatrixXd(m * m.transpose()); };
        const Eigen::MatrixXd cka = lesa::linearCka({kernel(x), kernel(same), kernel(other)});
        QVERIFY(std::abs(cka(0, 1) - 1) < 1e-12);
        QVERIFY(cka(0, 2) < 0.8);
        QVERIFY(cka(0, 2) == cka(2, 0));
    }

    void alignmentIsTheOneOfItsDefinition()
    {
        // |Y^T X|_F^2 / (|X^T X|_F |Y^T Y|_F) with centred columns.
        const auto centred
            = [](Eigen::MatrixXd m) { return Eigen::MatrixXd(m.rowwise() - m.colwise().mean()); };
        const Eigen::MatrixXd x = gaussian(25, 10, 4);
        const Eigen::MatrixXd y = x.leftCols(6) + gaussian(25, 6, 5);
        const Eigen::MatrixXd a = centred(x);
        const Eigen::MatrixXd b = centred(y);
        const double expected = (b.transpose() * a).squaredNorm()
            / ((a.transpose() * a).norm() * (b.transpose() * b).norm());
        const Eigen::MatrixXd cka = lesa::linearCka({x * x.transpose(), y * y.transpose()});
        QVERIFY(std::abs(cka(0, 1) - expected) < 1e-12);
    }

    void overlapIsOneForTheSameSubspaceAndZeroForOrthogonalOnes()
    {
        const Eigen::MatrixXd q = orthonormal(50, 20, 6);
        const Eigen::MatrixXd a = q.leftCols(8);
        QVERIFY(std::abs(lesa::subspaceOverlap(a, a * orthonormal(8, 8, 7)) - 1) < 1e-12);
        QVERIFY(lesa::subspaceOverlap(a, q.rightCols(8)) < 1e-24);
    }
};

QTEST_GUILESS_MAIN(TestSimilarity)
#include "tst_similarity.moc"
