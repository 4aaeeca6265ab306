// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/torch.h"

#include "core/engine/method/align.h"
#include "core/engine/method/align_heads.h"
#include "core/engine/network/network.h"
#include "core/store/checkpoint.h"
#include "tests/core/engine/method/layer_coordinates.h"
#include "tests/support/raised.h"

#include <QTest>

using namespace lesa;
using namespace lesa::test;

namespace {

LayerTensors alignedLayer(
    const LayerAlignment& alignment, const LayerTensors& layer, const ModelConfig& config)
{
    LayerTensors result;
    for (const auto& [suffix, tensor] : layer)
        result[suffix] = aligned(alignment, suffix, tensor, config);
    return result;
}

double squaredDistance(const LayerTensors& a, const LayerTensors& b)
{
    double sum = 0;
    for (const auto& [suffix, tensor] : a)
        sum += (tensor - b.at(suffix)).square().sum().item<double>();
    return sum;
}

bool isUnchanged(const LayerAlignment& a)
{
    return !a.neuronOrder_F.defined() && !a.kvHeadOrder_K.defined() && !a.queryOrder_KG.defined()
        && !a.valueRotation_KDD.defined() && !a.pairAngle_KP.defined();
}

bool sameTensor(const at::Tensor& a, const at::Tensor& b)
{
    return a.defined() == b.defined() && (!a.defined() || at::equal(a, b));
}

template <typename Action>
bool isDataError(Action action)
{
    const auto error = test::raised(action);
    return error && error->fault() == Fault::Data;
}

constexpr AlignOptions all{true, true};

} // namespace

class TestAlign : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { at::set_num_threads(1); }
    void recoversAScrambledLayer_data() { shapeRows(); }
    void recoversAScrambledLayer();
    void keepsTheFunction_data() { shapeRows(); }
    void keepsTheFunction();
    void keepsTheLogitsOfWholeModels_data();
    void keepsTheLogitsOfWholeModels();
    void aSecondTimeChangesNothing_data() { shapeRows(); }
    void aSecondTimeChangesNothing();
    void aLayerInLineComesBackUntouched();
    void seesMatchesThroughNoise();
    void headOrderDoesNotDependOnTheHeadsBases();
    void noRandomRotationComesCloser();
    void doesOnlyWhatIsAsked();
    void deadNeuronsAndHeadsDoNoHarm();
    void leavesPairsAloneUnderHeadNorms();
    void leavesExpertsAlone();
    void keepsTheTensorsDtype();
    void refusesTensorsThatDoNotFitTheConfig();
    void stopsWhenAsked();
};

void TestAlign::recoversAScrambledLayer()
{
    QFETCH(const Shape, shape);
    const auto config = configOf(shape);
    const auto layer = randomLayer(config, 1);
    const auto scrambled = Scrambling(config, 2)(layer);
    const auto recovered = alignedLayer(alignTo(layer, scrambled, config, all), scrambled, config);
    for (const auto& [suffix, tensor] : layer)
        QVERIFY2(largestDifference(tensor, recovered.at(suffix)) < 1e-5, suffix.c_str());
}

void TestAlign::keepsTheFunction()
{
    QFETCH(const Shape, shape);
    const auto config = configOf(shape);
    const auto layer = randomLayer(config, 3);
    const auto other
        = alignedLayer(alignTo(randomLayer(config, 4), layer, config, all), layer, config);
    QVERIFY(squaredDistance(layer, other) > 1);
    auto random = generator(5);
    const auto x_TH = at::randn({9, config.hiddenSize}, random, at::kDouble);
    const auto before = layerOutputs(layer, config, x_TH);
    QVERIFY(largestDifference(before, layerOutputs(other, config, x_TH))
        < 1e-5 * before.abs().max().item<double>());
}

void TestAlign::keepsTheLogitsOfWholeModels_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name :
        {"llama", "llama_biases", "llama_head_dim", "llama_tied_gqa", "llama_rope_llama3",
            "mistral_sliding", "qwen2", "qwen3", "mixtral", "qwen3_moe_mixed"})
        QTest::newRow(name) << name;
}

