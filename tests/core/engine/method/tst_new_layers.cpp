// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/torch.h"

#include "core/engine/method/matrix_quality.h"
#include "core/engine/method/strategies.h"
#include "tests/core/engine/method/workshop.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace lesa;
using namespace lesa::test;
namespace fs = std::filesystem;

class TestNewLayers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oldTensorsAreTheSourcesByteForByte_data();
    void oldTensorsAreTheSourcesByteForByte();
    void everyNewLayerIsComplete_data() { oldTensorsAreTheSourcesByteForByte_data(); }
    void everyNewLayerIsComplete();
    void copyIsTheLayerBelow();
    void meanIsTheExactAverage();
    void meanOfSeveralLayersAGapDividesIt();
    void llamaProIsACopyWithSilentOutputs_data();
    void llamaProIsACopyWithSilentOutputs();
    void optDeusBetweenTwinsIsThatLayerWithSilentOutputs_data();
    void optDeusBetweenTwinsIsThatLayerWithSilentOutputs();
    void optDeusGoesFromTheLowerToTheUpperLayer();
    void optDeusBiasesFollowTheirUnits();
    void optDeusRefusesUnknownFamilies();
    void solarAndStackRepeatSourceLayers();
    void randomHasTheTypesDeviation();
    void normRulesTakeWhatTheyName();
    void lesaPredictsMiddleFirst();
    void lesaKeepsTheRankCap();
    void linearLesaFindsLayersThatAreLinear();
    void everyPredictorMakesFiniteLayers_data();
    void everyPredictorMakesFiniteLayers();
    void modifiersChangeWhatTheyName();
    void gemmaLikePostNormsAreSilenced();
    void newLayersMayHaveAnotherDtype();
};

void TestNewLayers::oldTensorsAreTheSourcesByteForByte_data()
{
    QTest::addColumn<QString>("modelType");
    QTest::addColumn<QString>("strategy");
    for (const auto* type : {"llama", "qwen2", "qwen3", "mixtral", "qwen3_moe"})
        for (const auto& strategy : strategies())
            QTest::addRow("%s %s", type, strategy.name) << type << strategy.name;
}

void TestNewLayers::oldTensorsAreTheSourcesByteForByte()
{
    QFETCH(QString, modelType);
    QFETCH(QString, strategy);
    Workshop shop(tiny(modelType.toStdString(), 4, DType::BF16));
    shop.request.quality = false;
    const auto result = shop.expand(named(strategy.toStdString()), "1,2");
    const auto before = shop.before();
    const auto after = shop.after();
    const auto layout = LayerLayout::read(before);
    for (const auto& name : layout.outerTensors())
        QVERIFY(sameBytes(after, name, before, name));
    const auto record = readExpansionRecord(shop.output());
    QVERIFY(record);
    for (int i = 0; i < result.layersAfter; ++i) {
        const auto& origin = record->map[static_cast<std::size_t>(i)];
        if (origin.kind != LayerOrigin::Kind::New)
            QVERIFY(sameLayer(after, i, before, origin.source));
    }
    QCOMPARE(result.bytes, after.totalBytes());
}

void TestNewLayers::everyNewLayerIsComplete()
{
    QFETCH(QString, modelType);
    QFETCH(QString, strategy);
    Workshop shop(tiny(modelType.toStdString()));
    shop.request.quality = false;
    const auto result = shop.expand(named(strategy.toStdString()), "0,2");
    const auto before = shop.before();
    const auto after = shop.after();
    const auto layout = LayerLayout::read(after);
    QCOMPARE(layout.layerCount(), result.layersAfter);
    for (const int index : result.inserted) {
        QCOMPARE(layout.suffixes(index), layout.suffixes(0));
        for (const auto& suffix : layout.suffixes(index)) {
            const auto& lower = before.tensor(nameOfLayer(0, suffix)).entry;
            QCOMPARE(after.tensor(nameOfLayer(index, suffix)).entry.shape, lower.shape);
            values(after, index, suffix); // finite
        }
    }
    QCOMPARE(after.config().integer("num_hidden_layers").value(),
        static_cast<std::int64_t>(result.layersAfter));
}

void TestNewLayers::copyIsTheLayerBelow()
{
    Workshop shop(tiny("qwen2"));
    const auto result = shop.expand(named("copy"), "1,3"); // 3: after the last layer
    QCOMPARE(result.inserted, (std::vector<int>{2, 5}));
    QVERIFY(sameLayer(shop.after(), 2, shop.before(), 1));
    QVERIFY(sameLayer(shop.after(), 5, shop.before(), 3));
}

