// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arch/model_config.h"
#include "tests/support/checkpoint_builder.h"
#include "tests/support/raised.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <filesystem>

using namespace lesa;
using namespace lesa::test;
using Json = nlohmann::json;

namespace {

/// A minimal config of a family: what transformers itself always writes.
Json minimal(const std::string& family)
{
    return {{"model_type", family}, {"hidden_size", 64}, {"intermediate_size", 96},
        {"num_hidden_layers", 4}, {"num_attention_heads", 32}, {"vocab_size", 100}};
}

ModelConfig read(const Json& config)
{
    return ModelConfig::read(ConfigDocument::parse(config.dump(), "config.json"));
}

ModelConfig read(const std::string& family, const Json& changes)
{
    auto config = minimal(family);
    config.update(changes);
    return read(config);
}

} // namespace

class TestModelConfig : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void assumesWhatTransformersAssumes()
    {
        const auto llama = read(minimal("llama"));
        QCOMPARE(llama.kvHeads, 32);
        QCOMPARE(llama.headDim, 2);
        QCOMPARE(llama.rmsNormEps, 1e-6);
        QCOMPARE(llama.rope.theta, 1e4);
        QCOMPARE(llama.maxPositions, 2048);
        QVERIFY(!llama.tiedHead && !llama.qkvBias && !llama.outputBias && !llama.mlpBias
            && !llama.qkNorm);
        QCOMPARE(llama.slidingWindow, (std::vector<int>{0, 0, 0, 0}));

        const auto mistral = read(minimal("mistral"));
        QCOMPARE(mistral.kvHeads, 8);
        QCOMPARE(mistral.slidingWindow, (std::vector<int>{4096, 4096, 4096, 4096}));

        const auto qwen2 = read(minimal("qwen2"));
        QCOMPARE(qwen2.kvHeads, 32);
        QVERIFY(qwen2.qkvBias && !qwen2.outputBias);
        QCOMPARE(qwen2.slidingWindow, (std::vector<int>{0, 0, 0, 0}));

        const auto qwen3 = read(minimal("qwen3"));
        QCOMPARE(qwen3.headDim, 128);
        QVERIFY(qwen3.qkNorm && !qwen3.qkvBias);

        const auto mixtral = read(minimal("mixtral"));
        QCOMPARE(mixtral.rope.theta, 1e6);
        QCOMPARE(mixtral.rmsNormEps, 1e-5);
        QCOMPARE(mixtral.experts, 8);
        QCOMPARE(mixtral.expertsPerToken, 2);
        QCOMPARE(mixtral.expertIntermediateSize, 96);
        QVERIFY(mixtral.normalizeTopK);
        QCOMPARE(mixtral.slidingWindow, (std::vector<int>{0, 0, 0, 0}));

        const auto qwen3Moe = read(minimal("qwen3_moe"));
        QCOMPARE(qwen3Moe.kvHeads, 4);
        QCOMPARE(qwen3Moe.headDim, 2);
        QCOMPARE(qwen3Moe.experts, 128);
        QCOMPARE(qwen3Moe.expertsPerToken, 8);
        QCOMPARE(qwen3Moe.expertIntermediateSize, 768);
        QVERIFY(!qwen3Moe.normalizeTopK && qwen3Moe.qkNorm);
    }

    void nullIsNotTheSameAsAbsent()
    {
        QCOMPARE(read("mistral", {{"sliding_window", nullptr}}).slidingWindow[0], 0);
        QCOMPARE(read("mistral", {{"num_key_value_heads", nullptr}}).kvHeads, 32);
        QCOMPARE(read("llama", {{"head_dim", nullptr}, {"rope_scaling", nullptr}}).headDim, 2);
    }

    void attentionBiasMeansAllFourProjections()
    {
        const auto llama = read("llama", {{"attention_bias", true}, {"mlp_bias", true}});
        QVERIFY(llama.qkvBias && llama.outputBias && llama.mlpBias);
        const auto mistral = read("mistral", {{"attention_bias", true}, {"mlp_bias", true}});
        QVERIFY(!mistral.qkvBias && !mistral.outputBias && !mistral.mlpBias);
    }

    void readsBothSpellingsOfTheRotaryParameters_data()
    {
        QTest::addColumn<QByteArray>("changes");
        QTest::newRow("rope_scaling") << QByteArray(
            R"({"rope_theta":5e5,"rope_scaling":{"rope_type":"llama3","factor":8.0,"low_freq_factor":1.0,
                "high_freq_factor":4.0,"original_max_position_embeddings":1024}})");
        QTest::newRow("rope_scaling with type") << QByteArray(
            R"({"rope_theta":500000,"rope_scaling":{"type":"llama3","factor":8.0,"low_freq_factor":1.0,
                "high_freq_factor":4.0,"original_max_position_embeddings":1024}})");
        QTest::newRow("rope_parameters") << QByteArray(
            R"({"rope_parameters":{"rope_theta":5e5,"rope_type":"llama3","factor":8.0,"low_freq_factor":1.0,
                "high_freq_factor":4.0,"original_max_position_embeddings":1024}})");
        QTest::newRow("original length from max_position_embeddings") << QByteArray(
            R"({"max_position_embeddings":1024,"rope_parameters":{"rope_theta":5e5,"rope_type":"llama3","factor":8.0,
                "low_freq_factor":1.0,"high_freq_factor":4.0}})");
    }

    void readsBothSpellingsOfTheRotaryParameters()
    {
        QFETCH(QByteArray, changes);
        const auto rope = read("llama", Json::parse(changes.toStdString())).rope;
        QCOMPARE(rope.kind, RopeConfig::Kind::Llama3);
        QCOMPARE(rope.theta, 5e5);
        QCOMPARE(rope.factor, 8.0);
        QCOMPARE(rope.lowFrequencyFactor, 1.0);
        QCOMPARE(rope.highFrequencyFactor, 4.0);
        QCOMPARE(rope.originalMaxPositions, 1024.0);
    }

    void windowsFollowTheLayers()
    {
        const Json on
            = {{"use_sliding_window", true}, {"sliding_window", 8}, {"max_window_layers", 2}};
        QCOMPARE(read("qwen2", on).slidingWindow, (std::vector<int>{0, 0, 8, 8}));
        auto typed = on;
        typed["layer_types"]
            = {"sliding_attention", "full_attention", "sliding_attention", "full_attention"};
        QCOMPARE(read("qwen3", typed).slidingWindow, (std::vector<int>{8, 0, 8, 0}));
        typed["use_sliding_window"] = false;
        QCOMPARE(read("qwen3", typed).slidingWindow, (std::vector<int>{0, 0, 0, 0}));
        QCOMPARE(read("qwen3_moe", on).slidingWindow, (std::vector<int>{8, 8, 8, 8}));
        auto beyond = on;
        beyond["max_window_layers"] = 28;
        QCOMPARE(read("qwen2", beyond).slidingWindow, (std::vector<int>{0, 0, 0, 0}));
    }

    void sparseLayersFollowStepAndList()
    {
        const auto model = read("qwen3_moe",
            {{"num_experts", 4}, {"num_experts_per_tok", 2}, {"decoder_sparse_step", 2},
                {"mlp_only_layers", {3}}, {"norm_topk_prob", true}});
        QCOMPARE(model.moeLayer, (std::vector<bool>{false, true, false, false}));
        QVERIFY(model.normalizeTopK);
        QCOMPARE(read("qwen3_moe", {{"num_local_experts", 16}}).experts, 16);
        QVERIFY(!read("qwen3_moe", {{"num_experts", 0}}).isMoe());
    }

    void refusesWhatCannotBeComputed_data()
    {
        QTest::addColumn<QByteArray>("family");
        QTest::addColumn<QByteArray>("changes");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char* name, const char* changes, const char* said,
                             const char* family = "llama") {
            QTest::newRow(name) << QByteArray(family) << QByteArray(changes) << QByteArray(said);
        };
        row("unknown family", R"({"model_type":"foo"})", "model_type 'foo' is not known");
        row("no family", R"({"model_type":null})", "model_type is missing");
        row("no layers", R"({"num_hidden_layers":null})", "num_hidden_layers is missing");
        row("zero layers", R"({"num_hidden_layers":0})", "num_hidden_layers is 0");
        row("negative", R"({"hidden_size":-64})", "hidden_size is -64");
        row("huge", R"({"hidden_size":9223372036854775807})", "hidden_size is 9223372036854775807");
        row("billions of layers", R"({"num_hidden_layers":2000000000})",
            "num_hidden_layers is 2000000000");
        row("a text", R"({"vocab_size":"100"})", "vocab_size is \"100\", expected an integer");
        row("a fraction", R"({"hidden_size":64.0})", "expected an integer");
        row("indivisible heads", R"({"num_attention_heads":5})",
            "not a multiple of num_attention_heads");
        row("indivisible groups", R"({"num_key_value_heads":3})",
            "not a multiple of num_key_value_heads");
        row("odd head", R"({"head_dim":3})", "needs an even one");
        row("too many heads", R"({"num_attention_heads":16777216,"head_dim":16777216})",
            "impossibly many");
        row("activation", R"({"hidden_act":"gelu"})", "hidden_act is 'gelu'");
        row("yarn", R"({"rope_scaling":{"rope_type":"yarn","factor":4.0}})",
            "\"yarn\" cannot be computed");
        row("factor missing", R"({"rope_scaling":{"type":"linear"}})",
            "factor of the rotary embedding is missing");
        row("theta zero", R"({"rope_theta":0})", "rope_theta");
        row("rope by layer type", R"({"rope_parameters":{"full_attention":{"rope_theta":1e4}}})",
            "by layer type");
        row("partial rotary", R"({"partial_rotary_factor":0.5})", "partial_rotary_factor");
        row("epsilon", R"({"rms_norm_eps":-1.0})", "rms_norm_eps");
        row("types of another depth", R"({"layer_types":["full_attention"]})",
            "lists 1 types for 4 layers", "qwen2");
        row("types unknown",
            R"({"layer_types":["full_attention","full_attention","full_attention","linear_attention"]})",
            "\"linear_attention\" of layer 3", "qwen3");
        row("more experts a token than there are", R"({"num_experts":4,"num_experts_per_tok":5})",
            "num_experts_per_tok is 5", "qwen3_moe");
    }

    void refusesWhatCannotBeComputed()
    {
        QFETCH(QByteArray, family);
        QFETCH(QByteArray, changes);
        QFETCH(QByteArray, said);
        const auto error
            = raised([&] { read(family.toStdString(), Json::parse(changes.toStdString())); });
        QVERIFY(error);
        QCOMPARE(error->fault(), Fault::Data);
        QVERIFY2(QByteArray(error->what()).contains(said), error->what());
    }

    void readsEveryConfigThatTransformersWrote()
    {
        int count = 0;
        for (const auto& folder : std::filesystem::directory_iterator(LESA_TEST_DATA "/models")) {
            const auto config
                = ConfigDocument::parse(readText(folder.path() / "config.json"), "config.json");
            if (!ModelConfig::isKnown(*config.string("model_type")))
                continue;
            const auto model = ModelConfig::read(config);
            QCOMPARE(model.layers, int(*config.integer("num_hidden_layers")));
            QCOMPARE(int(model.slidingWindow.size()), model.layers);
            ++count;
        }
        QVERIFY(count >= 6);
    }
};

QTEST_GUILESS_MAIN(TestModelConfig)
#include "tst_model_config.moc"
