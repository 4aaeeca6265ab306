// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/torch.h"

#include "core/base/error.h"
#include "core/engine/method/gap_order.h"
#include "core/engine/method/scratch.h"
#include "core/engine/method/strategies.h"
#include "core/engine/method/tensor_roles.h"
#include "core/engine/run_tasks.h"
#include "core/plan/positions.h"
#include "core/spec/preset.h"
#include "tests/support/checkpoint_builder.h"

#include <QTest>
#include <QThread>

#include <array>
#include <atomic>
#include <filesystem>
#include <latch>
#include <thread>

using namespace lesa;

namespace {

Preset builtIn(const std::string& name)
{
    const auto folder = std::filesystem::path(LESA_TEST_DATA) / "../../data/presets";
    return parsePreset(test::readText(folder / (name + ".json")), name);
}

} // namespace

class TestStrategies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void middleFirstThenTheHalves();
    void halfwayIsExactlyTheAverage();
    void everyChoiceOfTheSettingHasARow();
    void unknownStrategyIsRefused();
    void outputsOfEveryNamingAreFound();
    void expertsAreABlock();
    void tasksAllRunAndTheFirstFailureIsThrown();
    void tasksRunSideBySide();
    void aLoneTaskMaySplitItself();
    void tasksInsideATaskRunOneByOne();
    void productsInBlocksAreProducts();
    void scratchThatDoesNotFitInMemoryIsAFile();
    void builtInPresetsSayWhatIsPublished();
};

void TestStrategies::middleFirstThenTheHalves()
{
    QCOMPARE(gapOrder(1), (std::vector<GapPart>{{0, -1, 1, 0.5}}));
    QCOMPARE(gapOrder(2), (std::vector<GapPart>{{0, -1, 2, 0.5}, {1, 0, 2, 0.75}}));
    QCOMPARE(
        gapOrder(3), (std::vector<GapPart>{{1, -1, 3, 0.5}, {0, -1, 1, 0.25}, {2, 1, 3, 0.75}}));
    QCOMPARE(gapFraction(2, 3), 0.75);
    for (int of = 1; of < 20; ++of)
        QCOMPARE(gapOrder(of).size(), static_cast<std::size_t>(of));
}

void TestStrategies::halfwayIsExactlyTheAverage()
{
    torch::manual_seed(1);
    const auto a = at::randn({50});
    const auto b = at::randn({50}) * 1e-3;
    QVERIFY(at::equal(between(a, b, 0.5), (a + b) / 2));
}

void TestStrategies::everyChoiceOfTheSettingHasARow()
{
    StrategySpec spec;
    std::vector<std::string> choices;
    forEachField(spec, [&](const auto& field, const auto&) {
        if (std::string(field.key) == "name")
            choices = field.choices;
    });
    QVERIFY(!choices.empty());
    for (const auto& choice : choices) {
        QCOMPARE(std::string(strategyNamed(choice).name), choice);
        spec.name = choice;
        QCOMPARE(needsLayerAbove(spec), strategyNamed(choice).needsUpper); // plan and expand agree
    }
    QCOMPARE(strategies().size(), choices.size());
}

void TestStrategies::unknownStrategyIsRefused()
{
    QVERIFY_EXCEPTION_THROWN(strategyNamed("lassa"), Error);
}

void TestStrategies::outputsOfEveryNamingAreFound()
{
    const OutputRule projections;
    QVERIFY(writesResidual("self_attn.o_proj.bias", projections));
    QVERIFY(writesResidual("mlp.down_proj.weight", projections));
    QVERIFY(writesResidual("block_sparse_moe.experts.3.w2.weight", projections));
    QVERIFY(writesResidual("mlp.experts.down_proj", projections));
    QVERIFY(!writesResidual("mlp.up_proj.weight", projections));
    QVERIFY(!writesResidual("post_attention_layernorm.weight", projections));
    const OutputRule postNorm = {true, -1};
    QVERIFY(writesResidual("post_attention_layernorm.weight", postNorm));
    QVERIFY(writesResidual("post_feedforward_layernorm.weight", postNorm));
    QVERIFY(!writesResidual("pre_feedforward_layernorm.weight", postNorm));
    QVERIFY(!writesResidual("mlp.down_proj.weight", postNorm));
}

void TestStrategies::expertsAreABlock()
{
    QVERIFY(isExpertBlock("block_sparse_moe.gate.weight"));
    QVERIFY(isExpertBlock("mlp.gate.weight"));
    QVERIFY(isExpertBlock("mlp.experts.0.up_proj.weight"));
    QVERIFY(isExpertBlock("mlp.shared_expert_gate.weight"));
    QVERIFY(!isExpertBlock("mlp.gate_proj.weight"));
}

