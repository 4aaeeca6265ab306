// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arch/layer_layout.h"
#include "tests/support/checkpoint_builder.h"
#include "tests/support/raised.h"

#include <QTest>

using namespace lesa;
using namespace lesa::test;

namespace {

LayerLayout layoutOf(const TinyModel& model)
{
    const TemporaryFolder folder;
    writeTinyModel(folder.path(), model);
    return LayerLayout::read(Checkpoint::open(folder.path()));
}

LayerLayout layoutOf(const std::vector<std::string>& names)
{
    const TemporaryFolder folder;
    std::vector<TinyTensor> tensors;
    for (const auto& name : names)
        tensors.push_back({name, DType::F32, {2, 1}, {1, 2}});
    writeTinyModel(folder.path(), "{\"num_hidden_layers\": 2}", tensors);
    return LayerLayout::read(Checkpoint::open(folder.path()));
}

std::vector<std::string> shortNames(const LayerLayout& layout)
{
    std::vector<std::string> names;
    for (const auto& type : layout.weightTypes())
        names.push_back(type.shortName);
    return names;
}

} // namespace

class TestLayerLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parsesNamesOfLayers_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<std::string>("prefix"); // empty: not a layer's
        QTest::addColumn<int>("layer");
        QTest::addColumn<std::string>("suffix");
        const auto row = [](const char* name, const char* prefix, int layer, const char* suffix) {
            QTest::newRow(name) << std::string(name) << std::string(prefix) << layer
                                << std::string(suffix);
        };
        row("model.layers.7.mlp.up_proj.weight", "model.layers.", 7, "mlp.up_proj.weight");
        row("layers.0.a", "layers.", 0, "a");
        row("model.layers.12.mlp.experts.3.w1.weight", "model.layers.", 12,
            "mlp.experts.3.w1.weight");
        row("transformer.h.3.attn.c_attn.weight", "transformer.h.", 3, "attn.c_attn.weight");
        row("gpt_neox.layers.1.mlp.dense_h_to_4h.bias", "gpt_neox.layers.", 1,
            "mlp.dense_h_to_4h.bias");
        row("model.layers.x.layers.2.a", "model.layers.x.layers.", 2, "a");
        row("model.norm.weight", "", 0, "");
        row("model.layers.07.a", "", 0, "");
        row("model.layers.-1.a", "", 0, "");
        row("model.layers.99999999999.a", "", 0, "");
        row("model.layers.3", "", 0, "");
        row("model.layers.3.", "", 0, "");
        row("mylayers.3.a", "", 0, "");
        row("", "", 0, "");
    }

    void parsesNamesOfLayers()
    {
        QFETCH(std::string, name);
        QFETCH(std::string, prefix);
        QFETCH(int, layer);
        QFETCH(std::string, suffix);
        const auto parsed = parseLayerTensorName(name);
        QCOMPARE(parsed.has_value(), !prefix.empty());
        if (parsed) {
            QCOMPARE(parsed->prefix, prefix);
            QCOMPARE(parsed->layer, layer);
            QCOMPARE(parsed->suffix, suffix);
        }
    }

    void layerTenComesAfterLayerNine()
    {
        TinyModel model;
        model.layers = 12;
        const auto layout = layoutOf(model);
        QCOMPARE(layout.layerCount(), 12);
        QCOMPARE(layout.prefix(), std::string("model.layers."));
        QCOMPARE(layout.name(10, "mlp.up_proj.weight"),
            std::string("model.layers.10.mlp.up_proj.weight"));
        for (int i = 0; i < 12; ++i)
            QCOMPARE(layout.suffixes(i).size(), std::size_t(9));
        QCOMPARE(layout.outerTensors(),
            (std::vector<std::string>{
                "model.embed_tokens.weight", "model.norm.weight", "lm_head.weight"}));
    }

    void theSevenTypesComeInTheOrderOfTheMethod()
    {
        const auto layout = layoutOf(TinyModel{});
        QCOMPARE(shortNames(layout),
            (std::vector<std::string>{
                "q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"}));
        QCOMPARE(layout.weightTypes()[0].name, std::string("self_attn.q_proj"));
        QCOMPARE(layout.weightTypes()[5].shape, (std::vector<std::int64_t>{24, 16}));
        QCOMPARE(layout.weightTypes()[6].shape, (std::vector<std::int64_t>{16, 24}));
    }

    void expertsAndRoutersAreNoTypes_data()
    {
        QTest::addColumn<std::string>("modelType");
        QTest::newRow("mixtral") << std::string("mixtral");
        QTest::newRow("qwen3_moe") << std::string("qwen3_moe");
    }

    void expertsAndRoutersAreNoTypes()
    {
        QFETCH(std::string, modelType);
        TinyModel model;
        model.modelType = modelType;
        QCOMPARE(shortNames(layoutOf(model)),
            (std::vector<std::string>{"q_proj", "k_proj", "v_proj", "o_proj"}));
    }

    void aTypeThatSomeLayersLackIsNone()
    {
        const auto layout
            = layoutOf({"layers.0.a.weight", "layers.1.a.weight", "layers.1.b.weight"});
        QCOMPARE(shortNames(layout), (std::vector<std::string>{"a"}));
    }

    void theDecoderIsChosenAmongSeveralStacks()
    {
        const auto layout = layoutOf({"vision.layers.0.a.weight", "vision.layers.0.b.weight",
            "vision.layers.0.c.weight", "text.layers.0.a.weight", "text.layers.1.a.weight"});
        QCOMPARE(layout.prefix(), std::string("text.layers."));
        QCOMPARE(layout.outerTensors().size(), std::size_t(3));
    }

    void refusesHolesAndAbsence()
    {
        const auto hole = raised([] { layoutOf({"layers.0.a", "layers.2.a"}); });
        QVERIFY(hole);
        QVERIFY2(QString(hole->what()).contains("none of layers.1"), hole->what());
        const auto none = raised([] { layoutOf(std::vector<std::string>{"norm.weight"}); });
        QVERIFY(none);
        QCOMPARE(none->fault(), Fault::Data);
    }
};

QTEST_GUILESS_MAIN(TestLayerLayout)
#include "tst_layer_layout.moc"
