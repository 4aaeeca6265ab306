// SPDX-License-Identifier: GPL-3.0-or-later
// Shape letters in this file: N points on either side.
#include "core/engine/torch.h"

#include "core/engine/method/matching.h"
#include "core/engine/method/sinkhorn.h"
#include "tests/support/raised.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

using namespace lesa;

namespace {

at::Tensor randomCost(std::int64_t n, std::uint64_t seed)
{
    auto random = at::detail::createCPUGenerator(seed);
    return at::rand({n, n}, random, at::kFloat);
}

at::Tensor matrix(const QJsonArray& rows)
{
    auto result = at::empty({rows.size(), rows.size()}, at::kFloat);
    for (int i = 0; i < rows.size(); ++i)
        for (int j = 0; j < rows.size(); ++j)
            result[i][j] = rows[i].toArray()[j].toDouble();
    return result;
}

/// N times the plan, by scaling rows and columns of the kernel in turn, entry by entry.
std::vector<double> reference(const at::Tensor& cost_NN, double epsilon, int iterations)
{
    const auto n = static_cast<std::size_t>(cost_NN.size(0));
    std::vector<double> kernel(n * n);
    for (std::size_t i = 0; i < n * n; ++i)
        kernel[i] = std::exp(-static_cast<double>(cost_NN.data_ptr<float>()[i]) / epsilon);
    std::vector<double> row(n, 1), column(n, 1);
    for (int iteration = 0; iteration < iterations; ++iteration) {
        for (std::size_t i = 0; i < n; ++i) {
            double sum = 0;
            for (std::size_t j = 0; j < n; ++j)
                sum += kernel[i * n + j] * column[j];
            row[i] = 1 / sum;
        }
        for (std::size_t j = 0; j < n; ++j) {
            double sum = 0;
            for (std::size_t i = 0; i < n; ++i)
                sum += kernel[i * n + j] * row[i];
            column[j] = 1 / sum;
        }
    }
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j)
            kernel[i * n + j] *= row[i] * column[j];
    return kernel;
}

} // namespace

class TestSinkhorn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { at::set_num_threads(1); }
    void rowsAndColumnsAddUp_data();
    void rowsAndColumnsAddUp();
    void isThePlanOfThePlainIteration_data();
    void isThePlanOfThePlainIteration();
    void isThePlanThatPotFinds();
    void withoutBlurItIsTheAssignment();
    void withMuchBlurEveryoneIsAPartner();
    void anOffsetOfTheCostsChangesNothing();
    void costsThatWouldUnderflowDoNot();
    void anIterationTooFewIsNotSettled();
    void onePointIsItsOwnPartner();
    void refusesACostThatIsNotFinite();
    void stopsWhenAsked();
};

void TestSinkhorn::rowsAndColumnsAddUp_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<double>("epsilon");
    QTest::addRow("blurred") << 60 << 0.5;
    QTest::addRow("sharp") << 60 << 0.01;
    QTest::addRow("several blocks") << 1500 << 0.05;
}

void TestSinkhorn::rowsAndColumnsAddUp()
{
    QFETCH(const int, size);
    QFETCH(const double, epsilon);
    SinkhornOptions options;
    options.epsilon = epsilon;
    const auto found = sinkhorn(randomCost(size, 1), options);
    QVERIFY(found.isSettled);
    const auto wide_NN = found.weight_NN.to(at::kDouble);
    QVERIFY((wide_NN.sum(1) - 1).abs().max().item<double>() < 1e-5);
    const double error = (wide_NN.sum(0) - 1).abs().mean().item<double>();
    QVERIFY(error < 2 * options.tolerance);
    QVERIFY(std::abs(error - found.error) < 1e-6);
    QVERIFY(found.weight_NN.min().item<float>() >= 0);
}

void TestSinkhorn::isThePlanOfThePlainIteration_data()
{
    QTest::addColumn<int>("size");
    QTest::addRow("one block") << 9;
    QTest::addRow("several blocks") << 800;
}

void TestSinkhorn::isThePlanOfThePlainIteration()
{
    QFETCH(const int, size);
    SinkhornOptions options;
    options.epsilon = 0.2;
    options.tolerance = 1e-6;
    const auto cost_NN = randomCost(size, 2);
    const auto expected = reference(cost_NN, options.epsilon, 60);
    const auto found = sinkhorn(cost_NN.clone(), options);
    QVERIFY(found.isSettled);
    double largest = 0, partners = 0;
    for (int i = 0; i < size; ++i) {
        double squares = 0;
        for (int j = 0; j < size; ++j) {
            const auto at = static_cast<std::size_t>(i * size + j);
            const auto weight = static_cast<double>(found.weight_NN.data_ptr<float>()[at]);
            largest = std::max(largest, std::abs(weight - expected[at]));
            squares += expected[at] * expected[at];
        }
        partners += 1 / squares / size;
    }
    QVERIFY2(largest < 1e-5, std::to_string(largest).c_str());
    QVERIFY(std::abs(found.partners / partners - 1) < 1e-4);
}

