// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/torch.h"

#include "core/engine/train/master_optimizer.h"

#include <ATen/CPUGeneratorImpl.h>
#include <QTest>
#include <torch/optim.h>

using namespace lesa;

namespace {

class Draw {
public:
    at::Tensor operator()(at::IntArrayRef shape) { return at::randn(shape, m_generator); }

private:
    at::Generator m_generator = at::make_generator<at::CPUGeneratorImpl>(11);
};

at::Tensor leaf(const at::Tensor& values)
{
    return values.clone().requires_grad_(true);
}

} // namespace

class TestMasterOptimizer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itDoesWhatTorchsAdamWDoes_data();
    void itDoesWhatTorchsAdamWDoes();
    void normsAndBiasesDoNotDecay();
    void aTensorWithoutAGradientStays();
    void theNormIsOverAllGradientsTogether();
    void clippingScalesTheGradientDownToTheLimit();
};

void TestMasterOptimizer::itDoesWhatTorchsAdamWDoes_data()
{
    QTest::addColumn<int>("rows"); // 70000 is more than one block
    QTest::newRow("small") << 5;
    QTest::newRow("several blocks") << 10000;
}

void TestMasterOptimizer::itDoesWhatTorchsAdamWDoes()
{
    QFETCH(const int, rows);
    Draw draw;
    const at::Tensor start = draw({rows, 7});
    const at::Tensor ours = leaf(start);
    const at::Tensor theirs = leaf(start);
    MasterOptimizer optimizer({{"w", ours}}, {0.9, 0.95, 0.1});
    torch::optim::AdamW reference(
        {theirs}, torch::optim::AdamWOptions(0.01).betas({0.9, 0.95}).weight_decay(0.1).eps(1e-8));
    for (int step = 0; step < 10; ++step) {
        const at::Tensor gradient = draw({rows, 7});
        ours.mutable_grad() = gradient.clone();
        theirs.mutable_grad() = gradient.clone();
        optimizer.step(0.01);
        reference.step();
        QVERIFY(at::allclose(ours, theirs, 0, 1e-6));
    }
    QCOMPARE(optimizer.steps(), 10);
    QVERIFY((ours - start).abs().min().item<double>() > 0);
}

void TestMasterOptimizer::normsAndBiasesDoNotDecay()
{
    const at::Tensor matrix = leaf(at::ones({2, 2}));
    const at::Tensor norm = leaf(at::ones({2}));
    MasterOptimizer optimizer({{"m", matrix}, {"n", norm}}, {0.9, 0.95, 0.5});
    matrix.mutable_grad() = at::zeros({2, 2});
    norm.mutable_grad() = at::zeros({2});
    optimizer.step(0.1);
    QVERIFY(at::allclose(matrix, at::full({2, 2}, 0.95)));
    QVERIFY(at::equal(norm, at::ones({2})));
}

void TestMasterOptimizer::aTensorWithoutAGradientStays()
{
    const at::Tensor used = leaf(at::ones({2, 2}));
    const at::Tensor idle = leaf(at::ones({2, 2}));
    MasterOptimizer optimizer({{"used", used}, {"idle", idle}}, {0.9, 0.95, 0.5});
    used.mutable_grad() = at::ones({2, 2});
    optimizer.step(0.1);
    QVERIFY(!at::equal(used, at::ones({2, 2})));
    QVERIFY(at::equal(idle, at::ones({2, 2})));
    optimizer.clearGradients();
    QCOMPARE(optimizer.gradientNorm(), 0.0);
}

void TestMasterOptimizer::theNormIsOverAllGradientsTogether()
{
    const at::Tensor a = leaf(at::zeros({2}));
    const at::Tensor b = leaf(at::zeros({1, 1}));
    MasterOptimizer optimizer({{"a", a}, {"b", b}}, {});
    a.mutable_grad() = at::tensor({3.0F, 0.0F});
    b.mutable_grad() = at::full({1, 1}, 4.0);
    QCOMPARE(optimizer.gradientNorm(), 5.0);
}

void TestMasterOptimizer::clippingScalesTheGradientDownToTheLimit()
{
    QCOMPARE(clippingScale(4.0, 1.0), 0.25);
    QCOMPARE(clippingScale(0.5, 1.0), 1.0);
    QCOMPARE(clippingScale(4.0, 0.0), 1.0);

    Draw draw;
    const at::Tensor start = draw({6, 4});
    const at::Tensor gradient = draw({6, 4});
    const at::Tensor scaled = leaf(start);
    const at::Tensor direct = leaf(start);
    MasterOptimizer a({{"w", scaled}}, {});
    MasterOptimizer b({{"w", direct}}, {});
    scaled.mutable_grad() = gradient.clone();
    direct.mutable_grad() = gradient * 0.25;
    a.step(0.1, 0.25);
    b.step(0.1);
    QVERIFY(at::allclose(a.trained()[0].firstMoment, b.trained()[0].firstMoment, 0, 1e-7));
    QVERIFY(at::allclose(a.trained()[0].secondMoment, b.trained()[0].secondMoment, 0, 1e-7));
    QVERIFY(at::allclose(scaled, direct, 0, 1e-6));
}

QTEST_GUILESS_MAIN(TestMasterOptimizer)
#include "tst_master_optimizer.moc"
