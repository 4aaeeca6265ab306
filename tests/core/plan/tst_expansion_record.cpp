// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/plan/expansion_record.h"
#include "tests/support/checkpoint_builder.h"

#include <QTest>

#include <fstream>

using namespace lesa;

namespace {

ExpansionRecord sample()
{
    ExpansionRecord record;
    record.map = {{LayerOrigin::Kind::Old, 0}, {LayerOrigin::Kind::New, 0, 0, 1, 2},
        {LayerOrigin::Kind::Repeat, 1}};
    record.sourceHash = "abc";
    record.layersBefore = 2;
    QualityRow row;
    row.type = "q_proj";
    row.layer = 1;
    row.against = "lower";
    row.method = "mean";
    row.cosineV = 0.1234564;
    row.numericalRank = 17;
    record.quality = {row};
    return record;
}

void write(const std::filesystem::path& path, const std::string& text)
{
    std::ofstream(path, std::ios::binary) << text;
}

} // namespace

class TestExpansionRecord : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsReadBack();
    void aCheckpointWithoutARecordHasNone();
    void aDamagedRecordIsRefused();
};

void TestExpansionRecord::whatIsWrittenIsReadBack()
{
    const test::TemporaryFolder folder;
    write(folder / expansionRecordFile, formatExpansionRecord(sample(), 7));
    const auto record = readExpansionRecord(folder.path());
    QVERIFY(record);
    QVERIFY(record->map == sample().map);
    QCOMPARE(record->layersBefore, 2);
    QCOMPARE(record->quality.size(), std::size_t(1));
    QCOMPARE(record->quality.front().cosineV, 0.123456); // six digits
    QCOMPARE(record->quality.front().numericalRank, 17);
    QCOMPARE(record->quality.front().against, std::string("lower"));
}

void TestExpansionRecord::aCheckpointWithoutARecordHasNone()
{
    const test::TemporaryFolder folder;
    QVERIFY(!readExpansionRecord(folder.path()));
}

void TestExpansionRecord::aDamagedRecordIsRefused()
{
    const test::TemporaryFolder folder;
    write(folder / expansionRecordFile, "{\"schema\": \"lesa-expansion/1\"");
    QVERIFY_EXCEPTION_THROWN(readExpansionRecord(folder.path()), Error);
    auto text = formatExpansionRecord(sample(), 7);
    text.replace(text.find("numerical_rank"), 14, "numerical_sank");
    write(folder / expansionRecordFile, text);
    QVERIFY_EXCEPTION_THROWN(readExpansionRecord(folder.path()), Error);
}

QTEST_GUILESS_MAIN(TestExpansionRecord)
#include "tst_expansion_record.moc"
