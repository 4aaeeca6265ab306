// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/torch.h"

#include "core/base/error.h"
#include "core/engine/eval/divergence.h"
#include "core/engine/eval/evaluate.h"
#include "core/engine/eval/perplexity.h"
#include "tests/support/checkpoint_builder.h"

#include <QTest>

#include <cmath>
#include <fstream>

namespace fs = std::filesystem;
using namespace lesa;

namespace {

constexpr int vocabulary = 32;

std::vector<std::int32_t> someIds(std::size_t count)
{
    std::vector<std::int32_t> ids(count);
    std::uint32_t state = 12345;
    for (auto& id : ids) {
        state = state * 1664525 + 1013904223;
        id = static_cast<std::int32_t>(state >> 16) % vocabulary;
    }
    return ids;
}

class Recorder : public SilentListener {
public:
    void warning(std::string_view text) override { warnings.emplace_back(text); }
    void progress(std::string_view, std::int64_t, std::int64_t) override
    {
        if (stopper)
            stopper->requestStop();
    }
    std::vector<std::string> warnings;
    Control* stopper = nullptr;
};

} // namespace

class TestEvaluate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void lossIsTheMeanOverAllScoredTokens_data();
    void lossIsTheMeanOverAllScoredTokens();
    void aModelDoesNotDivergeFromItself();
    void divergenceIsThatOfTheDefinition();
    void dumpedLogitsAreThoseOfTheFirstWindow();
    void windowIsCutToTheModelsPositions();
    void lineMeanRefusesTokenIds();
    void basesWithOtherTokensAreRefused();
    void aStopEndsTheEvaluation();

private:
    EvaluateRequest request() const
    {
        EvaluateRequest request;
        request.checkpoint = m_folder / "model";
        request.text = {m_folder / "text.ids"};
        request.window = 16;
        request.compute.device = "cpu";
        return request;
    }
    Network load(const std::string& name)
    {
        return Network::load(Checkpoint::open(m_folder / name), {}, {m_listener, m_control});
    }

    test::TemporaryFolder m_folder;
    Recorder m_listener;
    Control m_control;
};

void TestEvaluate::initTestCase()
{
    const std::string config = R"({"max_position_embeddings": 24})";
    test::writeTinyModel(
        m_folder / "model", {.vocab = vocabulary, .seed = 1, .scale = 0.3, .extraConfig = config});
    test::writeTinyModel(
        m_folder / "base", {.vocab = vocabulary, .seed = 2, .scale = 0.3, .extraConfig = config});
    test::writeTinyModel(m_folder / "other", {.vocab = vocabulary + 1});
    std::ofstream text(m_folder / "text.ids");
    for (const auto id : someIds(53))
        text << id << ' ';
}

void TestEvaluate::lossIsTheMeanOverAllScoredTokens_data()
{
    QTest::addColumn<int>("stride");
    QTest::addColumn<int>("batch");
    QTest::newRow("windows side by side") << 16 << 0;
    QTest::newRow("one at a time") << 16 << 1;
    QTest::newRow("overlapping") << 5 << 3;
}

void TestEvaluate::lossIsTheMeanOverAllScoredTokens()
{
    QFETCH(int, stride);
    QFETCH(int, batch);
    const at::NoGradGuard noGradient;
    const auto ids = someIds(53);
    const auto network = load("model");
    double sum = 0;
    std::vector<int> scored(ids.size(), 0);
    for (const auto& window : evaluationWindows(std::ssize(ids), 16, stride)) {
        const std::vector<std::int64_t> part(ids.begin() + window.begin, ids.begin() + window.end);
        const auto logp = network.forward(at::tensor(part, at::kLong).unsqueeze(0)).log_softmax(-1);
        for (auto at = std::max(window.begin + 1, window.scoredFrom); at < window.end; ++at) {
            sum -= logp[0][at - 1 - window.begin][ids[static_cast<std::size_t>(at)]].item<double>();
            ++scored[static_cast<std::size_t>(at)];
        }
    }
    const auto count = std::accumulate(scored.begin(), scored.end(), 0);
    QVERIFY(*std::max_element(scored.begin(), scored.end()) == 1);
    if (stride < 16)
        QCOMPARE(count, 52); // every token but the first

    auto wanted = request();
    wanted.stride = stride;
    wanted.batch = batch;
    const auto result = evaluate(wanted, {m_listener, m_control});
    QCOMPARE(result.tokens, count);
    QCOMPARE(result.stride, stride);
    QVERIFY(std::abs(result.loss - sum / count) < 1e-6);
    QVERIFY(std::abs(result.perplexity - std::exp(sum / count)) < 1e-4);
    QVERIFY(
        std::abs(meanNll(network, ids, 16, stride, batch, {m_listener, m_control}) - result.loss)
        < 1e-6);
}

