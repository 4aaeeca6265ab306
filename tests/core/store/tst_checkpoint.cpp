// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/checkpoint.h"
#include "core/store/companion_files.h"
#include "tests/support/checkpoint_builder.h"
#include "tests/support/raised.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <functional>

using namespace lesa;
using namespace lesa::test;
namespace fs = std::filesystem;

namespace {

const char* const indexName = "model.safetensors.index.json";

/// Replaces the first `before` in a text file.
void edit(const fs::path& path, const std::string& before, const std::string& after)
{
    auto text = readText(path);
    const auto at = text.find(before);
    QVERIFY2(at != std::string::npos, before.c_str());
    writeText(path, text.replace(at, before.size(), after));
}

TinyModel sharded()
{
    TinyModel model;
    model.shardBytes = 8192;
    return model;
}

std::string firstShard(const fs::path& folder)
{
    const auto index = nlohmann::json::parse(readText(folder / indexName));
    return index["weight_map"]["model.embed_tokens.weight"];
}

using Damage = std::function<void(const fs::path&)>;

} // namespace

Q_DECLARE_METATYPE(Damage)

class TestCheckpoint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensOneFile()
    {
        const TemporaryFolder folder;
        writeTinyModel(folder.path(), TinyModel{});
        const auto checkpoint = Checkpoint::open(folder.path());
        const auto tensors = tinyTensors(TinyModel{});
        QVERIFY(!checkpoint.isSharded());
        QCOMPARE(checkpoint.tensors().size(), tensors.size());
        std::uint64_t count = 0;
        for (const auto& tensor : tensors) {
            const auto& found = checkpoint.tensor(tensor.name);
            QCOMPARE(found.entry.shape, tensor.shape);
            const auto bytes = checkpoint.bytes(found);
            QCOMPARE(decodeFloats(bytes.data(), tensor.values.size(), tensor.dtype), tensor.values);
            count += tensor.values.size();
        }
        QCOMPARE(checkpoint.parameterCount(), count);
        QCOMPARE(checkpoint.totalBytes(), count * 4);
        QCOMPARE(checkpoint.largestShardBytes(), count * 4);
        QVERIFY(checkpoint.find("absent") == nullptr);
        QVERIFY(raised([&] { (void)checkpoint.tensor("absent"); }));
    }

    void opensShards()
    {
        const TemporaryFolder folder;
        writeTinyModel(folder / "one", TinyModel{});
        writeTinyModel(folder / "many", sharded());
        const auto one = Checkpoint::open(folder / "one");
        const auto many = Checkpoint::open(folder / "many");
        QVERIFY(many.isSharded());
        QVERIFY(many.shards().size() > 2);
        QVERIFY(many.largestShardBytes() <= 8192);
        QCOMPARE(many.totalBytes(), one.totalBytes());
        for (const auto& tensor : one.tensors()) {
            const auto a = one.bytes(tensor);
            const auto b = many.bytes(many.tensor(tensor.entry.name));
            QVERIFY(std::equal(a.begin(), a.end(), b.begin(), b.end()));
        }
    }

    void theHeaderHashKnowsCheckpointsApart()
    {
        const TemporaryFolder folder;
        TinyModel model;
        writeTinyModel(folder / "a", model);
        writeTinyModel(folder / "b", model);
        model.vocab = 40;
        writeTinyModel(folder / "c", model);
        const auto hash
            = [&](const char* name) { return Checkpoint::open(folder / name).headerHash(); };
        QCOMPARE(hash("a").size(), std::size_t(64));
        QCOMPARE(hash("a"), hash("b"));
        QVERIFY(hash("a") != hash("c"));
    }

    void followsLinksAsInAHubCache()
    {
        const TemporaryFolder folder;
        writeTinyModel(folder / "blobs", sharded());
        fs::create_directories(folder / "snapshot");
        for (const auto& file : fs::directory_iterator(folder / "blobs"))
            fs::create_symlink(
                "../blobs" / file.path().filename(), folder / "snapshot" / file.path().filename());
        const auto checkpoint = Checkpoint::open(folder / "snapshot");
        QVERIFY(checkpoint.isSharded());
        const auto bytes = checkpoint.bytes(checkpoint.tensors()[0]);
        QVERIFY(!bytes.empty());
    }

    void refusesADamagedCheckpoint_data()
    {
        QTest::addColumn<Damage>("damage");
        QTest::addColumn<std::string>("said");
        const auto row = [](const char* name, const char* said, Damage damage) {
            QTest::newRow(name) << std::move(damage) << std::string(said);
        };
        const auto quantised = "weights are stored quantised";
        row("no folder", "no such folder", [](const fs::path& at) { fs::remove_all(at); });
        row("no config.json",
            "this folder has no config.json, so it is not a Transformers checkpoint",
            [](const fs::path& at) { fs::remove(at / "config.json"); });
        row("broken config.json", "config.json: not valid JSON",
            [](const fs::path& at) { edit(at / "config.json", "}", ""); });
        row("no weights", "this folder has no weights",
            [](const fs::path& at) { fs::remove(at / indexName); });
        row("only pickle", "pickle weights are not opened because loading them can run code",
            [](const fs::path& at) {
                fs::remove(at / indexName);
                writeText(at / "pytorch_model.bin", "x");
            });
        row("missing shard", "but it is not in the folder",
            [](const fs::path& at) { fs::remove(at / firstShard(at)); });
        row("link to nowhere", "but it is not in the folder", [](const fs::path& at) {
            const auto shard = at / firstShard(at);
            fs::remove(shard);
            fs::create_symlink("absent", shard);
        });
        row("cut shard", "shorter than its header says: incomplete download",
            [](const fs::path& at) {
                const auto shard = at / firstShard(at);
                fs::resize_file(shard, fs::file_size(shard) - 5);
            });
        row("longer shard", "5 bytes) longer", [](const fs::path& at) {
            const auto shard = at / firstShard(at);
            fs::resize_file(shard, fs::file_size(shard) + 5);
        });
        row("LFS pointer", "This is a Git LFS pointer; fetch the real file",
            [](const fs::path& at) {
                writeText(at / firstShard(at),
                    "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n");
            });
        row("index names a tensor that its shard has not", "disagree on 2 tensors",
            [](const fs::path& at) {
                edit(at / indexName, "model.norm.weight", "model.morn.weight");
            });
        row("index names the wrong shard", "disagree on 1 tensor,", [](const fs::path& at) {
            edit(at / indexName, "\"model.embed_tokens.weight\": \"model-00001",
                "\"model.embed_tokens.weight\": \"model-00002");
        });
        row("tensor in two shards", "is in two shards", [](const fs::path& at) {
            const TinyTensor twice = {"model.norm.weight", DType::F32, {1}, {1}};
            writeText(at / "model-00009-of-00009.safetensors", safetensorsBytes({twice}));
            edit(at / indexName, "\"weight_map\": {",
                "\"weight_map\": {\"other\": \"model-00009-of-00009.safetensors\",");
        });
        row("tensor twice in the index", "appears twice", [](const fs::path& at) {
            edit(at / indexName, "model.norm.weight", "lm_head.weight");
        });
        row("index without a map", "weight_map is missing",
            [](const fs::path& at) { writeText(at / indexName, "{\"metadata\": {}}"); });
        row("index leaves the folder", "is not the name of a safetensors file in the same folder",
            [](const fs::path& at) { edit(at / indexName, "model-00001", "../model-00001"); });
        row("index names an absolute path", "is not the name of a safetensors file",
            [](const fs::path& at) { edit(at / indexName, "model-00001", "/model-00001"); });
        row("index names a pickle file", "is not the name of a safetensors file",
            [](const fs::path& at) { edit(at / indexName, ".safetensors\"", ".bin\""); });
        row("index is a bomb", "levels deep", [](const fs::path& at) {
            writeText(at / indexName, "{\"a\":" + std::string(500'000, '['));
        });
        row("quantization_config", quantised, [](const fs::path& at) {
            edit(at / "config.json", "{", "{\"quantization_config\": {\"bits\": 4},");
        });
        row("F8 weights", "F8_E4M3 in", [](const fs::path& at) {
            writeText(at / "model.safetensors",
                safetensorsBytes(
                    R"({"a.weight":{"dtype":"F8_E4M3","shape":[2],"data_offsets":[0,2]}})", "xx"));
        });
        row("packed weights", "I32 in", [](const fs::path& at) {
            writeText(at / "model.safetensors",
                safetensorsBytes(
                    R"({"a.qweight":{"dtype":"I32","shape":[1],"data_offsets":[0,4]}})", "xxxx"));
        });
    }

    void refusesADamagedCheckpoint()
    {
        QFETCH(Damage, damage);
        QFETCH(std::string, said);
        const TemporaryFolder folder;
        const auto at = folder / "model";
        writeTinyModel(at, sharded());
        damage(at);
        const auto error = raised([&] { Checkpoint::open(at); });
        QVERIFY(error);
        QCOMPARE(error->fault(), Fault::Data);
        const std::string text = error->what();
        QVERIFY2(text.find(said) != std::string::npos, text.c_str());
        QVERIFY2(text.find(at.string()) == 0, text.c_str());
    }

    void namesTheChildThatIsMeant()
    {
        const TemporaryFolder folder;
        writeTinyModel(folder / "inner", TinyModel{});
        const auto error = raised([&] { Checkpoint::open(folder.path()); });
        QVERIFY(error);
        QVERIFY2(error->hint().find((folder / "inner").string()) != std::string::npos,
            error->hint().c_str());
    }

    void listsEveryMissingShard()
    {
        const TemporaryFolder folder;
        writeTinyModel(folder.path(), sharded());
        int removed = 0;
        for (const auto& file : fs::directory_iterator(folder.path()))
            if (file.path().extension() == ".safetensors") {
                fs::remove(file.path());
                ++removed;
            }
        const auto error = raised([&] { Checkpoint::open(folder.path()); });
        QVERIFY(error);
        QCOMPARE(QString::fromStdString(error->hint()).count(".safetensors"), removed);
    }

    void quantisedWeightsCanBeLookedAt()
    {
        const TemporaryFolder folder;
        TinyModel model;
        model.extraConfig = R"({"quantization_config":{"quant_method":"fp8"}})";
        writeTinyModel(folder.path(), model);
        const auto checkpoint = Checkpoint::open(folder.path(), {.allowQuantized = true});
        QCOMPARE(checkpoint.quantization(), std::string("quantization_config"));
    }

    void aFolderWithBothTakesTheSingleFileAsTransformersDoes()
    {
        const TemporaryFolder folder;
        writeTinyModel(folder.path(), sharded());
        writeTinyModel(folder.path(), TinyModel{});
        QVERIFY(!Checkpoint::open(folder.path()).isSharded());
    }

    void copiesTheFilesThatBelongToTheModel()
    {
        const TemporaryFolder folder;
        TinyModel model;
        model.extraConfig
            = R"({"auto_map":{"AutoConfig":"configuration_x.XConfig","AutoModel":"modeling_x.XModel",
            "Other":"org/name--modeling_other.Y","Bad":"../evil.Z"}})";
        writeTinyModel(folder / "a", model);
        writeText(folder / "a" / "modeling_x.py",
            "import torch\nfrom .helper_x import f\nfrom . import g\n");
        const std::vector<std::string> wanted = {"LICENSE", "chat_template.jinja",
            "configuration_x.py", "generation_config.json", "helper_x.py", "modeling_x.py",
            "notice.txt", "tokenizer.json", "tokenizer_config.json"};
        for (const char* name :
            {"LICENSE", "notice.txt", "chat_template.jinja", "configuration_x.py", "helper_x.py",
                "unused.py", "modeling_other.py", "tokenizer.json", "README.md", "optimizer.bin",
                "pytorch_model.bin", "training_args.bin", "model.gguf"})
            writeText(folder / "a" / name, name);
        writeText(folder / "a" / "generation_config.json", "{}");
        writeText(folder / "a" / "tokenizer_config.json",
            R"({"auto_map":{"AutoTokenizer":["absent.T",null]}})");
        fs::create_directories(folder / "a" / "original");
        writeText(folder / "a" / "original" / "tokenizer.model", "x");

        const auto checkpoint = Checkpoint::open(folder / "a");
        fs::create_directories(folder / "b");
        copyCompanionFiles(checkpoint, folder / "b");
        std::vector<std::string> names;
        for (const auto& path : companionFiles(checkpoint)) {
            names.push_back(path.filename().string());
            QCOMPARE(readText(folder / "b" / names.back()), readText(path));
        }
        QCOMPARE(names, wanted);
    }
};

QTEST_GUILESS_MAIN(TestCheckpoint)
#include "tst_checkpoint.moc"
