// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/event_file.h"

#include "core/runs/crc32c.h"
#include "core/runs/record_frame.h"
#include "tests/support/checkpoint_builder.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace lesa;
using lesa::test::TemporaryFolder;
using lesa::test::writeText;

namespace {

std::string bytes(const char* hex)
{
    return QByteArray::fromHex(hex).toStdString();
}

/// Both were decoded by TensorBoard's own event.proto (formats.md section 5).
std::string versionRecord()
{
    return bytes("1800000000000000a37f4b2209000000000000f03f1a0d627261696e2e4576656e743a32"
                 "86bf577a");
}
std::string lossRecord()
{
    return bytes("1a00000000000000129bd82d09000000000000004010012a0d0a0b0a046c6f737315"
                 "0000003fe20576ce");
}

} // namespace

class TestEventFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theChecksumIsTensorBoards()
    {
        QCOMPARE(maskedCrc32c("\x1a\x11"
                              "CRC test, one two"),
            0x5794D08AU);
        QCOMPARE(crc32c("123456789"), 0xE3069283U);
    }

    void goldenBytesAreALossOfAHalf()
    {
        const auto file = versionRecord() + lossRecord();
        const auto records = parseEventRecords(file);
        QCOMPARE(records.used, file.size());
        QCOMPARE(records.rows.size(), std::size_t(1));
        QCOMPARE(records.rows[0].step, std::int64_t(1));
        QCOMPARE(records.rows[0].time, 2.0);
        QCOMPARE(records.rows[0].values.size(), std::size_t(1));
        QCOMPARE(records.rows[0].values[0].first, std::string("loss"));
        QCOMPARE(records.rows[0].values[0].second, 0.5);
    }

    void whatWeWriteAreTheGoldenBytes()
    {
        std::string file;
        appendVersion(file, 1.0);
        appendScalars(file, {1, 2.0, 0, {{"loss", 0.5}}});
        QCOMPARE(file, versionRecord() + lossRecord());
    }

    void whatWeWriteComesBack()
    {
        const double nan = std::nan("");
        const double infinity = std::numeric_limits<double>::infinity();
        std::string file;
        appendVersion(file, 1.0);
        appendStart(file, 1.5, 300);
        appendScalars(file,
            {300, 1700000000.25, 0, {{"a", nan}, {"b", -infinity}, {"c", 1e300}, {"d", -0.1}}});
        appendScalars(file, {std::int64_t(1) << 40, 2.0, 0, {{std::string(300, 'x'), 1e-45}}});
        const auto records = parseEventRecords(file);
        QCOMPARE(records.used, file.size());
        QCOMPARE(records.starts.size(), std::size_t(1));
        QCOMPARE(records.starts[0].row, std::size_t(0));
        QCOMPARE(records.starts[0].step, std::int64_t(300));
        QCOMPARE(records.rows.size(), std::size_t(2));
        const auto& first = records.rows[0];
        QCOMPARE(first.step, std::int64_t(300));
        QCOMPARE(first.time, 1700000000.25);
        QCOMPARE(first.values.size(), std::size_t(4));
        QVERIFY(std::isnan(first.values[0].second));
        QCOMPARE(first.values[1].second, -infinity);
        QCOMPARE(first.values[2].second, infinity); // beyond single precision
        QCOMPARE(first.values[3].second, static_cast<double>(-0.1F));
        QCOMPARE(records.rows[1].step, std::int64_t(1) << 40);
        QCOMPARE(records.rows[1].values[0].first, std::string(300, 'x'));
    }

    void nothingInARecordIsTrusted_data()
    {
        QTest::addColumn<std::string>("message");
        const auto row
            = [](const char* name, const char* hex) { QTest::newRow(name) << bytes(hex); };
        row("empty", "");
        row("a field longer than its message", "2aff01");
        row("a number that does not end", "10ffffffffffffffffffffff");
        row("half a number", "090000");
        row("unknown wire type", "0f");
        row("a summary in a summary that is cut", "2a040a7f0a01");
        row("a scalar without a tag", "2a070a05150000003f");
        row("a tensor of strings", "2a0b0a090a016142040807420161");
    }

    void nothingInARecordIsTrusted()
    {
        QFETCH(std::string, message);
        std::string file;
        appendFrame(file, message);
        const auto records = parseEventRecords(file + lossRecord());
        QCOMPARE(records.used, file.size() + lossRecord().size());
        QCOMPARE(records.rows.size(), std::size_t(1));
    }

    void aTruncatedTailWaitsForTheRest()
    {
        const auto whole = versionRecord() + lossRecord();
        for (std::size_t length = 0; length < whole.size(); ++length) {
            const auto records = parseEventRecords(whole.substr(0, length));
            QVERIFY(!records.damaged);
            QVERIFY(records.rows.empty());
            QCOMPARE(records.used,
                length < versionRecord().size() ? std::uint64_t(0) : versionRecord().size());
        }
    }

    void aRecordWithDamagedDataIsSkipped()
    {
        auto bad = lossRecord();
        bad[15] = static_cast<char>(bad[15] ^ 1);
        const auto records = parseEventRecords(bad + lossRecord());
        QCOMPARE(records.skipped, 1);
        QVERIFY(!records.damaged);
        QCOMPARE(records.rows.size(), std::size_t(1));
    }

    void aDamagedLengthEndsTheFile()
    {
        auto bad = lossRecord();
        bad[0] = static_cast<char>(bad[0] + 1);
        const auto records = parseEventRecords(versionRecord() + bad + lossRecord());
        QVERIFY(records.damaged);
        QCOMPARE(records.used, versionRecord().size());
        QVERIFY(records.rows.empty());
    }

    void aGrowingFileIsReadOnFromWhereItEnded()
    {
        TemporaryFolder folder;
        const auto path = folder.path() / "events.out.tfevents.1700000000.host.1.0";
        writeText(path, versionRecord() + lossRecord().substr(0, 20));
        auto records = readEventFile(path, 0);
        QVERIFY(records.rows.empty());
        const auto offset = records.used;
        writeText(path, versionRecord() + lossRecord());
        records = readEventFile(path, offset);
        QCOMPARE(records.rows.size(), std::size_t(1));
        QCOMPARE(eventFilesIn(folder.path()).size(), std::size_t(1));
        QVERIFY(readEventFile(folder.path() / "missing", 0).rows.empty());
    }

    void tagsOfOtherTrainersAreKnown()
    {
        QCOMPARE(ownSeriesName("train/loss"), std::string("loss"));
        QCOMPARE(ownSeriesName("Loss/train"), std::string("loss"));
        QCOMPARE(ownSeriesName("eval/loss"), std::string("eval_loss"));
        QCOMPARE(ownSeriesName("train/learning_rate"), std::string("learning_rate"));
        QCOMPARE(ownSeriesName("my/accuracy"), std::string("my/accuracy"));
    }

    void ourTagsAreReadAsOurSeries_data()
    {
        QTest::addColumn<std::string>("series");
        QTest::addColumn<std::string>("tag");
        const auto row = [](const char* series, const char* tag) {
            QTest::newRow(series) << std::string(series) << std::string(tag);
        };
        row("loss", "train/loss");
        row("learning_rate", "train/learning_rate");
        row("grad_norm", "train/grad_norm");
        row("tokens_per_second", "train/tokens_per_second");
        row("eval_loss", "eval/loss");
        row("eval_perplexity", "eval/perplexity");
    }

    void ourTagsAreReadAsOurSeries()
    {
        QFETCH(std::string, series);
        QFETCH(std::string, tag);
        QCOMPARE(tensorBoardTag(series), tag);
        QCOMPARE(ownSeriesName(tag), series);
        QCOMPARE(tensorBoardTag(tag), tag);
    }
};

QTEST_GUILESS_MAIN(TestEventFile)
#include "tst_event_file.moc"
