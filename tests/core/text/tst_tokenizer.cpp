// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/text/tokenizer.h"
#include "tests/core/text/small_tokenizer.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using lesa::Tokenizer;
using nlohmann::json;
using Ids = std::vector<std::int32_t>;

namespace {

Tokenizer made(const json& document)
{
    return Tokenizer::parse(document.dump(), "tokenizer.json");
}

/// SentencePiece-style: characters, no pre-tokenizer.
json plain(
    const std::vector<std::string>& tokens, const json& merges, const json& model = json::object())
{
    json document = {{"model", {{"type", "BPE"}, {"merges", merges}, {"vocab", json::object()}}}};
    for (const auto& token : tokens) {
        const auto id = document["model"]["vocab"].size();
        document["model"]["vocab"].emplace(token, id);
    }
    document["model"].update(model);
    return document;
}

json edited(const char* pointer, const json& value)
{
    auto document = byteLevelTokenizer({{"a", "b"}});
    document[json::json_pointer(pointer)] = value;
    return document;
}

} // namespace

class TestTokenizer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idsAreThoseOfTheReference_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir data(LESA_TEST_DATA "/tokenizers");
        for (const auto& name : data.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(name)) << data.filePath(name);
    }
    void idsAreThoseOfTheReference()
    {
        QFETCH(QString, folder);
        const auto tokenizer = Tokenizer::load(folder.toStdString());
        for (const auto& sample :
            json::parse(lesa::readFile(folder.toStdString() + "/golden.json"))) {
            const auto text = sample["text"].get<std::string>();
            QVERIFY2(tokenizer.encode(text, false) == sample["ids"].get<Ids>(), text.c_str());
            QVERIFY2(
                tokenizer.encode(text, true) == sample["ids_special"].get<Ids>(), text.c_str());
        }
    }

    void decodingByteLevelIdsGivesTheTextBack()
    {
        const auto tokenizer = made(byteLevelTokenizer({{"Ġ", "a"}, {"Ã", "©"}}));
        for (const auto* text :
            {"", "a a\n\ta  b ", "é 日本 \U0001F600\u0301", "\x01\x7F\u00AD\u00A0"})
            QCOMPARE(tokenizer.decode(tokenizer.encode(text, false)), std::string(text));
        QVERIFY(tokenizer.encode("", true).empty());
    }

    void invalidUtf8IsReadAsReplacementCharacters()
    {
        const auto tokenizer = made(byteLevelTokenizer());
        QCOMPARE(
            tokenizer.encode("a\xFF\xE2\x82z", false), tokenizer.encode("a\uFFFD\uFFFDz", false));
        QCOMPARE(tokenizer.decode({0xC3}), std::string("\uFFFD"));
    }

    void mergesGoByRankAndFromTheLeft()
    {
        const auto tokenizer
            = made(byteLevelTokenizer({{"b", "c"}, {"a", "b"}, {"a", "a"}, {"aa", "a"}}));
        QCOMPARE(tokenizer.encode("abc", false), (Ids{'a', 256}));
        QCOMPARE(tokenizer.encode("aaaaa", false), (Ids{258, 259}));
    }

    void whatIsNotInTheVocabularyBecomesBytesUnknownOrNothing()
    {
        const std::vector<std::string> tokens = {"<unk>", "a", "<0xC3>", "<0xA9>"};
        const auto ids = [&](const json& model, const char* text) {
            return made(plain(tokens, json::array(), model)).encode(text, false);
        };
        QCOMPARE(ids(json::object(), "xaxx"), (Ids{1}));
        QCOMPARE(ids({{"unk_token", "<unk>"}}, "xaxx"), (Ids{0, 1, 0, 0}));
        QCOMPARE(ids({{"unk_token", "<unk>"}, {"fuse_unk", true}}, "xaxx"), (Ids{0, 1, 0}));
        QCOMPARE(ids({{"unk_token", "<unk>"}, {"byte_fallback", true}}, "aéx"), (Ids{1, 2, 3, 0}));
    }

    void affixesAreJoinedBeforeLookingUp()
    {
        const auto model
            = json{{"continuing_subword_prefix", "##"}, {"end_of_word_suffix", "</w>"}};
        const auto tokenizer = made(plain({"a", "##b", "##b</w>", "ab</w>", "a</w>"},
            json::array({json::array({"a", "##b</w>"})}), model));
        QCOMPARE(tokenizer.encode("ab", false), (Ids{3}));
        QCOMPARE(tokenizer.encode("abb", false), (Ids{0, 1, 2}));
        QCOMPARE(tokenizer.encode("a", false), (Ids{4}));
    }

    void aWholeTokenIsTakenWhenMergesAreIgnored()
    {
        auto document = byteLevelTokenizer({{"a", "b"}});
        document["model"]["vocab"]["abc"] = 300;
        QCOMPARE(made(document).encode("abc", false), (Ids{256, 'c'}));
        document["model"]["ignore_merges"] = true;
        QCOMPARE(made(document).encode("abc", false), (Ids{300}));
    }

    void addedTokensTakeTheNextIdsAndKnowTheirNames()
    {
        auto document = byteLevelTokenizer();
        document["added_tokens"] = {
            {{"id", 256}, {"content", "<s>"}, {"special", true}}, {{"id", 97}, {"content", "a"}}};
        document["post_processor"] = {{"type", "TemplateProcessing"},
            {"single", {{{"SpecialToken", {{"id", "<s>"}}}}, {{"Sequence", {{"id", "A"}}}}}},
            {"special_tokens", {{"<s>", {{"id", "<s>"}, {"ids", {256}}, {"tokens", {"<s>"}}}}}}};
        const auto tokenizer = made(document);
        QCOMPARE(tokenizer.vocabularySize(), 257);
        QCOMPARE(tokenizer.idOf("<s>").value_or(-1), 256);
        QCOMPARE(tokenizer.idOf("a").value_or(-1), 97);
        QVERIFY(!tokenizer.idOf("<t>"));
        QCOMPARE(tokenizer.encode("b<s>", true), (Ids{256, 'b', 256}));
        QCOMPARE(tokenizer.decode({256, 'b'}), std::string("<s>b"));
    }

    void truncationAndPaddingOfTheFileDoNothing()
    {
        auto document = byteLevelTokenizer();
        document["truncation"] = {{"max_length", 1}};
        QCOMPARE(made(document).encode("abc", true).size(), 3u);
    }

    void normalizersChangeTextAsUnicodeSays_data()
    {
        QTest::addColumn<QByteArray>("normalizer");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const json& normalizer, const char* text, const char* expected) {
            QTest::newRow(normalizer.dump().c_str())
                << QByteArray::fromStdString(normalizer.dump()) << text << expected;
        };
        row({{"type", "NFC"}}, "ae\u0301 \u1100\u1161 \uFB01", "a\u00E9 \uAC00 \uFB01");
        row({{"type", "NFD"}}, "\u00E9\u1E69", "e\u0301s\u0323\u0307");
        row({{"type", "NFKC"}}, "\uFB01\u2460e\u0301", "fi1\u00E9");
        row({{"type", "NFKD"}}, "\uFB01\u00E9", "fie\u0301");
        row({{"type", "Lowercase"}}, "AΣÉ\u0130", "aσéi\u0307");
        row({{"type", "Strip"}, {"strip_left", true}, {"strip_right", false}}, " \u3000a b ",
            "a b ");
        row({{"type", "Strip"}, {"strip_left", false}, {"strip_right", true}}, " a \n", " a");
        row({{"type", "Strip"}}, " \t ", "");
        row({{"type", "Prepend"}, {"prepend", "_"}}, "a", "_a");
        row({{"type", "Replace"}, {"pattern", {{"String", "aa"}}}, {"content", "b"}}, "aaaxa",
            "baxa");
        row({{"type", "Replace"}, {"pattern", {{"Regex", " {2,}"}}}, {"content", " "}}, "a    b c",
            "a b c");
        row({{"type", "Sequence"},
                {"normalizers",
                    {{{"type", "Lowercase"}}, {{"type", "Prepend"}, {"prepend", "A"}}}}},
            "X", "Ax");
    }
    void normalizersChangeTextAsUnicodeSays()
    {
        QFETCH(QByteArray, normalizer);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        auto document = byteLevelTokenizer();
        document["normalizer"] = json::parse(normalizer.toStdString());
        const auto tokenizer = made(document);
        QCOMPARE(
            QString::fromStdString(tokenizer.decode(tokenizer.encode(text.toStdString(), false))),
            expected);
    }

    void decodersUndoWhatTheyAreFor()
    {
        auto document = plain({"▁a", "▁", "b", "<0xC3>", "<0xA9>"}, json::array());
        const auto decoded = [&](const json& decoder, const Ids& ids) {
            document["decoder"] = decoder;
            return made(document).decode(ids);
        };
        const json fallback = {{"type", "Sequence"},
            {"decoders",
                {{{"type", "Replace"}, {"pattern", {{"String", "▁"}}}, {"content", " "}},
                    {{"type", "ByteFallback"}}, {{"type", "Fuse"}},
                    {{"type", "Strip"}, {"content", " "}, {"start", 1}, {"stop", 0}}}}};
        QCOMPARE(decoded(fallback, {0, 1, 3, 4, 2}), std::string("a éb"));
        QCOMPARE(decoded(fallback, {0, 3, 2}), std::string("a\uFFFDb"));
        QCOMPARE(
            decoded({{"type", "Metaspace"}, {"replacement", "▁"}}, {0, 0, 2}), std::string("a ab"));
        QCOMPARE(decoded({{"type", "BPEDecoder"}, {"suffix", "b"}}, {2, 0, 2}), std::string(" ▁a"));
        QCOMPARE(decoded(nullptr, {0, 2}), std::string("▁a b"));
        QVERIFY_EXCEPTION_THROWN(decoded(nullptr, {99}), lesa::Error);
        QVERIFY_EXCEPTION_THROWN(decoded(nullptr, {-1}), lesa::Error);
    }

    void aWordOf200KilobytesIsEncoded()
    {
        const auto tokenizer = made(byteLevelTokenizer({{"a", "a"}, {"aa", "aa"}}));
        QCOMPARE(tokenizer.encode(std::string(200'000, 'a'), false), Ids(50'000, 257));
    }

    void aHostileFileIsRefusedWithItsPlaceNamed_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, const std::string& document, const char* place) {
            QTest::newRow(name) << QByteArray::fromStdString(document) << place;
        };
        const auto change
            = [&](const char* name, const char* pointer, const json& value, const char* place) {
                  row(name, edited(pointer, value).dump(), place);
              };
        row("no JSON", "{", "damaged JSON");
        row("not an object", "[1]", "expected an object");
        row("nothing", "{}", "model");
        change("version", "/version", "2.0", "version: found '2.0'");
        change("another model", "/model/type", "WordPiece", "a WordPiece model");
        change("no merges", "/model/merges", nullptr, "model.merges: expected an array");
        change(
            "merges as object", "/model/merges", {{"a", "b"}}, "model.merges: expected an array");
        change("vocabulary as array", "/model/vocab", json::array(),
            "model.vocab: expected an object");
        change("merge of an unknown token", "/model/merges/0", {"a", "zz"},
            "'azz' is not in the vocabulary");
        change("merge of three", "/model/merges/0", {"a", "b", "c"}, "merge 0 is not two tokens");
        change("merge of a number", "/model/merges/0", {"a", 1}, "merge 0 is not two tokens");
        change("merge without space", "/model/merges/0", "ab", "merge 0 is not two tokens");
        change("negative id", "/model/vocab/a", -1, "the id of 'a' is -1");
        change("huge id", "/model/vocab/a", 1u << 31, "the id of 'a' is 2147483648");
        change("fractional id", "/model/vocab/a", 1.5, "the id of 'a' is 1.5");
        change("id of a list", "/model/vocab/a", json::array({1}), "the id of 'a' is no number");
        change("an id twice", "/model/vocab/a", 98, "with id 98");
        change("unknown token unknown", "/model/unk_token", "<unk>",
            "unk_token: '<unk>' is not in the vocabulary");
        change("dropout", "/model/dropout", 0.1, "model.dropout");
        change("wrong type", "/model/byte_fallback", "yes", "model.byte_fallback: found string");
        change("normalizer", "/normalizer", {{"type", "Precompiled"}},
            "normalizer: the component 'Precompiled'");
        change("pre-tokenizer", "/pre_tokenizer", {{"type", "UnicodeScripts"}},
            "'UnicodeScripts' is not supported");
        change("decoder", "/decoder", {{"type", "CTC"}}, "decoder: the component 'CTC'");
        change("post-processor", "/post_processor", {{"type", "X"}},
            "post_processor: the component 'X'");
        change("behavior", "/pre_tokenizer",
            {{"type", "Split"}, {"pattern", {{"String", "a"}}}, {"behavior", "Odd"}},
            "'Odd' is not a known behavior");
        change("template id", "/post_processor",
            {{"type", "BertProcessing"}, {"cls", {"a", 999}}, {"sep", {"b", 98}}},
            "id 999 belongs to no token");
        change("added id", "/added_tokens", {{{"id", -3}, {"content", "<x>"}}},
            "added_tokens[0].id: found -3");
        json nested = {{"type", "Lowercase"}};
        for (int depth = 0; depth < 1000; ++depth)
            nested = {{"type", "Sequence"}, {"normalizers", {nested}}};
        change("nested", "/normalizer", nested, "nested too deeply");
    }
    void aHostileFileIsRefusedWithItsPlaceNamed()
    {
        QFETCH(QByteArray, document);
        QFETCH(QString, place);
        try {
            Tokenizer::parse(document.toStdString(), "tokenizer.json");
            QFAIL("accepted");
        } catch (const lesa::Error& e) {
            QCOMPARE(e.fault(), lesa::Fault::Data);
            QVERIFY2(QString(e.what()).contains(place), e.what());
            QVERIFY2(QString(e.what()).startsWith("tokenizer.json"), e.what());
        }
    }

    void aMissingFileSaysWhatToDo()
    {
        const QTemporaryDir folder;
        const auto path = folder.path().toStdString();
        QVERIFY_EXCEPTION_THROWN(Tokenizer::load(path), lesa::Error);
        lesa::writeFileAtomically(path + "/tokenizer.model", "x");
        try {
            Tokenizer::load(path);
            QFAIL("loaded");
        } catch (const lesa::Error& e) {
            QVERIFY(QString(e.what()).contains("tokenizer.model"));
            QVERIFY(QString::fromStdString(e.hint()).contains("token ids"));
        }
    }
};

QTEST_GUILESS_MAIN(TestTokenizer)
#include "tst_tokenizer.moc"
