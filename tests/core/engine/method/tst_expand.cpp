// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/torch.h"

#include "core/base/memory.h"
#include "tests/core/engine/method/workshop.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace lesa;
using namespace lesa::test;
namespace fs = std::filesystem;

class TestExpand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shardsStayUnderTheSourcesSize();
    void oneSeedGivesTheSameDirectory();
    void threadsDoNotChangeTheDirectory();
    void memoryDoesNotChangeTheDirectory();
    void qualityIsFiniteAndComplete();
    void qualityOfALinearModelIsPerfect();
    void tellsLossesAndStages();
    void recordComesBack();
    void damagedRecordIsRefused();
    void cardCarriesTheLicence();
    void refusesWithASentence();
    void refusesNaN();
    void stopLeavesNothing();
    void failureLeavesTheOldOutput();
};

void TestExpand::shardsStayUnderTheSourcesSize()
{
    auto model = tiny("llama", 6);
    model.shardBytes = 12000;
    Workshop shop(model);
    QVERIFY(shop.before().isSharded());
    shop.expand(named("mean"), "0-4");
    const auto after = shop.after();
    QVERIFY(after.isSharded());
    QVERIFY(after.largestShardBytes() <= shop.before().largestShardBytes());
    QVERIFY(after.shards().size() > shop.before().shards().size());
}

void TestExpand::oneSeedGivesTheSameDirectory()
{
    Workshop shop(tiny("qwen2", 5));
    auto spec = named("lesa");
    spec.noise = 0.01;
    shop.expand(spec, "1,2", "a", 7);
    shop.expand(spec, "1,2", "b", 7);
    shop.expand(spec, "1,2", "c", 8);
    QVERIFY(filesOf(shop.output("a")) == filesOf(shop.output("b")));
    QVERIFY(filesOf(shop.output("a")) != filesOf(shop.output("c")));
}

void TestExpand::threadsDoNotChangeTheDirectory()
{
    Workshop shop(tiny("llama", 5));
    const int threads = at::get_num_threads();
    at::set_num_threads(1);
    shop.expand(named("lesa"), "1,2", "one");
    at::set_num_threads(3);
    shop.expand(named("lesa"), "1,2", "three");
    at::set_num_threads(threads);
    QVERIFY(filesOf(shop.output("one")) == filesOf(shop.output("three")));
}

void TestExpand::memoryDoesNotChangeTheDirectory()
{
    Workshop shop(tiny("llama", 6));
    for (const auto* strategy : {"lesa", "opt-deus"}) {
        const auto ample = std::string(strategy) + "-ample";
        const auto scant = std::string(strategy) + "-scant";
        setMemoryBudget(std::uint64_t(1) << 40);
        shop.expand(named(strategy), "1,2x2", ample);
        setMemoryBudget(1); // no room at all: whatever can lie on the disk does
        shop.expand(named(strategy), "1,2x2", scant);
        setMemoryBudget(0);
        QVERIFY(filesOf(shop.output(ample)) == filesOf(shop.output(scant)));
    }
}

void TestExpand::qualityIsFiniteAndComplete()
{
    Workshop shop(tiny("mixtral", 5));
    const auto rows = shop.expand(named("lesa"), "1,3x2").quality;
    std::set<std::string> types;
    std::size_t heldOut = 0;
    for (const auto& row : rows) {
        types.insert(row.type);
        heldOut += row.against == "truth";
        QVERIFY(row.method == "predicted" || row.method == "mean");
        for (const double value : {row.cosineV, row.cosineW, row.relativeError, row.normRatio,
                 row.sigmaMaxRatio, row.stableRankRatio})
            QVERIFY(std::isfinite(value));
        QVERIFY(row.numericalRank > 0);
        if (row.against != "truth")
            QVERIFY(row.layer == 2 || row.layer == 3 || row.layer == 6 || row.layer == 7);
    }
    QCOMPARE(types, (std::set<std::string>{"q_proj", "k_proj", "v_proj", "o_proj"}));
    QCOMPARE(heldOut, std::size_t{4 * 3 * 2}); // types, inner layers, predicted and mean
    QCOMPARE(
        rows.size() - heldOut, std::size_t{4 * 4 * 4}); // types, new layers, two neighbours each
}

