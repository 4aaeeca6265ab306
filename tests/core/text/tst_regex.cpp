// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/text/regex.h"

#include <QTest>

using lesa::text::Regex;
using lesa::text::RegexWalk;

namespace {

QString matches(const std::string& pattern, const std::string& text)
{
    const Regex regex(pattern, "here");
    RegexWalk walk(regex, text, false);
    QStringList found;
    for (auto next = walk.next(); next.result == Regex::Result::Match; next = walk.next())
        found << QString::fromStdString(text.substr(next.begin, next.end - next.begin));
    return found.join('|');
}

} // namespace

class TestRegex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void patternsMeanWhatOnigurumaMeans_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // as PyPI's tokenizers find them
        QTest::newRow("long s folds") << "(?i:'s)"
                                      << "'\u017F 'S"
                                      << "'\u017F|'S";
        QTest::newRow("nested class is a union") << "[^(\\s|[.,!?])]+"
                                                 << "a(b.c d|e)"
                                                 << "a|b|c|d|e";
        QTest::newRow("caret is at every line") << "^a"
                                                << "a\na\nb"
                                                << "a|a";
        QTest::newRow("dollar is at every line") << "a$"
                                                 << "a\na\n"
                                                 << "a|a";
        QTest::newRow("m lets the dot match a line feed") << "(?m:a.b)"
                                                          << "a\nb"
                                                          << "a\nb";
        QTest::newRow("empty matches move on") << "x*"
                                               << "axb"
                                               << "|x|";
        QTest::newRow("long category name") << "\\p{Letter}+"
                                            << "ab1"
                                            << "ab";
        QTest::newRow("inverted property") << "\\p{^L}"
                                           << "a1"
                                           << "1";
        QTest::newRow("u escape") << "\\u0041"
                                  << "A"
                                  << "A";
        QTest::newRow("v is the vertical tab alone") << "\\v"
                                                     << "\x0B\u2028"
                                                     << "\x0B";
        QTest::newRow("h is a hex digit") << "\\h+"
                                          << "beefy \t"
                                          << "beef";
        QTest::newRow("s has no Mongolian vowel separator") << "\\s+"
                                                            << "\u180E\u3000\u00A0\u2028"
                                                            << "\u3000\u00A0\u2028";
        QTest::newRow("w has marks, connectors, circled letters")
            << "\\w+"
            << "a\u0301_\u203F\u24B6\u00B2-\u2460"
            << "a\u0301_\u203F\u24B6\u00B2";
        QTest::newRow("word boundary") << "\\ba"
                                       << "a ba a"
                                       << "a|a";
        QTest::newRow("script, not its extensions") << "\\p{Han}+"
                                                    << "\u3006\u5929\u3001\u3005"
                                                    << "\u5929|\u3005";
        QTest::newRow("open interval") << "a{,2}b"
                                       << "aaab"
                                       << "aab";
        QTest::newRow("brace that is no interval") << "a{b"
                                                   << "a{b"
                                                   << "a{b";
        QTest::newRow("possessive") << "a?+b"
                                    << "ab"
                                    << "ab";
    }
    void patternsMeanWhatOnigurumaMeans()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(matches(pattern.toStdString(), text.toStdString()), expected);
    }

    void whatPcreReadsOtherwiseIsRefusedByName_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const auto* pattern : {"[a&&b]", "[[^a]b]", "[[:punct:]]", "a{1,2}+", "[\\W]", "\\xE9",
                 "\\K", "\\R", "(?x: a)", "(?<n>a)", "\\pL", "a\\", "[a", "(a", "\\p{Klingon}"})
            QTest::newRow(pattern) << pattern;
    }
    void whatPcreReadsOtherwiseIsRefusedByName()
    {
        QFETCH(QString, pattern);
        try {
            Regex(pattern.toStdString(), "here");
            QFAIL("accepted");
        } catch (const lesa::Error& e) {
            QCOMPARE(e.fault(), lesa::Fault::Data);
            QVERIFY2(QString(e.what()).startsWith("here: the regular expression"), e.what());
        }
    }

    void lookingBackIsNoticed()
    {
        for (const auto* pattern : {"^a", "\\Aa", "\\ba", "(?<=a)b", "(?<!a)b"})
            QVERIFY2(Regex(pattern, "").looksBack(), pattern);
        for (const auto* pattern : {"[^a]", "a(?=b)", "\\s+(?!\\S)", "a$", "\\^"})
            QVERIFY2(!Regex(pattern, "").looksBack(), pattern);
    }

    void anOpenTextLeavesOpenWhatItsEndDecides()
    {
        const Regex space("\\s+(?!\\S)|\\s+", "");
        QCOMPARE(space.find("ab  ", 0, true).result, Regex::Result::Open);
        QCOMPARE(space.find("ab  ", 0, true).begin, 2u);
        QCOMPARE(space.find("ab  ", 0, false).end, 4u);
        QCOMPARE(space.find("ab  c", 0, true).end, 3u);
        QCOMPARE(space.find("abc", 0, true).result, Regex::Result::None);
        QCOMPARE(Regex("\\d", "").find("a1", 0, true).result,
            Regex::Result::Match); // no look beyond the end
    }

    void aPatternWithoutEndGivesUpWithASentence()
    {
        const Regex hostile("(a|a)*b|(a|aa)+c", "here");
        try {
            static_cast<void>(hostile.find(std::string(200, 'a'), 0, false));
            QFAIL("came to an end");
        } catch (const lesa::Error& e) {
            QCOMPARE(e.fault(), lesa::Fault::Data);
            QVERIFY2(QString(e.what()).contains("gives up"), e.what());
        }
    }
};

QTEST_GUILESS_MAIN(TestRegex)
#include "tst_regex.moc"
