// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/slurm_script.h"
#include "core/handoff/targets.h"
#include "core/handoff/trainers.h"
#include "core/handoff/yaml_text.h"
#include "tests/core/handoff/expanded_model.h"
#include "tests/support/raised.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace lesa;
using namespace lesa::test;

namespace {

/// The value of a key in the YAML that is written here: one line a leaf.
QString leaf(const std::string& yaml, const QString& key, const QString& colon = ":")
{
    const QRegularExpression line(
        "^" + key + colon + " (.*)$", QRegularExpression::MultilineOption);
    return line.match(QString::fromStdString(yaml)).captured(1);
}

QString unquoted(const QString& text)
{
    return QString::fromStdString(Json::parse(text.toStdString()).get<std::string>());
}

std::vector<std::string> found(const Handoff& handoff, const QRegularExpression& pattern)
{
    std::vector<std::string> names;
    for (const auto& name : handoff.tensors)
        if (pattern.match(QString::fromStdString(name)).hasMatch())
            names.push_back(name);
    return names;
}

} // namespace

class TestTrainers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theNamesAreThoseOfTheNewLayersAlone();
    void aPatternSelectsExactlyTheNewLayers_data();
    void aPatternSelectsExactlyTheNewLayers();
    void openInstructListsTheLayersAsPythonDoes();
    void openInstructRefusesWhatItCannotTrainOn_data();
    void openInstructRefusesWhatItCannotTrainOn();
    void llamaFactoryIsWrittenWhereItsRuleGivesTheLayers_data();
    void llamaFactoryIsWrittenWhereItsRuleGivesTheLayers();
    void llamaFactoryIsRefusedWhereItWouldTrainOthers_data();
    void llamaFactoryIsRefusedWhereItWouldTrainOthers();
    void trainingEverythingFreezesNothing();
    void aSettingCanBeChangedAndOnlyOneOfTheTraining();
    void sequencesFitTheModelsPositions();
    void theScheduleIsSaidInTransformersWords();
    void whatIsNoExpandedCheckpointIsRefused_data();
    void whatIsNoExpandedCheckpointIsRefused();
    void aBaseOfOtherWeightsIsRefused();
    void numbersAreReadAsNumbersByPyYaml();
    void theBatchScriptIsShellWhateverTheFolderIsCalled();

private:
    [[nodiscard]] Handoff handoff(const Preset& preset, TinyModel model = {}) const;

    TemporaryFolder m_folder;
};

void TestTrainers::initTestCase()
{
    writeText(m_folder / "lines.jsonl", "{\"text\": \"a\"}\n");
    writeText(m_folder / "plain.txt", "a\n");
}

Handoff TestTrainers::handoff(const Preset& preset, TinyModel model) const
{
    const auto directory = m_folder / "expanded";
    std::filesystem::remove_all(directory);
    writeExpanded(directory, preset, std::move(model));
    auto request = requestFor(directory);
    request.text = {m_folder / "lines.jsonl"};
    request.needsText = true;
    return readHandoff(request);
}

void TestTrainers::theNamesAreThoseOfTheNewLayersAlone()
{
    const auto h = handoff(presetOf("copy", "0,9"));
    QCOMPARE(h.layers, (std::vector<int>{1, 11})); // 1 is also how 10, 11, 12 and 13 begin
    const auto names = QString::fromStdString(namesText(h).text).split('\n', Qt::SkipEmptyParts);
    QCOMPARE(names.size(), 2 * 9);
    for (const auto& name : names)
        QVERIFY2(name.startsWith("model.layers.1.") || name.startsWith("model.layers.11."),
            qPrintable(name));
}

void TestTrainers::aPatternSelectsExactlyTheNewLayers_data()
{
    QTest::addColumn<QString>("positions");
    QTest::addColumn<QString>("family");
    QTest::addRow("1 and 11") << "0,9"
                              << "llama";
    QTest::addRow("top half") << "top-half"
                              << "qwen3";
    QTest::addRow("numbers of experts") << "0,2"
                                        << "mixtral";
}

void TestTrainers::aPatternSelectsExactlyTheNewLayers()
{
    QFETCH(QString, positions);
    QFETCH(QString, family);
    TinyModel model;
    model.modelType = family.toStdString();
    const auto h = handoff(presetOf("copy", positions.toStdString()), model);
    // axolotl's rule: matched from the start, a dot is a dot.
    auto pattern = unquoted(leaf(axolotlText(h).text, "unfrozen_parameters:\n  -", ""));
    QCOMPARE(found(h, QRegularExpression(pattern.replace('.', "\\."))), h.trained);
    // ms-swift's rule: searched, an ordinary expression.
    const auto swift = msSwiftText(h).text;
    QCOMPARE(found(h, QRegularExpression(unquoted(leaf(swift, "trainable_parameters_regex")))),
        h.trained);
    QCOMPARE(leaf(swift, "freeze_parameters_ratio"), QString("1.0"));
}

