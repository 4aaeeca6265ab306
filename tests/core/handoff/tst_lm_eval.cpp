// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/evaluation_results.h"
#include "core/handoff/lm_eval.h"
#include "core/spec/json.h"
#include "tests/core/handoff/expanded_model.h"
#include "tests/support/raised.h"

#include <QProcess>
#include <QTest>

#include <cmath>

using namespace lesa;
using namespace lesa::test;

namespace {

std::filesystem::path data(const std::string& name)
{
    return std::filesystem::path(LESA_TEST_DATA) / "lm_eval" / name;
}

const EvaluationTable::Row* rowOf(
    const EvaluationTable& table, const std::string& task, const std::string& metric)
{
    for (const auto& row : table.rows)
        if (row.task == task && row.metric == metric)
            return &row;
    return nullptr;
}

} // namespace

class TestLmEval : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aResultFileIsReadAsItWasWritten();
    void resultsOfAFolderStandSideBySideTheBaseFirst();
    void theNewestResultOfAModelCounts();
    void anInfinitePerplexityIsReadAsPythonWritesIt();
    void aHostileResultIsRefused_data();
    void aHostileResultIsRefused();
    void everyModelOfAComparisonIsEvaluatedAndItsBase();
    void theScriptCallsEachModelWithItsOwnArguments();
    void aPathThatWouldBeCutIsRefused();
};

void TestLmEval::aResultFileIsReadAsItWasWritten()
{
    const auto results
        = parseEvaluationResults(readText(data("base.json")), data("base.json").string());
    QCOMPARE(results.version, std::string("0.4.13"));
    QVERIFY(results.model.ends_with("demo"));
    const auto raw = Json::parse(readText(data("base.json"))).at("results");
    std::size_t numbers = 0;
    for (const auto& metric : results.metrics) {
        const auto& task = raw.at(metric.task);
        QCOMPARE(metric.value.value, task.at(metric.name + ",none").get<double>());
        const auto& error = task.at(metric.name + "_stderr,none");
        QCOMPARE(metric.value.error.has_value(), error.is_number());
        ++numbers;
    }
    QVERIFY(numbers >= 5);
}

void TestLmEval::resultsOfAFolderStandSideBySideTheBaseFirst()
{
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder / "all/another/x");
    std::filesystem::create_directories(folder / "all/base/y");
    writeText(folder / "all/another/x/results_2026-01-01.json", readText(data("expanded.json")));
    writeText(folder / "all/base/y/results_2026-01-02.json", readText(data("base.json")));
    const auto table = readEvaluationTable({folder / "all"});
    QCOMPARE(table.models, (std::vector<std::string>{"base", "another"}));
    const auto* const group = rowOf(table, "toy", "acc");
    const auto* const part = rowOf(table, "toy_order", "acc");
    const auto* const perplexity = rowOf(table, "toy_text", "word_perplexity");
    QVERIFY(group && part && perplexity);
    QVERIFY(!group->part && part->part);
    QVERIFY(part->higherIsBetter.value_or(false));
    QCOMPARE(perplexity->higherIsBetter, std::optional(false));
    for (const auto* row : {group, part, perplexity})
        QVERIFY(row->values.size() == 2 && row->values[0] && row->values[1]);
    QVERIFY(perplexity->values[0]->value != perplexity->values[1]->value);
}

void TestLmEval::theNewestResultOfAModelCounts()
{
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder / "all/m");
    writeText(folder / "all/m/results_2026-01-01T00-00-00.json",
        R"({"results":{"t":{"acc,none":0.25}}})");
    writeText(folder / "all/m/results_2026-01-02T00-00-00.json",
        R"({"results":{"t":{"acc,none":0.75}}})");
    const auto table = readEvaluationTable({folder / "all"});
    QCOMPARE(table.models.size(), std::size_t(1));
    QCOMPARE(rowOf(table, "t", "acc")->values.front()->value, 0.75);
}

void TestLmEval::anInfinitePerplexityIsReadAsPythonWritesIt()
{
    const auto results = parseEvaluationResults(
        R"({"model_name": "NaN \" Infinity", "results": {"t": {"ppl,none": Infinity, "x,none": NaN,)"
        R"( "ppl_stderr,none": "N/A", "y,none": "acc"}}})",
        "r.json");
    QCOMPARE(results.model, std::string("NaN \" Infinity"));
    QCOMPARE(results.metrics.size(), std::size_t(2));
    QVERIFY(std::isinf(results.metrics[0].value.value) && !results.metrics[0].value.error);
    QVERIFY(std::isnan(results.metrics[1].value.value));
}

void TestLmEval::aHostileResultIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("a list") << QByteArray("[]");
    QTest::addRow("no results") << QByteArray("{}");
    QTest::addRow("results are a number") << QByteArray(R"({"results": 3})");
    QTest::addRow("a task is a number") << QByteArray(R"({"results": {"t": 3}})");
    QTest::addRow("a model that is a list") << QByteArray(R"({"model_name": [], "results": {}})");
    QTest::addRow("a bare word") << QByteArray(R"({"results": {"t": {"acc,none": nothing}}})");
    QTest::addRow("cut off") << QByteArray(R"({"results": {"t": {"acc,none": 0.)");
}

