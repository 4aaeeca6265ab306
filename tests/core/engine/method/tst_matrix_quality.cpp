// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/torch.h"

#include "core/engine/method/leave_one_out.h"
#include "core/engine/method/matrix_quality.h"

#include <QTest>

using namespace lesa;

class TestMatrixQuality : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void measuresADiagonalMatrix();
    void rankIgnoresRoundingButNotSmallDirections();
    void comparesAgainstTheDefinitions();
    void aZeroMatrixGivesFiniteFigures();
    void foldsHoldOutEveryInnerLayerOnce();
};

void TestMatrixQuality::measuresADiagonalMatrix()
{
    auto w = at::zeros({3, 5});
    w[0][0] = 2;
    w[1][1] = 1;
    const auto m = measure(w);
    QCOMPARE(m.frobenius, std::sqrt(5.0));
    QCOMPARE(m.sigmaMax, 2.0);
    QCOMPARE(m.stableRank, 1.25);
    QCOMPARE(m.rank, 2);
}

void TestMatrixQuality::rankIgnoresRoundingButNotSmallDirections()
{
    torch::manual_seed(1);
    const auto product = at::matmul(at::randn({60, 9}), at::randn({9, 80}));
    QCOMPARE(measure(product).rank, 9);
    QCOMPARE(measure(product.t()).rank, 9);
    auto w = at::eye(40);
    w[39][39] = 1e-4;
    QCOMPARE(measure(w).rank, 40);
}

void TestMatrixQuality::comparesAgainstTheDefinitions()
{
    torch::manual_seed(2);
    const auto a = at::randn({6, 4});
    const auto b = at::randn({6, 4});
    QualityRow row;
    compareMatrices(row, {a, b}, {b, a});
    const auto sigma = [](const at::Tensor& w) { return at::linalg_svdvals(w.to(at::kDouble)); };
    const double cosineAB = at::cosine_similarity(a.flatten(), b.flatten(), 0).item<double>();
    const auto near = [](double x, double y) { return std::abs(x - y) < 1e-5 * std::abs(y); };
    QVERIFY(near(row.cosineV, cosineAB));
    QVERIFY(near(row.cosineW, cosineAB));
    QVERIFY(near(row.relativeError, ((b - a).norm() / a.norm()).item<double>()));
    QVERIFY(near(row.normRatio, (b.norm() / a.norm()).item<double>()));
    QVERIFY(near(row.sigmaMaxRatio, (sigma(b)[0] / sigma(a)[0]).item<double>()));
    const auto stable = [&](const at::Tensor& w) {
        return (sigma(w).square().sum() / sigma(w)[0].square()).item<double>();
    };
    QVERIFY(near(row.stableRankRatio, stable(b) / stable(a)));
    QCOMPARE(row.numericalRank, 4);
}

void TestMatrixQuality::aZeroMatrixGivesFiniteFigures()
{
    QualityRow row;
    const auto zero = at::zeros({3, 3});
    compareMatrices(row, {at::ones({3, 3}), at::ones({3, 3})}, {zero, zero});
    for (const double value : {row.cosineV, row.cosineW, row.relativeError, row.normRatio,
             row.sigmaMaxRatio, row.stableRankRatio})
        QCOMPARE(value, 0.0);
}

void TestMatrixQuality::foldsHoldOutEveryInnerLayerOnce()
{
    QVERIFY(leaveOneOutFolds(3, 0).empty());
    QCOMPARE(leaveOneOutFolds(4, 0), (std::vector<std::vector<int>>{{1}, {2}}));
    QCOMPARE(leaveOneOutFolds(14, 0).size(), std::size_t{12});
    QCOMPARE(leaveOneOutFolds(30, 0).size(), std::size_t{8});
    QCOMPARE(leaveOneOutFolds(7, 2), (std::vector<std::vector<int>>{{1, 3, 5}, {2, 4}}));
    QCOMPARE(leaveOneOutFolds(5, 99).size(), std::size_t{3});
}

QTEST_GUILESS_MAIN(TestMatrixQuality)
#include "tst_matrix_quality.moc"
