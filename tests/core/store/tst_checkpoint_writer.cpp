// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/checkpoint_writer.h"
#include "tests/support/checkpoint_builder.h"
#include "tests/support/raised.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <csignal>
#include <cstring>
#include <sys/resource.h>

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
    std::int64_t done = 0;
    std::int64_t total = 0;
};

OutputTensor produced(const TinyTensor& tensor)
{
    OutputTensor output;
    output.name = tensor.name;
    output.dtype = tensor.dtype;
    output.shape = tensor.shape;
    output.produce = [&tensor](std::span<std::byte> bytes) {
        const auto encoded = encodeFloats(tensor.values, tensor.dtype);
        std::memcpy(bytes.data(), encoded.data(), encoded.size());
    };
    return output;
}

std::vector<OutputTensor> copies(const Checkpoint& source)
{
    std::vector<OutputTensor> outputs;
    for (const auto& tensor : source.tensors())
        outputs.push_back({tensor.entry.name, tensor.entry.dtype, tensor.entry.shape, &tensor, {}});
    return outputs;
}

const OutputFile config = {"config.json", tinyConfig(TinyModel{})};

void write(const fs::path& directory, const Checkpoint* source,
    const std::vector<OutputTensor>& tensors, std::uint64_t shardBytes = 0)
{
    SilentListener silent;
    Control control;
    fs::create_directories(directory);
    writeCheckpoint(
        directory, source, tensors, std::span(&config, 1), {shardBytes}, Job{silent, control});
}

bool sameTensors(const Checkpoint& a, const Checkpoint& b)
{
    if (a.tensors().size() != b.tensors().size())
        return false;
    for (const auto& tensor : a.tensors()) {
        const auto left = a.bytes(tensor);
        const auto right = b.bytes(b.tensor(tensor.entry.name));
        if (!std::equal(left.begin(), left.end(), right.begin(), right.end()))
            return false;
    }
    return true;
}

/// Makes files larger than `bytes` impossible while it lives; the kernel then answers EFBIG as it
/// answers ENOSPC on a full disk.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit = {bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

private:
    rlimit m_before = {};
};

} // namespace

class TestCheckpointWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack_data()
    {
        QTest::addColumn<DType>("dtype");
        QTest::addColumn<int>("shardBytes");
        QTest::newRow("F32, one file") << DType::F32 << 0;
        QTest::newRow("BF16, shards") << DType::BF16 << 4096;
        QTest::newRow("F16, every tensor alone") << DType::F16 << 1;
    }

    void whatIsWrittenIsReadBack()
    {
        QFETCH(DType, dtype);
        QFETCH(int, shardBytes);
        const TemporaryFolder folder;
        TinyModel model;
        model.dtype = dtype;
        writeTinyModel(folder / "expected", model);
        const auto tensors = tinyTensors(model);
        std::vector<OutputTensor> outputs;
        for (const auto& tensor : tensors)
            outputs.push_back(produced(tensor));
        write(folder / "out", nullptr, outputs, std::uint64_t(shardBytes));
        const auto expected = Checkpoint::open(folder / "expected");
        const auto found = Checkpoint::open(folder / "out");
        QVERIFY(sameTensors(expected, found));
        for (const auto& shard : found.shards()) {
            QCOMPARE(shard.metadata(), (std::map<std::string, std::string>{{"format", "pt"}}));
            QCOMPARE(shard.dataOffset() % 8, std::uint64_t(0));
        }
        QCOMPARE(found.isSharded(), shardBytes > 0);
        if (shardBytes == 1)
            QCOMPARE(found.shards().size(), tensors.size());
    }

    void copiesAreByteIdenticalAndProgressReachesTheEnd()
    {
        const TemporaryFolder folder;
        TinyModel model;
        model.shardBytes = 5000;
        writeTinyModel(folder / "a", model);
        const auto source = Checkpoint::open(folder / "a");
        QCOMPARE(shardBytesLike(source), source.largestShardBytes());
        fs::create_directories(folder / "b");
        Progress progress;
        Control control;
        writeCheckpoint(folder / "b", &source, copies(source), std::span(&config, 1),
            {shardBytesLike(source)}, Job{progress, control});
        QVERIFY(sameTensors(source, Checkpoint::open(folder / "b")));
        QCOMPARE(progress.done, progress.total);
        QCOMPARE(progress.total, std::int64_t(source.totalBytes()));
    }

    void theIndexTellsTotals()
    {
        const TemporaryFolder folder;
        writeTinyModel(folder / "a", TinyModel{});
        const auto source = Checkpoint::open(folder / "a");
        QCOMPARE(shardBytesLike(source), std::uint64_t(0));
        write(folder / "b", &source, copies(source), 6000);
        const auto text = readText(folder / "b" / "model.safetensors.index.json");
        const auto index = nlohmann::json::parse(text);
        QCOMPARE(index["metadata"]["total_size"].get<std::uint64_t>(), source.totalBytes());
        QCOMPARE(
            index["metadata"]["total_parameters"].get<std::uint64_t>(), source.parameterCount());
        QCOMPARE(text, index.dump(2) + "\n");
        QVERIFY(text.find("model-00001-of-0000") != std::string::npos);
    }

    void tensorsLieInTheLibrarysOrder()
    {
        const TemporaryFolder folder;
        const std::vector<TinyTensor> tensors = {{"b", DType::BF16, {2}, {1, 2}},
            {"z", DType::F32, {1}, {3}}, {"a", DType::BF16, {1}, {4}}, {"d", DType::F64, {1}, {5}},
            {"e", DType::F32, {0}, {}}};
        std::vector<OutputTensor> outputs;
        for (const auto& tensor : tensors)
            outputs.push_back(produced(tensor));
        write(folder.path(), nullptr, outputs);
        const auto file = SafetensorsFile::open(folder / "model.safetensors");
        const std::string expected = R"({"__metadata__":{"format":"pt"},)"
                                     R"("d":{"dtype":"F64","shape":[1],"data_offsets":[0,8]},)"
                                     R"("e":{"dtype":"F32","shape":[0],"data_offsets":[8,8]},)"
                                     R"("z":{"dtype":"F32","shape":[1],"data_offsets":[8,12]},)"
                                     R"("a":{"dtype":"BF16","shape":[1],"data_offsets":[12,14]},)"
                                     R"("b":{"dtype":"BF16","shape":[2],"data_offsets":[14,18]}})";
        const std::string text(file.headerText());
        QCOMPARE(text.substr(0, text.find_last_not_of(' ') + 1), expected);
        QCOMPARE(decodeFloats(file.bytes(file.tensors()[4]).data(), 2, DType::BF16),
            (std::vector<float>{1, 2}));
    }

    void aFullDiskIsAnIoError_data()
    {
        QTest::addColumn<bool>("copied");
        QTest::newRow("while copying") << true;
        QTest::newRow("while producing") << false;
    }

    void aFullDiskIsAnIoError()
    {
        QFETCH(bool, copied);
        const TemporaryFolder folder;
        writeTinyModel(folder / "a", TinyModel{});
        const auto source = Checkpoint::open(folder / "a");
        const auto tensors = tinyTensors(TinyModel{});
        std::vector<OutputTensor> outputs;
        for (const auto& tensor : tensors)
            outputs.push_back(produced(tensor));
        const FileSizeLimit limit(10'000);
        const auto error
            = raised([&] { write(folder / "b", &source, copied ? copies(source) : outputs); });
        QVERIFY(error);
        QCOMPARE(error->fault(), Fault::Io);
        QVERIFY2(QString(error->what()).contains("model.safetensors"), error->what());
    }

    void aFolderThatIsNotThereIsAnIoError()
    {
        const TemporaryFolder folder;
        SilentListener silent;
        Control control;
        const auto error = raised([&] {
            writeCheckpoint(folder / "absent", nullptr, {}, {}, {}, Job{silent, control});
        });
        QVERIFY(error);
        QCOMPARE(error->fault(), Fault::Io);
    }

    void stopsWhenAsked()
    {
        const TemporaryFolder folder;
        writeTinyModel(folder / "a", TinyModel{});
        const auto source = Checkpoint::open(folder / "a");
        SilentListener silent;
        Control control;
        control.requestStop();
        QVERIFY_EXCEPTION_THROWN(
            writeCheckpoint(folder.path(), &source, copies(source), {}, {}, Job{silent, control}),
            Stopped);
    }

    void aFailingProducerIsPassedOn()
    {
        const TemporaryFolder folder;
        OutputTensor bad = {"a", DType::F32, {1}, nullptr,
            [](std::span<std::byte>) { throw Error(Fault::Numeric, "layer 3 is not finite"); }};
        const auto error = raised([&] { write(folder.path(), nullptr, {bad}); });
        QVERIFY(error);
        QCOMPARE(error->fault(), Fault::Numeric);
    }

    void refusesTheSameNameTwice()
    {
        const TemporaryFolder folder;
        const TinyTensor tensor = {"a", DType::F32, {1}, {1}};
        QVERIFY(raised([&] {
            write(folder.path(), nullptr, {produced(tensor), produced(tensor)});
        }));
    }
};

QTEST_GUILESS_MAIN(TestCheckpointWriter)
#include "tst_checkpoint_writer.moc"
