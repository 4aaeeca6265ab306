// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/network/tiny_network.h"

#include "core/engine/network/attention.h"
#include "core/engine/network/loss.h"

#include <torch/nn.h>

#include <QTest>

using namespace lesa;

namespace {

using Gradients = std::map<std::string, at::Tensor>;

void watchAll(Network& network)
{
    for (auto& [name, tensor] : network.outer())
        tensor.requires_grad_();
    for (int i = 0; i < network.layerCount(); ++i)
        for (auto& [name, tensor] : network.layer(i))
            tensor.requires_grad_();
}

at::Tensor lossOf(const Network& network, const at::Tensor& ids_BT, bool recompute = false)
{
    const auto hidden = network.runLayers(
        network.embed(ids_BT.slice(1, 0, -1)), 0, network.layerCount(), recompute);
    return network.nllSum(hidden, ids_BT.slice(1, 1));
}

Gradients gradientsOf(Network& network, const at::Tensor& ids_BT, bool recompute)
{
    Gradients gradients;
    for (const auto& [name, tensor] : network.tensors())
        tensor.mutable_grad() = at::Tensor();
    lossOf(network, ids_BT, recompute).backward();
    for (const auto& [name, tensor] : network.tensors())
        if (tensor.grad().defined())
            gradients[name] = tensor.grad().clone();
    return gradients;
}

/// (loss at +h - loss at -h) / 2h for one value of a tensor.
double slope(
    const Network& network, const at::Tensor& ids_BT, const at::Tensor& tensor, std::int64_t index)
{
    constexpr double h = 1e-5;
    const at::NoGradGuard noGradient;
    auto value = tensor.detach().view(-1)[index];
    const auto lossAfter = [&](double change) {
        value.add_(change);
        return lossOf(network, ids_BT).item<double>();
    };
    const auto above = lossAfter(h), below = lossAfter(-2 * h);
    value.add_(h);
    return (above - below) / (2 * h);
}

/// Attention as the definition says, scores whole.
at::Tensor plainAttention(const at::Tensor& q_BKTGD, const at::Tensor& k_BKTD,
    const at::Tensor& v_BKTD, std::int64_t window)
{
    const auto tokens = k_BKTD.size(2);
    const auto q = q_BKTGD.transpose(2, 3), k = k_BKTD.unsqueeze(2), v = v_BKTD.unsqueeze(2);
    const auto distance = at::arange(tokens).unsqueeze(1) - at::arange(tokens);
    const auto hidden = (distance < 0).logical_or(distance >= (window > 0 ? window : tokens));
    const auto scores
        = at::matmul(q, k.transpose(-1, -2)) / std::sqrt(static_cast<double>(q.size(-1)));
    const auto chance
        = scores.masked_fill(hidden, -std::numeric_limits<double>::infinity()).softmax(-1);
    return at::matmul(chance, v).transpose(2, 3);
}

bool close(const at::Tensor& a, const at::Tensor& b, double tolerance)
{
    return (a - b).abs().max().item<double>()
        <= tolerance * std::max(1.0, b.abs().max().item<double>());
}

} // namespace

class TestNetworkGradients : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gradientsAreTheSlopesOfTheLoss_data() { models(); }
    void gradientsAreTheSlopesOfTheLoss();
    void recomputingLayersChangesNoGradient_data() { models(); }
    void recomputingLayersChangesNoGradient();
    void frozenTensorsReceiveNoGradient();
    void gradientsOfTwoMicroBatchesAdd();
    void blockwiseAttentionIsPlainAttention_data();
    void blockwiseAttentionIsPlainAttention();
    void slicedLossIsCrossEntropyOfTheLogits();

private:
    static void models()
    {
        QTest::addColumn<bool>("experts");
        QTest::newRow("dense") << false;
        QTest::newRow("experts") << true;
    }
};

void TestNetworkGradients::gradientsAreTheSlopesOfTheLoss()
{
    QFETCH(bool, experts);
    auto network
        = test::randomNetwork(experts ? test::tinyMoeConfig() : test::tinyConfig(), at::kDouble);
    watchAll(network);
    const auto ids = test::randomIds(network.config(), 2, 15);
    const auto gradients = gradientsOf(network, ids, false);
    for (const auto& [name, tensor] : network.tensors()) {
        if (!gradients.contains(name)) { // an expert that no token was sent to
            QVERIFY2(name.find("experts.") != std::string::npos, name.c_str());
            continue;
        }
        for (const auto index : {std::int64_t(0), tensor.numel() / 2, tensor.numel() - 1}) {
            const auto expected = slope(network, ids, tensor, index);
            const auto found = gradients.at(name).view(-1)[index].item<double>();
            QVERIFY2(std::abs(found - expected) < 1e-6 * std::max(1.0, std::abs(expected)),
                qPrintable(QStringLiteral("%1[%2]: %3, slope %4")
                               .arg(QString::fromStdString(name))
                               .arg(index)
                               .arg(found)
                               .arg(expected)));
        }
    }
}

