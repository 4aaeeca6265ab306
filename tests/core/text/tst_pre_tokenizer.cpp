// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/text/added_tokens.h"
#include "core/text/byte_level.h"
#include "core/text/characters.h"
#include "core/text/pre_tokenizer.h"

#include <QTest>

using namespace lesa::text;
using nlohmann::json;

namespace {

QString piecesOf(const json& component, const std::string& text)
{
    Pieces pieces(text, true, false);
    PreTokenizer::parse(Component(component, "pre_tokenizer")).apply(pieces);
    QStringList found;
    for (const auto& piece : pieces.items)
        found << QString::fromStdString(std::string(pieces.of(piece)));
    return found.join('|');
}

json split(const char* kind, const char* pattern, const char* behavior, bool invert = false)
{
    return {{"type", "Split"}, {"pattern", {{kind, pattern}}}, {"behavior", behavior},
        {"invert", invert}};
}

} // namespace

class TestPreTokenizer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyComponentSplitsAsTheReference_data()
    {
        QTest::addColumn<QByteArray>("component");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const json& component, const char* text,
                             const char* expected) {
            QTest::newRow(name) << QByteArray::fromStdString(component.dump()) << text << expected;
        };
        const auto* words = "the-final--countdown";
        for (const auto* kind : {"String", "Regex"}) {
            row(kind, split(kind, "-", "Isolated"), words, "the|-|final|-|-|countdown");
            row(kind, split(kind, "-", "Removed"), words, "the|final|countdown");
            row(kind, split(kind, "-", "MergedWithPrevious"), words, "the-|final-|-|countdown");
            row(kind, split(kind, "-", "MergedWithNext"), words, "the|-final|-|-countdown");
            row(kind, split(kind, "-", "Contiguous"), words, "the|-|final|--|countdown");
        }
        row("inverted", split("Regex", "[a-z]+", "Removed", true), words, "the|final|countdown");
        row("digits one by one", {{"type", "Digits"}, {"individual_digits", true}},
            "a12\u00BD\u0663b", "a|1|2|\u00BD|\u0663|b");
        row("digits in runs", {{"type", "Digits"}, {"individual_digits", false}},
            "a12\u00BD\u0663b3", "a|12\u00BD\u0663|b|3");
        row("Whitespace", {{"type", "Whitespace"}}, "Hey  you, man\u3000\u0928\u0940!?",
            "Hey|you|,|man|\u0928\u0940|!?");
        row("WhitespaceSplit", {{"type", "WhitespaceSplit"}}, " Hey you,\u00A0man ",
            "Hey|you,|man");
        row("Punctuation", {{"type", "Punctuation"}}, "Hey, $5\u3002x", "Hey|,| |$|5|\u3002|x");
        row("metaspace always",
            {{"type", "Metaspace"}, {"replacement", "\u2581"}, {"prepend_scheme", "always"}},
            "Hey  my", "\u2581Hey|\u2581|\u2581my");
        row("metaspace not twice",
            {{"type", "Metaspace"}, {"replacement", "\u2581"}, {"prepend_scheme", "first"}}, " Hey",
            "\u2581Hey");
        row("metaspace never",
            {{"type", "Metaspace"}, {"replacement", "\u2581"}, {"prepend_scheme", "never"},
                {"split", false}},
            "Hey my", "Hey\u2581my");
        row("legacy metaspace",
            {{"type", "Metaspace"}, {"replacement", "_"}, {"add_prefix_space", false}}, "a b",
            "a|_b");
        row("first means the first piece",
            {{"type", "Sequence"},
                {"pretokenizers",
                    {split("String", "-", "Isolated"),
                        {{"type", "Metaspace"}, {"replacement", "_"},
                            {"prepend_scheme", "first"}}}}},
            "a-b", "_a|-|b");
        row("byte level", {{"type", "ByteLevel"}, {"add_prefix_space", false}}, "I'll  go \n now",
            "I|'ll| | go| \n| now");
        row("byte level with prefix", {{"type", "ByteLevel"}, {"add_prefix_space", true}}, "go now",
            " go| now");
        row("bytes mapped before another step",
            {{"type", "Sequence"},
                {"pretokenizers",
                    {{{"type", "ByteLevel"}, {"add_prefix_space", false}, {"use_regex", false}},
                        split("String", "\u0120", "Isolated")}}},
            "a b", "a|\u0120|b");
        row("null", nullptr, "a b", "a b");
        row("empty text", {{"type", "Whitespace"}}, "", "");
    }
    void everyComponentSplitsAsTheReference()
    {
        QFETCH(QByteArray, component);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(piecesOf(json::parse(component.toStdString()), text.toStdString()), expected);
    }

    void onlySplittingThatLooksAheadIsReadInBlocks()
    {
        const auto isRestartable = [](const json& component) {
            return PreTokenizer::parse(Component(component, "")).isRestartable();
        };
        QVERIFY(isRestartable(nullptr));
        QVERIFY(isRestartable({{"type", "ByteLevel"}, {"add_prefix_space", false}}));
        QVERIFY(isRestartable({{"type", "Digits"}, {"individual_digits", false}}));
        QVERIFY(isRestartable(split("Regex", "\\s+(?!\\S)|\\s+", "Isolated")));
        QVERIFY(!isRestartable(split("Regex", "(?<=a)b", "Isolated")));
        QVERIFY(!isRestartable(split("Regex", "b", "MergedWithNext")));
        QVERIFY(!isRestartable({{"type", "ByteLevel"}, {"add_prefix_space", true}}));
        QVERIFY(!isRestartable({{"type", "Metaspace"}, {"replacement", "_"}}));
    }

    void byteLevelIsTheAlphabetOfGpt2()
    {
        QCOMPARE(toByteLevel(" \n\t\x7F\xA0\xAD!a"),
            std::string("\u0120\u010A\u0109\u0121\u0142\u0143!a"));
        for (int byte = 0; byte < 256; ++byte) {
            std::string back;
            appendFromByteLevel(toByteLevel(std::string(1, static_cast<char>(byte))), back);
            QCOMPARE(back, std::string(1, static_cast<char>(byte)));
        }
        std::string foreign;
        appendFromByteLevel(
            "\u0120 a", foreign); // a plain space is not in the alphabet: kept as it is
        QCOMPARE(foreign, std::string("\u0120 a"));
    }

    void badBytesBecomeOneReplacementASequence()
    {
        QCOMPARE(toValidUtf8("a\xFF\x62"), std::string("a\uFFFDb"));
        QCOMPARE(toValidUtf8("\xE2\x82"), std::string("\uFFFD")); // cut short
        QCOMPARE(toValidUtf8("\xF0\x9F\x98x"), std::string("\uFFFDx"));
        QCOMPARE(toValidUtf8("\xED\xA0\x80"), std::string("\uFFFD\uFFFD\uFFFD")); // a surrogate
        QCOMPARE(toValidUtf8("\xC0\xAF"), std::string("\uFFFD\uFFFD"));           // overlong
        QVERIFY(isValidUtf8("abcdefgh\u00E9\U0001F600"));
        QVERIFY(!isValidUtf8("abcdefgh\xF4\x90\x80\x80"));
    }

    void addedTokensKeepTheirFlags()
    {
        TokenFinder finder;
        finder.add({"<a>", 1});
        finder.add({"<a>b", 2});
        finder.add({"word", 3, true});
        finder.add({"<l>", 4, false, true, false});
        finder.add({"<r>", 5, false, false, true});
        const auto tokens = [&](const std::string& text) {
            QString found;
            for (const auto& part : finder.split(text))
                found += part.token < 0 ? QString("'%1'").arg(
                             QString::fromStdString(text.substr(part.begin, part.end - part.begin)))
                                        : QString::number(part.token);
            return found;
        };
        QCOMPARE(tokens("x<a>y"), "'x'1'y'");
        QCOMPARE(tokens("<a>b<a>c"), "21'c'"); // the longest
        QCOMPARE(tokens("word, swords"), "3', swords'");
        QCOMPARE(tokens("a \u3000<l> b"), "'a'4' b'");
        QCOMPARE(tokens("a <r> \n b"), "'a '5'b'");
        QCOMPARE(tokens("<r>  <l>"), "54"); // the space belongs to the first
        QCOMPARE(tokens(""), "");
    }
};

QTEST_GUILESS_MAIN(TestPreTokenizer)
#include "tst_pre_tokenizer.moc"