void TestAlign::keepsTheLogitsOfWholeModels()
{
    QFETCH(const QString, name);
    SilentListener listener;
    Control control;
    const auto checkpoint = Checkpoint::open((LESA_TEST_DATA "/models/" + name).toStdString());
    auto network = Network::load(checkpoint, {}, {listener, control});
    const auto& config = network.config();
    auto random = generator(6);
    const auto ids_BT
        = at::randint(0, config.vocabSize, {2, 17}, random, at::TensorOptions(at::kLong));
    const auto before = network.forward(ids_BT);
    bool hasMoved = false;
    for (int index = 1; index < network.layerCount(); ++index) {
        const auto alignment = alignTo(network.layer(index - 1), network.layer(index), config, all);
        hasMoved = hasMoved || alignment.valueRotation_KDD.defined();
        network.layer(index) = alignedLayer(alignment, network.layer(index), config);
    }
    QVERIFY(hasMoved);
    QVERIFY(largestDifference(before, network.forward(ids_BT))
        < 1e-5 * before.abs().max().item<double>());
}

void TestAlign::aSecondTimeChangesNothing()
{
    QFETCH(const Shape, shape);
    const auto config = configOf(shape);
    const auto reference = randomLayer(config, 7), layer = randomLayer(config, 8);
    const auto once = alignedLayer(alignTo(reference, layer, config, all), layer, config);
    QVERIFY(isUnchanged(alignTo(reference, once, config, all)));
}

void TestAlign::aLayerInLineComesBackUntouched()
{
    const auto config = configOf({2, 3, 8, 48, 64, true, true, true});
    const auto layer = randomLayer(config, 9);
    const auto alignment = alignTo(layer, layer, config, all);
    QVERIFY(isUnchanged(alignment));
    for (const auto& [suffix, tensor] : layer)
        QVERIFY2(aligned(alignment, suffix, tensor, config).is_same(tensor), suffix.c_str());
    const auto moved = alignTo(layer, randomLayer(config, 10), config, all);
    for (const char* suffix :
        {"input_layernorm.weight", "self_attn.o_proj.bias", "mlp.down_proj.bias"})
        QVERIFY2(
            aligned(moved, suffix, layer.at(suffix), config).is_same(layer.at(suffix)), suffix);
}

void TestAlign::seesMatchesThroughNoise()
{
    const auto config = configOf({4, 2, 16, 64, 200});
    const auto reference = randomLayer(config, 11), noise = randomLayer(config, 12);
    auto near = reference;
    for (auto& [suffix, tensor] : near)
        tensor = tensor + 0.7 * noise.at(suffix);
    const Scrambling scrambling(config, 13);
    const auto layer = scrambling(near);
    const auto result = alignedLayer(alignTo(reference, layer, config, all), layer, config);
    QVERIFY(at::equal(result.at("mlp.up_proj.weight"), near.at("mlp.up_proj.weight")));
    const auto closeness = [&](const char* suffix) {
        return at::cosine_similarity(result.at(suffix).flatten(), reference.at(suffix).flatten(), 0)
            .item<double>();
    };
    for (const char* name :
        {"q", "k", "v", "o"}) // the noise alone allows 1 / sqrt(1 + 0.49) = 0.82
        QVERIFY2(
            closeness(("self_attn." + std::string(name) + "_proj.weight").c_str()) > 0.8, name);
}

void TestAlign::headOrderDoesNotDependOnTheHeadsBases()
{
    const auto config = configOf({4, 3, 8, 48, 64});
    const auto reference = randomLayer(config, 14), layer = randomLayer(config, 15);
    const auto turned = Scrambling(config, 16, true)(layer);
    const auto a = alignHeads(reference, layer, config, nullptr),
               b = alignHeads(reference, turned, config, nullptr);
    QVERIFY(a.kvHeadOrder_K.defined() || a.queryOrder_KG.defined());
    QVERIFY(sameTensor(a.kvHeadOrder_K, b.kvHeadOrder_K));
    QVERIFY(sameTensor(a.queryOrder_KG, b.queryOrder_KG));
    for (const auto& [suffix, tensor] : alignedLayer(a, layer, config))
        QVERIFY2(largestDifference(tensor, aligned(b, suffix, turned.at(suffix), config)) < 1e-4,
            suffix.c_str());
}

void TestAlign::noRandomRotationComesCloser()
{
    const auto config = configOf({1, 1, 8, 48, 1});
    auto reference = randomLayer(config, 17), layer = randomLayer(config, 18);
    for (auto* tensors : {&reference, &layer})
        for (auto& [suffix, tensor] : *tensors)
            tensor = tensor / tensor.norm();
    const auto best = alignedLayer(alignTo(reference, layer, config, all), layer, config);
    for (std::uint64_t seed = 0; seed < 200; ++seed)
        QVERIFY(squaredDistance(reference, Scrambling(config, seed)(best))
            > squaredDistance(reference, best));
}

