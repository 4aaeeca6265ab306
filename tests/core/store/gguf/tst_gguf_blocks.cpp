// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/gguf/file.h"
#include "core/store/safetensors_file.h"

#include <QTest>

#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <filesystem>

using namespace lesa;

class TestGgufBlocks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Golden values: PyPI's gguf, made by tests/reference/golden_gguf.py.
    void everyTypeExpandsToTheBit_data()
    {
        QTest::addColumn<int>("tensor");
        const auto& tensors = blocks().tensors();
        for (std::size_t i = 0; i < tensors.size(); ++i)
            QTest::newRow(tensors[i].name.c_str()) << static_cast<int>(i);
    }

    void everyTypeExpandsToTheBit()
    {
        QFETCH(int, tensor);
        const auto& entry = blocks().tensors()[static_cast<std::size_t>(tensor)];
        const auto expected = valuesOf(entry.name);
        const auto bytes = blocks().bytes(entry.begin, entry.end);
        const auto count = bytes.size() / entry.type->bytes;
        QCOMPARE(count * entry.type->elements, expected.size());
        QVERIFY(entry.type->decode != nullptr);
        std::vector<float> values(expected.size());
        entry.type->decode(bytes.data(), count, values.data());
        for (std::size_t i = 0; i < values.size(); ++i) {
            const bool same = std::isnan(expected[i]) ? std::isnan(values[i])
                                                      : std::bit_cast<std::uint32_t>(values[i])
                    == std::bit_cast<std::uint32_t>(expected[i]);
            QVERIFY2(same,
                qPrintable(QStringLiteral("element %1 is %2, expected %3")
                               .arg(i)
                               .arg(static_cast<double>(values[i]), 0, 'g', 9)
                               .arg(static_cast<double>(expected[i]), 0, 'g', 9)));
        }
    }

    void doublesAreRounded()
    {
        const double value = 0.1;
        std::array<std::byte, 8> bytes;
        std::memcpy(bytes.data(), &value, sizeof(value));
        float out = 0;
        findBlockType(DType::F64)->decode(bytes.data(), 1, &out);
        QCOMPARE(out, 0.1F);
    }

    void everyTypeHasTheSizeThatItsNameIsKnownFor()
    {
        for (std::uint32_t id = 0; id < 64; ++id) {
            const auto* type = findBlockType(id);
            if (type == nullptr)
                continue;
            QCOMPARE(findBlockType(type->dtype), type);
            QCOMPARE(type->bytes * 8.0 / type->elements, bitsOf(type->dtype));
        }
        QVERIFY(findBlockType(4U) == nullptr); // Q4_2, given up long ago
        QVERIFY(findBlockType(4'000'000'000U) == nullptr);
    }

private:
    static std::filesystem::path folder() { return std::filesystem::path(LESA_TEST_DATA) / "gguf"; }

    static const GgufFile& blocks()
    {
        static const auto file = GgufFile::open(folder() / "blocks.gguf");
        return file;
    }

    static std::vector<float> valuesOf(const std::string& name)
    {
        static const auto file = SafetensorsFile::open(folder() / "values.safetensors");
        for (const auto& entry : file.tensors())
            if (entry.name == name) {
                const auto bytes = file.bytes(entry);
                std::vector<float> values(bytes.size() / sizeof(float));
                std::memcpy(values.data(), bytes.data(), bytes.size());
                return values;
            }
        return {};
    }
};

QTEST_GUILESS_MAIN(TestGgufBlocks)
#include "tst_gguf_blocks.moc"
