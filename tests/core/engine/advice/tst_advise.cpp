// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/torch.h"

#include "core/engine/advice/advice_rules.h"
#include "core/engine/advice/advise.h"
#include "core/engine/analysis/analyze.h"
#include "core/engine/eval/evaluate.h"
#include "core/engine/network/network.h"
#include "core/hdf5/hdf5_file.h"
#include "core/plan/expansion_record.h"
#include "tests/core/engine/method/workshop.h"
#include "tests/support/raised.h"

#include <QTest>

#include <cmath>

using namespace lesa;
using namespace lesa::test;
namespace fs = std::filesystem;

namespace {

class Listening : public SilentListener {
public:
    void warning(std::string_view text) override { warnings.emplace_back(text); }
    void metric(const Metric& metric) override
    {
        for (const auto& [name, value] : metric.values)
            series[name].emplace_back(static_cast<int>(metric.step), value);
    }
    void stage(std::string_view name, int, int) override
    {
        stages.emplace_back(name);
        if (name == stopIn)
            control->requestStop();
    }
    void progress(std::string_view stage, std::int64_t done, std::int64_t total) override
    {
        last[std::string(stage)] = {done, total};
    }

    std::vector<std::string> warnings;
    std::vector<std::string> stages;
    std::map<std::string, std::vector<std::pair<int, double>>> series;
    std::map<std::string, std::pair<std::int64_t, std::int64_t>> last;
    std::string stopIn;
    Control* control = nullptr;
};

const GapScores& scoresOf(const Advice& advice, const std::string& rule)
{
    return *std::find_if(advice.rules.begin(), advice.rules.end(),
        [&](const GapScores& scores) { return scores.rule == rule; });
}

std::vector<std::string> rulesOf(const Advice& advice)
{
    std::vector<std::string> rules;
    for (const auto& scores : advice.rules)
        rules.push_back(scores.rule);
    return rules;
}

/// A tiny model with more weight than the default, so that layers matter to the loss.
TinyModel loud(const std::string& type, int layers = 5)
{
    auto model = tiny(type, layers, DType::BF16);
    model.scale = 0.3;
    return model;
}

} // namespace

class TestAdvise : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { at::set_num_threads(1); }
    void init();

    void insertionIsWhatExpandAndEvaluateFind_data();
    void insertionIsWhatExpandAndEvaluateFind();
    void bypassIsTheModelWithoutTheLayer();
    void hiddenCosineIsThatOfTheDefinition();
    void baseIsWhatEvaluateFinds();
    void distancesAreThoseOfTheAnalysis();
    void distancesBesideAPredictorAreTheSame_data();
    void distancesBesideAPredictorAreTheSame();
    void predictabilityIsTheLeaveOneOutCosineOfAnExpansion();
    void curvesGrowGapByGap();
    void progressEndsAtItsTotal();
    void withoutATextItSaysWhatIsLeftOut();
    void aFamilyWithoutForwardPassGetsTheRulesOfWeights();
    void strategiesThatRepeatHaveNoInsertion();
    void aRuleThatCannotBeHadIsRefusedWhenNamed();
    void onlyChosenGapsAreScored();
    void theGapAfterTheLastLayerHasNoNeighbours();
    void severalLayersAGapAreRefused();
    void theFileHoldsWhatWasFound();
    void theFileIsFoundAgain();
    void anotherFileIsKept();
    void aStopLeavesNoFile();

private:
    Advice run() { return advise(m_request, {m_listener, m_control}); }
    void use(const TinyModel& model)
    {
        fs::remove_all(m_request.checkpoint);
        writeTinyModel(m_request.checkpoint, model);
    }
    double lossOf(const fs::path& checkpoint)
    {
        EvaluateRequest request;
        static_cast<TextRequest&>(request) = m_request.text;
        request.checkpoint = checkpoint;
        request.compute = m_request.compute;
        return evaluate(request, {m_listener, m_control}).loss;
    }
    Network network()
    {
        return Network::load(Checkpoint::open(m_request.checkpoint), {}, {m_listener, m_control});
    }

    std::unique_ptr<TemporaryFolder> m_folder;
    AdviseRequest m_request;
    Listening m_listener;
    Control m_control;
};