void TestStrategies::tasksAllRunAndTheFirstFailureIsThrown()
{
    std::atomic<int> sum = 0;
    for (const bool concurrent : {true, false})
        runTasks(100, concurrent, [&](int i) { sum += i; });
    QCOMPARE(sum.load(), 2 * 4950);
    QVERIFY_EXCEPTION_THROWN(runTasks(8, true, [](int) { throw Error(Fault::Data, "no"); }), Error);
}

void TestStrategies::tasksRunSideBySide()
{
    const int threads = at::get_num_threads();
    at::set_num_threads(2);
    std::latch both(2);
    std::atomic<int> met = 0;
    runTasks(2, true, [&](int) {
        both.count_down();
        for (int i = 0; i < 1000 && !both.try_wait(); ++i)
            QThread::msleep(10);
        met += both.try_wait();
    });
    at::set_num_threads(threads);
    QCOMPARE(met.load(), 2);
}

void TestStrategies::aLoneTaskMaySplitItself()
{
    const int threads = at::get_num_threads();
    at::set_num_threads(2);
    std::atomic<int> elsewhere = 0;
    runTasks(1, true, [&](int) {
        const auto thread = std::this_thread::get_id();
        QCOMPARE(at::get_num_threads(), 1);
        runTasks(2, true, [&](int) { elsewhere += std::this_thread::get_id() != thread; });
    });
    QCOMPARE(at::get_num_threads(), 2);
    QCOMPARE(elsewhere.load(), 2);
    at::set_num_threads(threads);
}

void TestStrategies::tasksInsideATaskRunOneByOne()
{
    std::atomic<int> sum = 0;
    runTasks(4, true, [&](int) {
        const auto thread = std::this_thread::get_id();
        runTasks(5, true, [&](int i) { sum += std::this_thread::get_id() == thread ? i : -100; });
    });
    QCOMPARE(sum.load(), 4 * 10);
}

void TestStrategies::productsInBlocksAreProducts()
{
    for (const auto& [m, k, n] : {std::array{700, 30, 40}, {40, 30, 700}, {3, 5, 2}, {130, 1, 1}}) {
        const auto a = at::randn({m, k});
        const auto b = at::randn({n, k}).t();
        auto out = at::ones({m, n});
        productInto(out, a, b, 0.5);
        QVERIFY(at::allclose(out, at::mm(a, b) + 0.5, 1e-5, 1e-5));
        QVERIFY(at::allclose(product(a, b), at::mm(a, b), 1e-5, 1e-5));
    }
}

void TestStrategies::scratchThatDoesNotFitInMemoryIsAFile()
{
    const test::TemporaryFolder folder;
    auto tensor = mappedTensor({7, 3}, folder.path());
    tensor.copy_(at::arange(21, at::kFloat).view({7, 3}));
    QCOMPARE(tensor.sum().item<float>(), 210.F);
    QVERIFY(std::filesystem::is_empty(folder.path()));
    QVERIFY_EXCEPTION_THROWN(mappedTensor({7, 3}, folder / "absent"), Error);
}

void TestStrategies::builtInPresetsSayWhatIsPublished()
{
    const auto released = builtIn("lesa-released");
    QCOMPARE(released.strategy.predictor.normWeight, 5e-4);
    QCOMPARE(released.strategy.predictor.epochs, 10);
    QCOMPARE(released.strategy.norms, std::string("layer0"));
    const auto map = layerMapFor(released.strategy, released.positions, 32);
    const auto inserted = insertedLayers(map);
    QCOMPARE(inserted.size(), std::size_t{16});
    for (std::size_t i = 0; i < inserted.size(); ++i)
        QCOMPARE(inserted[i], 16 + 2 * static_cast<int>(i));

    const auto paper = builtIn("lesa-paper");
    QCOMPARE(paper.strategy.predictor.normWeight, 5e-5);
    QCOMPARE(paper.strategy.predictor.epochs, 5);
    const auto solar = builtIn("solar");
    QCOMPARE(solar.training.train, std::string("all"));
    QCOMPARE(layerMapFor(solar.strategy, solar.positions, 32).size(), std::size_t{48});
    for (const auto* name : {"lesa-residual", "lesa-aligned", "linear", "mean", "mean-aligned",
             "copy", "llama-pro", "opt-deus"}) {
        const auto preset = builtIn(name);
        QCOMPARE(preset.positions, released.positions);
        QVERIFY(!preset.source.empty() && !preset.description.empty());
    }
}

QTEST_GUILESS_MAIN(TestStrategies)
#include "tst_strategies.moc"
