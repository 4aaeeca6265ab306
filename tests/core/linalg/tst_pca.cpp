// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linalg/pca.h"

#include <Eigen/SVD>
#include <QTest>

#include <random>

namespace {

Eigen::MatrixXd points(Eigen::Index count, Eigen::Index dimensions)
{
    std::mt19937 generator(11);
    std::normal_distribution<double> normal;
    const Eigen::MatrixXd x
        = Eigen::MatrixXd::NullaryExpr(count, dimensions, [&] { return normal(generator); });
    return (x * Eigen::VectorXd::LinSpaced(dimensions, 3, 0.1).asDiagonal()).rowwise()
        + Eigen::RowVectorXd::Ones(dimensions);
}

} // namespace

class TestPca : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithTheSingularValueDecomposition_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("dimensions");
        QTest::newRow("few points") << 12 << 300;
        QTest::newRow("many points") << 80 << 5;
    }
    void agreesWithTheSingularValueDecomposition()
    {
        QFETCH(int, count);
        QFETCH(int, dimensions);
        const Eigen::MatrixXd x = points(count, dimensions);
        const Eigen::MatrixXd centred = x.rowwise() - x.colwise().mean();
        const Eigen::JacobiSVD<Eigen::MatrixXd> svd(centred, Eigen::ComputeThinU);
        const lesa::Pca pca = lesa::principalComponents(x, 3);
        for (Eigen::Index k = 0; k < 3; ++k) {
            const Eigen::VectorXd expected = svd.matrixU().col(k) * svd.singularValues()[k];
            const double difference = std::min(
                (pca.scores_PK.col(k) - expected).norm(), (pca.scores_PK.col(k) + expected).norm());
            QVERIFY(difference < 1e-9 * expected.norm());
            QVERIFY(pca.scores_PK.col(k).maxCoeff() >= -pca.scores_PK.col(k).minCoeff());
            const double share
                = svd.singularValues()[k] * svd.singularValues()[k] / centred.squaredNorm();
            QVERIFY(std::abs(pca.explained_K[k] - share) < 1e-12);
        }
    }

    void innerProductsAreEnough()
    {
        const Eigen::MatrixXd x = points(9, 40);
        const lesa::Pca direct = lesa::principalComponents(x, 2);
        const lesa::Pca fromGram = lesa::principalComponentsOfGram(x * x.transpose(), 2);
        QVERIFY((direct.scores_PK - fromGram.scores_PK).norm() < 1e-9);
    }

    void componentsBeyondTheRankAreZero()
    {
        const lesa::Pca line
            = lesa::principalComponents(Eigen::MatrixXd{{0, 0}, {1, 1}, {2, 2}}, 3);
        QVERIFY(std::abs(line.explained_K[0] - 1) < 1e-12);
        QCOMPARE(line.scores_PK.rightCols(2).norm(), 0.0);
        QCOMPARE(lesa::principalComponents(Eigen::MatrixXd::Ones(4, 6), 2).scores_PK.norm(), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestPca)
#include "tst_pca.moc"