void TestAlign::doesOnlyWhatIsAsked()
{
    const auto config = configOf({});
    const auto reference = randomLayer(config, 19), layer = randomLayer(config, 20);
    QVERIFY(isUnchanged(alignTo(reference, layer, config, {})));
    const auto neurons = alignTo(reference, layer, config, {.neurons = true});
    QVERIFY(neurons.neuronOrder_F.defined());
    QVERIFY(!neurons.valueRotation_KDD.defined() && !neurons.pairAngle_KP.defined());
    const auto heads = alignTo(reference, layer, config, {.heads = true});
    QVERIFY(!heads.neuronOrder_F.defined());
    QVERIFY(heads.valueRotation_KDD.defined() && heads.pairAngle_KP.defined());
}

void TestAlign::deadNeuronsAndHeadsDoNoHarm()
{
    const auto config = configOf({});
    auto layer = randomLayer(config, 21);
    layer["mlp.gate_proj.weight"].narrow(0, 5, 20).zero_();
    layer["mlp.down_proj.weight"].zero_();
    layer["self_attn.v_proj.weight"].zero_();
    layer["self_attn.k_proj.weight"].narrow(0, 0, config.headDim).zero_();
    QVERIFY(isUnchanged(alignTo(layer, layer, config, all)));
    const auto result
        = alignedLayer(alignTo(randomLayer(config, 22), layer, config, all), layer, config);
    for (const auto& [suffix, tensor] : result)
        QVERIFY2(tensor.isfinite().all().item<bool>(), suffix.c_str());
}

void TestAlign::leavesPairsAloneUnderHeadNorms()
{
    const auto config = configOf({3, 2, 8, 48, 64, false, false, false, true});
    const auto alignment = alignTo(randomLayer(config, 23), randomLayer(config, 24), config, all);
    QVERIFY(alignment.valueRotation_KDD.defined());
    QVERIFY(!alignment.pairAngle_KP.defined());
}

void TestAlign::leavesExpertsAlone()
{
    const auto config = configOf({});
    const auto reference = randomLayer(config, 25);
    auto layer = randomLayer(config, 26);
    for (const char* name : {"gate_proj", "up_proj", "down_proj"}) {
        auto node = layer.extract("mlp." + std::string(name) + ".weight");
        node.key() = "mlp.experts.0." + std::string(name) + ".weight";
        layer.insert(std::move(node));
    }
    const auto alignment = alignTo(reference, layer, config, all);
    QVERIFY(!alignment.neuronOrder_F.defined());
    QVERIFY(alignment.valueRotation_KDD.defined());
    for (const auto& [suffix, tensor] : layer)
        if (suffix.starts_with("mlp."))
            QVERIFY2(aligned(alignment, suffix, tensor, config).is_same(tensor), suffix.c_str());
}

void TestAlign::keepsTheTensorsDtype()
{
    const auto config = configOf({});
    const auto layer = randomLayer(config, 27);
    const auto alignment = alignTo(randomLayer(config, 28), layer, config, all);
    for (const auto type : {at::kBFloat16, at::kDouble})
        for (const auto& [suffix, tensor] : layer) {
            const auto result = aligned(alignment, suffix, tensor.to(type), config);
            QCOMPARE(result.scalar_type(), type);
            QCOMPARE(result.sizes(), tensor.sizes());
        }
}

void TestAlign::refusesTensorsThatDoNotFitTheConfig()
{
    const auto config = configOf({});
    const auto layer = randomLayer(config, 29);
    auto narrow = layer;
    narrow["mlp.up_proj.weight"] = at::zeros({7, config.hiddenSize});
    QVERIFY(isDataError([&] { alignTo(layer, narrow, config, all); }));
    QVERIFY(isDataError([&] { alignTo(narrow, layer, config, all); }));
    auto without = layer;
    without.erase("self_attn.o_proj.weight");
    QVERIFY(isDataError([&] { alignTo(layer, without, config, all); }));
    auto wrongConfig = config;
    wrongConfig.headDim = 4;
    QVERIFY(isDataError([&] { alignTo(layer, layer, wrongConfig, all); }));
}

void TestAlign::stopsWhenAsked()
{
    SilentListener listener;
    Control control;
    control.requestStop();
    const Job job{listener, control};
    const auto config = configOf({});
    const auto layer = randomLayer(config, 30);
    QVERIFY_EXCEPTION_THROWN(alignTo(layer, layer, config, {.neurons = true}, &job), Stopped);
    QVERIFY_EXCEPTION_THROWN(alignTo(layer, layer, config, {.heads = true}, &job), Stopped);
}

QTEST_GUILESS_MAIN(TestAlign)
#include "tst_align.moc"