void TestAdvise::init()
{
    m_folder = std::make_unique<TemporaryFolder>();
    m_request = {};
    m_request.checkpoint = *m_folder / "model";
    m_request.output = *m_folder / "advice.h5";
    m_request.text.text = {*m_folder / "text.ids"};
    m_request.text.window = 16;
    m_request.text.stride = 10;
    m_request.text.batch = 2;
    m_request.strategy = named("copy");
    m_request.compute.device = "cpu";
    m_listener = {};
    std::string ids;
    std::uint32_t state = 5;
    for (int i = 0; i < 70; ++i) {
        state = state * 1664525 + 1013904223;
        ids += std::to_string((state >> 16) % 32) + " ";
    }
    writeText(m_request.text.text.front(), ids);
    use(loud("llama"));
}

void TestAdvise::insertionIsWhatExpandAndEvaluateFind_data()
{
    QTest::addColumn<QString>("modelType");
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<QString>("align");
    for (const auto* strategy : {"lesa", "copy", "mean", "llama-pro", "opt-deus", "random"})
        QTest::addRow("%s", strategy) << "llama" << strategy << "none";
    QTest::addRow("aligned") << "llama"
                             << "mean"
                             << "all";
    for (const auto* type : {"qwen2", "qwen3", "mixtral", "qwen3_moe"})
        QTest::addRow("%s", type) << type << "mean"
                                  << "none";
}

void TestAdvise::insertionIsWhatExpandAndEvaluateFind()
{
    QFETCH(QString, modelType);
    QFETCH(QString, strategy);
    QFETCH(QString, align);
    auto model = loud(modelType.toStdString());
    if (modelType
        == "qwen2") // the upper layers look through a window: which ones depends on the depth
        model.extraConfig
            = R"({"use_sliding_window": true, "sliding_window": 3, "max_window_layers": 2})";
    use(model);
    m_request.strategy = named(strategy.toStdString());
    m_request.strategy.align = align.toStdString();
    m_request.strategy.noise = strategy == "copy" ? 0.1 : 0;
    m_request.rules = {"insertion"};
    m_request.compute.seed = 7;
    const auto advice = run();
    QCOMPARE(advice.gaps, (std::vector<int>{0, 1, 2, 3}));
    for (const int gap : advice.gaps) {
        ExpandRequest request;
        request.checkpoint = m_request.checkpoint;
        request.output = *m_folder / ("expanded-" + std::to_string(gap));
        request.preset.strategy = m_request.strategy;
        request.preset.positions = parsePositions(std::to_string(gap));
        request.quality = false;
        request.compute = m_request.compute;
        expand(request, {m_listener, m_control});
        const auto expected = std::exp(lossOf(request.output));
        const auto found = advice.rules.front().score[static_cast<std::size_t>(gap)];
        QVERIFY2(std::abs(found / expected - 1) < 1e-9,
            qPrintable(
                QStringLiteral("gap %1: %2, evaluate %3").arg(gap).arg(found).arg(expected)));
        QVERIFY(strategy == "llama-pro" || strategy == "opt-deus"
            || std::abs(found / advice.text->perplexity - 1) > 1e-4);
    }
}

void TestAdvise::bypassIsTheModelWithoutTheLayer()
{
    m_request.rules = {"bypass"};
    const auto advice = run();
    const auto base = lossOf(m_request.checkpoint);
    for (const int gap : advice.gaps) {
        auto tensors = tinyTensors(loud("llama"));
        const auto number = [](int layer) { return ".layers." + std::to_string(layer) + "."; };
        std::vector<TinyTensor> kept;
        for (auto& tensor : tensors) {
            if (names(tensor.name, number(gap)))
                continue;
            for (int layer = gap + 1; layer < 5; ++layer)
                if (const auto at = tensor.name.find(number(layer)); at != std::string::npos) {
                    tensor.name.replace(at, number(layer).size(), number(layer - 1));
                    break;
                }
            kept.push_back(tensor);
        }
        const auto directory = *m_folder / ("without-" + std::to_string(gap));
        writeTinyModel(directory, tinyConfig(loud("llama", 4)), kept);
        const auto expected = lossOf(directory) - base;
        const auto found = advice.rules.front().score[static_cast<std::size_t>(gap)];
        QVERIFY(std::abs(found - expected) < 1e-9);
        QVERIFY(std::abs(found) > 1e-4);
    }
}

