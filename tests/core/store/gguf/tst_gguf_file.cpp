// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/gguf/file.h"
#include "tests/support/checkpoint_builder.h"
#include "tests/support/gguf_builder.h"
#include "tests/support/raised.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <limits>
#include <sys/resource.h>

using namespace lesa;
using namespace lesa::test;

namespace {

constexpr auto huge = std::numeric_limits<std::uint64_t>::max();
constexpr std::uint32_t arrayType = 9;
constexpr std::uint32_t stringType = 8;

GgufBuilder small()
{
    GgufBuilder builder;
    builder.add("general.architecture", std::string("llama"));
    builder.addFloats("token_embd.weight", 4, std::vector<float>(12, 1.5F));
    builder.addFloats("output_norm.weight", 4, {1, 2, 3, 4});
    return builder;
}

std::string with(void (*change)(GgufBuilder&))
{
    auto builder = small();
    change(builder);
    return builder.bytes();
}

std::string array(std::uint32_t type, std::uint64_t count, const std::string& elements)
{
    return GgufBuilder::u32(type) + GgufBuilder::u64(count) + elements;
}

} // namespace

class TestGgufFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAHeader()
    {
        const TemporaryFolder folder;
        auto builder = small();
        builder.addReal("llama.eps", 1e-5F);
        builder.add("llama.block_count", 7U);
        builder.addRaw("a.flag", 7, std::string(1, '\1'));
        builder.addRaw("a.negative", 5, GgufBuilder::u32(static_cast<std::uint32_t>(-3)));
        builder.addRaw("a.list", arrayType, array(4, 2, GgufBuilder::u32(5) + GgufBuilder::u32(6)));
        builder.addRaw("a.words", arrayType,
            array(stringType, 2, GgufBuilder::text("x") + GgufBuilder::text("")));
        builder.addRaw(
            "a.nested", arrayType, array(arrayType, 2, array(0, 1, "x") + array(0, 0, "")));
        builder.addRaw("a.long", arrayType, array(0, 20000, std::string(20000, 'x')));
        builder.add("a.longer", std::string(100000, 'x'));
        builder.add("a.last", std::string("end"));
        writeText(folder / "x.gguf", builder.bytes());
        const auto file = GgufFile::open(folder / "x.gguf");
        const auto& metadata = file.metadata();
        QCOMPARE(metadata["llama.eps"].get<double>(), 1e-5);
        QCOMPARE(metadata["llama.block_count"].get<int>(), 7);
        QVERIFY(metadata["a.flag"] == true);
        QVERIFY(metadata["a.negative"] == -3);
        QVERIFY(metadata["a.list"] == nlohmann::json::array({5, 6}));
        for (const auto* key : {"a.words", "a.nested", "a.long", "a.longer"})
            QVERIFY2(metadata.at(key).is_null(), key);
        QVERIFY(metadata["a.last"] == "end");
        QCOMPARE(file.tensors().size(), std::size_t(2));
        const auto& tensor = file.tensors()[0];
        QCOMPARE(tensor.shape, (std::vector<std::int64_t>{3, 4})); // row-major
        QCOMPARE(tensor.type->dtype, DType::F32);
        QCOMPARE(file.bytes(tensor.begin, tensor.end).size(), std::size_t(48));
        QCOMPARE(file.dataOffset() % 32, std::uint64_t(0));
        QVERIFY(GgufFile::isGguf(folder / "x.gguf"));
    }

    void theHashIsOfTheHeaderAlone()
    {
        const TemporaryFolder folder;
        auto builder = small();
        writeText(folder / "a.gguf", builder.bytes());
        builder.data.back() = 'x';
        writeText(folder / "b.gguf", builder.bytes());
        builder.add("a.key", 1U);
        writeText(folder / "c.gguf", builder.bytes());
        const auto hash
            = [&](const char* name) { return GgufFile::open(folder / name).headerHash(); };
        QCOMPARE(hash("a.gguf"), hash("b.gguf"));
        QVERIFY(hash("a.gguf") != hash("c.gguf"));
    }

    void anotherAlignmentIsKept()
    {
        const TemporaryFolder folder;
        auto builder = small();
        builder.tensors.clear();
        builder.data.clear();
        builder.alignment = 256;
        builder.add("general.alignment", 256U);
        builder.addFloats("a", 2, {1, 2});
        builder.addFloats("b", 2, {3, 4});
        writeText(folder / "x.gguf", builder.bytes());
        const auto file = GgufFile::open(folder / "x.gguf");
        QCOMPARE(file.tensors()[1].begin, std::uint64_t(256));
        QCOMPARE(file.dataOffset() % 256, std::uint64_t(0));
    }

    void refuses_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, std::string bytes, const char* said) {
            QTest::newRow(name) << std::move(bytes) << QString::fromLatin1(said);
        };
        const auto whole = small().bytes();
        row("an empty file", "", "is not a GGUF file");
        row("another format", "GGML" + whole.substr(4), "is not a GGUF file");
        row("a git lfs pointer", "version https://git-lfs.github.com/spec/v1\n", "Git LFS pointer");
        row("version 1", with([](GgufBuilder& b) { b.version = 1; }), "version 1");
        row("a later version", with([](GgufBuilder& b) { b.version = 4; }), "version 4");
        row("big-endian", with([](GgufBuilder& b) { b.version = 3U << 24; }), "big-endian");
        row("more tensors than any model", "GGUF" + whole.substr(4, 4) + GgufBuilder::u64(huge),
            "18446744073709551615 tensors");
        row("more keys than any model",
            with([](GgufBuilder& b) { b.keyCount = std::uint64_t(1) << 40; }),
            "1099511627776 keys");
        row("more tensors than it has",
            "GGUF" + whole.substr(4, 4) + GgufBuilder::u64(900000) + whole.substr(16),
            ""); // read as what comes next, whatever that is
        row("more keys than it has", with([](GgufBuilder& b) { ++b.keyCount; }), "");
        row("a key longer than the file", with([](GgufBuilder& b) {
            b.keys += GgufBuilder::u64(huge);
            ++b.keyCount;
        }),
            "shorter than its header says");
        row("a text longer than the file",
            with([](GgufBuilder& b) { b.addRaw("a", stringType, GgufBuilder::u64(huge - 8)); }),
            "shorter than its header says");
        row("an empty key", with([](GgufBuilder& b) { b.add("", 1U); }), "empty or not plain");
        row("a key with a line break", with([](GgufBuilder& b) { b.add("a\nb", 1U); }),
            "empty or not plain");
        row("a key twice",
            with([](GgufBuilder& b) { b.add("general.architecture", std::string("x")); }), "twice");
        row("an unknown type of value", with([](GgufBuilder& b) { b.addRaw("a", 13, ""); }),
            "unknown type 13");
        row("neither true nor false",
            with([](GgufBuilder& b) { b.addRaw("a", 7, std::string(1, '\2')); }), "true or false");
        row("a list of an unknown type",
            with([](GgufBuilder& b) { b.addRaw("a", arrayType, array(99, 0, "")); }),
            "unknown type 99");
        row("a list longer than the file",
            with([](GgufBuilder& b) { b.addRaw("a", arrayType, array(10, huge / 8, "")); }),
            "more than the file holds");
        row("a list of more texts than the file holds",
            with([](GgufBuilder& b) { b.addRaw("a", arrayType, array(stringType, 1U << 30, "")); }),
            "more than the file holds");
        row("a text in a list longer than the file", with([](GgufBuilder& b) {
            b.addRaw("a", arrayType, array(stringType, 1, GgufBuilder::u64(huge)));
        }),
            "shorter than its header says");
        row("lists in lists in lists", with([](GgufBuilder& b) {
            std::string inner = array(0, 0, "");
            for (int i = 0; i < 1000; ++i)
                inner = array(arrayType, 1, inner);
            b.addRaw("a", arrayType, inner);
        }),
            "nests lists");
        row("alignment of 0", with([](GgufBuilder& b) { b.add("general.alignment", 0U); }),
            "power of two");
        row("alignment of 48", with([](GgufBuilder& b) { b.add("general.alignment", 48U); }),
            "power of two");
        row("alignment of 2^31", with([](GgufBuilder& b) { b.add("general.alignment", 1U << 31); }),
            "power of two");
        row("alignment in words",
            with([](GgufBuilder& b) { b.add("general.alignment", std::string("\xFF")); }),
            "power of two");
        row("a tensor twice",
            with([](GgufBuilder& b) { b.addFloats("token_embd.weight", 1, {1}); }), "twice");
        row("five dimensions", with([](GgufBuilder& b) {
            b.tensors[0].extents = {1, 1, 1, 1, 1};
        }),
            "5 dimensions");
        row("a dimension of 0", with([](GgufBuilder& b) {
            b.tensors[0].extents = {4, 0};
        }),
            "dimension of 0");
        row("a negative dimension", with([](GgufBuilder& b) {
            b.tensors[0].extents = {4, huge};
        }),
            "impossible");
        row("a product that overflows", with([](GgufBuilder& b) {
            b.tensors[0].extents = {std::uint64_t(1) << 32, std::uint64_t(1) << 32};
        }),
            "impossible");
        row("elements that overflow where bytes do not", with([](GgufBuilder& b) {
            b.tensors[0].type = 19; // IQ1_S: 256 elements in 50 bytes
            b.tensors[0].extents = {std::uint64_t(1) << 62, 3, 1, 1};
        }),
            "impossible");
        row("an unknown element type", with([](GgufBuilder& b) { b.tensors[0].type = 4; }),
            "element type 4");
        row("half a block", with([](GgufBuilder& b) { b.tensors[0].type = 8; }), "blocks of 32");
        row("data off the alignment", with([](GgufBuilder& b) { b.tensors[1].offset += 4; }),
            "no multiple of the alignment");
        row("data beyond the end", with([](GgufBuilder& b) { b.tensors[1].offset = 1U << 20; }),
            "shorter than its header says");
        row("an offset that overflows",
            with([](GgufBuilder& b) { b.tensors[1].offset = huge - 31; }),
            "shorter than its header says");
        row("data of two tensors in one place",
            with([](GgufBuilder& b) { b.tensors[1].offset = 32; }), "overlap");
        row("a name without an end",
            with([](GgufBuilder& b) { b.tensors[0].name = std::string(5000, 'x'); }), "5000 bytes");
        row("a name with a control character",
            with([](GgufBuilder& b) { b.tensors[0].name = "a\x1b[31m"; }), "not plain text");
        row("cut short in its data", whole.substr(0, whole.size() - 1),
            "(1 bytes) shorter than its header says");
    }

    void refuses()
    {
        QFETCH(std::string, bytes);
        QFETCH(QString, said);
        const TemporaryFolder folder;
        writeText(folder / "x.gguf", bytes);
        const auto error = raised([&] { GgufFile::open(folder / "x.gguf"); });
        QVERIFY(error);
        QCOMPARE(error->fault(), Fault::Data);
        const auto message = QString::fromStdString(error->what());
        QVERIFY2(message.startsWith(QStringLiteral("x.gguf ")), error->what());
        QVERIFY2(message.contains(said), error->what());
    }

    void aHeaderCutAnywhereIsRefused()
    {
        const TemporaryFolder folder;
        auto builder = small();
        builder.addRaw("a.words", arrayType, array(stringType, 1, GgufBuilder::text("word")));
        const auto whole = builder.bytes();
        for (std::size_t length = 0; length < whole.size(); ++length) {
            writeText(folder / "x.gguf", whole.substr(0, length));
            QVERIFY2(raised([&] { GgufFile::open(folder / "x.gguf"); }),
                qPrintable(QString::number(length)));
        }
        writeText(folder / "x.gguf", whole);
        GgufFile::open(folder / "x.gguf");
    }

    void aByteChangedAnywhereEndsInASentenceOrAModel()
    {
        const TemporaryFolder folder;
        auto builder = small();
        builder.addRaw("a.words", arrayType, array(stringType, 1, GgufBuilder::text("word")));
        const auto whole = builder.bytes();
        const auto header = whole.size() - builder.data.size();
        int refused = 0;
        for (std::size_t at = 0; at < header; ++at)
            for (const char flipped : {'\x01', '\x80', '\xFF'}) {
                auto changed = whole;
                changed[at] = static_cast<char>(changed[at] ^ flipped);
                writeText(folder / "x.gguf", changed);
                refused += raised([&] { GgufFile::open(folder / "x.gguf"); }).has_value();
            }
        QVERIFY(refused > static_cast<int>(header));
    }

    void dataAreNotReadOnOpening()
    {
        const TemporaryFolder folder;
        auto builder = small();
        const auto path = folder / "x.gguf";
        builder.tensors[1].extents = {std::uint64_t(1) << 30};
        writeText(path, builder.bytes());
        std::filesystem::resize_file(path, std::uint64_t(5) << 30); // sparse
        struct rusage before = {};
        ::getrusage(RUSAGE_SELF, &before);
        const auto file = GgufFile::open(path);
        struct rusage after = {};
        ::getrusage(RUSAGE_SELF, &after);
        QCOMPARE(file.tensors()[1].end - file.tensors()[1].begin, std::uint64_t(4) << 30);
        QVERIFY(after.ru_maxrss - before.ru_maxrss < 100'000); // kilobytes
    }

    void whatIsNoFileIsRefused()
    {
        const TemporaryFolder folder;
        QVERIFY(raised([&] { GgufFile::open(folder / "missing.gguf"); }));
        QVERIFY(raised([&] { GgufFile::open(folder.path()); }));
        QVERIFY(!GgufFile::isGguf(folder / "missing.gguf"));
        QVERIFY(!GgufFile::isGguf(folder.path()));
        QVERIFY(!GgufFile::isGguf("/dev/null"));
    }
};

QTEST_GUILESS_MAIN(TestGgufFile)
#include "tst_gguf_file.moc"
