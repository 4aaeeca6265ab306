// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/checkpoint.h"
#include "core/store/gguf/names.h"
#include "tests/support/checkpoint_builder.h"
#include "tests/support/gguf_builder.h"
#include "tests/support/raised.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <cstring>
#include <numeric>

using namespace lesa;
using namespace lesa::test;
namespace fs = std::filesystem;

namespace {

Checkpoint openGguf(const fs::path& file)
{
    return Checkpoint::open(file, {.allowGguf = true});
}

std::vector<float> valuesOf(const Checkpoint& checkpoint, const std::string& name)
{
    const auto& tensor = checkpoint.tensor(name);
    std::vector<float> values(static_cast<std::size_t>(tensor.entry.elements()));
    checkpoint.decode(tensor, values);
    return values;
}

std::vector<float> counted(std::size_t count)
{
    std::vector<float> values(count);
    std::iota(values.begin(), values.end(), 0.F);
    return values;
}

GgufBuilder model(const std::string& architecture)
{
    GgufBuilder builder;
    builder.add("general.architecture", architecture);
    builder.add(architecture + ".block_count", 1U);
    builder.add(architecture + ".embedding_length", 2U);
    builder.add(architecture + ".attention.head_count", 1U);
    builder.addFloats("token_embd.weight", 2, counted(8));
    return builder;
}

QString refusal(const fs::path& file)
{
    const auto error = raised([&] { openGguf(file); });
    return error && error->fault() == Fault::Data ? QString::fromStdString(error->what())
                                                  : QString();
}

} // namespace

class TestGgufModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Golden: transformers loads model.gguf as the very weights of the directory beside it
    /// (tests/reference/golden_gguf.py).
    void aModelIsItsHuggingFaceDirectory()
    {
        const auto folder = fs::path(LESA_TEST_DATA) / "gguf";
        const auto file = openGguf(folder / "model.gguf");
        const auto directory = Checkpoint::open(folder / "llama");
        QVERIFY(file.isGguf() && !directory.isGguf());
        QCOMPARE(file.tensors().size(), directory.tensors().size());
        QCOMPARE(file.parameterCount(), directory.parameterCount());
        for (const auto& tensor : directory.tensors()) {
            const auto& name = tensor.entry.name;
            QCOMPARE(file.tensor(name).entry.shape, tensor.entry.shape);
            QCOMPARE(file.fileOf(file.tensor(name)), std::string("model.gguf"));
            const auto values = valuesOf(file, name);
            const auto bytes = directory.bytes(tensor);
            QCOMPARE(bytes.size(), values.size() * sizeof(float));
            QVERIFY2(std::memcmp(values.data(), bytes.data(), bytes.size()) == 0, name.c_str());
        }
        for (const auto* key : {"model_type", "num_hidden_layers", "hidden_size",
                 "intermediate_size", "num_attention_heads", "num_key_value_heads", "vocab_size",
                 "max_position_embeddings", "rms_norm_eps", "tie_word_embeddings"})
            QVERIFY2(file.config().json().at(key) == directory.config().json().at(key), key);
        QCOMPARE(file.config().json().at("rope_theta").get<double>(), 10000.0);
    }

    void rowsOfAHeadComeBackFromTheirPairs()
    {
        const TemporaryFolder folder;
        auto builder = model("llama");
        builder.add("llama.attention.head_count_kv", 1U);
        builder.addFloats("blk.0.attn_q.weight", 1, {0, 3, 1, 4, 2, 5});
        builder.addFloats("blk.0.attn_k.weight", 1, {0, 3, 1, 4, 2, 5});
        builder.addFloats("blk.0.attn_q.bias", 6, {0, 3, 1, 4, 2, 5});
        builder.tensors.back().extents = {6};
        builder.addFloats("blk.0.attn_v.weight", 1, {0, 3, 1, 4, 2, 5});
        writeText(folder / "x.gguf", builder.bytes());
        const auto checkpoint = openGguf(folder / "x.gguf");
        const auto ordered = counted(6);
        for (const auto* name : {"q_proj.weight", "k_proj.weight", "q_proj.bias"})
            QCOMPARE(
                valuesOf(checkpoint, std::string("model.layers.0.self_attn.") + name), ordered);
        QCOMPARE(valuesOf(checkpoint, "model.layers.0.self_attn.v_proj.weight"),
            (std::vector<float>{0, 3, 1, 4, 2, 5}));
    }

    void anArchitectureWithoutPairsKeepsItsRows()
    {
        const TemporaryFolder folder;
        auto builder = model("qwen3");
        builder.addFloats("blk.0.attn_q.weight", 1, {0, 3, 1, 4, 2, 5});
        writeText(folder / "x.gguf", builder.bytes());
        QCOMPARE(valuesOf(openGguf(folder / "x.gguf"), "model.layers.0.self_attn.q_proj.weight"),
            (std::vector<float>{0, 3, 1, 4, 2, 5}));
    }

    void headsThatDoNotFitAreRefused()
    {
        const TemporaryFolder folder;
        for (const std::uint32_t heads : {0U, 2U, 4U, 4'000'000'000U}) {
            auto builder = model("llama");
            builder.add("llama.attention.head_count_kv", heads);
            builder.addFloats("blk.0.attn_k.weight", 1, counted(6));
            writeText(folder / "x.gguf", builder.bytes());
            if (heads == 0 || heads > 100) // not said: as many as queries have
                openGguf(folder / "x.gguf");
            else
                QVERIFY(refusal(folder / "x.gguf").contains(QStringLiteral("rotary pairs")));
        }
    }

    void anExpertIsATensorOfItsOwn()
    {
        const TemporaryFolder folder;
        auto builder = model("llama");
        builder.add("llama.expert_count", 3U);
        builder.add("llama.expert_used_count", 1U);
        builder.addFloats("blk.0.ffn_gate_inp.weight", 2, counted(6));
        builder.addFloats("blk.0.ffn_up_exps.weight", 2, counted(12));
        builder.tensors.back().extents = {2, 2, 3};
        writeText(folder / "x.gguf", builder.bytes());
        const auto checkpoint = openGguf(folder / "x.gguf");
        QCOMPARE(*checkpoint.config().string("model_type"), std::string("mixtral"));
        QCOMPARE(*checkpoint.config().integer("num_local_experts"), 3);
        const auto block = std::string("model.layers.0.block_sparse_moe.");
        QVERIFY(checkpoint.find(block + "gate.weight"));
        QCOMPARE(valuesOf(checkpoint, block + "experts.0.w3.weight"), counted(4));
        QCOMPARE(valuesOf(checkpoint, block + "experts.2.w3.weight"),
            (std::vector<float>{8, 9, 10, 11}));
        QCOMPARE(checkpoint.totalBytes(), std::uint64_t((8 + 6 + 12) * 4));
    }

    void aModelInPartsIsOne()
    {
        const TemporaryFolder folder;
        auto first = model("llama");
        first.addRaw("split.count", 2, std::string("\2\0", 2));
        GgufBuilder second;
        second.addFloats("blk.0.ffn_up.weight", 2, counted(4));
        writeText(folder / "m-00001-of-00002.gguf", first.bytes());
        QVERIFY(refusal(folder / "m-00001-of-00002.gguf")
                    .contains(QStringLiteral("m-00002-of-00002.gguf is not in the folder")));
        writeText(folder / "m-00002-of-00002.gguf", second.bytes());
        const auto checkpoint = openGguf(folder / "m-00002-of-00002.gguf");
        QVERIFY(checkpoint.isSharded());
        QCOMPARE(checkpoint.fileCount(), 2);
        const auto& up = checkpoint.tensor("model.layers.0.mlp.up_proj.weight");
        QCOMPARE(checkpoint.fileOf(up), std::string("m-00002-of-00002.gguf"));
        QCOMPARE(valuesOf(checkpoint, up.entry.name), counted(4));

        fs::copy_file(folder / "m-00001-of-00002.gguf", folder / "renamed.gguf");
        QVERIFY(refusal(folder / "renamed.gguf").contains(QStringLiteral("one of 2 parts")));
        writeText(folder / "m-00002-of-00002.gguf", first.bytes());
        QVERIFY(refusal(folder / "m-00001-of-00002.gguf").contains(QStringLiteral("twice")));
        writeText(folder / "m-00001-of-99999.gguf", first.bytes());
        QVERIFY(refusal(folder / "m-00001-of-99999.gguf").contains(QStringLiteral("99999 parts")));
    }

    void twoNamesThatBecomeOneAreRefused()
    {
        const TemporaryFolder folder;
        auto builder = model("llama");
        builder.addFloats("model.embed_tokens.weight", 2, counted(8));
        writeText(folder / "x.gguf", builder.bytes());
        QVERIFY(refusal(folder / "x.gguf").contains(QStringLiteral("there twice")));
    }

    void aFileWithoutArchitectureIsRefused()
    {
        const TemporaryFolder folder;
        GgufBuilder builder;
        builder.addFloats("token_embd.weight", 2, counted(8));
        writeText(folder / "x.gguf", builder.bytes());
        QVERIFY(refusal(folder / "x.gguf").contains(QStringLiteral("general.architecture")));
    }

    void aTypeWhoseValuesAreNotKnownCanBeLookedAtOnly()
    {
        const TemporaryFolder folder;
        auto builder = model("llama");
        builder.data.resize(64);
        builder.tensors.push_back({"blk.0.ffn_up.weight", {256, 1}, 16, 64}); // IQ2_XXS
        builder.data += std::string(66, 'x');
        writeText(folder / "x.gguf", builder.bytes());
        const auto checkpoint = openGguf(folder / "x.gguf");
        const auto& up = checkpoint.tensor("model.layers.0.mlp.up_proj.weight");
        QCOMPARE(up.entry.dtype, DType::Iq2Xxs);
        QCOMPARE(up.entry.sizeBytes(), std::uint64_t(66));
        QVERIFY(!checkpoint.quantization().empty());
        const auto error = raised([&] { valuesOf(checkpoint, up.entry.name); });
        QVERIFY(error);
        QVERIFY(QString::fromStdString(error->what()).contains(QStringLiteral("IQ2_XXS")));
    }

    void onlyWhoAsksForItGetsAGguf()
    {
        const TemporaryFolder folder;
        writeText(folder / "x.gguf", model("llama").bytes());
        const auto error = raised([&] { Checkpoint::open(folder / "x.gguf"); });
        QVERIFY(error);
        QVERIFY(QString::fromStdString(error->what()).contains(QStringLiteral("not expanded")));
        QVERIFY(QString::fromStdString(error->hint()).contains(QStringLiteral("safetensors")));
        const auto above = raised([&] { Checkpoint::open(folder.path()); });
        QVERIFY(above);
        QVERIFY(QString::fromStdString(above->hint()).contains(QStringLiteral("x.gguf instead")));
    }

    void namesFollowTransformers_data()
    {
        QTest::addColumn<std::string>("gguf");
        QTest::addColumn<std::string>("transformers");
        const auto row = [](const char* gguf, const char* transformers) {
            QTest::newRow(gguf) << std::string(gguf) << std::string(transformers);
        };
        row("token_embd.weight", "model.embed_tokens.weight");
        row("output.weight", "lm_head.weight");
        row("output_norm.weight", "model.norm.weight");
        row("blk.11.attn_norm.weight", "model.layers.11.input_layernorm.weight");
        row("blk.0.attn_q.bias", "model.layers.0.self_attn.q_proj.bias");
        row("blk.0.attn_output.weight", "model.layers.0.self_attn.o_proj.weight");
        row("blk.0.attn_k_norm.weight", "model.layers.0.self_attn.k_norm.weight");
        row("blk.0.ffn_down.weight", "model.layers.0.mlp.down_proj.weight");
        row("blk.0.ffn_gate_inp.weight", "model.layers.0.mlp.gate.weight");
        row("blk.0.ssm_a", "model.layers.0.ssm_a");
        row("rope_freqs.weight", "rope_freqs.weight");
        row("blk.", "blk.");
        row("blk.0", "blk.0");
        row(".weight", ".weight");
    }

    void namesFollowTransformers()
    {
        QFETCH(std::string, gguf);
        QFETCH(std::string, transformers);
        QCOMPARE(GgufNames{}.of(gguf), transformers);
    }
};

QTEST_GUILESS_MAIN(TestGgufModel)
#include "tst_gguf_model.moc"
