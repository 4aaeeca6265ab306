// SPDX-License-Identifier: GPL-3.0-or-later
// Shape letters in this file: F neurons, N = K*G query heads of size D, P = D/2 rotary pairs.
#include "core/engine/torch.h"

#include "core/engine/method/align_neurons.h"
#include "core/engine/method/transport.h"
#include "tests/core/engine/method/layer_coordinates.h"
#include "tests/support/raised.h"

#include <QTest>

using namespace lesa;
using namespace lesa::test;

namespace {

constexpr double entropy = 0.01; // the setting's default

LayerTensors moved(const LayerTransport& transport, const LayerTensors& layer)
{
    LayerTensors result;
    for (const auto& [suffix, tensor] : layer)
        result[suffix] = transported(transport, suffix, tensor);
    return result;
}

double largestDifference(const LayerTensors& a, const LayerTensors& b)
{
    double largest = 0;
    for (const auto& [suffix, tensor] : a)
        largest = std::max(largest, test::largestDifference(tensor, b.at(suffix)));
    return largest;
}

/// Norms of the [D, D] blocks of a head map, divided by that of a rotation.
at::Tensor blockNorms(const at::Tensor& map, std::int64_t D)
{
    const auto heads = map.size(0) / D;
    return map.view({heads, D, heads, D}).square().sum({1, 3}).sqrt()
        / std::sqrt(static_cast<double>(D));
}

} // namespace

class TestTransport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { at::set_num_threads(1); }
    void aLayerOntoItselfStays_data() { shapeRows(); }
    void aLayerOntoItselfStays();
    void aScrambledLayerComesBack_data() { shapeRows(); }
    void aScrambledLayerComesBack();
    void keepsTheFunctionOfAScrambledLayer_data() { shapeRows(); }
    void keepsTheFunctionOfAScrambledLayer();
    void permutedNeuronsAreMatched();
    void mixturesAddUpToOne();
    void groupsOfHeadsStayWhole();
    void rotaryPairsStayWhole();
    void withoutBlurItIsTheAlignment();
    void leavesPairsUnturnedUnderHeadNorms();
    void leavesExpertsAlone();
    void refusesTensorsThatDoNotFitTheConfig();
    void stopsWhenAsked();
};

void TestTransport::aLayerOntoItselfStays()
{
    QFETCH(const Shape, shape);
    const auto config = configOf(shape);
    const auto layer = randomLayer(config, 1);
    const auto transport = transportTo(layer, layer, config, entropy);
    QVERIFY(largestDifference(moved(transport, layer), layer) < 1e-5);
    QVERIFY(transport.neurons->isSettled && transport.groups->isSettled);
    QVERIFY(transport.neurons->partners < 1.001 && transport.groups->partners < 1.001);
}

void TestTransport::aScrambledLayerComesBack()
{
    QFETCH(const Shape, shape);
    const auto config = configOf(shape);
    const auto layer = randomLayer(config, 1);
    const auto scrambled = Scrambling(config, 2)(layer);
    QVERIFY(largestDifference(scrambled, layer) > 0.1);
    const auto transport = transportTo(layer, scrambled, config, entropy);
    const auto back = moved(transport, scrambled);
    for (const auto& [suffix, tensor] : layer)
        QVERIFY2(test::largestDifference(tensor, back.at(suffix)) < 1e-4, suffix.c_str());
}

void TestTransport::keepsTheFunctionOfAScrambledLayer()
{
    QFETCH(const Shape, shape);
    const auto config = configOf(shape);
    const auto base = randomLayer(config, 3);
    const auto lower = Scrambling(config, 4)(base), upper = Scrambling(config, 5)(base);
    auto between = moved(transportTo(upper, lower, config, entropy), lower);
    for (auto& [suffix, tensor] : between)
        tensor = (tensor + upper.at(suffix)) / 2;
    auto random = generator(6);
    const auto x_TH = at::randn({7, shape.H}, random, at::kDouble);
    const auto expected = layerOutputs(base, config, x_TH);
    const auto scale = expected.abs().max().item<double>();
    QVERIFY(test::largestDifference(layerOutputs(between, config, x_TH), expected) < 1e-4 * scale);
    auto mean = lower;
    for (auto& [suffix, tensor] : mean)
        tensor = (tensor + upper.at(suffix)) / 2;
    QVERIFY(test::largestDifference(layerOutputs(mean, config, x_TH), expected) > 0.1 * scale);
}

void TestTransport::permutedNeuronsAreMatched()
{
    const auto config = configOf({});
    const auto layer = randomLayer(config, 7);
    auto random = generator(8);
    const auto order_F
        = at::randperm(config.intermediateSize, random, at::TensorOptions(at::kLong));
    auto permuted = layer;
    for (const char* rows : {"mlp.gate_proj.weight", "mlp.up_proj.weight"})
        permuted[rows] = layer.at(rows).index_select(0, order_F);
    permuted["mlp.down_proj.weight"] = layer.at("mlp.down_proj.weight").index_select(1, order_F);
    const auto transport = transportTo(layer, permuted, config, entropy);
    QVERIFY(at::equal(transport.neuron_FF.argmax(1).index_select(0, order_F),
        at::arange(config.intermediateSize)));
    QVERIFY(transport.neuron_FF.amax(1).min().item<float>() > 0.9999F);
}

