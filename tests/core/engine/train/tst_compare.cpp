// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/torch.h"

#include "core/base/error.h"
#include "core/engine/train/compare.h"
#include "core/runs/run_folder.h"
#include "core/store/checkpoint.h"
#include "tests/core/engine/train/workshop.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <algorithm>

using namespace lesa;
using namespace lesa::test;

namespace {

CompareRequest requestFor(const Workshop& shop, const std::vector<std::string>& strategies)
{
    CompareRequest request;
    request.checkpoint = shop.base();
    request.text = {shop.text()};
    request.runs = shop.run("runs");
    request.compute.device = "cpu";
    for (const auto& strategy : strategies) {
        auto preset = Workshop::preset(strategy);
        preset.positions.gaps = {1, 2};
        preset.training.steps = 6;
        preset.training.evalEvery = 3;
        request.presets.push_back(preset);
    }
    return request;
}

} // namespace

class TestCompare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { at::set_num_threads(1); } // such small tensors gain nothing from more
    void everyStrategyGetsARowAndAFolder();
    void aRunInAComparisonEqualsTheSameRunAlone();
    void everySeedTrainsEveryStrategy();
    void unequalConditionsDrawAWarning();
    void aRunWithoutAFiniteLossDoesNotEndTheOthers();
    void aStopKeepsTheFinishedRows();
    void keptCheckpointsCanBeLoaded();
    void twoPresetsOfOneNameAreRefused();
};

void TestCompare::everyStrategyGetsARowAndAFolder()
{
    const Workshop shop;
    const auto request = requestFor(shop, {"llama-pro", "mean"});
    StepListener listener;
    Control control;
    const auto result = compare(request, {listener, control});
    QCOMPARE(result.rows.size(), std::size_t(2));
    for (const auto& row : result.rows) {
        QCOMPARE(row.layers, 6);
        QCOMPARE(row.validation.size(), std::size_t(3));
        QVERIFY(row.finalPerplexity < row.stepZeroPerplexity);
        QVERIFY(fs::exists(request.runs / row.name / "run.json"));
        QCOMPARE(listener.series.at(row.name + "/loss").size(), std::size_t(6));
    }
    // LLaMA Pro starts as the base model itself.
    QVERIFY(std::abs(result.rows[0].stepZeroPerplexity - result.basePerplexity) < 1e-4);

    const auto json = nlohmann::json::parse(readText(request.runs / "compare.json"));
    QCOMPARE(json["schema"].get<std::string>(), std::string("lesa-compare/1"));
    QCOMPARE(json["rows"].size(), std::size_t(2));
    QCOMPARE(json["base"]["perplexity"].get<double>(), result.basePerplexity);
    QCOMPARE(json["rows"][1]["validation"][2]["step"].get<int>(), 6);
    const auto csv = QString::fromStdString(readText(request.runs / "compare.csv"));
    QCOMPARE(csv.count('\n'), 3);

    for (const auto& entry : fs::directory_iterator(request.runs)) // no expanded checkpoint stays
        QVERIFY(entry.path().filename().string().find("expanded") == std::string::npos);
}

void TestCompare::aRunInAComparisonEqualsTheSameRunAlone()
{
    Workshop shop;
    const auto request = requestFor(shop, {"mean", "copy"});
    StepListener listener;
    Control control;
    compare(request, {listener, control});

    ExpandRequest expansion;
    expansion.checkpoint = shop.base();
    expansion.output = shop.run("alone");
    expansion.preset = request.presets[1];
    expansion.quality = false;
    SilentListener silent;
    expand(expansion, {silent, control});
    auto alone = shop.request("alone-run");
    alone.checkpoint = expansion.output;
    alone.preset = request.presets[1];
    StepListener heard;
    train(alone, {heard, control});
    QCOMPARE(listener.series["copy/loss"], heard.series["loss"]);
    QCOMPARE(listener.series["copy/eval_loss"], heard.series["eval_loss"]);
}

