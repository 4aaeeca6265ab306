// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/safetensors_file.h"
#include "tests/support/checkpoint_builder.h"
#include "tests/support/raised.h"

#include <fmt/format.h>

#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace lesa;
using namespace lesa::test;

namespace {

const std::string goldenHeader = R"({"test":{"dtype":"I32","shape":[2,2],"data_offsets":[0,16]}})";

std::string entry(const std::string& name, const std::string& fields)
{
    return fmt::format("\"{}\":{{{}}}", name, fields);
}

std::string f32(const std::string& name, int begin, int end)
{
    return entry(name,
        fmt::format("\"dtype\":\"F32\",\"shape\":[{}],\"data_offsets\":[{},{}]", (end - begin) / 4,
            begin, end));
}

/// A header of these entries.
template <typename... Entries>
std::string header(const Entries&... entries)
{
    return fmt::format("{{{}}}", fmt::join(std::vector<std::string>{entries...}, ","));
}

} // namespace

class TestSafetensorsFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheGoldenFileOfTheFormat()
    {
        const TemporaryFolder folder;
        const auto bytes
            = std::string("\x3c\0\0\0\0\0\0\0", 8) + goldenHeader + std::string(16, '\x01');
        writeText(folder / "golden.safetensors", bytes);
        const auto file = SafetensorsFile::open(folder / "golden.safetensors");
        QCOMPARE(file.tensors().size(), std::size_t(1));
        const auto& tensor = file.tensors()[0];
        QCOMPARE(tensor.name, std::string("test"));
        QCOMPARE(tensor.dtype, DType::I32);
        QCOMPARE(tensor.shape, (std::vector<std::int64_t>{2, 2}));
        QCOMPARE(tensor.elements(), 4);
        QCOMPARE(file.dataOffset(), std::uint64_t(68));
        QCOMPARE(std::string(file.headerText()), goldenHeader);
        const auto data = file.bytes(tensor);
        QCOMPARE(data.size(), std::size_t(16));
        QCOMPARE(data[15], std::byte(1));
    }

    void readsWhatTheFormatAllows_data()
    {
        QTest::addColumn<std::string>("json");
        QTest::addColumn<int>("dataBytes");
        QTest::addColumn<int>("tensors");
        const auto row = [](const char* name, std::string json, int bytes, int tensors) {
            QTest::newRow(name) << std::move(json) << bytes << tensors;
        };
        row("no tensors", "{}", 0, 0);
        row("padding of spaces", "{}      ", 0, 0);
        row("metadata", R"({"__metadata__":{"format":"pt","a":"b"}})", 0, 0);
        row("rank 0", header(entry("a", R"("dtype":"F32","shape":[],"data_offsets":[0,4])")), 4, 1);
        row("no elements",
            header(entry("a", R"("dtype":"F32","shape":[0,9],"data_offsets":[0,0])")), 0, 1);
        row("stored in another order", header(f32("a", 8, 12), f32("b", 0, 8)), 12, 2);
        row("two to a byte", header(entry("a", R"("dtype":"F4","shape":[4],"data_offsets":[0,2])")),
            2, 1);
        row("escaped name", header(f32("\\u00e9\\n", 0, 4)), 4, 1);
        row("unknown field",
            header(entry("a", R"("x":[1,{}],"dtype":"U8","shape":[1],"data_offsets":[0,1])")), 1,
            1);
    }

    void readsWhatTheFormatAllows()
    {
        QFETCH(std::string, json);
        QFETCH(int, dataBytes);
        QFETCH(int, tensors);
        const TemporaryFolder folder;
        writeText(folder / "a.safetensors",
            safetensorsBytes(json, std::string(std::size_t(dataBytes), 'x')));
        const auto file = SafetensorsFile::open(folder / "a.safetensors");
        QCOMPARE(file.tensors().size(), std::size_t(tensors));
        for (const auto& tensor : file.tensors())
            QCOMPARE(file.bytes(tensor).size(), tensor.sizeBytes());
    }

    void refusesDamagedFiles_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<std::string>("said");
        const auto row = [](const char* name, std::string bytes, const char* said) {
            QTest::newRow(name) << std::move(bytes) << std::string(said);
        };
        const auto headed
            = [&](const char* name, const std::string& json, int dataBytes, const char* said) {
                  row(name, safetensorsBytes(json, std::string(std::size_t(dataBytes), 'x')), said);
              };
        const auto one
            = [&](const char* name, const std::string& fields, int dataBytes, const char* said) {
                  headed(name, header(entry("a", fields)), dataBytes, said);
              };
        row("empty file", "", "not a safetensors file");
        row("seven bytes", "1234567", "not a safetensors file");
        row("LFS pointer", "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n",
            "This is a Git LFS pointer; fetch the real file");
        row("header cut", safetensorsBytes(goldenHeader, "").substr(0, 40),
            "28 B (28 bytes) shorter");
        row("header length beyond the limit", std::string("\x01\xe1\xf5\x05\0\0\0\0{", 9),
            "100000001 bytes");
        row("header length of all ones", std::string(8, '\xff') + "{", "not a safetensors file");
        row("not an object", safetensorsBytes("[1]", ""), "does not begin with '{'");
        row("header length 0", std::string(8, '\0'), "expected '{'");
        headed("data cut", goldenHeader, 10,
            "6 B (6 bytes) shorter than its header says: incomplete download");
        headed("longer than its header says", goldenHeader, 20, "4 B (4 bytes) longer");
        headed("data without tensors", "{}", 3, "3 B (3 bytes) longer");
        headed("tensors overlap", header(f32("a", 0, 8), f32("b", 4, 12)), 12, "overlap");
        headed("the same data twice", header(f32("a", 0, 8), f32("b", 0, 8)), 8, "overlap");
        headed("gap between tensors", header(f32("a", 0, 8), f32("b", 12, 16)), 16, "gap");
        headed("gap at the beginning", header(f32("a", 4, 8)), 8, "gap");
        headed("tensor given twice", header(f32("a", 0, 4), f32("a", 4, 8)), 8, "appears twice");
        headed("tensor given twice by escape", header(f32("a", 0, 4), f32("\\u0061", 4, 8)), 8,
            "appears twice");
        one("field given twice", R"("dtype":"F32","dtype":"F32","shape":[1],"data_offsets":[0,4])",
            4, "appears twice");
        one("size is not shape times type", R"("dtype":"F32","shape":[3],"data_offsets":[0,8])", 8,
            "8 bytes of data, but F32 of shape [3] takes 12");
        one("end before begin", R"("dtype":"F32","shape":[1],"data_offsets":[4,0])", 4,
            "data_offsets");
        one("three offsets", R"("dtype":"F32","shape":[1],"data_offsets":[0,4,4])", 4,
            "data_offsets");
        one("negative offset", R"("dtype":"F32","shape":[1],"data_offsets":[-4,0])", 4,
            "not a count");
        one("fractional offset", R"("dtype":"F32","shape":[1],"data_offsets":[0,4.0])", 4,
            "not a count");
        one("offset beyond 64 bits",
            R"("dtype":"F32","shape":[1],"data_offsets":[0,18446744073709551616])", 4,
            "not a count");
        one("offset near 64 bits",
            R"("dtype":"U8","shape":[9223372036854775807],"data_offsets":[0,18446744073709551615])",
            4, "impossible");
        one("shape overflows",
            R"("dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0])", 0,
            "impossible");
        one("shape overflows in bits only",
            R"("dtype":"F64","shape":[1152921504606846976],"data_offsets":[0,0])", 0, "impossible");
        one("dimension beyond 63 bits",
            R"("dtype":"U8","shape":[9223372036854775808,0],"data_offsets":[0,0])", 0,
            "impossible");
        one("half a byte", R"("dtype":"F4","shape":[3],"data_offsets":[0,1])", 1, "impossible");
        one("unknown type", R"("dtype":"F31","shape":[1],"data_offsets":[0,4])", 4,
            "'F31' is not an element type");
        one("no shape", R"("dtype":"F32","data_offsets":[0,4])", 4, "is missing");
        headed("entry is no object", R"({"a":4})", 0, "not valid JSON");
        headed("metadata holds a number", R"({"__metadata__":{"a":1}})", 0, "not valid JSON");
        headed("text after the end", "{} {}", 0, "more text");
        headed("not UTF-8", "{\"\xff\":1}", 0, "not UTF-8");
        std::string bomb = "{\"a\":{\"x\":";
        bomb.append(100'000, '[');
        headed("nested a hundred thousand deep", bomb, 0, "levels deep");
    }

    void refusesDamagedFiles()
    {
        QFETCH(std::string, bytes);
        QFETCH(std::string, said);
        const TemporaryFolder folder;
        writeText(folder / "bad.safetensors", bytes);
        const auto error = raised([&] { SafetensorsFile::open(folder / "bad.safetensors"); });
        QVERIFY(error);
        QCOMPARE(error->fault(), Fault::Data);
        const std::string text = error->what();
        QVERIFY2(text.find(said) != std::string::npos, text.c_str());
        QVERIFY2(text.find("bad.safetensors") != std::string::npos, text.c_str());
    }

    void refusesAHeaderOverTheLimitWithoutReadingIt()
    {
        const TemporaryFolder folder;
        const auto path = folder / "sparse.safetensors";
        writeText(path, std::string("\x00\xca\x9a\x3b\0\0\0\0{", 9)); // 1 000 000 000
        QCOMPARE(::truncate(path.c_str(), 1'000'000'008), 0);
        const auto error = raised([&] { SafetensorsFile::open(path); });
        QVERIFY(error);
        QVERIFY2(
            QString(error->what()).contains("1000000000 bytes, at most 100000000"), error->what());
    }

    void refusesWhatIsNotAFile()
    {
        const TemporaryFolder folder;
        QVERIFY(raised([&] { SafetensorsFile::open(folder.path()); }));
        QVERIFY(raised([&] { SafetensorsFile::open(folder / "absent"); }));
        QCOMPARE(::mkfifo((folder / "pipe").c_str(), 0600), 0);
        QVERIFY(raised([&] { SafetensorsFile::open(folder / "pipe"); }));
    }

    void noticesThatAnOpenFileWasCutShort()
    {
        const TemporaryFolder folder;
        const auto path = folder / "a.safetensors";
        writeText(path, safetensorsBytes(goldenHeader, std::string(16, 'x')));
        const auto file = SafetensorsFile::open(path);
        QCOMPARE(::truncate(path.c_str(), 70), 0);
        const auto error = raised([&] { (void)file.bytes(file.tensors()[0]); });
        QVERIFY(error);
        QCOMPARE(error->fault(), Fault::Data);
    }

    void copiesShareTheMapping()
    {
        const TemporaryFolder folder;
        writeText(folder / "a.safetensors", safetensorsBytes(goldenHeader, std::string(16, 'x')));
        std::span<const std::byte> bytes;
        std::optional<SafetensorsFile> copy;
        {
            const auto file = SafetensorsFile::open(folder / "a.safetensors");
            bytes = file.bytes(file.tensors()[0]);
            copy = file;
        }
        QCOMPARE(bytes[0], std::byte('x'));
    }
};

QTEST_GUILESS_MAIN(TestSafetensorsFile)
#include "tst_safetensors_file.moc"