void TestLmEval::aHostileResultIsRefused()
{
    QFETCH(QByteArray, json);
    const auto error
        = raised([&] { static_cast<void>(parseEvaluationResults(json.toStdString(), "r.json")); });
    QVERIFY(error);
    QCOMPARE(exitCode(error->fault()), 4);
    QVERIFY2(QString(error->what()).startsWith("r.json: "), error->what());
}

void TestLmEval::everyModelOfAComparisonIsEvaluatedAndItsBase()
{
    const TemporaryFolder folder;
    const auto run = [&](const std::string& name, const std::string& record) {
        std::filesystem::create_directories(folder / "runs/" / name);
        std::filesystem::create_directories(folder / "runs" / name / "checkpoints/step-2");
        writeText(folder / "runs" / name / "checkpoints/step-2/config.json", "{}");
        writeText(folder / "runs" / name / "run.json", record);
        writeText(folder / "runs" / name / "state.json",
            R"({"status":"done","step":2,"checkpoint":"checkpoints/step-2","pid":1,"seconds":1})");
    };
    run("copy", "{}");
    run("mean", "{}");
    std::filesystem::create_directories(folder / "runs/stray");
    writeText(folder / "runs/compare.json",
        R"({"checkpoint":{"path":"/models/base"},"rows":[{"name":"copy"},{"name":"mean"},)"
        R"({"name":"never begun"}]})");
    const auto models = evaluatedModels({folder / "runs"}, "");
    QCOMPARE(models.size(), std::size_t(3));
    QCOMPARE(models[0].name, std::string("base"));
    QCOMPARE(models[0].path, std::string("/models/base"));
    QCOMPARE(models[1].name, std::string("copy"));
    QVERIFY(models[2].path.ends_with("/runs/mean/checkpoints/step-2"));
    // Twice the same folder name: two columns all the same.
    QCOMPARE(evaluatedModels({folder / "runs/copy", folder / "runs/copy"}, "org/base").back().name,
        std::string("copy-2"));
    QVERIFY(raised([&] { evaluatedModels({folder / "runs/stray"}, ""); }));
}

void TestLmEval::theScriptCallsEachModelWithItsOwnArguments()
{
    const TemporaryFolder folder;
    writeText(folder / "lm_eval", "#!/bin/sh\nfor word; do printf '%s\\n' \"$word\"; done\n");
    std::filesystem::permissions(folder / "lm_eval", std::filesystem::perms::owner_all);
    const auto script
        = evaluationScript({{"base", "org/base"}, {"mine", "/my models/it's"}}, "a,b", "/out put");
    QProcess shell;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(
        "PATH", QString::fromStdString(folder.path().string()) + ":" + environment.value("PATH"));
    environment.insert("LM_EVAL_OPTIONS", "--limit 3");
    shell.setProcessEnvironment(environment);
    shell.start("sh", {"-c", QString::fromStdString(script)});
    QVERIFY(shell.waitForFinished());
    const auto words = QString::fromUtf8(shell.readAllStandardOutput()).split('\n');
    QCOMPARE(words.count("--limit"), 2);
    QVERIFY(words.contains("pretrained=org/base,dtype=auto"));
    QVERIFY(words.contains("pretrained=/my models/it's,dtype=auto"));
    QVERIFY(words.contains("/out put/mine"));
}

void TestLmEval::aPathThatWouldBeCutIsRefused()
{
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder / "a,b");
    writeText(folder / "a,b/config.json", "{}");
    const auto error = raised([&] { evaluatedModels({folder / "a,b"}, ""); });
    QVERIFY(error);
    QCOMPARE(exitCode(error->fault()), 4);
    // The folder of results stands in a comment, which a line break would end.
    QVERIFY(raised([] { evaluationScript({{"m", "/m"}}, "t", "/out\ntouch harm"); }));
}

QTEST_GUILESS_MAIN(TestLmEval)
#include "tst_lm_eval.moc"