void TestNewLayers::meanIsTheExactAverage()
{
    Workshop shop(tiny("qwen3"));
    shop.expand(named("mean"), "1");
    const auto before = shop.before();
    const auto layout = LayerLayout::read(before);
    for (const auto& suffix : layout.suffixes(0)) {
        const auto expected = (values(before, 1, suffix) + values(before, 2, suffix)) / 2;
        QVERIFY(at::equal(values(shop.after(), 2, suffix), expected));
    }
}

void TestNewLayers::meanOfSeveralLayersAGapDividesIt()
{
    Workshop shop;
    const auto before = shop.before();
    const std::string up = "mlp.up_proj.weight";
    const auto a = values(before, 1, up);
    const auto b = values(before, 2, up);
    QCOMPARE(shop.expand(named("mean"), "1x3", "three").inserted, (std::vector<int>{2, 3, 4}));
    for (int part = 0; part < 3; ++part) {
        const double f = 0.25 * (part + 1);
        QVERIFY(at::allclose(values(shop.after("three"), 2 + part, up), a * (1 - f) + b * f));
    }
    shop.expand(named("mean"), "1x2", "two");
    QVERIFY(at::allclose(values(shop.after("two"), 2, up), (a + b) / 2));
    QVERIFY(at::allclose(values(shop.after("two"), 3, up), a * 0.25 + b * 0.75));
}

void TestNewLayers::llamaProIsACopyWithSilentOutputs_data()
{
    QTest::addColumn<QString>("modelType");
    for (const auto* type : {"llama", "qwen2", "qwen3", "mixtral", "qwen3_moe"})
        QTest::addRow("%s", type) << type;
}

void TestNewLayers::llamaProIsACopyWithSilentOutputs()
{
    QFETCH(QString, modelType);
    Workshop shop(tiny(modelType.toStdString()));
    const auto result = shop.expand(named("llama-pro"), "groups:2");
    QCOMPARE(result.inserted, (std::vector<int>{2, 5}));
    const auto before = shop.before();
    const auto after = shop.after();
    int silent = 0;
    const auto layout = LayerLayout::read(before);
    for (const auto& suffix : layout.suffixes(3)) {
        const bool output
            = names(suffix, "o_proj") || names(suffix, "down_proj") || names(suffix, ".w2.");
        if (output)
            QCOMPARE(values(after, 5, suffix).count_nonzero().item<std::int64_t>(), 0);
        else
            QVERIFY(sameBytes(after, nameOfLayer(5, suffix), before, nameOfLayer(3, suffix)));
        silent += output;
    }
    QVERIFY(silent >= 2);
}

/// A model whose layers 1 and 2 are one layer.
void writeTwins(const fs::path& directory, const TinyModel& model)
{
    auto tensors = tinyTensors(model);
    const auto valuesOf = [&](const std::string& name) {
        return std::find_if(tensors.begin(), tensors.end(), [&](const TinyTensor& tensor) {
            return tensor.name == name;
        })->values;
    };
    for (auto& tensor : tensors)
        if (const auto at = tensor.name.find(".layers.2."); at != std::string::npos)
            tensor.values
                = valuesOf(tensor.name.substr(0, at) + ".layers.1." + tensor.name.substr(at + 10));
    fs::remove_all(directory);
    writeTinyModel(directory, tinyConfig(model), tensors);
}

void TestNewLayers::optDeusBetweenTwinsIsThatLayerWithSilentOutputs_data()
{
    llamaProIsACopyWithSilentOutputs_data();
}

void TestNewLayers::optDeusBetweenTwinsIsThatLayerWithSilentOutputs()
{
    QFETCH(QString, modelType);
    const auto model = tiny(modelType.toStdString());
    Workshop shop(model);
    writeTwins(shop.source(), model);
    shop.expand(named("opt-deus"), "1");
    const auto before = shop.before(), after = shop.after();
    const auto layout = LayerLayout::read(before);
    for (const auto& suffix : layout.suffixes(1)) {
        const auto made = values(after, 2, suffix);
        const bool output
            = names(suffix, "o_proj") || names(suffix, "down_proj") || names(suffix, ".w2.");
        const auto expected = output ? at::zeros_like(made) : values(before, 1, suffix);
        QVERIFY2(at::allclose(made, expected, 1e-5, 1e-6), suffix.c_str());
    }
}