void TestNetworkGradients::recomputingLayersChangesNoGradient()
{
    QFETCH(bool, experts);
    auto network
        = test::randomNetwork(experts ? test::tinyMoeConfig() : test::tinyConfig(), at::kFloat);
    watchAll(network);
    const auto ids = test::randomIds(network.config(), 2, 9);
    const auto plain = gradientsOf(network, ids, false), again = gradientsOf(network, ids, true);
    QCOMPARE(again.size(), plain.size());
    for (const auto& [name, gradient] : plain)
        QVERIFY2(close(again.at(name), gradient, 1e-6), name.c_str());
}

void TestNetworkGradients::frozenTensorsReceiveNoGradient()
{
    for (const bool recompute : {false, true}) {
        auto network = test::randomNetwork(test::tinyConfig(3), at::kFloat);
        for (auto& [name, tensor] : network.layer(1))
            tensor.requires_grad_();
        const auto gradients
            = gradientsOf(network, test::randomIds(network.config(), 1, 9), recompute);
        QCOMPARE(gradients.size(), network.layer(1).size());
    }
}

void TestNetworkGradients::gradientsOfTwoMicroBatchesAdd()
{
    auto network = test::randomNetwork(test::tinyConfig(), at::kDouble);
    watchAll(network);
    const auto ids = test::randomIds(network.config(), 2, 9);
    auto expected = gradientsOf(network, ids.narrow(0, 0, 1), true);
    for (const auto& [name, gradient] : gradientsOf(network, ids.narrow(0, 1, 1), true))
        expected.at(name) += gradient;
    for (const auto& [name, tensor] : network.tensors())
        tensor.mutable_grad() = at::Tensor();
    lossOf(network, ids.narrow(0, 0, 1), true).backward();
    lossOf(network, ids.narrow(0, 1, 1), true).backward();
    for (const auto& [name, tensor] : network.tensors())
        QVERIFY2(close(tensor.grad(), expected.at(name), 1e-12), name.c_str());
}

void TestNetworkGradients::blockwiseAttentionIsPlainAttention_data()
{
    QTest::addColumn<int>("tokens");
    QTest::addColumn<int>("window");
    QTest::newRow("one token") << 1 << 0;
    QTest::newRow("one block") << 50 << 0;
    QTest::newRow("several blocks") << 333 << 0;
    QTest::newRow("window smaller than a block") << 333 << 7;
    QTest::newRow("window across blocks") << 333 << 200;
    QTest::newRow("window of everything") << 333 << 333;
}

void TestNetworkGradients::blockwiseAttentionIsPlainAttention()
{
    QFETCH(int, tokens);
    QFETCH(int, window);
    auto generator = at::make_generator<at::CPUGeneratorImpl>(3);
    const auto random = [&](at::IntArrayRef shape) {
        return at::randn(shape, generator, at::kDouble).requires_grad_();
    };
    const auto q = random({2, 2, tokens, 3, 4}), k = random({2, 2, tokens, 4}),
               v = random({2, 2, tokens, 4});
    const auto direction = at::randn(q.sizes(), generator, at::kDouble);
    const auto plain = plainAttention(q, k, v, window), blocks = causalAttention(q, k, v, window);
    QVERIFY(close(blocks, plain, 1e-12));
    const auto expected = torch::autograd::grad({plain}, {q, k, v}, {direction});
    const auto found = torch::autograd::grad({blocks}, {q, k, v}, {direction});
    for (std::size_t i = 0; i < 3; ++i)
        QVERIFY(close(found[i], expected[i], 1e-12));
}

void TestNetworkGradients::slicedLossIsCrossEntropyOfTheLogits()
{
    auto generator = at::make_generator<at::CPUGeneratorImpl>(5);
    const std::int64_t vocabulary = 1 << 16; // slices of 512 rows
    const auto x = at::randn({700, 3}, generator, at::kDouble).requires_grad_();
    const auto head = at::randn({vocabulary, 3}, generator, at::kDouble).requires_grad_();
    auto target = at::randint(vocabulary, {700}, generator, at::kLong);
    target.slice(0, 0, 700, 9).fill_(notScored);
    QVERIFY(logitRows(vocabulary, at::kCPU) < 600);
    const auto plain = torch::nn::functional::cross_entropy(at::linear(x, head), target,
        torch::nn::functional::CrossEntropyFuncOptions()
            .reduction(torch::kSum)
            .ignore_index(notScored));
    const auto sliced = projectedNllSum(x, head, target);
    QVERIFY(close(sliced, plain, 1e-12));
    const auto expected = torch::autograd::grad({3 * plain}, {x, head});
    const auto found = torch::autograd::grad({3 * sliced}, {x, head});
    QVERIFY(close(found[0], expected[0], 1e-10) && close(found[1], expected[1], 1e-10));
}

QTEST_GUILESS_MAIN(TestNetworkGradients)
#include "tst_network_gradients.moc"
