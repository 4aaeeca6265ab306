// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/events.h"
#include "tests/app/lesa_program.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cmath>

using namespace lesa;

namespace {

std::vector<wire::Stamped> eventsOf(const Ended& ended)
{
    std::vector<wire::Stamped> events;
    for (const auto& line : ended.lines())
        if (const auto event = wire::decode(line.toStdString());
            std::holds_alternative<wire::Stamped>(event))
            events.push_back(std::get<wire::Stamped>(event));
    return events;
}

QString demo()
{
    return QStringLiteral(LESA_DEMO);
}

/// Every file below a folder, by relative name.
QMap<QString, QByteArray> tree(const QString& folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const auto path = it.next();
        files[QDir(folder).relativeFilePath(path)] = contents(path);
    }
    return files;
}

std::vector<std::pair<qint64, double>> series(const QByteArray& log, const std::string& name)
{
    std::vector<std::pair<qint64, double>> points;
    for (const auto& line : log.split('\n')) {
        const auto event = wire::decode(line.toStdString());
        const auto* stamped = std::get_if<wire::Stamped>(&event);
        const auto* metric = stamped ? std::get_if<wire::Metrics>(&stamped->event) : nullptr;
        if (!metric)
            continue;
        for (const auto& [key, value] : metric->values)
            if (key == name)
                points.emplace_back(metric->step, value);
    }
    return points;
}

} // namespace