void TestAdvise::hiddenCosineIsThatOfTheDefinition()
{
    m_request.rules = {"hidden_cosine"};
    m_request.text.stride = 16;
    m_request.text.maxTokens = 20; // a window of 16 and one of 4 tokens: 15 and 3 positions
    const auto advice = run();
    const at::NoGradGuard noGradient;
    const auto model = network();
    std::vector<std::int64_t> all;
    for (const auto& word : QString::fromStdString(readText(m_request.text.text.front()))
                                .split(' ', Qt::SkipEmptyParts))
        all.push_back(word.toLongLong());
    for (const int gap : advice.gaps) {
        double sum = 0;
        for (const auto& [first, count] : {std::pair{0, 15}, std::pair{16, 3}}) {
            const std::vector<std::int64_t> window(
                all.begin() + first, all.begin() + first + count);
            const auto in_TH
                = model.runLayers(model.embed(at::tensor(window, at::kLong).unsqueeze(0)), 0, gap);
            const auto out_TH = model.runLayers(in_TH, gap, gap + 1).squeeze(0);
            for (int t = 0; t < count; ++t) {
                const auto a = in_TH[0][t].to(at::kDouble), b = out_TH[t].to(at::kDouble);
                sum += (a.dot(b) / a.norm() / b.norm()).item<double>();
            }
        }
        QVERIFY(
            std::abs(advice.rules.front().score[static_cast<std::size_t>(gap)] - sum / 18) < 1e-6);
    }
}

void TestAdvise::baseIsWhatEvaluateFinds()
{
    m_request.rules = {"hidden_cosine"};
    const auto advice = run();
    const auto loss = lossOf(m_request.checkpoint);
    QCOMPARE(advice.text->loss, loss);
    QCOMPARE(advice.text->perplexity, std::exp(loss));
    QCOMPARE(advice.text->tokens, std::int64_t(69));
    QCOMPARE(advice.text->window, 16);
    QCOMPARE(advice.text->stride, 10);
}

void TestAdvise::distancesAreThoseOfTheAnalysis()
{
    m_request.rules = {"neighbour_distance"};
    const auto advice = run();
    AnalyzeRequest request;
    request.checkpoint = m_request.checkpoint;
    request.output = *m_folder / "analysis.h5";
    request.compute = m_request.compute;
    analyze(request, {m_listener, m_control});
    const Hdf5Reader analysis(request.output), file(*m_request.output);
    const auto types = analysis.children("/similarity");
    const auto byType = file.doubles("/advice/neighbour_distance/by_type");
    QCOMPARE(byType.size(), 4 * types.size());
    const auto attribute = file.attribute("/advice/neighbour_distance/by_type", "types");
    const auto& columns = std::get<std::vector<std::string>>(attribute);
    for (std::size_t gap = 0; gap < 4; ++gap) {
        double sum = 0;
        for (std::size_t column = 0; column < columns.size(); ++column) {
            const auto expected
                = analysis.doubles("/similarity/" + columns[column] + "/neighbour_distance")[gap];
            QVERIFY(std::abs(byType[gap * types.size() + column] / expected - 1) < 1e-9);
            sum += expected;
        }
        QVERIFY(
            std::abs(advice.rules.front().score[gap] * static_cast<double>(types.size()) / sum - 1)
            < 1e-9);
    }
}

void TestAdvise::distancesBesideAPredictorAreTheSame_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("cut");
    QTest::addRow("the predictor's own coefficients") << "linear" << false;
    QTest::addRow("a predictor of few directions") << "linear" << true;
    QTest::addRow("a predictor without coefficients") << "direct" << false;
}

void TestAdvise::distancesBesideAPredictorAreTheSame()
{
    QFETCH(QString, kind);
    QFETCH(bool, cut);
    m_request.rules = {"neighbour_distance"};
    m_request.output.reset();
    const auto alone = run();
    m_request.strategy.predictor.kind = kind.toStdString();
    if (cut)
        m_request.strategy.predictor.rank = 3;
    m_request.rules = {"neighbour_distance", "predictability"};
    const auto both = run();
    for (std::size_t gap = 0; gap < 4; ++gap)
        QVERIFY(std::abs(
                    scoresOf(both, "neighbour_distance").score[gap] / alone.rules[0].score[gap] - 1)
            < 1e-9);
}

void TestAdvise::predictabilityIsTheLeaveOneOutCosineOfAnExpansion()
{
    m_request.strategy = named("lesa");
    m_request.rules = {"predictability", "insertion"};
    const auto advice = run();
    ExpandRequest request;
    request.checkpoint = m_request.checkpoint;
    request.output = *m_folder / "expanded";
    request.preset.strategy = m_request.strategy;
    request.preset.positions = parsePositions("2");
    request.compute = m_request.compute;
    const auto quality = expand(request, {m_listener, m_control}).quality;
    std::vector<double> sum(5, 0), count(5, 0);
    for (const auto& row : quality)
        if (row.against == "truth" && row.method == "predicted") {
            sum[static_cast<std::size_t>(row.layer)] += row.cosineW;
            count[static_cast<std::size_t>(row.layer)] += 1;
        }
    const auto mean = [&](std::size_t layer) { return sum[layer] / count[layer]; };
    const std::vector<double> expected
        = {mean(1), (mean(1) + mean(2)) / 2, (mean(2) + mean(3)) / 2, mean(3)};
    for (std::size_t gap = 0; gap < 4; ++gap)
        QVERIFY(std::abs(scoresOf(advice, "predictability").score[gap] - expected[gap]) < 1e-12);
}