void TestExpand::qualityOfALinearModelIsPerfect()
{
    auto model = tiny("llama", 6);
    auto tensors = tinyTensors(model);
    for (auto& tensor : tensors) {
        const auto name = parseLayerTensorName(tensor.name);
        if (!name)
            continue;
        const auto first = std::find_if(tensors.begin(), tensors.end(),
            [&](const auto& t) { return t.name == nameOfLayer(0, name->suffix); });
        const float sign = name->layer % 2 == 0 ? 1.F : -1.F; // each layer is minus its neighbours
        for (std::size_t i = 0; i < tensor.values.size(); ++i)
            tensor.values[i] = sign * std::abs(first->values[i]);
    }
    Workshop shop;
    fs::remove_all(shop.source());
    writeTinyModel(shop.source(), tinyConfig(model), tensors);
    auto spec = named("lesa");
    spec.predictor.kind = "linear";
    for (const auto& row : shop.expand(spec, "1").quality)
        if (row.against == "truth") {
            QVERIFY(std::abs(row.cosineW - (row.method == "predicted" ? 1 : -1)) < 1e-4);
            QVERIFY(std::abs(row.normRatio - 1) < 1e-3);
        }
}

void TestExpand::tellsLossesAndStages()
{
    Workshop shop;
    shop.request.quality = false;
    auto spec = named("lesa");
    spec.predictor.epochs = 3;
    shop.expand(spec, "1");
    for (const auto* type :
        {"q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"})
        QCOMPARE(
            shop.recorder.losses["predict/" + std::string(type) + "/loss"].size(), std::size_t{3});
    QCOMPARE(shop.recorder.stages,
        (std::vector<std::string>{"shared basis 1/3", "predict 2/3", "write 3/3"}));
}

void TestExpand::recordComesBack()
{
    Workshop shop;
    shop.request.preset.name = "a name";
    shop.expand(named("mean"), "0,1x2");
    const auto record = readExpansionRecord(shop.output());
    QVERIFY(record);
    QCOMPARE(record->map, layerMapFor(named("mean"), parsePositions("0,1x2"), 4));
    QCOMPARE(record->preset, shop.request.preset);
    QCOMPARE(record->sourceHash, shop.before().headerHash());
    QVERIFY(!readExpansionRecord(shop.source()));
    const auto text = readText(shop.output() / "lesa.json");
    QVERIFY(!names(text, shop.source().string()));
}

void TestExpand::damagedRecordIsRefused()
{
    Workshop shop;
    shop.expand(named("copy"), "1");
    const auto file = shop.output() / "lesa.json";
    const auto text = readText(file);
    writeText(file, text.substr(0, 100));
    QVERIFY(names(refusal([&] { readExpansionRecord(shop.output()); }), "lesa.json"));
    auto later = text;
    later.replace(later.find("expansion/1"), 11, "expansion/9");
    writeText(file, later);
    QVERIFY(names(refusal([&] { readExpansionRecord(shop.output()); }), "expansion/9"));
    auto far = text;
    far.replace(far.find("\"source\": 3"), 11, "\"source\": 9");
    writeText(file, far);
    QVERIFY(names(refusal([&] { readExpansionRecord(shop.output()); }), "0 to 3"));
}

