// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arch/verify.h"
#include "core/store/non_finite.h"
#include "tests/support/checkpoint_builder.h"
#include "tests/support/gguf_builder.h"
#include "tests/support/raised.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <limits>

using namespace lesa;
using namespace lesa::test;
namespace fs = std::filesystem;

namespace {

class Progress : public SilentListener {
public:
    void progress(std::string_view, std::int64_t newDone, std::int64_t newTotal) override
    {
        done = newDone;
        total = newTotal;
    }
    std::int64_t done = -1;
    std::int64_t total = 0;
};

std::vector<CheckpointFault> verify(const fs::path& directory)
{
    SilentListener silent;
    Control control;
    return verifyCheckpoint(directory, Job{silent, control});
}

std::string text(const std::vector<CheckpointFault>& faults)
{
    std::string all;
    for (const auto& fault : faults)
        all.append(fault.file)
            .append(" | ")
            .append(fault.tensor)
            .append(" | ")
            .append(fault.message)
            .append("\n");
    return all;
}

bool has(const std::vector<CheckpointFault>& faults, const std::string& file,
    const std::string& tensor, const std::string& part)
{
    return std::any_of(faults.begin(), faults.end(), [&](const CheckpointFault& fault) {
        return fault.file == file && fault.tensor == tensor
            && fault.message.find(part) != std::string::npos;
    });
}

const std::string single = "model.safetensors";
const char* const indexName = "model.safetensors.index.json";

TinyTensor& named(std::vector<TinyTensor>& tensors, const std::string& name)
{
    return *std::find_if(tensors.begin(), tensors.end(),
        [&](const TinyTensor& tensor) { return tensor.name == name; });
}

} // namespace