void TestNewLayers::optDeusGoesFromTheLowerToTheUpperLayer()
{
    Workshop shop;
    const auto before = shop.before();
    const std::string up = "mlp.up_proj.weight";
    const auto lower = values(before, 1, up), upper = values(before, 2, up);
    shop.expand(named("opt-deus"), "1x3", "three");
    const auto distance = [&](int index, const at::Tensor& from) {
        return (values(shop.after("three"), index, up) - from).norm().item<double>();
    };
    QVERIFY(distance(2, upper) > distance(3, upper) && distance(3, upper) > distance(4, upper));
    auto spec = named("opt-deus");
    spec.entropy = 1e-3;
    shop.expand(spec, "1x3", "sharp");
    const auto first = values(shop.after("sharp"), 2, up),
               third = values(shop.after("sharp"), 4, up);
    const auto moved = (first - upper * 0.25) / 0.75; // what is left of the lower layer
    QVERIFY(at::allclose(third, moved * 0.25 + upper * 0.75, 1e-4, 1e-5));
    const auto product
        = at::mm(lower, moved.t()) / lower.norm(2, 1).unsqueeze(1) / moved.norm(2, 1);
    QVERIFY(product.amax(0).mean().item<double>() > 0.95);   // its rows are the lower layer's
    QVERIFY(product.diagonal().mean().item<double>() < 0.5); // in other places
}

void TestNewLayers::optDeusBiasesFollowTheirUnits()
{
    Workshop shop(tiny("qwen2"));
    auto spec = named("opt-deus");
    spec.entropy = 10; // every group of heads a mixture of all
    shop.expand(spec, "1", "mixed");
    const std::string bias = "self_attn.v_proj.bias";
    const auto before = shop.before();
    const auto lower = values(before, 1, bias), upper = values(before, 2, bias);
    const auto made = values(shop.after("mixed"), 2, bias);
    QVERIFY(!at::allclose(made, (lower + upper) / 2, 1e-2, 1e-3));
    spec.norms = "right";
    shop.expand(spec, "1", "right");
    QVERIFY(at::equal(values(shop.after("right"), 2, bias), upper));
}

void TestNewLayers::optDeusRefusesUnknownFamilies()
{
    Workshop shop;
    auto config = tinyConfig({});
    config.replace(config.find("\"llama\""), 7, "\"gemma2\"");
    writeText(shop.source() / "config.json", config);
    QVERIFY(names(refusal([&] { shop.expand(named("opt-deus"), "1"); }), "gemma2"));
    QVERIFY(!fs::exists(shop.output()));
    Workshop plain;
    QVERIFY(names(refusal([&] { plain.expand(named("opt-deus"), "3"); }), "a layer above"));
}

void TestNewLayers::solarAndStackRepeatSourceLayers()
{
    Workshop shop(tiny("llama", 8));
    QCOMPARE(shop.expand(named("solar"), "0", "solar").layersAfter, 12);
    const std::vector<int> expected = {0, 1, 2, 3, 4, 5, 2, 3, 4, 5, 6, 7};
    for (int i = 0; i < 12; ++i)
        QVERIFY(sameLayer(
            shop.after("solar"), i, shop.before(), expected[static_cast<std::size_t>(i)]));
    QCOMPARE(shop.expand(named("stack"), "0", "stack").layersAfter, 16);
    for (int i = 0; i < 16; ++i)
        QVERIFY(sameLayer(shop.after("stack"), i, shop.before(), i % 8));
    auto scaled = named("solar");
    scaled.zeroOutputs = true;
    QVERIFY(names(refusal([&] { shop.expand(scaled, "0", "no"); }), "byte for byte"));
}

void TestNewLayers::randomHasTheTypesDeviation()
{
    auto model = tiny("llama");
    model.hidden = 64;
    model.intermediate = 96;
    model.scale = 0.3;
    Workshop shop(model);
    shop.expand(named("random"), "1,2");
    const auto gate = values(shop.after(), 2, "mlp.gate_proj.weight");
    QVERIFY(std::abs(gate.std().item<double>() - 0.3) < 0.02);
    QVERIFY(std::abs(gate.mean().item<double>()) < 0.02);
    QVERIFY(!at::equal(gate, values(shop.after(), 4, "mlp.gate_proj.weight")));
}

