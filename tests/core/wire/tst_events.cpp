// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/commands.h"
#include "core/wire/events.h"

#include <QTest>

#include <cmath>

using namespace lesa::wire;

namespace {

Stamped roundTrip(Event event)
{
    const auto decoded = decode(encode({3, 1.5, std::move(event)}));
    return std::get<Stamped>(decoded);
}

} // namespace

class TestEvents : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindComesBackEqual()
    {
        const auto hello = std::get<Hello>(
            roundTrip(Hello{"0.1", "1.13", "cpu", 2, "lesa x", {{"a", 1}}}).event);
        QCOMPARE(hello.command, std::string("lesa x"));
        QCOMPARE(hello.preset["a"].get<int>(), 1);
        const auto stage = std::get<Stage>(roundTrip(Stage{"svd", 2, 7}).event);
        QCOMPARE(stage.of, 7);
        const auto progress
            = std::get<Progress>(roundTrip(Progress{"svd", 5, 9, 2.5, 100, 200}).event);
        QCOMPARE(progress.etaSeconds, std::optional(2.5));
        QCOMPARE(progress.rssBytes, std::uint64_t(100));
        QVERIFY(!std::get<Progress>(roundTrip(Progress{}).event).etaSeconds);
        QCOMPARE(std::get<Warning>(roundTrip(Warning{"w"}).event).message, std::string("w"));
        QCOMPARE(std::get<Artifact>(roundTrip(Artifact{"p", "k"}).event).kind, std::string("k"));
        QCOMPARE(std::get<Failure>(roundTrip(Failure{4, "m", "h", "d"}).event).code, 4);
        const auto done = roundTrip(Done{2.0, 77, {{"x", 1}}});
        QCOMPARE(std::get<Done>(done.event).peakRssBytes, std::uint64_t(77));
        QCOMPARE(done.seq, std::int64_t(3));
        QCOMPARE(done.time, 1.5);
    }

    void nonFiniteValuesTravelAsNullAndAreNamed()
    {
        const Metrics sent{
            7, 8, {{"loss", std::nan("")}, {"grad", INFINITY}, {"low", -INFINITY}, {"ok", 0.5}}};
        const auto line = encode({0, 0, sent});
        QVERIFY(line.find("\"loss\":null") != std::string::npos);
        QVERIFY(line.find("\"grad\":\"inf\"") != std::string::npos);
        const auto got = std::get<Metrics>(roundTrip(sent).event);
        QVERIFY(std::isnan(got.values[0].second));
        QCOMPARE(got.values[1].second, HUGE_VAL);
        QCOMPARE(got.values[2].second, -HUGE_VAL);
        QCOMPARE(got.values[3].second, 0.5);
    }

    void oneEventIsOneLineWhateverItsText()
    {
        const auto line = encode({0, 0, Warning{"two\nlines \xff"}});
        QCOMPARE(std::count(line.begin(), line.end(), '\n'), 1);
        QVERIFY(line.ends_with('\n'));
    }

    void noiseNewKindsAndOtherVersionsAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("refusal");
        const auto row = [](const char* name, const char* line, Refusal refusal) {
            QTest::addRow("%s", name) << QByteArray(line) << static_cast<int>(refusal);
        };
        row("library text", "[W warning] something", Refusal::NotOurs);
        row("truncated", "{\"v\":1,\"seq\":4,\"event\":\"prog", Refusal::NotOurs);
        row("other object", R"({"a":1})", Refusal::NotOurs);
        row("wrong type", R"({"v":1,"event":"progress","done":"x"})", Refusal::NotOurs);
        row("newer kind", R"({"v":1,"event":"dream"})", Refusal::UnknownKind);
        row("newer major", R"({"v":2,"event":"hello"})", Refusal::OtherVersion);
    }
    void noiseNewKindsAndOtherVersionsAreToldApart()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, refusal);
        const auto got = decode(line.toStdString());
        QVERIFY(std::holds_alternative<Refusal>(got));
        QCOMPARE(static_cast<int>(std::get<Refusal>(got)), refusal);
    }

    void commandsComeBackAndNoiseIsIgnored()
    {
        for (const auto command :
            {Command::Pause, Command::Resume, Command::Stop, Command::Checkpoint})
            QVERIFY(decodeCommand(encode(command)) == command);
        QVERIFY(!decodeCommand("stop"));
        QVERIFY(!decodeCommand(R"({"command":"explode"})"));
        QVERIFY(!decodeCommand(R"({"command":1})"));
    }
};

QTEST_GUILESS_MAIN(TestEvents)
#include "tst_events.moc"