void TestTransport::mixturesAddUpToOne()
{
    const Shape shape;
    const auto config = configOf(shape);
    const auto transport
        = transportTo(randomLayer(config, 9), randomLayer(config, 10), config, 0.05);
    QVERIFY(transport.neurons->partners > 2); // the layers have nothing in common
    const auto sums_F = transport.neuron_FF.sum(1);
    QVERIFY((sums_F - 1).abs().max().item<double>() < 1e-5);
    for (const auto& map :
        {transport.key_LL, transport.value_LL, transport.query_MM, transport.output_MM}) {
        const auto sums = blockNorms(map, shape.D).sum(1);
        QVERIFY((sums - 1).abs().max().item<double>() < 1e-5);
    }
}

void TestTransport::groupsOfHeadsStayWhole()
{
    const Shape shape{4, 3, 8, 48, 64};
    const auto config = configOf(shape);
    const auto transport
        = transportTo(randomLayer(config, 11), randomLayer(config, 12), config, 0.05);
    const auto key_KK = blockNorms(transport.key_LL, shape.D);
    QVERIFY(test::largestDifference(key_KK, blockNorms(transport.value_LL, shape.D)) < 1e-5);
    QVERIFY(key_KK.max().item<float>() < 0.99F); // blurred, so that there is something to see
    for (const auto& map : {transport.query_MM, transport.output_MM}) {
        const auto heads_KGKG = blockNorms(map, shape.D).view({shape.K, shape.G, shape.K, shape.G});
        const auto fromGroup_KGK = heads_KGKG.sum(3); // a query head takes from a group as its key
        QVERIFY((fromGroup_KGK - key_KK.unsqueeze(1)).abs().max().item<double>() < 1e-5);
    }
}

void TestTransport::rotaryPairsStayWhole()
{
    const Shape shape;
    const auto config = configOf(shape);
    const auto transport
        = transportTo(randomLayer(config, 13), randomLayer(config, 14), config, 0.05);
    const std::int64_t D = shape.D, P = D / 2;
    for (const auto& map : {transport.query_MM, transport.key_LL}) {
        const auto heads = map.size(0) / D;
        const auto pairs = map.view({heads, 2, P, heads, 2, P}).permute({0, 3, 1, 4, 2, 5});
        const auto between_PP = at::ones({P, P}).sub(at::eye(P));
        QCOMPARE((pairs * between_PP).abs().max().item<float>(), 0.F);
        const auto own = pairs.diagonal(0, 4, 5); // [heads, heads, 2, 2, P]: cos -sin, sin cos
        const auto at2 = [&](int i, int j) { return own.select(2, i).select(2, j); };
        QVERIFY(test::largestDifference(at2(0, 0), at2(1, 1)) < 1e-6);
        QVERIFY(test::largestDifference(at2(0, 1), -at2(1, 0)) < 1e-6);
        QVERIFY(at2(0, 1).abs().max().item<float>() > 0.01F);
    }
}

void TestTransport::withoutBlurItIsTheAlignment()
{
    const auto config = configOf({});
    const auto layer = randomLayer(config, 15), other = randomLayer(config, 16);
    auto near = Scrambling(config, 17)(layer);
    for (auto& [suffix, tensor] : near)
        tensor = tensor + 0.3 * other.at(suffix);
    const auto byAssignment = alignTo(layer, near, config, {true, true});
    const auto transport = transportTo(layer, near, config, 1e-3);
    for (const auto& [suffix, tensor] : moved(transport, near))
        QVERIFY2(
            test::largestDifference(tensor, aligned(byAssignment, suffix, near.at(suffix), config))
                < 1e-3,
            suffix.c_str());
}

void TestTransport::leavesPairsUnturnedUnderHeadNorms()
{
    const Shape shape{3, 2, 8, 48, 64, false, false, false, true};
    const auto config = configOf(shape);
    const auto transport
        = transportTo(randomLayer(config, 18), randomLayer(config, 19), config, 0.05);
    const auto blocks = transport.key_LL.view({shape.K, shape.D, shape.K, shape.D});
    QCOMPARE(
        (blocks.permute({0, 2, 1, 3}) * (1 - at::eye(shape.D))).abs().max().item<float>(), 0.F);
}

void TestTransport::leavesExpertsAlone()
{
    const auto config = configOf({});
    auto layer = randomLayer(config, 20), other = randomLayer(config, 21);
    other.erase("mlp.up_proj.weight");
    const auto transport = transportTo(layer, other, config, entropy);
    QVERIFY(!transport.neuron_FF.defined() && !transport.neurons);
    const auto& gate = other.at("mlp.gate_proj.weight");
    QVERIFY(at::equal(transported(transport, "mlp.gate_proj.weight", gate), gate));
}

void TestTransport::refusesTensorsThatDoNotFitTheConfig()
{
    const auto config = configOf({});
    const auto layer = randomLayer(config, 22);
    for (const char* suffix : {"self_attn.q_proj.weight", "mlp.down_proj.weight"}) {
        auto bad = layer;
        bad[suffix] = at::zeros({3, 5});
        const auto error = raised([&] { transportTo(layer, bad, config, entropy); });
        QVERIFY2(error && error->fault() == Fault::Data, suffix);
    }
}

void TestTransport::stopsWhenAsked()
{
    const auto config = configOf({});
    const auto layer = randomLayer(config, 23);
    SilentListener listener;
    Control control;
    control.requestStop();
    const Job job{listener, control};
    QVERIFY_EXCEPTION_THROWN(transportTo(layer, layer, config, entropy, &job), Stopped);
}

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
