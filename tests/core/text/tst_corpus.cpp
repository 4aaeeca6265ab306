// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/text/corpus.h"
#include "core/text/tokenizer.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

namespace fs = std::filesystem;
using Ids = std::vector<std::int32_t>;
using Starts = std::vector<std::int64_t>;

namespace {

class Recorder : public lesa::SilentListener {
public:
    void progress(std::string_view, std::int64_t done, std::int64_t total) override
    {
        m_ticks++;
        m_isOrderly = m_isOrderly && done >= m_done && done <= total;
        m_done = done;
        m_total = total;
    }
    void warning(std::string_view text) override
    {
        m_warnings += QString::fromStdString(std::string(text));
    }

    int m_ticks = 0;
    bool m_isOrderly = true;
    std::int64_t m_done = 0;
    std::int64_t m_total = 0;
    QString m_warnings;
};

} // namespace

class TestCorpus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_root = m_folder->path().toStdString();
        m_options = {};
        m_listener = {};
        m_control = std::make_unique<lesa::Control>();
        fs::create_directory(m_root / "checkpoint");
        fs::copy_file(
            LESA_TEST_DATA "/tokenizers/gpt2/tokenizer.json", m_root / "checkpoint/tokenizer.json");
        writeConfig(R"({"eos_token": "<|end|>"})");
    }

    void oneTextIsOneDocument()
    {
        const auto stream = load({write("a.txt", "Hello there")});
        QCOMPARE(stream.ids, tokenizer().encode("Hello there", false));
        QCOMPARE(stream.documentStarts, (Starts{0}));
        QCOMPARE(stream.hash.size(), 64u);
        QVERIFY(m_listener.m_isOrderly && m_listener.m_ticks > 0);
        QCOMPARE(m_listener.m_done, m_listener.m_total);
    }

    void documentsAreSeparatedByTheEndToken_data()
    {
        QTest::addColumn<QString>("config");
        QTest::addColumn<bool>("isSeparated");
        QTest::newRow("text") << R"({"eos_token": "<|end|>"})" << true;
        QTest::newRow("object") << R"({"eos_token": {"content": "<|end|>", "lstrip": false}})"
                                << true;
        QTest::newRow("not in the tokenizer") << R"({"eos_token": "<|other|>"})" << false;
        QTest::newRow("null") << R"({"eos_token": null})" << false;
        QTest::newRow("absent") << "{}" << false;
    }
    void documentsAreSeparatedByTheEndToken()
    {
        QFETCH(QString, config);
        QFETCH(bool, isSeparated);
        writeConfig(config.toStdString());
        const auto stream = load({write("a.txt", "one"), write("empty.txt", ""),
            write("b.jsonl", "{\"text\": \"two\"}\n\n{\"text\": \"\"}\n{\"text\": \"three\"}")});
        Ids expected;
        Starts starts;
        for (const auto* text : {"one", "two", "three"}) {
            if (isSeparated && !expected.empty())
                expected.push_back(tokenizer().idOf("<|end|>").value());
            starts.push_back(static_cast<std::int64_t>(expected.size()));
            const auto ids = tokenizer().encode(text, false);
            expected.insert(expected.end(), ids.begin(), ids.end());
        }
        QCOMPARE(stream.ids, expected);
        QCOMPARE(stream.documentStarts, starts);
    }

    void filesOfIdsAreTakenAsTheyStand()
    {
        using namespace std::string_literals;
        fs::remove_all(m_root / "checkpoint"); // they need no tokenizer
        const auto stream = load({write("a.ids", " 1 2\n3\t"), write("b.u16", "\x04\x00\xFF\xFF"s),
            write("c.u32", "\x05\x00\x01\x00"s), write("d.bin", "\x06\x00"s)});
        QCOMPARE(stream.ids, (Ids{1, 2, 3, 4, 65535, 65541, 6}));
        QCOMPARE(stream.documentStarts, (Starts{0, 3, 5, 6}));
    }

    void manyLinesOfJsonKeepTheirOrder()
    {
        std::string lines;
        Ids expected;
        const auto reference = tokenizer();
        const auto end = reference.idOf("<|end|>").value();
        for (int i = 0; i < 20'000; ++i) {
            const auto text = "line number " + std::to_string(i) + std::string(100, ' ') + ".";
            lines += "{\"id\": 1, \"text\": \"" + text + "\"}\n";
            if (i > 0)
                expected.push_back(end);
            const auto ids = reference.encode(text, false);
            expected.insert(expected.end(), ids.begin(), ids.end());
        }
        QCOMPARE(load({write("a.jsonl", lines)}).ids, expected);
    }

    void aLongTextEqualsTheWholeDocument()
    {
        std::string text;
        for (int i = 0; text.size() < 2'500'000; ++i)
            text += "The quick brown fox  jumps\nover " + std::to_string(i) + " lazy dogs; it's "
                + std::string(i % 7, ' ') + "é 日本\n";
        QVERIFY(load({write("a.txt", text)}).ids == tokenizer().encode(text, false));
    }

    void whatCannotBeReadIsNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("message");
        QTest::newRow("no text field")
            << "a.jsonl" << QByteArray("{\"text\": \"a\"}\n\n{\"txt\": 1}\n") << "line 3";
        QTest::newRow("text of the wrong type")
            << "a.jsonl" << QByteArray("{\"text\": 5}") << "line 1";
        QTest::newRow("not an object") << "a.jsonl" << QByteArray("[\"text\"]") << "line 1";
        QTest::newRow("damaged line")
            << "a.jsonl" << QByteArray("{\"text\": \"a\"}\n{\"text\": ") << "line 2";
        QTest::newRow("empty") << "a.txt" << QByteArray() << "empty";
        QTest::newRow("only empty documents")
            << "a.jsonl" << QByteArray("{\"text\": \"\"}\n") << "empty";
        QTest::newRow("compressed") << "a.txt.gz" << QByteArray("x") << "compressed";
        QTest::newRow("no number") << "a.ids" << QByteArray("1 2\n3 x4") << "line 2: 'x4'";
        QTest::newRow("negative number") << "a.ids" << QByteArray("-1") << "'-1'";
        QTest::newRow("number too large") << "a.ids" << QByteArray("99999999999") << "no token id";
        QTest::newRow("odd size") << "a.u16" << QByteArray("abc") << "3 bytes";
        QTest::newRow("no id") << "a.u32" << QByteArray("\xFF\xFF\xFF\xFF")
                               << "id 4294967295 at position 0";
    }
    void whatCannotBeReadIsNamed()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, message);
        const auto file = write(name.toStdString(), bytes.toStdString());
        QVERIFY2(failure(file).contains(message), qPrintable(failure(file)));
        QVERIFY2(failure(file).startsWith(QString::fromStdString(file.string())),
            qPrintable(failure(file)));
    }

    void aMissingFileAndAFolderAreNamed()
    {
        QVERIFY(failure(m_root / "none.txt").contains("no such file"));
        QVERIFY(failure(m_root).contains("a folder"));
    }

    void idsOutsideTheModelAreRefused()
    {
        m_options.vocabularySize = 5;
        QVERIFY(failure(write("a.ids", "1 4 5")).contains("token id 5 at position 2"));
        QVERIFY(failure(write("a.txt", "zzz")).contains("the model has 5 tokens"));
    }

    void theCacheIsUsedAgainAndNoticesEveryChange()
    {
        m_options.cacheDirectory = m_root / "cache/tokens";
        const auto text = write("a.txt", "some words");
        const auto first = load({text});
        QCOMPARE(entries().size(), 1u);
        const auto entry = entries().front();

        auto bytes = lesa::readFile(entry);
        QCOMPARE(load({text}).ids, first.ids);
        QCOMPARE(lesa::readFile(entry), bytes);

        bytes.back() = static_cast<char>(bytes.back() ^ 1);
        for (const auto& damaged :
            {bytes, bytes.substr(0, bytes.size() - 3), std::string("LESATOK1"), std::string()}) {
            lesa::writeFileAtomically(entry, damaged);
            QCOMPARE(load({text}).ids, first.ids);
            QVERIFY(lesa::readFile(entry) != damaged);
        }

        write("a.txt", "other words");
        QCOMPARE(load({text}).ids, tokenizer().encode("other words", false));
        QCOMPARE(entries().size(), 2u);

        fs::copy_file(LESA_TEST_DATA "/tokenizers/smollm2/tokenizer.json",
            m_root / "checkpoint/tokenizer.json", fs::copy_options::overwrite_existing);
        QCOMPARE(load({text}).ids, tokenizer().encode("other words", false));
        QCOMPARE(entries().size(), 3u);
    }

    void aCachedCorpusKeepsItsDocuments()
    {
        m_options.cacheDirectory = m_root / "cache";
        const auto file = write("a.jsonl", "{\"text\": \"one\"}\n{\"text\": \"two\"}");
        const auto first = load({file}), again = load({file});
        QCOMPARE(again.ids, first.ids);
        QCOMPARE(again.documentStarts, first.documentStarts);
        QCOMPARE(again.hash, first.hash);
    }

    void aCacheThatCannotBeWrittenIsOnlyAWarning()
    {
        m_options.cacheDirectory = write("file", "not a folder") / "cache";
        QVERIFY(!load({write("a.txt", "words")}).ids.empty());
        QVERIFY2(m_listener.m_warnings.contains("a.txt"), qPrintable(m_listener.m_warnings));
    }

    void aRequestToStopEndsTheReading()
    {
        m_control->requestStop();
        QVERIFY_EXCEPTION_THROWN(load({write("a.txt", "words")}), lesa::Stopped);
    }

    void windowsCoverEveryTargetOnce_data()
    {
        QTest::addColumn<int>("tokens");
        QTest::addColumn<int>("window");
        QTest::addColumn<int>("stride");
        for (const int tokens : {0, 1, 2, 7, 8, 9, 16, 17, 100})
            for (const auto& [window, stride] : {std::pair(8, 4), std::pair(8, 7), std::pair(8, 1),
                     std::pair(2, 1), std::pair(200, 3), std::pair(8, 8)})
                QTest::newRow(qPrintable(QString("%1/%2/%3").arg(tokens).arg(window).arg(stride)))
                    << tokens << window << stride;
    }
    void windowsCoverEveryTargetOnce()
    {
        QFETCH(int, tokens);
        QFETCH(int, window);
        QFETCH(int, stride);
        std::vector<int> scored(static_cast<std::size_t>(tokens));
        const auto windows = lesa::evaluationWindows(tokens, window, stride);
        for (std::size_t i = 0; i < windows.size(); ++i) {
            const auto& [begin, end, from] = windows[i];
            QCOMPARE(begin, static_cast<std::int64_t>(i) * stride);
            QCOMPARE(end, std::min<std::int64_t>(begin + window, tokens));
            QVERIFY(from > begin && from < end);
            for (auto position = from; position < end; ++position)
                ++scored[static_cast<std::size_t>(position)];
        }
        for (int position = 0; position < tokens; ++position) {
            const bool hasNothingBefore
                = position == 0 || (stride == window && position % window == 0);
            QCOMPARE(scored[static_cast<std::size_t>(position)], hasNothingBefore ? 0 : 1);
        }
    }

    void windowsThatCannotBeAreRefused()
    {
        QVERIFY_EXCEPTION_THROWN(lesa::evaluationWindows(10, 1, 1), lesa::Error);
        QVERIFY_EXCEPTION_THROWN(lesa::evaluationWindows(10, 4, 5), lesa::Error);
        QVERIFY_EXCEPTION_THROWN(lesa::evaluationWindows(10, 4, 0), lesa::Error);
    }

private:
    fs::path write(const std::string& name, const std::string& bytes)
    {
        lesa::writeFileAtomically(m_root / name, bytes);
        return m_root / name;
    }
    void writeConfig(const std::string& json) { write("checkpoint/tokenizer_config.json", json); }
    lesa::Tokenizer tokenizer() const { return lesa::Tokenizer::load(m_root / "checkpoint"); }
    lesa::TokenStream load(const std::vector<fs::path>& files)
    {
        m_listener = {};
        return lesa::loadCorpus(files, m_root / "checkpoint", m_options, {m_listener, *m_control});
    }
    QString failure(const fs::path& file)
    {
        try {
            load({file});
        } catch (const lesa::Error& e) {
            return e.fault() == lesa::Fault::Data ? e.what() : "another fault";
        }
        return "no failure";
    }
    std::vector<fs::path> entries() const
    {
        return {fs::directory_iterator(m_options.cacheDirectory), fs::directory_iterator()};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_root;
    lesa::CorpusOptions m_options;
    Recorder m_listener;
    std::unique_ptr<lesa::Control> m_control;
};

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