void TestTrainers::openInstructListsTheLayersAsPythonDoes()
{
    const auto config = Json::parse(openInstructText(handoff(presetOf("copy", "0,9"))).text);
    QCOMPARE(config.at("extend_layers").get<std::string>(), std::string("[1, 11]"));
    QVERIFY(config.at("train_file").get<std::string>().ends_with("/lines.jsonl"));
}

void TestTrainers::openInstructRefusesWhatItCannotTrainOn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("setting");
    QTest::addRow("plain text") << "plain.txt"
                                << "steps=1";
    QTest::addRow("a schedule of later years") << "lines.jsonl"
                                               << "schedule=wsd";
}

void TestTrainers::openInstructRefusesWhatItCannotTrainOn()
{
    QFETCH(QString, text);
    QFETCH(QString, setting);
    static_cast<void>(handoff(presetOf("copy")));
    auto request = requestFor(m_folder / "expanded");
    request.needsText = true;
    request.text = {m_folder / text.toStdString()};
    request.settings = {setting.toStdString()};
    const auto h = readHandoff(request);
    const auto error = raised([&] { static_cast<void>(openInstructText(h)); });
    QVERIFY(error);
    QCOMPARE(exitCode(error->fault()), 4);
}

void TestTrainers::llamaFactoryIsWrittenWhereItsRuleGivesTheLayers_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<QString>("positions");
    QTest::addColumn<int>("layers");
    QTest::addColumn<bool>("llamaPro");
    QTest::addRow("one after every third") << "llama-pro"
                                           << "groups:4" << 4 << true;
    QTest::addRow("the last layer alone") << "copy"
                                          << "11" << 1 << false;
    QTest::addRow("a stack's upper half") << "stack"
                                          << "top-half" << 12 << false;
}

void TestTrainers::llamaFactoryIsWrittenWhereItsRuleGivesTheLayers()
{
    QFETCH(QString, strategy);
    QFETCH(QString, positions);
    QFETCH(int, layers);
    QFETCH(bool, llamaPro);
    const auto text
        = llamaFactoryText(handoff(presetOf(strategy.toStdString(), positions.toStdString())));
    QCOMPARE(leaf(text.text, "freeze_trainable_layers"), QString::number(layers));
    QCOMPARE(leaf(text.text, "use_llama_pro"), QString(llamaPro ? "true" : "false"));
    QCOMPARE(text.beside.size(), std::size_t(1));
    const auto info = Json::parse(text.beside.front().second);
    QVERIFY(info.contains(unquoted(leaf(text.text, "dataset")).toStdString()));
}

void TestTrainers::llamaFactoryIsRefusedWhereItWouldTrainOthers_data()
{
    QTest::addColumn<QString>("positions");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("says");
    QTest::addRow("LESA's layout") << "5-10"
                                   << "llama"
                                   << "evenly spaced";
    QTest::addRow("a depth that does not divide") << "3,6"
                                                  << "llama"
                                                  << "evenly spaced";
    // Layers 3, 7, 11, 15; experts 0 to 3: ".3." is also the fourth expert of every layer.
    QTest::addRow("an expert has a layer's number") << "groups:4"
                                                    << "mixtral"
                                                    << "experts.3.";
}

void TestTrainers::llamaFactoryIsRefusedWhereItWouldTrainOthers()
{
    QFETCH(QString, positions);
    QFETCH(QString, family);
    QFETCH(QString, says);
    TinyModel model;
    model.modelType = family.toStdString();
    const auto h = handoff(presetOf("copy", positions.toStdString()), model);
    const auto error = raised([&] { static_cast<void>(llamaFactoryText(h)); });
    QVERIFY(error);
    QCOMPARE(exitCode(error->fault()), 4);
    QVERIFY2(QString(error->what()).contains(says), error->what());
}

void TestTrainers::trainingEverythingFreezesNothing()
{
    auto preset = presetOf("solar");
    preset.training.train = "all";
    const auto h = handoff(preset);
    QCOMPARE(h.trained, h.tensors);
    QVERIFY(!QString::fromStdString(axolotlText(h).text).contains("unfrozen_parameters"));
    QVERIFY(!QString::fromStdString(msSwiftText(h).text).contains("freeze"));
    QVERIFY(!Json::parse(openInstructText(h).text).contains("extend_layers"));
    QCOMPARE(leaf(llamaFactoryText(h).text, "finetuning_type"), QString("\"full\""));
}

void TestTrainers::aSettingCanBeChangedAndOnlyOneOfTheTraining()
{
    static_cast<void>(handoff(presetOf("copy")));
    auto request = requestFor(m_folder / "expanded");
    request.settings = {"steps=7", "train=2,4"};
    const auto h = readHandoff(request);
    QCOMPARE(h.training.steps, 7);
    QCOMPARE(h.layers, (std::vector<int>{2, 4}));
    for (const auto* wrong : {"strategy.name=lesa", "step=7", "steps"}) {
        request.settings = {wrong};
        const auto error = raised([&] { static_cast<void>(readHandoff(request)); });
        QVERIFY2(error, wrong);
        QCOMPARE(exitCode(error->fault()), 2);
    }
}

