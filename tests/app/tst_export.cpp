// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/lesa_program.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>

/// `lesa export`, `lesa results` and `lesa preset import`, driven as programs.
class TestExport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyTargetWritesItsFileAndTellsSo_data();
    void everyTargetWritesItsFileAndTellsSo();
    void whatExistsIsLeftAloneWithoutForce();
    void wrongCallsSaySo_data();
    void wrongCallsSaySo();
    void aRefusalLeavesNothingBehind();
    void aMergekitFileBecomesAPresetThatExpands();
    void aRunHandsOnItsNewestCheckpointSettingsAndText();
    void resultsAreShownSideBySide();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestExport::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QByteArray lines;
    for (int i = 0; i < 300; ++i)
        lines += "{\"text\": \"The shell prints line " + QByteArray::number(i) + " of a list.\"}\n";
    write(path("lines.jsonl"), lines);
    write(path("ids.u16"), "abcd");
    const auto made = lesaRun({"expand", LESA_DEMO, "--strategy", "llama-pro", "--positions",
        "groups:4", "-o", path("expanded"), "--quiet"});
    QVERIFY2(made.exitCode == 0, made.err);
}

void TestExport::everyTargetWritesItsFileAndTellsSo_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QByteArray>("holds");
    QTest::addRow("axolotl") << "/plan.yaml" << QByteArray("- \"^model.layers.(3|7|11|15).\"");
    QTest::addRow("ms-swift") << "/plan.yaml"
                              << QByteArray("\"^model\\\\.layers\\\\.(3|7|11|15)\\\\.\"");
    QTest::addRow("open-instruct")
        << "/plan.json" << QByteArray("\"extend_layers\": \"[3, 7, 11, 15]\"");
    QTest::addRow("llama-factory") << "/plan.yaml" << QByteArray("use_llama_pro: true");
    QTest::addRow("mergekit") << "/plan.yaml" << QByteArray("merge_method: \"passthrough\"");
    QTest::addRow("lm-eval") << "/plan.sh" << QByteArray("lm_eval --model hf --model_args");
}

void TestExport::everyTargetWritesItsFileAndTellsSo()
{
    QFETCH(QString, plan);
    QFETCH(QByteArray, holds);
    const QString target = QTest::currentDataTag();
    const auto folder = path(target);
    QVERIFY(QDir().mkpath(folder));
    const auto ended
        = lesaRun({"export", path("expanded"), "--to", target, "--base", LESA_DEMO, "--text",
            path("lines.jsonl"), "-o", folder + plan, "--slurm", folder + "/job.sbatch", "--json"});
    QVERIFY2(ended.exitCode == 0, ended.err + ended.out);
    const auto summary = QJsonDocument::fromJson(ended.out).object();
    QStringList named;
    for (const auto& file : summary["files"].toArray())
        named.append(QFileInfo(file.toString()).fileName());
    named.sort();
    QCOMPARE(named, QDir(folder).entryList(QDir::Files, QDir::Name));
    QVERIFY2(contents(folder + plan).contains(holds), contents(folder + plan));
    const auto job = contents(folder + "/job.sbatch");
    QVERIFY(job.startsWith("#!/bin/bash\n#SBATCH "));
    QVERIFY(job.contains((folder + plan).toUtf8()));
}

void TestExport::whatExistsIsLeftAloneWithoutForce()
{
    const auto file = path("names.txt");
    write(file, "mine\n");
    const QStringList words = {"export", path("expanded"), "--to", "names", "-o", file};
    const auto refused = lesaRun(words);
    QCOMPARE(refused.exitCode, 4);
    QCOMPARE(contents(file), QByteArray("mine\n"));
    QCOMPARE(lesaRun(words + QStringList{"--force"}).exitCode, 0);
    const auto names = contents(file).trimmed().split('\n');
    QCOMPARE(names.size(), 4 * 9);
    QVERIFY(names.contains("model.layers.15.mlp.down_proj.weight"));
}

void TestExport::wrongCallsSaySo_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    QTest::addRow("unknown target") << QStringList{"--to", "axolot"} << 2 << QByteArray("axolotl");
    QTest::addRow("no text") << QStringList{"--to", "axolotl"} << 2 << QByteArray("--text");
    QTest::addRow("a text that is missing")
        << QStringList{"--to", "axolotl", "--text", "/none.txt"} << 4 << QByteArray("/none.txt");
    QTest::addRow("token ids") << QStringList{"--to", "axolotl", "--text", path("ids.u16")} << 4
                               << QByteArray("token ids");
    QTest::addRow("a script for a list")
        << QStringList{"--to", "names", "--slurm", "/tmp/x"} << 2 << QByteArray("--slurm");
    QTest::addRow("no base") << QStringList{"--to", "mergekit"} << 2 << QByteArray("--base");
    QTest::addRow("a configuration without its ending")
        << QStringList{"--to", "open-instruct"} << 2 << QByteArray(".json");
    QTest::addRow("two sources for one")
        << QStringList{LESA_DEMO, "--to", "names"} << 2 << QByteArray("one by one");
    QTest::addRow("a setting of the expansion") << QStringList{"--to", "names", "--set",
        "strategy.name=lesa"} << 2 << QByteArray("already");
}

