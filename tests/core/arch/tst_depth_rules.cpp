// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arch/depth_rules.h"
#include "core/arch/model_config.h"
#include "tests/support/raised.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <QTest>

#include <algorithm>

using namespace lesa;
using lesa::test::raised;
using Json = nlohmann::json;

namespace {

/// Old layers 0 … layers-1 with one new layer above each of `gaps`.
LayerMap inserted(int layers, const std::vector<int>& gaps)
{
    LayerMap map;
    for (int i = 0; i < layers; ++i) {
        map.push_back({LayerOrigin::Kind::Old, i});
        if (std::find(gaps.begin(), gaps.end(), i) != gaps.end())
            map.push_back({LayerOrigin::Kind::New, i, i});
    }
    return map;
}

LayerMap solar(int layers, int overlap)
{
    LayerMap map;
    for (int i = 0; i < layers - overlap; ++i)
        map.push_back({LayerOrigin::Kind::Old, i});
    for (int i = overlap; i < layers; ++i)
        map.push_back(
            {i < layers - overlap ? LayerOrigin::Kind::Repeat : LayerOrigin::Kind::Old, i});
    return map;
}

DeepenedConfig deepen(const Json& config, const LayerMap& map)
{
    return deepenConfig(ConfigDocument::parse(config.dump(2), "config.json"), map);
}

std::string dumped(const Json& value)
{
    return value.dump();
}

Json after(const Json& config, const LayerMap& map)
{
    const auto result = deepen(config, map);
    // What every family must keep: the count, and one entry a layer.
    const auto faults = checkDepthRules(result.config, int(map.size()));
    if (!faults.empty())
        QTest::qFail(faults[0].c_str(), __FILE__, __LINE__);
    return result.config.json();
}

} // namespace

class TestDepthRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void llamaChangesItsDepthAndNothingElse()
    {
        const auto text = [](int depth) {
            return fmt::format("{{\n  \"eos_token_id\": [\n    1,\n    2,\n    3,\n    4\n  ],\n"
                               "  \"initializer_range\": 0.020,\n  \"num_hidden_layers\": {},\n"
                               "  \"rms_norm_eps\": 1e-05\n}}\n",
                depth);
        };
        const auto result
            = deepenConfig(ConfigDocument::parse(text(4), "config.json"), inserted(4, {1, 2}));
        QCOMPARE(result.config.text(), text(6));
        QVERIFY(result.warnings.empty());
        QCOMPARE(result.changes.size(), std::size_t(1));
        QCOMPARE(result.changes[0].key, std::string("num_hidden_layers"));
        QCOMPARE(result.changes[0].before, std::string("4"));
        QCOMPARE(result.changes[0].after, std::string("6"));
    }

    void mixtralKeepsAFloatAFloat()
    {
        const Json config
            = {{"model_type", "mixtral"}, {"num_hidden_layers", 2}, {"router_jitter_noise", 0.0}};
        QVERIFY(deepen(config, inserted(2, {0})).config.text().find("\"router_jitter_noise\": 0.0")
            != std::string::npos);
    }

    void aNewLayerTakesTheTypeOfItsLowerNeighbour()
    {
        for (const char* family : {"mistral", "qwen2", "qwen3", "smollm3"}) {
            const Json config = {{"model_type", family}, {"num_hidden_layers", 3},
                {"layer_types", {"full_attention", "sliding_attention", "full_attention"}}};
            QCOMPARE(dumped(after(config, inserted(3, {0, 1}))["layer_types"]),
                dumped(Json({"full_attention", "full_attention", "sliding_attention",
                    "sliding_attention", "full_attention"})));
        }
    }

    void layerTypesAreNotAddedWhereTheSourceHasNone()
    {
        const Json config
            = {{"model_type", "qwen3"}, {"num_hidden_layers", 4}, {"max_window_layers", 4}};
        QVERIFY(!after(config, inserted(4, {1})).contains("layer_types"));
    }

    void windowLayersGrowByWhatLiesBelow_data()
    {
        QTest::addColumn<int>("threshold");
        QTest::addColumn<int>("expected");
        QTest::newRow("at the depth") << 8 << 11;
        QTest::newRow("beyond the depth") << 28 << 31;
        QTest::newRow("in the middle") << 4 << 6; // two of three new layers stand below old layer 4
        QTest::newRow("none full") << 0 << 0;
    }

    void windowLayersGrowByWhatLiesBelow()
    {
        QFETCH(int, threshold);
        QFETCH(int, expected);
        const Json config = {{"model_type", "qwen2"}, {"num_hidden_layers", 8},
            {"max_window_layers", threshold}, {"use_sliding_window", true}, {"sliding_window", 16}};
        QCOMPARE(dumped(after(config, inserted(8, {1, 3, 5}))["max_window_layers"]),
            dumped(Json(expected)));
    }

    void anUnspokenWindowThresholdIsSpelledOutOnlyWhenItMatters()
    {
        Json config = {{"model_type", "qwen2"}, {"num_hidden_layers", 30},
            {"use_sliding_window", true}, {"sliding_window", 16}};
        QCOMPARE(dumped(after(config, inserted(30, {3}))["max_window_layers"]), dumped(Json(29)));
        config["use_sliding_window"] = false;
        QVERIFY(!after(config, inserted(30, {3})).contains("max_window_layers"));
    }

    void repeatedRangesListTheirWindows()
    {
        const Json config = {{"model_type", "qwen2"}, {"num_hidden_layers", 4},
            {"max_window_layers", 2}, {"use_sliding_window", true}, {"sliding_window", 16}};
        const auto map = solar(4, 1); // 0 1 2 | 1 2 3
        const auto result = deepen(config, map);
        QCOMPARE(dumped(result.config.json()["layer_types"]),
            dumped(Json({"full_attention", "full_attention", "sliding_attention", "full_attention",
                "sliding_attention", "sliding_attention"})));
        QCOMPARE(result.warnings.size(), std::size_t(1));
    }

    void layerNumbersAreRenumbered()
    {
        const Json config
            = {{"model_type", "qwen3_moe"}, {"num_hidden_layers", 4}, {"mlp_only_layers", {1, 3}}};
        QCOMPARE(
            dumped(after(config, inserted(4, {0, 1}))["mlp_only_layers"]), dumped(Json({2, 3, 5})));
        const Json none = {{"model_type", "qwen3_moe"}, {"num_hidden_layers", 4},
            {"mlp_only_layers", Json::array()}};
        QCOMPARE(dumped(after(none, inserted(4, {0}))["mlp_only_layers"]), dumped(Json::array()));
        // As many numbers as layers is still a list of numbers.
        const Json all
            = {{"model_type", "qwen3_moe"}, {"num_hidden_layers", 2}, {"mlp_only_layers", {0, 1}}};
        QCOMPARE(dumped(after(all, inserted(2, {0}))["mlp_only_layers"]), dumped(Json({0, 1, 2})));
    }

    void aSparseStepBecomesAList()
    {
        const Json config = {{"model_type", "qwen3_moe"}, {"num_hidden_layers", 4},
            {"decoder_sparse_step", 2}, {"mlp_only_layers", {3}}};
        const auto map = inserted(4, {1}); // MoE was layer 1 alone
        const auto result = deepen(config, map);
        QCOMPARE(dumped(result.config.json()["decoder_sparse_step"]), dumped(Json(1)));
        QCOMPARE(dumped(result.config.json()["mlp_only_layers"]), dumped(Json({0, 3, 4})));
        QCOMPARE(result.warnings.size(), std::size_t(1));
    }

    void everyLayerKeepsItsKindOfMlp()
    {
        for (const int step : {1, 2, 3}) {
            const Json config = {{"model_type", "qwen3_moe"}, {"num_hidden_layers", 6},
                {"hidden_size", 8}, {"intermediate_size", 8}, {"num_attention_heads", 4},
                {"vocab_size", 8}, {"decoder_sparse_step", step}, {"mlp_only_layers", {5}}};
            const auto map = inserted(6, {0, 2, 3});
            const auto old = ModelConfig::read(ConfigDocument::parse(config.dump(), "config.json"));
            const auto deeper = ModelConfig::read(deepen(config, map).config);
            for (std::size_t i = 0; i < map.size(); ++i)
                QCOMPARE(bool(deeper.moeLayer[i]), bool(old.moeLayer[std::size_t(map[i].source)]));
        }
    }

    void smollm3SpellsItsLayersWithoutRope()
    {
        Json config
            = {{"model_type", "smollm3"}, {"num_hidden_layers", 4}, {"no_rope_layer_interval", 4}};
        QCOMPARE(dumped(after(config, inserted(4, {2, 3}))["no_rope_layers"]),
            dumped(Json({1, 1, 1, 1, 0, 0})));
        config["no_rope_layers"] = nullptr;
        config["no_rope_layer_interval"] = 2;
        QCOMPARE(dumped(after(config, inserted(4, {0}))["no_rope_layers"]),
            dumped(Json({1, 1, 0, 1, 0})));
        config["no_rope_layers"] = {0, 1, 1, 1};
        QCOMPARE(dumped(after(config, inserted(4, {0}))["no_rope_layers"]),
            dumped(Json({0, 0, 1, 1, 1})));
    }

    void aListOfTheWrongLengthIsMendedInTheCopy_data()
    {
        QTest::addColumn<int>("length");
        QTest::newRow("too long") << 6;
        QTest::newRow("too short") << 3;
    }

    void aListOfTheWrongLengthIsMendedInTheCopy()
    {
        QFETCH(int, length);
        const Json config = {{"model_type", "qwen3"}, {"num_hidden_layers", 4},
            {"layer_types", std::vector<std::string>(std::size_t(length), "full_attention")}};
        const auto result = deepen(config, inserted(4, {1}));
        QCOMPARE(result.config.json()["layer_types"].size(), std::size_t(5));
        QCOMPARE(result.warnings.size(), std::size_t(1));
        QVERIFY(QString::fromStdString(result.warnings[0]).contains("layer_types for 4 layers"));
    }

    void otherFamiliesGetTheGeneralRulesAndAWarning()
    {
        const Json config = {{"model_type", "foo"}, {"n_layer", 3}, {"num_kv_heads", {1, 2, 3}},
            {"eos_token_id", {1, 2, 3}}, {"architectures", {"a", "b", "c"}},
            {"skip_layers", {0, 2}}, {"attn_layer_period", 2}, {"first_k_dense_replace", 1}};
        const auto result = deepen(config, inserted(3, {0, 1}));
        const auto& json = result.config.json();
        QCOMPARE(dumped(json["n_layer"]), dumped(Json(5)));
        QCOMPARE(dumped(json["num_kv_heads"]), dumped(Json({1, 1, 2, 2, 3})));
        QCOMPARE(dumped(json["eos_token_id"]), dumped(config["eos_token_id"]));
        QCOMPARE(dumped(json["architectures"]), dumped(config["architectures"]));
        QCOMPARE(dumped(json["skip_layers"]), dumped(Json({0, 1, 4})));
        QCOMPARE(dumped(json["first_k_dense_replace"]), dumped(Json(2)));
        QCOMPARE(result.warnings.size(), std::size_t(3));
    }

    void refusesAMapThatDoesNotFit()
    {
        const Json config = {{"num_hidden_layers", 4}};
        QVERIFY(raised([&] { deepen(config, inserted(5, {})); }));
        QVERIFY(raised([&] { deepen({{"model_type", "llama"}}, inserted(4, {})); }));
    }

    void tellsWhatIsWrongWithASource()
    {
        const auto faults = [](const Json& config, int layers) {
            return checkDepthRules(ConfigDocument::parse(config.dump(), "config.json"), layers);
        };
        QVERIFY(faults({{"num_hidden_layers", 4}}, 4).empty());
        QCOMPARE(faults({{"num_hidden_layers", 5}}, 4).size(), std::size_t(1));
        QCOMPARE(faults({{"num_hidden_layers", 24}, {"layer_types", std::vector<int>(28)}}, 24)[0],
            std::string(
                "config lists 28 layer_types for 24 layers; newer Transformers refuse this"));
        QCOMPARE(faults({{"num_hidden_layers", 2}, {"mlp_only_layers", {0, 2, "x"}}}, 2).size(),
            std::size_t(2));
        QVERIFY(faults({{"num_hidden_layers", 2}, {"no_rope_layers", {1, 1, 0}}}, 2).empty());
        QCOMPARE(faults({{"num_hidden_layers", 2}, {"decoder_sparse_step", 0}}, 2).size(),
            std::size_t(1));
        QCOMPARE(faults(Json::object(), 2).size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestDepthRules)
#include "tst_depth_rules.moc"