void TestTrainers::sequencesFitTheModelsPositions()
{
    TinyModel model;
    model.extraConfig = R"({"max_position_embeddings": 64})";
    const auto h = handoff(presetOf("copy"), model);
    QCOMPARE(leaf(axolotlText(h).text, "sequence_len"), QString("64"));
    QCOMPARE(h.notes.size(), std::size_t(1)); // what was asked for is not changed unsaid
}

void TestTrainers::theScheduleIsSaidInTransformersWords()
{
    auto preset = presetOf("copy");
    preset.training.schedule = "wsd";
    preset.training.steps = 200;
    preset.training.warmup = 0.05;
    preset.training.decay = 0.1;
    const auto text = axolotlText(handoff(preset)).text;
    QCOMPARE(leaf(text, "lr_scheduler"), QString("\"warmup_stable_decay\""));
    QCOMPARE(leaf(text, "warmup_steps"), QString("10"));
    QCOMPARE(leaf(text, "  num_decay_steps"), QString("20"));
    preset.training.schedule = "linear";
    preset.training.minLearningRate = 1e-5;
    const auto linear = msSwiftText(handoff(preset));
    QCOMPARE(linear.notes.size(), std::size_t(1)); // ends at 0 there: said, not passed over
}

void TestTrainers::whatIsNoExpandedCheckpointIsRefused_data()
{
    QTest::addColumn<QString>("record");
    QTest::addRow("no lesa.json") << "";
    QTest::addRow("damaged") << "{";
    QTest::addRow("of another depth")
        << R"({"schema":"lesa-expansion/1","source":{"header_hash":"","num_hidden_layers":1},)"
           R"("layer_map":[{"kind":"old","source":0}],"preset":{"schema":"lesa-preset/1"}})";
}

void TestTrainers::whatIsNoExpandedCheckpointIsRefused()
{
    QFETCH(QString, record);
    static_cast<void>(handoff(presetOf("copy")));
    const auto file = m_folder / "expanded" / expansionRecordFile;
    std::filesystem::remove(file);
    if (!record.isEmpty())
        writeText(file, record.toStdString());
    const auto error
        = raised([&] { static_cast<void>(readHandoff(requestFor(m_folder / "expanded"))); });
    QVERIFY(error);
    QCOMPARE(exitCode(error->fault()), 4);
}

void TestTrainers::aBaseOfOtherWeightsIsRefused()
{
    static_cast<void>(handoff(presetOf("copy")));
    writeTinyModel(m_folder / "other", {});
    auto request = requestFor(m_folder / "expanded");
    for (const auto& base : {(m_folder / "other").string(), std::string("no such/model name")}) {
        request.base = base;
        const auto error = raised([&] { static_cast<void>(readHandoff(request)); });
        QVERIFY2(error, base.c_str());
        QCOMPARE(exitCode(error->fault()), 4);
    }
    request.base = "meta-llama/Llama-3.1-8B";
    QCOMPARE(readHandoff(request).base, request.base);
}

void TestTrainers::numbersAreReadAsNumbersByPyYaml()
{
    // YAML 1.1 knows a number by its point: 2e-05 is a string there.
    QCOMPARE(plainNumber(2e-5), std::string("2.0e-05"));
    QCOMPARE(plainNumber(1.5e-7), std::string("1.5e-07"));
    QCOMPARE(plainNumber(1), std::string("1.0"));
    QCOMPARE(plainNumber(0.25), std::string("0.25"));
    QCOMPARE(yamlText({{"a", {{"b", {1, "no"}}, {"c", Json::array()}}},
                 {"d", Json::array({{{"e", 1.0}, {"f", true}}})}}),
        std::string("a:\n  b:\n    - 1\n    - \"no\"\n  c: []\nd:\n  - e: 1.0\n    f: true\n"));
}

void TestTrainers::theBatchScriptIsShellWhateverTheFolderIsCalled()
{
    static_cast<void>(handoff(presetOf("llama-pro", "groups:4")));
    auto request = requestFor(m_folder / "expanded");
    request.configuration = "/a folder/it's $(here)/plan.yaml";
    const auto h = readHandoff(request);
    for (const auto& target : handoffTargets()) {
        if (!target.command)
            continue;
        QProcess shell;
        shell.start("bash", {"-n"});
        shell.write(QByteArray::fromStdString(slurmScriptFor(target, h, 2)));
        shell.closeWriteChannel();
        QVERIFY(shell.waitForFinished());
        QVERIFY2(shell.exitCode() == 0 && shell.readAllStandardError().isEmpty(), target.name);
    }
    QProcess shell;
    const auto word = h.configuration.string();
    shell.start("sh", {"-c", QString::fromStdString("printf %s " + shellWord(word))});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardOutput().toStdString(), word);
}

QTEST_GUILESS_MAIN(TestTrainers)
#include "tst_trainers.moc"