void TestNewLayers::normRulesTakeWhatTheyName()
{
    Workshop shop(tiny("qwen2"));
    shop.request.quality = false;
    const auto before = shop.before();
    for (const std::string suffix : {"input_layernorm.weight", "self_attn.q_proj.bias"}) {
        const auto lower = values(before, 1, suffix);
        const auto upper = values(before, 2, suffix);
        const std::map<std::string, at::Tensor> expected = {{"left", lower}, {"right", upper},
            {"mean", (lower + upper) / 2}, {"layer0", values(before, 0, suffix)}};
        for (const auto& [rule, tensor] : expected) {
            shop.request.force = true;
            shop.expand(named("lesa", rule), "1");
            QVERIFY(at::equal(values(shop.after(), 2, suffix), tensor));
        }
        shop.expand(named("copy", "layer0"), "1");
        QVERIFY(at::equal(values(shop.after(), 2, suffix), expected.at("layer0")));
        shop.expand(named("copy", "right"), "3"); // nothing above: left
        QVERIFY(at::equal(values(shop.after(), 4, suffix), values(before, 3, suffix)));
    }
}

void TestNewLayers::lesaPredictsMiddleFirst()
{
    // Layers on a line: V_i = (V_{i-1} + V_{i+1}) / 2, so the linear predictor halves each gap.
    auto model = tiny("llama", 6);
    auto tensors = tinyTensors(model);
    const auto valueOf = [&](const std::string& name) -> std::vector<float>& {
        return std::find_if(tensors.begin(), tensors.end(), [&](const auto& t) {
            return t.name == name;
        })->values;
    };
    const std::string up = "mlp.up_proj.weight";
    const auto base = valueOf(nameOfLayer(0, up));
    const auto slope = valueOf(nameOfLayer(1, up));
    for (int layer = 0; layer < 6; ++layer)
        for (std::size_t i = 0; i < base.size(); ++i)
            valueOf(nameOfLayer(layer, up))[i] = base[i] + static_cast<float>(layer) * slope[i];
    Workshop shop;
    fs::remove_all(shop.source());
    writeTinyModel(shop.source(), tinyConfig(model), tensors);
    auto spec = named("lesa");
    spec.predictor.kind = "linear";
    shop.request.quality = false;
    shop.expand(spec, "2x3");
    const auto a = values(shop.before(), 2, up);
    const auto b = values(shop.before(), 3, up);
    for (int part = 0; part < 3; ++part) {
        const double f = 0.25 * (part + 1);
        QVERIFY(at::allclose(values(shop.after(), 3 + part, up), a * (1 - f) + b * f, 1e-4, 1e-5));
    }
    shop.expand(spec, "2x2", "two");
    QVERIFY(at::allclose(values(shop.after("two"), 4, up), a * 0.25 + b * 0.75, 1e-4, 1e-5));
}

void TestNewLayers::lesaKeepsTheRankCap()
{
    Workshop shop;
    auto spec = named("lesa");
    spec.predictor.hidden = 4;
    const auto rankOf = [&](const std::string& kind) {
        spec.predictor.kind = kind;
        shop.request.force = true;
        shop.expand(spec, "1");
        return measure(values(shop.after(), 2, "mlp.gate_proj.weight")).rank;
    };
    QVERIFY(rankOf("mlp") <= 5);
    QVERIFY(rankOf("direct") <= 5);
    QVERIFY(rankOf("residual") > 5);
}

void TestNewLayers::linearLesaFindsLayersThatAreLinear()
{
    Workshop shop;
    auto spec = named("lesa");
    spec.predictor.kind = "linear-per-direction";
    spec.predictor.rank = 3;
    shop.expand(spec, "1");
    QCOMPARE(measure(values(shop.after(), 2, "mlp.gate_proj.weight")).rank, 3);
}

void TestNewLayers::everyPredictorMakesFiniteLayers_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("loss");
    for (const auto* kind : {"mlp", "residual", "linear", "linear-per-direction"})
        for (const auto* loss : {"coefficient", "weighted"})
            QTest::addRow("%s %s", kind, loss) << kind << loss;
    QTest::addRow("direct") << "direct"
                            << "coefficient";
}