class TestVerify : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGgufFileIsVerifiedToo()
    {
        const TemporaryFolder folder;
        GgufBuilder builder;
        builder.add("general.architecture", std::string("llama"));
        builder.add("llama.block_count", 1U);
        builder.addFloats("blk.0.ffn_up.weight", 2, {1, 2, 3, 4});
        writeText(folder / "sound.gguf", builder.bytes());
        QCOMPARE(text(verify(folder / "sound.gguf")), std::string());

        const float nan = std::nanf("");
        const float infinity = std::numeric_limits<float>::infinity();
        builder.addFloats("blk.1.ffn_up.weight", 2, {1, nan, -infinity, 4});
        writeText(folder / "bad.gguf", builder.bytes());
        const auto faults = verify(folder / "bad.gguf");
        QVERIFY2(
            has(faults, "bad.gguf", "model.layers.1.mlp.up_proj.weight", "1 NaN and 1 infinite"),
            text(faults).c_str());
        QVERIFY2(has(faults, "bad.gguf", "", "num_hidden_layers"), text(faults).c_str());

        const auto bytes = builder.bytes();
        writeText(folder / "cut.gguf", bytes.substr(0, bytes.size() - 1));
        QVERIFY(has(verify(folder / "cut.gguf"), "cut.gguf", "", "shorter than its header says"));
    }

    void findsNothingInWhatTransformersWrote()
    {
        int count = 0;
        for (const auto& folder : fs::directory_iterator(LESA_TEST_DATA "/models")) {
            const auto faults = verify(folder.path());
            QVERIFY2(
                faults.empty(), (folder.path().filename().string() + "\n" + text(faults)).c_str());
            ++count;
        }
        QVERIFY(count >= 6);
    }

    void findsNothingInAWholeCheckpoint_data()
    {
        QTest::addColumn<std::string>("modelType");
        for (const char* name : {"llama", "mistral", "qwen2", "qwen3", "mixtral", "qwen3_moe"})
            QTest::newRow(name) << std::string(name);
    }

    void findsNothingInAWholeCheckpoint()
    {
        QFETCH(std::string, modelType);
        const TemporaryFolder folder;
        TinyModel model;
        model.modelType = modelType;
        model.shardBytes = 9000;
        model.tied = modelType == "qwen2";
        writeTinyModel(folder.path(), model);
        const auto faults = verify(folder.path());
        QVERIFY2(faults.empty(), text(faults).c_str());
    }

    void countsWhatIsNotFinite_data()
    {
        QTest::addColumn<DType>("dtype");
        QTest::newRow("F64") << DType::F64;
        QTest::newRow("F32") << DType::F32;
        QTest::newRow("BF16") << DType::BF16;
        QTest::newRow("F16") << DType::F16;
    }

    void countsWhatIsNotFinite()
    {
        QFETCH(DType, dtype);
        std::vector<float> values(20'000, 1.5F);
        values[0] = -NAN;
        values[4096] = NAN;
        values[19'999] = INFINITY;
        values[7] = -INFINITY;
        values[8] = -0.0F;
        values[9] = 60'000.0F;
        const auto bytes = encodeFloats(values, dtype);
        NonFiniteCount count;
        countNonFinite(std::as_bytes(std::span(bytes)), dtype, count);
        QCOMPARE(count.nan, std::uint64_t(2));
        QCOMPARE(count.infinite, std::uint64_t(2));
        QCOMPARE(count.text(), std::string("2 NaN and 2 infinite values"));
    }

    void namesTheTensorThatHoldsNaN()
    {
        const TemporaryFolder folder;
        TinyModel model;
        model.dtype = DType::BF16;
        auto tensors = tinyTensors(model);
        auto& bad = named(tensors, "model.layers.2.mlp.down_proj.weight");
        bad.values[3] = bad.values[5] = bad.values[100] = NAN;
        named(tensors, "model.norm.weight").values[0] = INFINITY;
        writeTinyModel(folder.path(), tinyConfig(model), tensors);
        const auto faults = verify(folder.path());
        QCOMPARE(faults.size(), std::size_t(2));
        QVERIFY(has(faults, single, "model.layers.2.mlp.down_proj.weight", "holds 3 NaN values"));
        QVERIFY(has(faults, single, "model.norm.weight", "holds 1 infinite value"));
    }

    void progressReachesTheEnd()
    {
        const TemporaryFolder folder;
        writeTinyModel(folder.path(), TinyModel{});
        Progress progress;
        Control control;
        verifyCheckpoint(folder.path(), Job{progress, control});
        QCOMPARE(progress.done, progress.total);
        QVERIFY(progress.total > 0);
        control.requestStop();
        QVERIFY_EXCEPTION_THROWN(verifyCheckpoint(folder.path(), Job{progress, control}), Stopped);
    }

    void listsEveryDamagedShardAndGoesOn()
    {
        const TemporaryFolder folder;
        TinyModel model;
        model.shardBytes = 6000;
        auto tensors = tinyTensors(model);
        tensors.back().values[0] = NAN;
        writeTinyModel(folder.path(), tinyConfig(model), tensors, model.shardBytes);
        std::vector<std::string> shards;
        for (const auto& file : fs::directory_iterator(folder.path()))
            if (file.path().extension() == ".safetensors")
                shards.push_back(file.path().filename().string());
        std::sort(shards.begin(), shards.end());
        QVERIFY(shards.size() > 3);
        fs::remove(folder / shards[0]);
        fs::resize_file(folder / shards[1], fs::file_size(folder / shards[1]) - 1);
        writeText(folder / "model-00099-of-00099.safetensors", "left over");
        const auto faults = verify(folder.path());
        QVERIFY2(faults.size() == 4, text(faults).c_str());
        QVERIFY(has(faults, shards[0], "", "it is not in the folder"));
        QVERIFY(has(faults, shards[1], "", "1 B (1 bytes) shorter"));
        QVERIFY(has(
            faults, "model-00099-of-00099.safetensors", "", "the index does not name this file"));
        QVERIFY(has(faults, shards.back(), "lm_head.weight", "holds 1 NaN value"));
    }

    void comparesTheIndexTensorByTensor()
    {
        const TemporaryFolder folder;
        TinyModel model;
        model.shardBytes = 6000;
        writeTinyModel(folder.path(), model);
        auto index = nlohmann::json::parse(readText(folder / indexName));
        const std::string norm = index["weight_map"]["model.norm.weight"];
        const std::string embedding = index["weight_map"]["model.embed_tokens.weight"];
        QVERIFY(norm != embedding);
        index["weight_map"]["model.norm.weight"] = embedding;
        index["weight_map"]["extra"] = embedding;
        index["weight_map"].erase("lm_head.weight");
        index["metadata"]["total_size"] = 1;
        writeText(folder / indexName, index.dump());
        const auto faults = verify(folder.path());
        QVERIFY2(faults.size() == 4, text(faults).c_str());
        QVERIFY(
            has(faults, norm, "model.norm.weight", "the index says that it is in " + embedding));
        QVERIFY(has(faults, embedding, "extra", "the file has it not"));
        QVERIFY(has(faults, norm, "lm_head.weight", "the index does not name this tensor"));
        QVERIFY(has(faults, indexName, "", "total_size is 1"));
    }

    void missesTensorsAndOddShapes()
    {
        for (const char* family : {"llama", "foo"}) {
            const TemporaryFolder folder;
            TinyModel model;
            auto tensors = tinyTensors(model);
            model.modelType = family;
            std::erase_if(tensors,
                [](const TinyTensor& t) { return t.name == "model.layers.1.mlp.up_proj.weight"; });
            named(tensors, "model.layers.3.self_attn.k_proj.weight").shape = {16, 8};
            writeTinyModel(folder.path(), tinyConfig(model), tensors);
            const auto faults = verify(folder.path());
            QVERIFY2(faults.size() == 2, text(faults).c_str());
            QVERIFY(has(faults, "", "model.layers.1.mlp.up_proj.weight", "the tensor is missing"));
            QVERIFY(has(
                faults, single, "model.layers.3.self_attn.k_proj.weight", "its shape is [16, 8]"));
        }
    }

    void anotherDepthIsAFaultOfTheConfig()
    {
        const TemporaryFolder folder;
        TinyModel model;
        const auto tensors = tinyTensors(model);
        model.layers = 6;
        model.extraConfig = R"({"layer_types":["full_attention"]})";
        writeTinyModel(folder.path(), tinyConfig(model), tensors);
        const auto faults = verify(folder.path());
        QVERIFY2(faults.size() == 2, text(faults).c_str());
        QVERIFY(has(faults, "config.json", "",
            "num_hidden_layers is 6, but there are tensors of 4 layers"));
        QVERIFY(has(faults, "config.json", "", "config lists 1 layer_types for 4 layers"));
    }

    void theHeadIsStoredExactlyWhenUntied()
    {
        for (const char* family : {"llama", "foo"})
            for (const bool tied : {true, false}) {
                const TemporaryFolder folder;
                TinyModel model;
                model.tied = !tied;
                const auto tensors = tinyTensors(model);
                model.tied = tied;
                model.modelType = family;
                writeTinyModel(folder.path(), tinyConfig(model), tensors);
                const auto faults = verify(folder.path());
                QVERIFY2(faults.size() == 1, text(faults).c_str());
                QVERIFY(has(faults, tied ? single : "", "lm_head.weight", ""));
            }
    }

    void fusedExpertsAreOneFault()
    {
        const TemporaryFolder folder;
        TinyModel model;
        model.modelType = "qwen3_moe";
        auto tensors = tinyTensors(model);
        std::erase_if(tensors,
            [](const TinyTensor& t) { return t.name.find(".experts.") != std::string::npos; });
        for (int i = 0; i < model.layers; ++i)
            tensors.push_back({"model.layers." + std::to_string(i) + ".mlp.experts.gate_up_proj",
                DType::F32, {4, 24, 16}, std::vector<float>(4 * 24 * 16)});
        writeTinyModel(folder.path(), tinyConfig(model), tensors);
        const auto faults = verify(folder.path());
        QVERIFY2(faults.size() == 1, text(faults).c_str());
        QVERIFY(has(faults, "", "", "fused"));
    }

    void aBrokenConfigOrIndexIsOneOfTheFaults()
    {
        const TemporaryFolder folder;
        TinyModel model;
        model.shardBytes = 6000;
        writeTinyModel(folder.path(), model);
        writeText(folder / "config.json", "{");
        writeText(folder / indexName, "[]");
        const auto faults = verify(folder.path());
        QVERIFY2(faults.size() == 2, text(faults).c_str());
        QVERIFY(has(faults, "config.json", "", "not valid JSON"));
        QVERIFY(has(faults, indexName, "", "not valid JSON"));
    }

    void onlyWhatIsNoCheckpointIsAnError()
    {
        const TemporaryFolder folder;
        const auto noConfig = raised([&] { verify(folder.path()); });
        QVERIFY(noConfig && QString(noConfig->what()).contains("config.json"));
        writeText(folder / "config.json", "{}");
        const auto noWeights = raised([&] { verify(folder.path()); });
        QVERIFY(noWeights && QString(noWeights->what()).contains("no weights"));
        QVERIFY(raised([&] { verify(folder / "absent"); }));
    }
};

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