void TestExport::wrongCallsSaySo()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    QFETCH(QByteArray, says);
    const auto out = path("refused.yaml");
    const auto ended = lesaRun(QStringList{"export", path("expanded"), "-o", out} + words);
    QCOMPARE(ended.exitCode, code);
    QVERIFY2(ended.err.startsWith("lesa: ") && ended.err.contains(says), ended.err);
    QVERIFY(!QFile::exists(out));
}

void TestExport::aRefusalLeavesNothingBehind()
{
    const auto made = lesaRun({"expand", LESA_DEMO, "--strategy", "copy", "--positions", "5-10",
        "-o", path("top"), "--quiet"});
    QVERIFY2(made.exitCode == 0, made.err);
    const auto folder = path("uneven");
    QVERIFY(QDir().mkpath(folder));
    const auto ended = lesaRun({"export", path("top"), "--to", "llama-factory", "--text",
        path("lines.jsonl"), "-o", folder + "/plan.yaml", "--slurm", folder + "/job"});
    QCOMPARE(ended.exitCode, 4);
    QVERIFY2(ended.err.contains("6, 8, 10, 12, 14, 16"), ended.err);
    QVERIFY(QDir(folder).isEmpty());
    // A file that stands in the way of the second is in the way of the first too.
    write(folder + "/job", "mine");
    const auto blocked = lesaRun({"export", path("top"), "--to", "axolotl", "--text",
        path("lines.jsonl"), "-o", folder + "/plan.yaml", "--slurm", folder + "/job"});
    QCOMPARE(blocked.exitCode, 4);
    QVERIFY(!QFile::exists(folder + "/plan.yaml"));
}

void TestExport::aMergekitFileBecomesAPresetThatExpands()
{
    write(path("upscale.yml"),
        "merge_method: passthrough\ndtype: bfloat16\nslices:\n"
        "- sources: [{model: some/model, layer_range: [0, 9]}]\n"
        "- sources: [{model: some/model, layer_range: [3, 12]}]\n");
    const auto preset = path("upscale.json");
    const auto ended = lesaRun({"preset", "import", path("upscale.yml"), "-o", preset});
    QVERIFY2(ended.exitCode == 0, ended.err);
    QCOMPARE(lesaRun({"preset", "validate", preset}).exitCode, 0);
    const auto plan = lesaRun({"plan", LESA_DEMO, "--preset", preset, "--json"});
    const auto object = QJsonDocument::fromJson(plan.out).object();
    QCOMPARE(object["layers_after"].toInt(), 18);
    QCOMPARE(object["layer_map"].toArray()[9].toObject()["source"].toInt(), 3);
    write(path("bad.yml"), "merge_method: ties\n");
    QCOMPARE(lesaRun({"preset", "import", path("bad.yml")}).exitCode, 4);
}

void TestExport::aRunHandsOnItsNewestCheckpointSettingsAndText()
{
    const auto run = path("run");
    const auto trained = lesaRun({"train", path("expanded"), "--text", path("lines.jsonl"), "-o",
        run, "--set", "steps=2", "--set", "training.batch=1", "--set", "sequence=32", "--set",
        "eval_tokens=64", "--quiet"});
    QVERIFY2(trained.exitCode == 0, trained.err);
    const auto ended
        = lesaRun({"export", run, "--to", "axolotl", "-o", path("run.yaml"), "--json"});
    QVERIFY2(ended.exitCode == 0, ended.err + ended.out);
    const auto yaml = contents(path("run.yaml"));
    QVERIFY2(yaml.contains((run + "/checkpoints/step-2\"").toUtf8()), yaml);
    QVERIFY(yaml.contains("max_steps: 2\n"));
    QVERIFY(yaml.contains(path("lines.jsonl").toUtf8()));
}

void TestExport::resultsAreShownSideBySide()
{
    const auto folder = path("results");
    for (const auto* model : {"base", "expanded"}) {
        QVERIFY(QDir().mkpath(folder + "/" + model));
        QVERIFY(QFile::copy(QStringLiteral(LESA_TEST_DATA "/lm_eval/%1.json").arg(model),
            folder + "/" + model + "/results_2026-01-01.json"));
    }
    const auto json = lesaRun({"results", folder, "--json"});
    QVERIFY2(json.exitCode == 0, json.err);
    const auto object = QJsonDocument::fromJson(json.out).object();
    QCOMPARE(object["models"].toArray(), (QJsonArray{"base", "expanded"}));
    const auto table = lesaRun({"results", folder});
    QVERIFY2(table.out.contains("word_perplexity"), table.out);
    QVERIFY(!table.out.contains("toy_order"));
    QVERIFY(lesaRun({"results", folder, "--all"}).out.contains("toy_order"));
    QCOMPARE(lesaRun({"results", path("expanded")}).exitCode, 4);
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