void TestNewLayers::everyPredictorMakesFiniteLayers()
{
    QFETCH(QString, kind);
    QFETCH(QString, loss);
    Workshop shop(tiny("qwen3", 5, DType::F16));
    auto spec = named("lesa");
    spec.predictor.kind = kind.toStdString();
    spec.predictor.loss = loss.toStdString();
    spec.predictor.heldOut = 0.3;
    shop.expand(spec, "0-3");
    const auto after = shop.after();
    const auto layout = LayerLayout::read(after);
    for (const int index : {1, 3, 5, 7})
        for (const auto& suffix : layout.suffixes(index))
            values(after, index, suffix);
    QVERIFY(shop.recorder.losses.contains("predict/q_proj/test_loss"));
}

void TestNewLayers::modifiersChangeWhatTheyName()
{
    Workshop shop(tiny("mixtral"));
    const auto before = shop.before();
    auto spec = named("copy");
    spec.outputScale = 0.5;
    shop.expand(spec, "1", "scaled");
    const std::string o = "self_attn.o_proj.weight";
    const std::string w2 = "block_sparse_moe.experts.1.w2.weight";
    const std::string w1 = "block_sparse_moe.experts.1.w1.weight";
    const std::string norm = "input_layernorm.weight";
    for (const auto& suffix : {o, w2})
        QVERIFY(
            at::equal(values(shop.after("scaled"), 2, suffix), values(before, 1, suffix) * 0.5));
    QVERIFY(at::equal(values(shop.after("scaled"), 2, w1), values(before, 1, w1)));

    spec = named("mean");
    spec.zeroOutputs = true;
    shop.expand(spec, "1", "zero");
    for (const auto& suffix : {o, w2})
        QCOMPARE(values(shop.after("zero"), 2, suffix).count_nonzero().item<std::int64_t>(), 0);

    spec = named("copy");
    spec.noise = 0.1;
    shop.expand(spec, "1", "noisy");
    for (const auto& suffix : {o, w1}) {
        const auto original = values(before, 1, suffix);
        const auto noise = values(shop.after("noisy"), 2, suffix) - original;
        const double share = noise.std().item<double>() / original.std().item<double>();
        QVERIFY(share > 0.07 && share < 0.13);
    }
    QVERIFY(at::equal(values(shop.after("noisy"), 2, norm), values(before, 1, norm)));
}

void TestNewLayers::gemmaLikePostNormsAreSilenced()
{
    for (const std::string type : {"gemma2", "olmo2"}) {
        auto model = tiny("llama");
        auto tensors = tinyTensors(model);
        auto added = tensors;
        for (const auto& tensor : tensors)
            if (names(tensor.name, "post_attention_layernorm")) {
                added.push_back(tensor);
                auto& name = added.back().name;
                name.replace(name.find("post_attention"), 14, "post_feedforward");
            }
        auto config = tinyConfig(model);
        config.replace(config.find("\"llama\""), 7, "\"" + type + "\"");
        Workshop shop;
        fs::remove_all(shop.source());
        writeTinyModel(shop.source(), config, added);
        shop.expand(named("llama-pro"), "1");
        const float silent = type == "gemma2" ? -1 : 0;
        for (const auto* suffix :
            {"post_attention_layernorm.weight", "post_feedforward_layernorm.weight"})
            QVERIFY((values(shop.after(), 2, suffix) == silent).all().item<bool>());
        QVERIFY(sameBytes(shop.after(), nameOfLayer(2, "mlp.down_proj.weight"), shop.before(),
            nameOfLayer(1, "mlp.down_proj.weight")));
    }
}

void TestNewLayers::newLayersMayHaveAnotherDtype()
{
    Workshop shop(tiny("llama", 4, DType::BF16));
    auto spec = named("copy");
    for (const auto& [name, dtype] : std::map<std::string, DType>{
             {"fp32", DType::F32}, {"fp16", DType::F16}, {"bf16", DType::BF16}}) {
        spec.dtype = name;
        shop.expand(spec, "1", name);
        const auto after = shop.after(name);
        const std::string up = "mlp.up_proj.weight";
        QCOMPARE(after.tensor(nameOfLayer(2, up)).entry.dtype, dtype);
        QCOMPARE(after.tensor(nameOfLayer(1, up)).entry.dtype, DType::BF16);
        QVERIFY(at::allclose(values(after, 2, up), values(shop.before(), 1, up), 1e-3, 1e-4));
    }
}

QTEST_GUILESS_MAIN(TestNewLayers)
#include "tst_new_layers.moc"
