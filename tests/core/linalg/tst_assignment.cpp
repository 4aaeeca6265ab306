// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/control.h"
#include "core/base/error.h"
#include "core/linalg/assignment.h"

#include <Eigen/Dense>
#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>
#include <random>

using namespace lesa;
using Matrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using Columns = std::vector<std::int64_t>;

namespace {

Columns assignMatrix(const Matrix& value, const Job* job = nullptr)
{
    return assign({value.data(), static_cast<std::size_t>(value.size())}, value.rows(), job);
}

double total(const Matrix& value, const Columns& column)
{
    double sum = 0;
    for (Eigen::Index row = 0; row < value.rows(); ++row)
        sum += static_cast<double>(value(row, column[static_cast<std::size_t>(row)]));
    return sum;
}

bool isPermutation(Columns column)
{
    std::sort(column.begin(), column.end());
    for (std::size_t i = 0; i < column.size(); ++i)
        if (column[i] != static_cast<std::int64_t>(i))
            return false;
    return true;
}

Matrix gaussian(Eigen::Index rows, Eigen::Index cols, unsigned seed)
{
    std::mt19937 generator(seed);
    std::normal_distribution<float> normal;
    return Matrix::NullaryExpr(rows, cols, [&] { return normal(generator); });
}

/// Cosines between n random vectors and n others; `match` of each is one of the first, in random
/// order.
Matrix cosines(Eigen::Index n, Eigen::Index size, float match, unsigned seed)
{
    Matrix a = gaussian(n, size, seed);
    Matrix b = gaussian(n, size, seed + 1);
    std::vector<Eigen::Index> order(static_cast<std::size_t>(n));
    std::iota(order.begin(), order.end(), 0);
    std::shuffle(order.begin(), order.end(), std::mt19937(seed + 2));
    for (Eigen::Index i = 0; i < n; ++i)
        b.row(i) += match * a.row(order[static_cast<std::size_t>(i)]);
    a.rowwise().normalize();
    b.rowwise().normalize();
    return a * b.transpose();
}

/// The textbook O(n^3) method on the whole matrix: rows enter one by one, each by a shortest
/// augmenting path found by scanning all columns. Index 0 is a column that every new row starts
/// from.
Columns hungarian(const Matrix& value)
{
    const Eigen::Index n = value.rows();
    const auto size = static_cast<std::size_t>(n) + 1;
    std::vector<double> rowPrice(size), columnPrice(size), distance(size);
    std::vector<std::size_t> rowOf(size), previous(size);
    std::vector<bool> done(size);
    for (std::size_t newRow = 1; newRow < size; ++newRow) {
        rowOf[0] = newRow;
        std::fill(distance.begin(), distance.end(), std::numeric_limits<double>::infinity());
        std::fill(done.begin(), done.end(), false);
        std::size_t column = 0;
        while (rowOf[column] != 0) {
            done[column] = true;
            const std::size_t row = rowOf[column];
            std::size_t nearest = 0;
            for (std::size_t j = 1; j < size; ++j) {
                if (done[j])
                    continue;
                const auto cost = -static_cast<double>(
                    value(static_cast<Eigen::Index>(row) - 1, static_cast<Eigen::Index>(j) - 1));
                if (cost - rowPrice[row] - columnPrice[j] < distance[j]) {
                    distance[j] = cost - rowPrice[row] - columnPrice[j];
                    previous[j] = column;
                }
                if (nearest == 0 || distance[j] < distance[nearest])
                    nearest = j;
            }
            const double step = distance[nearest];
            for (std::size_t j = 0; j < size; ++j) {
                if (done[j]) {
                    rowPrice[rowOf[j]] += step;
                    columnPrice[j] -= step;
                } else {
                    distance[j] -= step;
                }
            }
            column = nearest;
        }
        for (; column != 0; column = previous[column])
            rowOf[column] = rowOf[previous[column]];
    }
    Columns column(size - 1);
    for (std::size_t j = 1; j < size; ++j)
        column[rowOf[j] - 1] = static_cast<std::int64_t>(j) - 1;
    return column;
}
} // namespace

class TestAssignment : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isAsGoodAsTheTextbookMethod_data();
    void isAsGoodAsTheTextbookMethod();
    void triesOfAllSmallMatricesFindNothingBetter();
    void findsANoisyPermutation();
    void rowsThatLikeAllColumnsEquallyStayInPlace();
    void equalInputGivesEqualOutput();
    void emptyAndSingleAreFine();
    void refusesWhatIsNotFinite();
    void refusesAWrongSize();
    void stopsWhenAsked();
};