void TestSinkhorn::isThePlanThatPotFinds()
{
    QFile file(QStringLiteral(LESA_TEST_DATA "/transport/plans.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto cases = QJsonDocument::fromJson(file.readAll()).object()["cases"].toArray();
    QCOMPARE(cases.size(), 4);
    for (const auto& value : cases) {
        const auto one = value.toObject();
        const auto cost_NN = matrix(one["cost"].toArray());
        SinkhornOptions options;
        options.epsilon = one["epsilon"].toDouble();
        options.tolerance = 1e-6;
        options.iterations = 100000;
        const auto found = sinkhorn(cost_NN.clone(), options);
        const auto difference
            = (found.weight_NN - matrix(one["weight"].toArray())).abs().max().item<double>();
        QVERIFY2(found.isSettled && difference < 2e-5, std::to_string(difference).c_str());
    }
}

void TestSinkhorn::withoutBlurItIsTheAssignment()
{
    const auto cost_NN = randomCost(40, 3);
    const auto best = bestMatching(-cost_NN, nullptr);
    SinkhornOptions options;
    options.epsilon = 5e-4;
    options.iterations = 20000;
    const auto found = sinkhorn(cost_NN.clone(), options);
    QVERIFY(found.partners < 1.1);
    const auto chosen_N = found.weight_NN.argmax(1);
    for (std::int64_t i = 0; i < 40; ++i)
        QCOMPARE(chosen_N[i].item<std::int64_t>(), best.partner[static_cast<std::size_t>(i)]);
}

void TestSinkhorn::withMuchBlurEveryoneIsAPartner()
{
    SinkhornOptions options;
    options.epsilon = 1e3;
    const auto found = sinkhorn(randomCost(50, 4), options);
    QVERIFY((found.weight_NN - 0.02).abs().max().item<double>() < 1e-4);
    QVERIFY(std::abs(found.partners - 50) < 0.1);
}

void TestSinkhorn::anOffsetOfTheCostsChangesNothing()
{
    const auto cost_NN = randomCost(30, 5);
    SinkhornOptions options;
    options.epsilon = 0.1;
    const auto plain = sinkhorn(cost_NN.clone(), options);
    auto offset = cost_NN + at::arange(30).unsqueeze(1) / 16 - at::arange(30) / 32;
    const auto shifted = sinkhorn(offset.contiguous(), options);
    QVERIFY((plain.weight_NN - shifted.weight_NN).abs().max().item<double>() < 1e-3);
}

void TestSinkhorn::costsThatWouldUnderflowDoNot()
{
    SinkhornOptions options;
    options.epsilon = 1e-3; // exp(-1000 / 1e-3) is zero in any precision
    const auto order_N = at::randperm(20, at::kLong);
    auto cost_NN = at::full({20, 20}, 1000.F);
    cost_NN.index_put_({at::arange(20), order_N}, 999.F);
    const auto found = sinkhorn(cost_NN, options);
    QVERIFY(found.isSettled);
    QVERIFY(at::equal(found.weight_NN.argmax(1), order_N));
    QVERIFY((found.weight_NN.amax(1) - 1).abs().max().item<double>() < 1e-6);
}

void TestSinkhorn::anIterationTooFewIsNotSettled()
{
    SinkhornOptions options;
    options.iterations = 2;
    const auto found = sinkhorn(randomCost(60, 6), options);
    QVERIFY(!found.isSettled);
    QCOMPARE(found.iterations, 2);
    QVERIFY(found.error > options.tolerance);
    QVERIFY((found.weight_NN.sum(1) - 1).abs().max().item<double>() < 1e-5);
}

void TestSinkhorn::onePointIsItsOwnPartner()
{
    const auto found = sinkhorn(at::full({1, 1}, 0.7F), {});
    QCOMPARE(found.weight_NN.item<float>(), 1.F);
    QVERIFY(found.isSettled);
}

void TestSinkhorn::refusesACostThatIsNotFinite()
{
    auto cost_NN = randomCost(5, 7);
    cost_NN[2][3] = std::numeric_limits<float>::quiet_NaN();
    const auto error = test::raised([&] { sinkhorn(cost_NN, {}); });
    QVERIFY(error && error->fault() == Fault::Numeric);
}

void TestSinkhorn::stopsWhenAsked()
{
    SilentListener listener;
    Control control;
    control.requestStop();
    const Job job{listener, control};
    QVERIFY_EXCEPTION_THROWN(sinkhorn(randomCost(5, 8), {}, &job), Stopped);
}

QTEST_GUILESS_MAIN(TestSinkhorn)
#include "tst_sinkhorn.moc"