void TestExpand::cardCarriesTheLicence()
{
    Workshop shop;
    writeText(shop.source() / "README.md",
        "---\nlanguage:\n- en\n- de\nlicense: llama3\ntags:\n- secret\n---\n# Old title\n");
    writeText(shop.source() / "LICENSE", "terms");
    shop.expand(named("lesa"), "1");
    const auto card = readText(shop.output() / "README.md");
    QVERIFY(names(card, "language:\n- en\n- de\nlicense: llama3\n"));
    QVERIFY(names(card, "library_name: transformers"));
    QVERIFY(names(card, "4 to 5 layers"));
    QVERIFY(names(card, "Llama licence"));
    QVERIFY(!names(card, "secret") && !names(card, "Old title"));
    QCOMPARE(readText(shop.output() / "LICENSE"), std::string("terms"));
}

void TestExpand::refusesWithASentence()
{
    Workshop shop;
    QVERIFY(names(refusal([&] { shop.expand(named("lesa"), "3"); }), "needs a layer above"));
    QVERIFY(names(refusal([&] { shop.expand(named("mean"), "3"); }), "needs a layer above"));
    QVERIFY(names(refusal([&] { shop.expand(named("copy"), "4"); }), "gap 4"));
    QVERIFY(
        names(refusal([&] { shop.expand(named("copy"), "1", "source"); }), "source checkpoint"));
    QVERIFY(
        names(refusal([&] { shop.expand(named("copy"), "1", "source/in"); }), "source checkpoint"));
    shop.request.force = true;
    QVERIFY(names(refusal([&] { shop.expand(named("copy"), "1", "."); }), "source checkpoint"));
    shop.request.force = false;
    fs::create_directory(shop.output());
    writeText(shop.output() / "precious", "1");
    QVERIFY(!refusal([&] { shop.expand(named("copy"), "1"); }).empty());
    auto direct = named("lesa");
    direct.predictor.kind = "direct";
    direct.predictor.rank = 2;
    QVERIFY(names(refusal([&] { shop.expand(direct, "1", "d"); }), "'direct'"));

    Workshop shallow(tiny("llama", 2));
    QVERIFY(names(refusal([&] { shallow.expand(named("lesa"), "0"); }), "2 layers"));
    auto held = named("lesa");
    held.predictor.heldOut = 0.9;
    QVERIFY(names(refusal([&] { shop.expand(held, "1", "d"); }), "held_out"));
    QVERIFY(!fs::exists(shop.output("d")));
}

void TestExpand::refusesNaN()
{
    for (const auto& strategy : {"lesa", "mean", "copy", "llama-pro"}) {
        auto model = tiny("llama");
        auto tensors = tinyTensors(model);
        for (auto& tensor : tensors)
            if (tensor.name == nameOfLayer(1, "mlp.up_proj.weight"))
                tensor.values[3] = std::numeric_limits<float>::quiet_NaN();
        Workshop shop;
        fs::remove_all(shop.source());
        writeTinyModel(shop.source(), tinyConfig(model), tensors);
        const auto sentence = refusal([&] { shop.expand(named(strategy), "1"); });
        QVERIFY(names(sentence, "model.layers.1.mlp.up_proj.weight"));
        QVERIFY(names(sentence, "not finite") || names(sentence, "1 NaN value"));
        QVERIFY(!fs::exists(shop.output()));
    }
}

void TestExpand::stopLeavesNothing()
{
    Workshop shop;
    shop.recorder.stopAt = 1;
    QVERIFY_EXCEPTION_THROWN(shop.expand(named("lesa"), "1"), Stopped);
    const auto parent = shop.output().parent_path();
    QCOMPARE(std::distance(fs::directory_iterator(parent), fs::directory_iterator()), 1);
}

void TestExpand::failureLeavesTheOldOutput()
{
    Workshop shop;
    shop.expand(named("copy"), "1");
    const auto files = filesOf(shop.output());
    shop.request.force = true;
    auto broken = named("lesa");
    broken.predictor.learningRate = 10;
    broken.predictor.weightDecay = 10;
    broken.predictor.epochs = 4000;
    QVERIFY(names(refusal([&] { shop.expand(broken, "1"); }), "predicting "));
    QVERIFY(filesOf(shop.output()) == files);
}

QTEST_GUILESS_MAIN(TestExpand)
#include "tst_expand.moc"