void TestAdvise::curvesGrowGapByGap()
{
    m_request.rules = {"insertion", "bypass"};
    const auto advice = run();
    for (const std::string rule : {"insertion", "bypass"}) {
        const auto& points = m_listener.series["advise/" + rule];
        QCOMPARE(points.size(), std::size_t(4));
        for (std::size_t gap = 0; gap < 4; ++gap) {
            QCOMPARE(points[gap].first, static_cast<int>(gap));
            const auto score = scoresOf(advice, rule).score[gap];
            const auto loss = rule == "insertion" ? std::log(score) : score + advice.text->loss;
            QVERIFY(std::abs(points[gap].second - loss) < 1e-12);
        }
    }
}

void TestAdvise::progressEndsAtItsTotal()
{
    m_request.rules = {"insertion", "bypass", "hidden_cosine"};
    m_request.positions = parsePositions("1,3");
    run();
    const auto [done, total] = m_listener.last["gaps"];
    QCOMPARE(done, total);
    QVERIFY(total > 0);
}

void TestAdvise::withoutATextItSaysWhatIsLeftOut()
{
    m_request.text.text.clear();
    const auto advice = run();
    QCOMPARE(rulesOf(advice), (std::vector<std::string>{"neighbour_distance", "predictability"}));
    QVERIFY(!advice.text);
    QCOMPARE(advice.leftOut.size(), std::size_t(3));
    QCOMPARE(m_listener.warnings.size(), std::size_t(3));
    for (std::size_t i = 0; i < 3; ++i) {
        QVERIFY(names(advice.leftOut[i].reason, "--text"));
        QVERIFY(names(m_listener.warnings[i], advice.leftOut[i].rule));
    }
}

void TestAdvise::aFamilyWithoutForwardPassGetsTheRulesOfWeights()
{
    auto config = tinyConfig(loud("llama"));
    config.replace(config.find("\"llama\""), 7, "\"gemma2\"");
    writeText(m_request.checkpoint / "config.json", config);
    const auto advice = run();
    QCOMPARE(rulesOf(advice), (std::vector<std::string>{"neighbour_distance", "predictability"}));
    QVERIFY(names(advice.leftOut.front().reason, "gemma2"));
}

void TestAdvise::strategiesThatRepeatHaveNoInsertion()
{
    m_request.strategy = named("solar");
    const auto advice = run();
    QCOMPARE(advice.leftOut.size(), std::size_t(1));
    QCOMPARE(advice.leftOut.front().rule, std::string("insertion"));
    QCOMPARE(advice.rules.size(), std::size_t(4));
}

void TestAdvise::aRuleThatCannotBeHadIsRefusedWhenNamed()
{
    m_request.rules = {"bypass"};
    m_request.text.text.clear();
    const auto error = raised([&] { run(); });
    QVERIFY(error && error->fault() == Fault::Data);
    QVERIFY(names(error->what(), "bypass") && names(error->what(), "--text"));
    use(loud("llama", 3));
    m_request.rules = {"predictability"};
    QVERIFY(names(raised([&] { run(); })->what(), "3 layers"));
    m_request.rules = {"bypas"};
    QCOMPARE(raised([&] { run(); })->fault(), Fault::Usage);
    QVERIFY(!fs::exists(*m_request.output));
}

void TestAdvise::onlyChosenGapsAreScored()
{
    const auto all = run();
    m_request.positions = parsePositions("3,1");
    m_request.output.reset();
    const auto some = run();
    QCOMPARE(some.gaps, (std::vector<int>{1, 3}));
    for (const auto& scores : some.rules) {
        QCOMPARE(scores.score.size(), std::size_t(2));
        QCOMPARE(scores.score[0], scoresOf(all, scores.rule).score[1]);
        QCOMPARE(scores.score[1], scoresOf(all, scores.rule).score[3]);
        QCOMPARE(scores.place[0] + scores.place[1], 3);
    }
    m_request.positions = parsePositions("9");
    QCOMPARE(raised([&] { run(); })->fault(), Fault::Data);
}

