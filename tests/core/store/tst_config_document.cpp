// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/config_document.h"
#include "tests/support/raised.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <cmath>

using namespace lesa;
using lesa::test::raised;
using Json = nlohmann::json;

namespace {

ConfigDocument parse(const std::string& text)
{
    return ConfigDocument::parse(text, "config.json");
}

const std::string spelled = "{\n"
                            "  \"b\": 0.0,\n"
                            "  \"a\": 1e-05,\n"
                            "  \"num_hidden_layers\": 24,\n"
                            "  \"odd\"  :  [ 1 ,2 ],\n"
                            "  \"nan\": NaN,\n"
                            "  \"inner\": {\"num_hidden_layers\": 7, \"x\": 1.50},\n"
                            "  \"name\": \"\\u00e9 {\\\"num_hidden_layers\\\": 3}\",\n"
                            "  \"layer_types\": [\n    \"full_attention\"\n  ]\n"
                            "}\n";

} // namespace

class TestConfigDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEditLeavesEveryOtherByteAlone()
    {
        auto document = parse(spelled);
        document.set("num_hidden_layers", 36);
        auto expected = spelled;
        expected.replace(expected.find("24"), 2, "36");
        QCOMPARE(document.text(), expected);
        QCOMPARE(*document.integer("num_hidden_layers"), 36);
    }

    void aNewListIsLaidOutLikeTheDocument()
    {
        auto document = parse(spelled);
        document.set("layer_types", Json{"full_attention", "sliding_attention"});
        auto expected = spelled;
        const std::string before = "\"full_attention\"\n";
        expected.replace(expected.find(before), before.size(),
            "\"full_attention\",\n    \"sliding_attention\"\n");
        QCOMPARE(document.text(), expected);
    }

    void aListOnOneLineStaysOnOneLine()
    {
        auto document = parse("{\n  \"mlp_only_layers\": [0, 3]\n}\n");
        document.set("mlp_only_layers", Json{0, 1, 4});
        QCOMPARE(document.text(), std::string("{\n  \"mlp_only_layers\": [0, 1, 4]\n}\n"));
    }

    void aNewKeyGoesToTheEnd_data()
    {
        QTest::addColumn<std::string>("before");
        QTest::addColumn<std::string>("after");
        const auto row = [](const char* name, const char* before, const char* after) {
            QTest::newRow(name) << std::string(before) << std::string(after);
        };
        row("indented", "{\n  \"a\": 1\n}\n",
            "{\n  \"a\": 1,\n  \"k\": [\n    1,\n    2\n  ]\n}\n");
        row("by tabs", "{\n\t\"a\": 1\n}", "{\n\t\"a\": 1,\n\t\"k\": [\n\t\t1,\n\t\t2\n\t]\n}");
        row("Windows lines", "{\r\n  \"a\": 1\r\n}",
            "{\r\n  \"a\": 1,\r\n  \"k\": [\r\n    1,\r\n    2\r\n  ]\r\n}");
        row("on one line", "{\"a\": 1}", "{\"a\": 1, \"k\": [1, 2]}");
        row("empty", "{}", "{\"k\": [1, 2]}");
    }

    void aNewKeyGoesToTheEnd()
    {
        QFETCH(std::string, before);
        QFETCH(std::string, after);
        auto document = parse(before);
        document.set("k", Json{1, 2});
        QCOMPARE(document.text(), after);
    }

    void aDoubleKeepsItsPoint()
    {
        auto document = parse("{\"a\": 1}");
        document.set("a", 2.0);
        QCOMPARE(document.text(), std::string("{\"a\": 2.0}"));
        QVERIFY(raised([&] { document.set("a", std::nan("")); }));
        QCOMPARE(document.text(), std::string("{\"a\": 2.0}"));
    }

    void aCopyIsIndependent()
    {
        const auto document = parse("{\"a\": 1}");
        auto copy = document;
        copy.set("a", 2);
        QCOMPARE(*document.integer("a"), 1);
        QCOMPARE(*copy.integer("a"), 2);
    }

    void readsTypedValues()
    {
        const auto document
            = parse(R"({"i":3,"f":2.5,"t":true,"s":"x","n":null,"big":18446744073709551615})");
        QCOMPARE(*document.integer("i"), 3);
        QCOMPARE(*document.number("i"), 3.0);
        QCOMPARE(*document.number("f"), 2.5);
        QCOMPARE(*document.boolean("t"), true);
        QCOMPARE(*document.string("s"), std::string("x"));
        QVERIFY(!document.contains("n") && document.contains("i"));
        QVERIFY(!document.integer("n") && !document.integer("absent"));
        for (const char* key : {"f", "t", "s", "big"}) {
            const auto error = raised([&] { (void)document.integer(key); });
            QVERIFY(error);
            QVERIFY2(QString(error->what()).contains("expected an integer"), error->what());
        }
        QVERIFY(raised([&] { (void)document.boolean("i"); }));
        QVERIFY(raised([&] { (void)document.string("i"); }));
        QVERIFY(raised([&] { (void)document.number("s"); }));
    }

    void readsNonFiniteNumbersInBothSpellings()
    {
        const auto document = parse(
            R"({"a":Infinity,"b":-Infinity,"c":NaN,"d":{"__float__":"Infinity"},"e":[NaN]})");
        QCOMPARE(*document.number("a"), HUGE_VAL);
        QCOMPARE(*document.number("b"), -HUGE_VAL);
        QVERIFY(std::isnan(*document.number("c")));
        QCOMPARE(*document.number("d"), HUGE_VAL);
        QVERIFY(std::isnan(document.json()["e"][0].get<double>()));
    }

    void refusesWhatIsNotAConfig_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("said");
        const auto row = [](const char* name, std::string text, const char* said) {
            QTest::newRow(name) << std::move(text) << std::string(said);
        };
        row("empty", "", "not a JSON object");
        row("a list", "[1]", "not a JSON object");
        row("cut", "{\"a\": 1", "not valid JSON");
        row("comma at the end", "{\"a\": 1,}", "not valid JSON");
        row("no comma", "{\"a\": 1 \"b\": 2}", "not valid JSON");
        row("leading zero", "{\"a\": 01}", "expected a value");
        row("a word", "{\"a\": nan}", "expected a value");
        row("more after the end", "{} x", "more text");
        row("a key twice", "{\"a\": 1, \"a\": 2}", "the key \"a\" appears twice");
        row("a key twice inside", "{\"x\": [{\"a\": 1, \"a\": 2}]}", "appears twice");
        row("half a surrogate", "{\"a\": \"\\ud800\"}", "surrogate");
        row("control character", "{\"a\": \"\x01\"}", "control character");
        row("not UTF-8", "{\"a\": \"\xc0\x80\"}", "not UTF-8");
        row("bomb of lists", "{\"a\": " + std::string(1'000'000, '['), "levels deep");
        std::string bomb;
        for (int i = 0; i < 100'000; ++i)
            bomb += "{\"a\":";
        row("bomb of objects", bomb, "levels deep");
    }

    void refusesWhatIsNotAConfig()
    {
        QFETCH(std::string, text);
        QFETCH(std::string, said);
        const auto error = raised([&] { parse(text); });
        QVERIFY(error);
        QCOMPARE(error->fault(), Fault::Data);
        QVERIFY2(std::string(error->what()).find(said) != std::string::npos, error->what());
    }
};

QTEST_GUILESS_MAIN(TestConfigDocument)
#include "tst_config_document.moc"