class TestCli : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        qputenv("XDG_CACHE_HOME", path("cache").toUtf8());
        qputenv("XDG_DATA_HOME", path("data").toUtf8());
        QByteArray text;
        for (int i = 0; i < 400; ++i)
            text += "The shell command number " + QByteArray::number(i * 7 % 97)
                + " prints a list of files.\n";
        write(path("text.txt"), text);
    }

    void wrongUsageEndsWithCode2_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addRow("nothing") << QStringList();
        QTest::addRow("unknown command") << QStringList{"grow"};
        QTest::addRow("unknown option") << QStringList{"inspect", demo(), "--fast"};
        QTest::addRow("missing output") << QStringList{"expand", demo()};
        QTest::addRow("unknown setting") << QStringList{"plan", demo(), "--set", "hiden=3"};
        QTest::addRow("bad positions") << QStringList{"plan", demo(), "--positions", "three"};
        QTest::addRow("train without text") << QStringList{"train", demo()};
        QTest::addRow("unknown rule") << QStringList{"advise", demo(), "--rules", "insertoin"};
    }
    void wrongUsageEndsWithCode2()
    {
        QFETCH(QStringList, arguments);
        const auto plain = lesaRun(arguments);
        QCOMPARE(plain.exitCode, 2);
        QVERIFY(plain.out.isEmpty());
        QVERIFY2(plain.err.startsWith("lesa: "), plain.err);
        const auto json = lesaRun(arguments + QStringList{"--json"});
        QCOMPARE(json.exitCode, 2);
        const auto events = eventsOf(json);
        QVERIFY(!events.empty());
        QCOMPARE(std::get<wire::Failure>(events.back().event).code, 2);
    }

    void inspectPrintsTheFieldsThatOthersRelyOn()
    {
        const auto object = lesaRun({"inspect", demo(), "--json"}).object();
        for (const char* key : {"model_type", "num_hidden_layers", "hidden_size", "num_parameters",
                 "total_bytes", "tie_word_embeddings", "weight_types", "tensors"})
            QVERIFY2(object.contains(QLatin1String(key)), key);
        QCOMPARE(object["weight_types"].toObject().size(), 7);
        QCOMPARE(object["tensors"].toArray().first().toObject().keys(),
            (QStringList{"dtype", "file", "name", "shape"}));
    }

    void planIsAnExactDryRunOfExpand()
    {
        const QStringList options{"--preset", "llama-pro", "--positions", "top-half"};
        const auto plan = lesaRun(QStringList{"plan", demo(), "--json"} + options).object();
        const auto ended
            = lesaRun(QStringList{"expand", demo(), "-o", path("planned"), "--json"} + options);
        QCOMPARE(ended.exitCode, 0);
        const auto after = lesaRun({"inspect", path("planned"), "--json"}).object();
        QCOMPARE(after["num_hidden_layers"], plan["layers_after"]);
        QCOMPARE(after["num_parameters"], plan["parameters_after"]);
        QCOMPARE(after["total_bytes"], plan["bytes_after"]);
        QCOMPARE(plan["layer_map"].toArray().size(), plan["layers_after"].toInt());
        QCOMPARE(lesaRun({"verify", path("planned")}).exitCode, 0);
    }

    void aJobSaysHelloFirstAndDoneLastAndCountsItsLines()
    {
        const auto ended = lesaRun(
            {"expand", demo(), "-o", path("events"), "--preset", "lesa-released", "--json"});
        QCOMPARE(ended.exitCode, 0);
        const auto events = eventsOf(ended);
        QCOMPARE(static_cast<qsizetype>(events.size()), ended.lines().size());
        QVERIFY(std::holds_alternative<wire::Hello>(events.front().event));
        QVERIFY(std::holds_alternative<wire::Done>(events.back().event));
        for (std::size_t i = 0; i < events.size(); ++i)
            QCOMPARE(events[i].seq, static_cast<std::int64_t>(i));
    }

    void twoRunsWithOneSeedGiveIdenticalBytes()
    {
        for (const char* strategy : {"lesa-released", "random"}) {
            QMap<QString, QByteArray> first;
            for (const char* copy : {"one", "two"}) {
                const auto out = path(
                    QStringLiteral("%1-%2").arg(QLatin1String(strategy), QLatin1String(copy)));
                QStringList arguments{"expand", demo(), "-o", out, "--seed", "3"};
                arguments += qstrcmp(strategy, "random") == 0
                    ? QStringList{"--strategy", "random"}
                    : QStringList{"--preset", "lesa-released"};
                QCOMPARE(lesaRun(arguments).exitCode, 0);
                if (first.isEmpty())
                    first = tree(out);
                else
                    QVERIFY(tree(out) == first);
            }
        }
    }

    void aFullOutputFolderIsRefusedAndKept()
    {
        QVERIFY(QDir().mkpath(path("full")));
        write(path("full/precious"), "x");
        const auto ended = lesaRun({"expand", demo(), "-o", path("full"), "--preset", "copy"});
        QCOMPARE(ended.exitCode, 4);
        QCOMPARE(contents(path("full/precious")), QByteArray("x"));
    }

    void badInputIsOneSentenceAndExitCode4_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        write(path("empty.txt"), "");
        write(path("bad.json"), R"({"schema":"lesa-preset/1","strategy":{"name":"lessa"}})");
        const auto out = path("never");
        QTest::addRow("no checkpoint")
            << QStringList{"inspect", path("absent")} << QByteArray("no such folder");
        QTest::addRow("wrong gap") << QStringList{"expand", demo(), "-o", out, "--positions", "99"}
                                   << QByteArray("gap 99");
        QTest::addRow("unknown strategy") << QStringList{"expand", demo(), "-o", out, "--preset",
            path("bad.json")} << QByteArray("lessa");
        QTest::addRow("unknown preset") << QStringList{"expand", demo(), "-o", out, "--preset",
            "lesa-relased"} << QByteArray("lesa-released");
        QTest::addRow("empty text")
            << QStringList{"evaluate", demo(), "--text", path("empty.txt")} << QByteArray("empty");
        QTest::addRow("missing text") << QStringList{"evaluate", demo(), "--text", path("none.txt")}
                                      << QByteArray("none.txt");
        QTest::addRow("rule that needs a text") << QStringList{"advise", demo(), "--rules",
            "bypass", "-o", out} << QByteArray("needs a text");
        QTest::addRow("train on an unexpanded model") << QStringList{"train", demo(), "--text",
            path("text.txt"), "-o", out} << QByteArray("new");
        const auto gguf = QStringLiteral(LESA_TEST_DATA "/gguf/model.gguf");
        QTest::addRow("expansion of a GGUF file") << QStringList{"expand", gguf, "-o", out,
            "--preset", "copy"} << QByteArray("not expanded");
        QTest::addRow("plan for a GGUF file")
            << QStringList{"plan", gguf, "--preset", "copy"} << QByteArray("safetensors");
        QTest::addRow("export of nothing") << QStringList{"export", path(""), "--to", "csv", "-o",
            out} << QByteArray("no training history");
        QTest::addRow("resume of nothing")
            << QStringList{"train", "--resume", path("cache")} << QByteArray("run");
    }
    void badInputIsOneSentenceAndExitCode4()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const auto ended = lesaRun(arguments);
        QCOMPARE(ended.exitCode, 4);
        QVERIFY2(ended.err.contains(says), ended.err);
        QCOMPARE(ended.err.trimmed().split('\n').last().startsWith("lesa: "), true);
        QVERIFY(!QFile::exists(path("never")));
    }

    void anUnknownDeviceIsCode7()
    {
        QCOMPARE(lesaRun({"evaluate", demo(), "--text", path("text.txt"), "--device", "cuda:99"})
                     .exitCode,
            7);
    }

    void tokenizePrintsOneArrayALine()
    {
        write(path("lines.txt"), "In the beginning\n\nGod");
        const auto lines = lesaRun({"tokenize", demo(), "--text", path("lines.txt")}).lines();
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[1], QByteArray("[]"));
        QVERIFY(QJsonDocument::fromJson(lines[0]).isArray());
    }

    void aModelEqualToItsBaseHasNoDivergence()
    {
        const auto object = lesaRun(
            {"evaluate", path("planned"), "--text", path("text.txt"), "--base", demo(), "--json"})
                                .object();
        QCOMPARE(object["kl"].toDouble(-1), 0.0); // llama-pro is the identity at step 0
        QCOMPARE(object["delta_perplexity"].toDouble(-1), 0.0);
        QVERIFY(object["perplexity"].toDouble() > 1);
        QCOMPARE(object["window"].toInt() > 0 && object["stride"].toInt() > 0
                && object["tokens"].toInt() > 0,
            true);
    }

    void adviceIsATableForPeopleAndEventsForPrograms()
    {
        const QStringList arguments{"advise", demo(), "--text", path("text.txt"), "--strategy",
            "copy", "--rules", "insertion,hidden_cosine,neighbour_distance", "--max-tokens", "600",
            "-o", path("advice.h5")};
        const auto ended = lesaRun(arguments + QStringList{"--json"});
        QCOMPARE(ended.exitCode, 0);
        const auto events = eventsOf(ended);
        QCOMPARE(static_cast<qsizetype>(events.size()), ended.lines().size());
        const auto& summary = std::get<wire::Done>(events.back().event).summary;
        QCOMPARE(summary["gaps"].size(), std::size_t(11)); // of the demo's 12 layers
        QCOMPARE(summary["rules"].size(), std::size_t(3));
        for (const auto& gap : summary["gaps"])
            QVERIFY(gap["scores"]["insertion"].get<double>() > 1
                && gap["places"]["neighbour_distance"].get<int>() <= 11);
        QVERIFY(QFile::exists(path("advice.h5")));

        const auto again = lesaRun(arguments); // from the file
        QCOMPARE(again.exitCode, 0);
        QVERIFY2(again.out.contains("hidden_cosine") && again.out.contains("1 is best"), again.out);
        const auto rows = again.out.split('\n').mid(2, 11);
        for (int gap = 0; gap < 11; ++gap) {
            const auto found = rows[gap].simplified().split(' ');
            QCOMPARE(found.size(), 8);
            QCOMPARE(found[0].toInt(), gap);
            const auto score = summary["gaps"][static_cast<std::size_t>(gap)]["scores"]["insertion"]
                                   .get<double>();
            QVERIFY(std::abs(found[1].toDouble() / score - 1) < 1e-4);
        }

        const auto without = lesaRun({"advise", demo(), "--set", "predictor.kind=linear"});
        QCOMPARE(without.exitCode, 0);
        for (const char* rule : {"insertion", "bypass", "hidden_cosine"})
            QVERIFY2(without.out.contains(QByteArray("left out: ") + rule), without.out);
    }

    void aKilledRunResumesToTheLossesOfAnUninterruptedOne()
    {
        const QStringList common{"--text", path("text.txt"), "--set", "steps=12", "--set",
            "training.batch=2", "--set", "sequence=64", "--set", "eval_every=4", "--set",
            "checkpoint_every=5", "--threads", "1"};
        QCOMPARE(
            lesaRun(QStringList{"train", path("planned"), "-o", path("whole")} + common).exitCode,
            0);
        const auto expected = series(contents(path("whole/events.jsonl")), "loss");
        QCOMPARE(expected.size(), std::size_t(12));

        QProcess process;
        process.start(QStringLiteral(LESA_BINARY),
            QStringList{"train", path("planned"), "-o", path("killed"), "--json"} + common);
        QByteArray seen;
        while (process.waitForReadyRead(60000)) {
            seen += process.readAllStandardOutput();
            const auto points = series(seen, "loss");
            if (!points.empty() && points.back().first >= 7)
                break;
        }
        process.kill();
        process.waitForFinished();

        QCOMPARE(lesaRun({"train", "--resume", path("killed"), "--threads", "1"}).exitCode, 0);
        std::map<qint64, double> got;
        for (const auto& [step, loss] : series(contents(path("killed/events.jsonl")), "loss"))
            got[step] = loss;
        QCOMPARE(got.size(), expected.size());
        for (const auto& [step, loss] : expected)
            QCOMPARE(got[step], loss);
    }

    void aRunIsExportedWithoutThePointsOfItsKilledSession()
    {
        const auto csv = path("curves.csv");
        const auto ended = lesaRun({"export", path("killed"), "--to", "csv", "-o", csv, "--json"});
        QCOMPARE(ended.exitCode, 0);
        QCOMPARE(ended.object()["steps"].toInt(), 13); // 0 to 12
        const auto lines = contents(csv).trimmed().split('\n');
        QCOMPARE(lines.size(), 14);
        QVERIFY(lines[0].startsWith("step,time,tokens,eval_loss"));
        QVERIFY(lines[13].startsWith("12,"));
        for (const auto* target : {"tensorboard", "trainer_state"}) {
            const auto out = path(QStringLiteral("exported-") + QLatin1String(target));
            QCOMPARE(lesaRun({"export", path("killed"), "--to", QLatin1String(target), "-o", out})
                         .exitCode,
                0);
            const auto again = path(QStringLiteral("again-") + QLatin1String(target));
            QCOMPARE(lesaRun({"export", out, "--to", "csv", "-o", again}).exitCode, 0);
            QCOMPARE(contents(again).count('\n'), 14);
        }
        QCOMPARE(lesaRun({"export", path("killed"), "--to", "csv", "-o", csv}).exitCode, 4);
        QCOMPARE(
            lesaRun({"export", path("killed"), "--to", "csv", "-o", csv, "--force"}).exitCode, 0);
        QCOMPARE(lesaRun({"export", path("killed"), "--to", "cvs", "-o", csv}).exitCode, 2);
    }

    void aGgufFileIsLookedAtAndAnalysed()
    {
        const auto file = QStringLiteral(LESA_TEST_DATA "/gguf/model.gguf");
        const auto inspected = lesaRun({"inspect", file, "--json"}).object();
        QCOMPARE(inspected["num_hidden_layers"].toInt(), 2);
        QCOMPARE(inspected["weight_types"].toObject().size(), 7);
        QCOMPARE(inspected["tensors"][0]["dtype"].toString(), QStringLiteral("F32"));
        QVERIFY(lesaRun({"inspect", file, "--tensors"}).out.contains("model.embed_tokens.weight"));
        QCOMPARE(lesaRun({"analyze", file, "-o", path("gguf.h5"), "--device", "cpu"}).exitCode, 0);
        QCOMPARE(lesaRun({"verify", file}).exitCode, 0);
    }

    void aStopSignalSavesAndEndsWithCode3()
    {
        QProcess process;
        process.start(QStringLiteral(LESA_BINARY),
            {"train", path("planned"), "-o", path("stopped"), "--json", "--text", path("text.txt"),
                "--set", "steps=100000", "--set", "training.batch=2", "--set", "sequence=64",
                "--set", "eval_every=0"});
        QByteArray seen;
        while (process.waitForReadyRead(60000)) {
            seen += process.readAllStandardOutput();
            if (!series(seen, "loss").empty())
                break;
        }
        process.terminate();
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 3);
        QVERIFY(!QDir(path("stopped/checkpoints"))
                     .entryList(QDir::Dirs | QDir::NoDotAndDotDot)
                     .isEmpty());
    }

    void selftestSaysTheSameTwice()
    {
        const auto first = lesaRun({"selftest", "--json", "--threads", "1"});
        QCOMPARE(first.exitCode, 0);
        QCOMPARE(lesaRun({"selftest", "--json", "--threads", "1"}).out, first.out);
        const auto figures = first.object()["figures"].toObject();
        QVERIFY(std::abs(figures["llama-pro/loss"].toDouble() - figures["base/loss"].toDouble())
            < 1e-6);
    }

    void describeNamesEveryCommandOfTheInterface()
    {
        const auto object = lesaRun({"describe", "--json"}).object();
        QStringList names;
        for (const auto& command : object["commands"].toArray())
            names << command.toObject()["name"].toString();
        for (const char* name :
            {"inspect", "verify", "analyze", "advise", "plan", "expand", "evaluate", "train",
                "compare", "export", "results", "tokenize", "preset", "describe", "selftest"})
            QVERIFY2(names.contains(QLatin1String(name)), name);
        QVERIFY(object["settings"].toArray().size() > 50);
    }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