void TestAssignment::isAsGoodAsTheTextbookMethod_data()
{
    QTest::addColumn<Matrix>("value");
    QTest::newRow("noise 200") << cosines(200, 64, 0, 1);
    QTest::newRow("noise 1000") << cosines(1000, 256, 0, 2);
    QTest::newRow("weak matches") << cosines(700, 256, 0.3f, 3);
    QTest::newRow("few dimensions") << cosines(400, 3, 0, 4);
    QTest::newRow("far from zero") << Matrix(gaussian(300, 300, 5).array() - 1000.0f);
    QTest::newRow("wide range") << Matrix(gaussian(300, 300, 6).array().exp().pow(8));
    QTest::newRow("whole numbers, many ties")
        << Matrix((gaussian(300, 300, 7) * 2).array().floor());
    QTest::newRow("all rows want the same columns")
        << Matrix(gaussian(400, 1, 8).cwiseAbs() * gaussian(1, 400, 9).cwiseAbs());
    QTest::newRow("the same with noise")
        << Matrix(gaussian(500, 1, 10) * gaussian(1, 500, 11) + 0.1f * gaussian(500, 500, 12));
    QTest::newRow("one column towers") << Matrix(
        gaussian(200, 200, 13) + 1e4f * Matrix::Identity(200, 200).col(7) * Matrix::Ones(1, 200));
    QTest::newRow("zero rows") << Matrix(gaussian(200, 200, 14).array().colwise()
        * (gaussian(200, 1, 15).array() > 0).cast<float>().col(0));
}

void TestAssignment::isAsGoodAsTheTextbookMethod()
{
    QFETCH(const Matrix, value);
    const Columns column = assignMatrix(value);
    QVERIFY(isPermutation(column));
    const double best = total(value, hungarian(value));
    const double scale
        = static_cast<double>(value.cwiseAbs().maxCoeff()) * static_cast<double>(value.rows());
    QVERIFY2(std::abs(total(value, column) - best) <= 1e-12 * scale,
        qPrintable(QString::number(total(value, column) - best)));
}

void TestAssignment::triesOfAllSmallMatricesFindNothingBetter()
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        const Eigen::Index n = 2 + seed % 5;
        const Matrix value
            = seed % 2 ? gaussian(n, n, seed) : Matrix(gaussian(n, n, seed).array().round());
        Columns trial(static_cast<std::size_t>(n));
        std::iota(trial.begin(), trial.end(), 0);
        double best = -std::numeric_limits<double>::infinity();
        do
            best = std::max(best, total(value, trial));
        while (std::next_permutation(trial.begin(), trial.end()));
        QVERIFY(total(value, assignMatrix(value)) >= best - 1e-9);
    }
}

void TestAssignment::findsANoisyPermutation()
{
    const Eigen::Index n = 2000;
    Matrix value = gaussian(n, n, 21) * 0.05f;
    Columns planted(static_cast<std::size_t>(n));
    std::iota(planted.begin(), planted.end(), 0);
    std::shuffle(planted.begin(), planted.end(), std::mt19937(22));
    for (Eigen::Index row = 0; row < n; ++row)
        value(row, planted[static_cast<std::size_t>(row)]) += 0.7f;
    QCOMPARE(assignMatrix(value), planted);
}

void TestAssignment::rowsThatLikeAllColumnsEquallyStayInPlace()
{
    Columns inPlace(500);
    std::iota(inPlace.begin(), inPlace.end(), 0);
    QCOMPARE(assignMatrix(Matrix::Zero(500, 500)), inPlace);
    QCOMPARE(assignMatrix(Matrix::Constant(500, 500, 0.5f)), inPlace);
}

void TestAssignment::equalInputGivesEqualOutput()
{
    const Matrix value = (gaussian(400, 400, 31) * 3).array().round();
    QCOMPARE(assignMatrix(value), assignMatrix(value));
}

void TestAssignment::emptyAndSingleAreFine()
{
    QCOMPARE(assignMatrix(Matrix(0, 0)), Columns{});
    QCOMPARE(assignMatrix(Matrix::Constant(1, 1, -3)), Columns{0});
}

void TestAssignment::refusesWhatIsNotFinite()
{
    for (const float bad : {std::numeric_limits<float>::quiet_NaN(),
             std::numeric_limits<float>::infinity(), -std::numeric_limits<float>::infinity()}) {
        Matrix value = Matrix::Zero(40, 40);
        value(17, 33) = bad;
        try {
            assignMatrix(value);
            QFAIL("not refused");
        } catch (const Error& error) {
            QCOMPARE(error.fault(), Fault::Numeric);
            QVERIFY(QString(error.what()).contains("row 17"));
        }
    }
}

void TestAssignment::refusesAWrongSize()
{
    const std::vector<float> values(10);
    QVERIFY_EXCEPTION_THROWN(assign(values, 3), Error);
    QVERIFY_EXCEPTION_THROWN(assign(values, -1), Error);
}

void TestAssignment::stopsWhenAsked()
{
    SilentListener listener;
    Control control;
    control.requestStop();
    const Job job{listener, control};
    QVERIFY_EXCEPTION_THROWN(assignMatrix(cosines(500, 3, 0, 41), &job), Stopped);
}

QTEST_GUILESS_MAIN(TestAssignment)
#include "tst_assignment.moc"
