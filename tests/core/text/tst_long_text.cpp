// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/text/tokenizer.h"
#include "core/text/worker_pool.h"
#include "tests/core/text/small_tokenizer.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <random>

using lesa::Tokenizer;
using lesa::text::WorkerPool;
using nlohmann::json;

namespace {

/// A few kilobytes in which everything a pattern may look at stands beside everything else.
std::string mixedText(unsigned seed, std::size_t parts)
{
    const std::vector<std::string> snippets = {"the ", "The quick", " brown", "  ", " ", "\n",
        "\r\n", "\n\n ", "\t", "1", "234", "5678", "1234567", ".", "...", "'s", "'LL", "don't", "é",
        "e\u0301", "日本", "。", "\u3000", "\u00A0", "\U0001F600", "ſ", "<|end|>", "▁", "world",
        "aaaaaaaaaaaaaaaaaaaaaaaa", "-", "_x", "🇩🇪", "नी"};
    std::mt19937 random(seed);
    std::string text;
    for (std::size_t i = 0; i < parts; ++i)
        text += snippets[random() % snippets.size()];
    return text;
}

void compareBlocks(const Tokenizer& tokenizer, const std::string& text)
{
    WorkerPool pool(2);
    const auto whole = tokenizer.encode(text, false);
    for (const std::size_t blockBytes : {4u, 13u, 64u, 1000u, 100'000u}) {
        std::size_t last = 0;
        const auto ids = tokenizer.encodeLong(
            text, pool, [&](std::size_t done) { last = done; }, blockBytes);
        QVERIFY2(ids == whole, qPrintable(QString("blocks of %1 bytes").arg(blockBytes)));
        QVERIFY(last > 0);
    }
}

/// BPE as it is defined: the pair of lowest rank, the leftmost of equals, until none merges.
std::vector<std::string> mergedOneByOne(std::vector<std::string> symbols,
    const std::vector<std::pair<std::string, std::string>>& merges)
{
    for (;;) {
        auto best = merges.end();
        std::size_t at = 0;
        for (std::size_t i = 0; i + 1 < symbols.size(); ++i)
            if (const auto merge
                = std::find(merges.begin(), best, std::pair(symbols[i], symbols[i + 1]));
                merge != best) {
                best = merge;
                at = i;
            }
        if (best == merges.end())
            return symbols;
        symbols[at] += symbols[at + 1];
        symbols.erase(symbols.begin() + static_cast<std::ptrdiff_t>(at) + 1);
    }
}

json sequence(const std::vector<json>& steps)
{
    return {{"type", "Sequence"}, {"pretokenizers", steps}};
}

json isolated(const char* pattern)
{
    return {{"type", "Split"}, {"pattern", {{"Regex", pattern}}}, {"behavior", "Isolated"},
        {"invert", false}};
}

} // namespace

class TestLongText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blocksGiveTheIdsOfTheWholeText_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir data(LESA_TEST_DATA "/tokenizers");
        for (const auto& name : data.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(name)) << data.filePath(name);
    }
    void blocksGiveTheIdsOfTheWholeText()
    {
        QFETCH(QString, folder);
        const auto tokenizer = Tokenizer::load(folder.toStdString());
        for (unsigned seed = 0; seed < 4; ++seed)
            compareBlocks(tokenizer, mixedText(seed, 1500));
    }

    void stepsThatSplitEachOthersMatchesStillAgree_data()
    {
        QTest::addColumn<QByteArray>("preTokenizer");
        const json bytes
            = {{"type", "ByteLevel"}, {"add_prefix_space", false}, {"use_regex", false}};
        const auto row = [&](const char* name, const json& component) {
            QTest::newRow(name) << QByteArray::fromStdString(sequence({component, bytes}).dump());
        };
        row("matches split again", sequence({isolated("\\p{N}{1,3}"), isolated("\\d\\d")}));
        row("long matches", sequence({isolated("[a-z ]+"), isolated("\\s+(?!\\S)|\\s+")}));
        row("look ahead far", isolated("a(?=.*b)|\\p{L}+|\\s"));
        row("may be empty", isolated("x*|\\p{L}+"));
        row("look behind", isolated("(?<=1)2|\\s"));
        row("ends of lines", isolated("[^\\n]+$|\\n"));
        row("digit runs",
            sequence({{{"type", "Digits"}, {"individual_digits", false}},
                {{"type", "Punctuation"}, {"behavior", "Contiguous"}}}));
        row("nothing", sequence({}));
    }
    void stepsThatSplitEachOthersMatchesStillAgree()
    {
        QFETCH(QByteArray, preTokenizer);
        std::vector<std::pair<std::string, std::string>> merges
            = {{"a", "a"}, {"aa", "aa"}, {"t", "h"}, {"th", "e"}, {"Ġ", "b"}};
        for (char digit = '1'; digit < '8';
             ++digit) // so that another division of digits gives other ids
            merges.emplace_back(
                std::string(1, digit), std::string(1, static_cast<char>(digit + 1)));
        auto document = byteLevelTokenizer(merges);
        document["pre_tokenizer"] = json::parse(preTokenizer.toStdString());
        const auto tokenizer = Tokenizer::parse(document.dump(), "");
        for (unsigned seed = 10; seed < 14; ++seed)
            compareBlocks(tokenizer, mixedText(seed, 600));
    }

    void cuttingBetweenWordsThatNeverMergeChangesNothing()
    {
        // "b▁" is in no token, so text is cut there; "a▁" is in one, and "x" is no token, so it is
        // not cut there.
        const std::vector<std::string> tokens = {"<unk>", "a", "b", "▁", "▁b", "a▁", "a▁b", "ab"};
        const std::vector<std::pair<std::string, std::string>> merges
            = {{"▁", "b"}, {"a", "▁"}, {"a", "▁b"}, {"a", "b"}};
        json document = {{"model",
            {{"type", "BPE"}, {"unk_token", "<unk>"}, {"fuse_unk", true}, {"merges", merges}}}};
        for (std::size_t i = 0; i < tokens.size(); ++i)
            document["model"]["vocab"][tokens[i]] = i;
        const auto tokenizer = Tokenizer::parse(document.dump(), "");
        const std::vector<std::string> characters = {"a", "a", "b", "▁", "▁", "x"};
        std::mt19937 random(3);
        std::vector<std::string> symbols;
        std::string text;
        for (int i = 0; i < 3000; ++i) {
            const auto& character = characters[random() % characters.size()];
            text += character;
            if (character != "x")
                symbols.push_back(character);
            else if (symbols.empty() || symbols.back() != "<unk>")
                symbols.push_back("<unk>");
        }
        std::vector<std::int32_t> expected;
        for (const auto& symbol : mergedOneByOne(symbols, merges))
            expected.push_back(
                static_cast<std::int32_t>(std::ranges::find(tokens, symbol) - tokens.begin()));
        QCOMPARE(tokenizer.encode(text, false), expected);
        compareBlocks(tokenizer, text);
    }

    void aTickThatThrowsStopsTheWork()
    {
        const auto tokenizer = Tokenizer::parse(byteLevelTokenizer().dump(), "");
        const auto text = mixedText(1, 5000);
        WorkerPool pool(2);
        QVERIFY_EXCEPTION_THROWN(
            static_cast<void>(tokenizer.encodeLong(
                text, pool, [](std::size_t) { throw lesa::Error(lesa::Fault::Internal, "stop"); },
                64)),
            lesa::Error);
    }
};

QTEST_GUILESS_MAIN(TestLongText)
#include "tst_long_text.moc"