void TestCompare::everySeedTrainsEveryStrategy()
{
    const Workshop shop;
    auto request = requestFor(shop, {"copy", "mean"});
    request.seeds = {3, 4};
    std::vector<std::string> heard;
    request.runListener = [&](const std::string& name, const fs::path& folder) {
        heard.push_back(name);
        fs::create_directories(folder);
        writeText(eventsPath(folder), "{}\n");
        return std::unique_ptr<Listener>();
    };
    StepListener listener;
    Control control;
    const auto result = compare(request, {listener, control});
    QCOMPARE(heard,
        (std::vector<std::string>{"copy-seed-3", "mean-seed-3", "copy-seed-4", "mean-seed-4"}));
    QCOMPARE(result.rows.size(), std::size_t(4));
    QCOMPARE(result.rows[3].seed, 4);
    QCOMPARE(result.rows[0].stepZeroPerplexity, result.rows[2].stepZeroPerplexity);
    QVERIFY(result.rows[0].finalPerplexity != result.rows[2].finalPerplexity);
    QCOMPARE(readRunRecord(request.runs / "copy-seed-4").seed, 4);
}

void TestCompare::unequalConditionsDrawAWarning()
{
    const Workshop shop;
    auto request = requestFor(shop, {"copy", "mean", "llama-pro"});
    request.presets[1].positions.gaps = {0, 1};
    request.presets[2].training.batch = 2;
    StepListener listener;
    Control control;
    compare(request, {listener, control});
    const auto warned = [&](const std::string& start) {
        return std::ranges::count_if(
            listener.warnings, [&](const auto& text) { return text.starts_with(start); });
    };
    QCOMPARE(warned("mean puts its new layers elsewhere"), 1);
    QCOMPARE(warned("llama-pro trains with other settings"), 1);
    QCOMPARE(warned("copy"), 0);
}

void TestCompare::aRunWithoutAFiniteLossDoesNotEndTheOthers()
{
    const Workshop shop;
    auto request = requestFor(shop, {"mean", "copy"});
    request.presets[0].training.learningRate = 10;
    request.presets[0].training.weightDecay = 10;
    request.presets[0].training.schedule = "constant";
    request.presets[0].training.warmup = 0;
    request.presets[0].training.steps = 400;
    StepListener listener;
    Control control;
    const auto result = compare(request, {listener, control});
    QCOMPARE(result.rows.size(), std::size_t(2));
    QVERIFY(!result.rows[0].failure.empty());
    QVERIFY(std::isnan(result.rows[0].finalPerplexity));
    QVERIFY(result.rows[0].stepZeroPerplexity > 1);
    QVERIFY(result.rows[1].failure.empty());
    const auto json = nlohmann::json::parse(readText(request.runs / "compare.json"));
    QVERIFY(json["rows"][0]["final_perplexity"].is_null());
}

void TestCompare::aStopKeepsTheFinishedRows()
{
    const Workshop shop;
    const auto request = requestFor(shop, {"mean", "copy"});
    StepListener listener;
    Control control;
    struct Stopper : StepListener {
        explicit Stopper(Control& control_)
            : control(control_)
        {
        }
        void metric(const Metric& metric) override
        {
            if (metric.step == 2 && metric.values.front().first == "copy/loss")
                control.requestStop();
        }
        Control& control;
    } stopper(control);
    const auto result = compare(request, {stopper, control});
    QVERIFY(result.stopped);
    QCOMPARE(result.rows.size(), std::size_t(1));
    QVERIFY(readRunState(request.runs / "copy").status == RunStatus::Stopped);
    const auto json = nlohmann::json::parse(readText(request.runs / "compare.json"));
    QCOMPARE(json["rows"].size(), std::size_t(1));
}

void TestCompare::keptCheckpointsCanBeLoaded()
{
    const Workshop shop;
    auto request = requestFor(shop, {"mean"});
    request.keepCheckpoints = true;
    StepListener listener;
    Control control;
    compare(request, {listener, control});
    Checkpoint::open(request.runs / "mean-expanded");
    Checkpoint::open(request.runs / "mean" / "checkpoints" / "step-6");
}

void TestCompare::twoPresetsOfOneNameAreRefused()
{
    const Workshop shop;
    auto request = requestFor(shop, {"mean", "mean"});
    SilentListener listener;
    Control control;
    QVERIFY_EXCEPTION_THROWN(compare(request, {listener, control}), Error);
    request.presets.clear();
    QVERIFY_EXCEPTION_THROWN(compare(request, {listener, control}), Error);
    Preset odd;
    odd.name = "../LESA as released";
    QCOMPARE(runNames({odd}, {0}), std::vector<std::string>{"---LESA-as-released"});
}

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"
