// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/engine/method/shared_basis.h"

#include <QTest>

#include <cmath>

// Shape letters: L layers, M out rows, N in columns, R directions.

namespace {

using Layers = std::vector<at::Tensor>;

Layers randomLayers(int count, std::int64_t rows, std::int64_t columns, std::int64_t rank = 0)
{
    auto generator = at::detail::createCPUGenerator(7);
    const auto options = at::TensorOptions().dtype(at::kDouble);
    // Rows scaled by 1 … 1e-3, as real spectra fall.
    const at::Tensor scale_M1 = at::logspace(0, -3, rows, 10.0, options).unsqueeze(1);
    const at::Tensor common_MR = at::randn({rows, rank}, generator, options);
    Layers layers;
    for (int i = 0; i < count; ++i)
        layers.push_back(
            (rank > 0 ? at::matmul(common_MR, at::randn({rank, columns}, generator, options))
                      : scale_M1 * at::randn({rows, columns}, generator, options))
                .to(at::kFloat));
    return layers;
}

/// As trained weights are: one large direction over a flat rest.
Layers flatLayers(int count, std::int64_t rows, std::int64_t columns)
{
    auto generator = at::detail::createCPUGenerator(11);
    Layers layers;
    for (int i = 0; i < count; ++i)
        layers.push_back(at::randn({rows, columns}, generator, at::kFloat) + 0.1);
    return layers;
}

lesa::SharedBasis basisOf(const Layers& layers)
{
    lesa::SilentListener listener;
    lesa::Control control;
    return lesa::sharedBasis([&](int i) { return layers[static_cast<std::size_t>(i)]; },
        static_cast<int>(layers.size()), {listener, control});
}

lesa::SharedBasis directBasisOf(const Layers& layers)
{
    return lesa::sharedBasisDirect([&](int i) { return layers[static_cast<std::size_t>(i)]; },
        static_cast<int>(layers.size()));
}

double largest(const at::Tensor& x)
{
    return x.abs().max().item<double>();
}

double relativeError(const at::Tensor& x, const at::Tensor& expected)
{
    return (x - expected).norm().item<double>() / expected.norm().item<double>();
}

double distanceFromIdentity(const at::Tensor& x_RR)
{
    return largest(x_RR - at::eye(x_RR.size(0), x_RR.options()));
}

at::Tensor stackedCoefficients(const lesa::SharedBasis& basis, const Layers& layers)
{
    std::vector<at::Tensor> v_RN;
    for (const at::Tensor& w_MN : layers)
        v_RN.push_back(lesa::coefficients(basis, w_MN));
    return at::cat(v_RN, 1);
}

} // namespace