void TestAdvise::theGapAfterTheLastLayerHasNoNeighbours()
{
    m_request.positions = parsePositions("3,4");
    const auto advice = run();
    for (const std::string rule : {"insertion", "bypass", "hidden_cosine"})
        QVERIFY(std::isfinite(scoresOf(advice, rule).score[1]));
    for (const std::string rule : {"neighbour_distance", "predictability"}) {
        QVERIFY(std::isnan(scoresOf(advice, rule).score[1]));
        QCOMPARE(scoresOf(advice, rule).place, (std::vector<int>{1, 0}));
    }
    m_request.strategy = named("mean");
    QVERIFY(names(raised([&] { run(); })->what(), "a layer above"));
}

void TestAdvise::severalLayersAGapAreRefused()
{
    m_request.positions = parsePositions("1x2");
    QCOMPARE(raised([&] { run(); })->fault(), Fault::Usage);
}

void TestAdvise::theFileHoldsWhatWasFound()
{
    const auto advice = run();
    QCOMPARE(advice.rules.size(), adviceRules().size());
    const Hdf5Reader file(*m_request.output);
    QCOMPARE(file.text("/", "schema"), std::string("lesa-advice/1"));
    QCOMPARE(file.text("/", "source"), std::string("model"));
    QCOMPARE(file.integers("/advice/gap"), (std::vector<std::int64_t>{0, 1, 2, 3}));
    QCOMPARE(file.doubles("/advice/mean_place"), advice.meanPlace);
    for (const auto& scores : advice.rules) {
        const auto path = "/advice/" + scores.rule + "/score";
        QCOMPARE(file.doubles(path), scores.score);
        QCOMPARE(file.text(path, "good"),
            std::string(adviceRule(scores.rule).lowIsGood ? "low" : "high"));
        const auto info = file.info(path);
        QVERIFY(!info.units.empty() && !info.description.empty());
        const auto places = file.integers("/advice/" + scores.rule + "/place");
        QCOMPARE(std::vector<int>(places.begin(), places.end()), scores.place);
    }
    QCOMPARE(file.shape("/advice/predictability/by_type"), (Hdf5Shape{5, 7}));
    QVERIFY(std::isnan(file.doubles("/advice/predictability/by_type").front()));
}

void TestAdvise::theFileIsFoundAgain()
{
    const auto first = run();
    m_listener = {};
    const auto again = run();
    QVERIFY(!first.isReused && again.isReused);
    QVERIFY(m_listener.stages.empty());
    QCOMPARE(again.gaps, first.gaps);
    QCOMPARE(again.meanPlace, first.meanPlace);
    QCOMPARE(rulesOf(again), rulesOf(first));
    for (std::size_t i = 0; i < first.rules.size(); ++i) {
        QCOMPARE(again.rules[i].score, first.rules[i].score);
        QCOMPARE(again.rules[i].place, first.rules[i].place);
    }
    QCOMPARE(again.text->loss, first.text->loss);
    QCOMPARE(again.text->tokens, first.text->tokens);
    m_request.force = true;
    QVERIFY(!run().isReused);
}

void TestAdvise::anotherFileIsKept()
{
    m_request.rules = {"hidden_cosine"};
    run();
    const auto bytes = readText(*m_request.output);
    m_request.text.maxTokens = 30;
    QCOMPARE(raised([&] { run(); })->fault(), Fault::Data);
    writeText(m_request.text.text.front(), "1 2 3 4 5 6");
    m_request.text.maxTokens = 0;
    QCOMPARE(raised([&] { run(); })->fault(), Fault::Data);
    QCOMPARE(readText(*m_request.output), bytes);
    writeText(*m_request.output, "mine");
    QCOMPARE(raised([&] { run(); })->fault(), Fault::Data);
    QCOMPARE(readText(*m_request.output), std::string("mine"));
    m_request.force = true;
    run();
    QCOMPARE(Hdf5Reader(*m_request.output).text("/", "schema"), std::string("lesa-advice/1"));
}

void TestAdvise::aStopLeavesNoFile()
{
    Control control;
    m_listener.stopIn = "gaps";
    m_listener.control = &control;
    QVERIFY_EXCEPTION_THROWN(advise(m_request, {m_listener, control}), Stopped);
    for (const auto& entry : fs::directory_iterator(m_folder->path()))
        QVERIFY2(entry.path().filename() == "model" || entry.path().filename() == "text.ids",
            entry.path().c_str());
}

QTEST_GUILESS_MAIN(TestAdvise)
#include "tst_advise.moc"