void TestEvaluate::aModelDoesNotDivergeFromItself()
{
    auto wanted = request();
    wanted.base = wanted.checkpoint;
    const auto result = evaluate(wanted, {m_listener, m_control});
    QCOMPARE(result.kl.value(), 0.0);
    QCOMPARE(result.deltaPerplexity.value(), 0.0);
    QCOMPARE(result.baseLoss.value(), result.loss);
}

void TestEvaluate::divergenceIsThatOfTheDefinition()
{
    const at::NoGradGuard noGradient;
    const auto network = load("model"), base = load("base");
    const std::vector<std::int64_t> ids = {3, 1, 4, 1, 5, 9, 2, 6};
    const auto ids_BT = at::tensor(ids, at::kLong).view({2, 4});
    auto target_BT = ids_BT.clone();
    target_BT[1][2] = -100;
    const auto logp = network.forward(ids_BT).log_softmax(-1),
               logBase = base.forward(ids_BT).log_softmax(-1);
    const auto expected_BT = (logBase.exp() * (logBase - logp)).sum(-1);
    const auto expected = (expected_BT.sum() - expected_BT[1][2]).item<double>();
    const Job job{m_listener, m_control};
    const auto found = divergenceSum(network, hiddenStates(network, ids_BT, job), base,
        hiddenStates(base, ids_BT, job), target_BT);
    QVERIFY(expected > 0.1);
    QVERIFY(std::abs(found - expected) < 1e-5 * expected);

    auto wanted = request();
    wanted.base = m_folder / "base";
    const auto result = evaluate(wanted, {m_listener, m_control});
    QVERIFY(result.kl.value() > 0);
    QCOMPARE(result.deltaPerplexity.value(), result.perplexity - result.basePerplexity.value());
}

void TestEvaluate::dumpedLogitsAreThoseOfTheFirstWindow()
{
    auto wanted = request();
    wanted.dumpLogits = m_folder / "logits.f32";
    evaluate(wanted, {m_listener, m_control});
    std::vector<float> values(16 * vocabulary);
    QCOMPARE(fs::file_size(*wanted.dumpLogits), values.size() * sizeof(float));
    std::ifstream(*wanted.dumpLogits, std::ios::binary)
        .read(reinterpret_cast<char*>(values.data()),
            static_cast<std::streamsize>(values.size() * sizeof(float)));
    const at::NoGradGuard noGradient;
    const auto ids = someIds(16);
    const auto expected = load("model").forward(
        at::tensor(std::vector<std::int64_t>(ids.begin(), ids.end()), at::kLong).unsqueeze(0));
    QVERIFY(at::allclose(at::tensor(values).view({1, 16, vocabulary}), expected, 0, 1e-6));
}

void TestEvaluate::windowIsCutToTheModelsPositions()
{
    m_listener.warnings.clear();
    auto wanted = request();
    wanted.window = 1024;
    wanted.maxTokens = 30;
    const auto result = evaluate(wanted, {m_listener, m_control});
    QCOMPARE(result.window, 24);
    QCOMPARE(result.stride, 24);
    QVERIFY(result.tokens < 30);
    QCOMPARE(m_listener.warnings.size(), std::size_t(1));
}

void TestEvaluate::lineMeanRefusesTokenIds()
{
    auto wanted = request();
    wanted.lineMean = true;
    QVERIFY_EXCEPTION_THROWN(evaluate(wanted, {m_listener, m_control}), Error);
}

void TestEvaluate::basesWithOtherTokensAreRefused()
{
    auto wanted = request();
    wanted.base = m_folder / "other";
    QVERIFY_EXCEPTION_THROWN(evaluate(wanted, {m_listener, m_control}), Error);
}

void TestEvaluate::aStopEndsTheEvaluation()
{
    Control control;
    Recorder listener;
    listener.stopper = &control;
    QVERIFY_EXCEPTION_THROWN(evaluate(request(), {listener, control}), Stopped);
}

QTEST_GUILESS_MAIN(TestEvaluate)
#include "tst_evaluate.moc"