class TestSharedBasis : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesEveryLayerBack_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::newRow("wide together") << 5 << 96 << 64;
        QTest::newRow("more rows than one block") << 3 << 700 << 300;
        QTest::newRow("taller than all layers together") << 3 << 200 << 32;
    }
    void givesEveryLayerBack()
    {
        QFETCH(int, count);
        QFETCH(int, rows);
        QFETCH(int, columns);
        const Layers layers = randomLayers(count, rows, columns);
        const lesa::SharedBasis basis = basisOf(layers);
        const std::int64_t rank = std::min(rows, count * columns);
        QCOMPARE(basis.u_MR.sizes(), at::IntArrayRef({rows, rank}));
        QVERIFY(distanceFromIdentity(at::matmul(basis.u_MR.t(), basis.u_MR)) < 2e-6);
        for (const at::Tensor& w_MN : layers)
            QVERIFY(relativeError(lesa::reconstruct(basis, lesa::coefficients(basis, w_MN)), w_MN)
                < 1e-5);
        const at::Tensor v_RK = stackedCoefficients(basis, layers);
        QVERIFY2(distanceFromIdentity(at::matmul(v_RK, v_RK.t())) < 1e-4,
            qPrintable(QString::number(distanceFromIdentity(at::matmul(v_RK, v_RK.t())))));
    }

    void agreesWithTheDirectDecomposition_data() { givesEveryLayerBack_data(); }
    void agreesWithTheDirectDecomposition()
    {
        QFETCH(int, count);
        QFETCH(int, rows);
        QFETCH(int, columns);
        const Layers layers = randomLayers(count, rows, columns);
        const lesa::SharedBasis basis = basisOf(layers);
        const lesa::SharedBasis direct = directBasisOf(layers);
        QVERIFY(largest(basis.sigma_R / direct.sigma_R - 1) < 1e-5);
        // Same signs, so the same vectors; only where neighbouring sigma are apart.
        QVERIFY(largest(basis.u_MR.slice(1, 0, 4) - direct.u_MR.slice(1, 0, 4)) < 1e-4);
    }

    void largestEntryOfEachDirectionIsPositive()
    {
        const lesa::SharedBasis basis = basisOf(randomLayers(4, 64, 48));
        const at::Tensor largestEntry = basis.u_MR.gather(0, basis.u_MR.abs().argmax(0, true));
        QVERIFY((largestEntry > 0).all().item<bool>());
    }

    void missingDirectionsLieUnderTheFloor_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::newRow("wide together") << 128 << 64;
        QTest::newRow("tall") << 300 << 40;
    }
    void missingDirectionsLieUnderTheFloor()
    {
        QFETCH(int, rows);
        QFETCH(int, columns);
        Layers layers = randomLayers(4, rows, columns, 10);
        for (at::Tensor& w_MN :
            layers) // small integers: no rounding, so the rank is exactly 10 at most
            w_MN = at::matmul(
                at::round(randomLayers(1, rows, 10)[0] * 4), at::round(w_MN.slice(0, 0, 10)));
        const lesa::SharedBasis basis = basisOf(layers);
        QVERIFY((basis.sigma_R > basis.floor).sum().item<std::int64_t>() <= 10);
        QVERIFY(distanceFromIdentity(at::matmul(basis.u_MR.t(), basis.u_MR)) < 2e-6);
        const at::Tensor v_RN = lesa::coefficients(basis, layers[0]);
        QCOMPARE(largest(v_RN.slice(0, 10)), 0.0);
        QVERIFY(relativeError(lesa::reconstruct(basis, v_RN), layers[0]) < 1e-5);
    }

    void flatSpectraTakeOnePassAndDeepOnesTwo()
    {
        const auto passes = [](const Layers& layers) {
            lesa::SilentListener listener;
            lesa::Control control;
            int last = 0;
            lesa::sharedBasis(
                [&](int i) {
                    last += i + 1 == static_cast<int>(layers.size());
                    return layers[static_cast<std::size_t>(i)];
                },
                static_cast<int>(layers.size()), {listener, control});
            return last;
        };
        QCOMPARE(passes(flatLayers(8, 96, 256)), 1);
        QCOMPARE(passes(randomLayers(8, 96, 256)), 2); // down to 1e-3: float32 would lose it
    }

    void sumsInFloat32AreExactEnough()
    {
        const Layers layers = flatLayers(8, 300, 1500);
        const lesa::SharedBasis basis = basisOf(layers);
        QVERIFY(largest(basis.sigma_R / directBasisOf(layers).sigma_R - 1) < 2e-6);
        QVERIFY(distanceFromIdentity(at::matmul(basis.u_MR.t(), basis.u_MR)) < 2e-6);
    }

    void threadsDoNotChangeABit()
    {
        const int threads = at::get_num_threads();
        for (const Layers& layers : {flatLayers(4, 700, 300), randomLayers(3, 256, 128)}) {
            at::set_num_threads(1);
            const lesa::SharedBasis one = basisOf(layers);
            at::set_num_threads(3);
            const lesa::SharedBasis three = basisOf(layers);
            const at::Tensor v_RN = lesa::coefficients(three, layers[1]);
            at::set_num_threads(threads);
            QVERIFY(at::equal(one.sigma_R, three.sigma_R));
            QVERIFY(at::equal(one.u_MR, three.u_MR));
            QVERIFY(at::equal(lesa::coefficients(one, layers[1]), v_RN));
        }
    }

    void severalTypesAtOnceAreThoseOneByOne()
    {
        const std::vector<Layers> types
            = {randomLayers(3, 40, 30), flatLayers(4, 90, 64), randomLayers(3, 200, 32)};
        lesa::SilentListener listener;
        lesa::Control control;
        std::vector<lesa::SharedGram> grams;
        for (const Layers& layers : types)
            grams.push_back(
                lesa::sharedGram([&](int i) { return layers[static_cast<std::size_t>(i)]; },
                    static_cast<int>(layers.size()), {listener, control}));
        const auto bases = lesa::basesOf(std::move(grams));
        for (std::size_t i = 0; i < types.size(); ++i) {
            QVERIFY(at::equal(bases[i].u_MR, basisOf(types[i]).u_MR));
            QVERIFY(at::equal(bases[i].sigma_R, basisOf(types[i]).sigma_R));
        }
    }

    void givesTheSameBytesTwice()
    {
        const Layers layers = randomLayers(3, 256, 128);
        const lesa::SharedBasis a = basisOf(layers);
        const lesa::SharedBasis b = basisOf(layers);
        QVERIFY(at::equal(a.u_MR, b.u_MR));
        QVERIFY(at::equal(a.sigma_R, b.sigma_R));
    }

    void truncationIsTheBestApproximationOfItsRank()
    {
        const Layers layers = randomLayers(3, 40, 30);
        const lesa::SharedBasis basis = basisOf(layers);
        const lesa::SharedBasis top = lesa::truncated(basis, 8);
        QCOMPARE(top.u_MR.size(1), std::int64_t(8));
        double error = 0;
        for (const at::Tensor& w_MN : layers)
            error += (lesa::reconstruct(top, lesa::coefficients(top, w_MN)) - w_MN)
                         .square()
                         .sum()
                         .item<double>();
        const double expected = basis.sigma_R.slice(0, 8).square().sum().item<double>();
        QVERIFY(std::abs(error - expected) < 1e-4 * expected);
        QCOMPARE(lesa::truncated(basis, 1000).sigma_R.size(0), std::int64_t(40));
    }

    void zeroWeightsHaveZeroCoefficients()
    {
        const Layers layers(3, at::zeros({16, 8}));
        const lesa::SharedBasis basis = basisOf(layers);
        QCOMPARE(largest(lesa::coefficients(basis, layers[0])), 0.0);
        QVERIFY(at::isfinite(basis.u_MR).all().item<bool>());
    }

    void namesTheLayerWhoseShapeDiffers()
    {
        Layers layers = randomLayers(3, 16, 8);
        layers[2] = at::zeros({16, 9});
        try {
            basisOf(layers);
            QFAIL("a layer of another shape was accepted");
        } catch (const lesa::Error& e) {
            QCOMPARE(e.fault(), lesa::Fault::Data);
            QVERIFY(QByteArray(e.what()).contains("layer 2: shape (16, 9), expected (16, 8)"));
        }
    }

    void stopsWhenAsked()
    {
        lesa::SilentListener listener;
        lesa::Control control;
        control.requestStop();
        QVERIFY_EXCEPTION_THROWN(lesa::sharedBasis(
                                     [](int) {
                                         return at::ones({8, 8});
                                     },
                                     2, {listener, control}),
            lesa::Stopped);
    }
};

QTEST_GUILESS_MAIN(TestSharedBasis)
#include "tst_shared_basis.moc"
