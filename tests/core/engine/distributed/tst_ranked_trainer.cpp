// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/torch.h"

#include "core/engine/distributed/process_group.h"
#include "core/engine/train/trainer.h"
#include "tests/core/engine/distributed/rank_threads.h"
#include "tests/core/engine/train/workshop.h"

#include <QTest>

#include <memory>

using namespace lesa;
using namespace lesa::test;

namespace {

TrainingText patternText()
{
    TrainingText text;
    for (int i = 0; i < 700; ++i)
        text.training.push_back((i * i / 3 + i) % 7 + 4 * (i % 5));
    text.evaluation.assign(text.training.begin() + 100, text.training.begin() + 250);
    return text;
}

/// What a training leaves behind.
struct Trace {
    std::vector<double> losses;
    std::vector<double> norms;
    double evaluation = 0;
    OptimizerState state;
};

Trace trained(const fs::path& directory, const std::string& train, const TrainingSpec& spec,
    Ranks* ranks = nullptr)
{
    SilentListener listener;
    Control control;
    const Job job{listener, control};
    const auto text = patternText();
    const auto checkpoint = Checkpoint::open(directory);
    const auto layers = ModelConfig::read(checkpoint.config()).layers;
    Trainer trainer(Network::load(checkpoint, {at::kCPU, at::kFloat}, job), checkpoint,
        trainedParts(train, layers, readExpansionRecord(directory)), spec, text, nullptr, ranks);
    Trace trace;
    for (int step = 1; step <= spec.steps; ++step) {
        const auto report = trainer.step(step);
        trace.losses.push_back(report.loss);
        trace.norms.push_back(report.gradientNorm);
    }
    trace.evaluation = trainer.evaluate(job);
    trace.state = trainer.wholeState();
    return trace;
}

/// Of rank 0.
Trace trainedByRanks(
    int size, const fs::path& directory, const std::string& train, const TrainingSpec& spec)
{
    Trace first;
    const auto failures = asRanks(size, [&](Ranks& ranks) {
        auto trace = trained(directory, train, spec, &ranks);
        if (ranks.isFirst())
            first = std::move(trace);
    });
    for (const auto& failure : failures)
        if (!failure.empty())
            qWarning("%s", failure.c_str());
    return first;
}

double largestDifference(const std::vector<double>& a, const std::vector<double>& b)
{
    double largest = a.size() == b.size() ? 0 : 1;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        largest = std::max(largest, std::abs(a[i] / b[i] - 1));
    return largest;
}

TrainingSpec spec(int batch = 4, int accumulation = 1)
{
    auto spec = Workshop::preset("copy").training;
    spec.steps = 12;
    spec.batch = batch;
    spec.accumulation = accumulation;
    spec.learningRate = 5e-3;
    spec.weightDecay = 0.1;
    spec.clip = 0.5;
    return spec;
}

} // namespace

class TestRankedTrainer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!hasGloo())
            QSKIP("built without Gloo's headers");
        at::set_num_threads(1);
        m_shop = std::make_unique<Workshop>();
        TinyModel experts;
        experts.modelType = "mixtral";
        writeTinyModel(m_shop->run("experts"), experts);
        TinyModel tied;
        tied.tied = true;
        writeTinyModel(m_shop->run("tied"), tied);
    }
    void ranksTrainAsOneProcessDoes_data();
    void ranksTrainAsOneProcessDoes();
    void moreRanksThanShareableElementsTrainToo();

private:
    std::unique_ptr<Workshop> m_shop;
};

void TestRankedTrainer::ranksTrainAsOneProcessDoes_data()
{
    QTest::addColumn<int>("ranks");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("train");
    QTest::addColumn<int>("accumulation");
    QTest::addColumn<bool>("recompute");
    for (const int ranks : {2, 4}) {
        QTest::addRow("new layers, %d", ranks) << ranks << "expanded"
                                               << "new" << 1 << false;
        QTest::addRow("all, %d", ranks) << ranks << "expanded"
                                        << "all" << 1 << false;
        QTest::addRow("accumulated, %d", ranks) << ranks << "expanded"
                                                << "new" << 3 << false;
        QTest::addRow("recomputed, %d", ranks) << ranks << "expanded"
                                               << "all" << 1 << true;
        QTest::addRow("tied, %d", ranks) << ranks << "tied"
                                         << "all" << 2 << false;
        QTest::addRow("experts, %d", ranks) << ranks << "experts"
                                            << "all" << 1 << false;
    }
}

void TestRankedTrainer::ranksTrainAsOneProcessDoes()
{
    QFETCH(const int, ranks);
    QFETCH(const QString, model);
    QFETCH(const QString, train);
    QFETCH(const int, accumulation);
    QFETCH(const bool, recompute);
    auto settings = spec(4, accumulation);
    settings.checkpointing = recompute;
    const auto directory
        = model == "expanded" ? m_shop->expanded() : m_shop->run(model.toStdString());
    const auto alone = trained(directory, train.toStdString(), settings);
    const auto together = trainedByRanks(ranks, directory, train.toStdString(), settings);

    QVERIFY(alone.losses.front() != alone.losses.back());
    QVERIFY(largestDifference(together.losses, alone.losses) < 1e-5);
    QVERIFY(largestDifference(together.norms, alone.norms) < 1e-4);
    QVERIFY(std::abs(together.evaluation / alone.evaluation - 1) < 1e-5);
    QCOMPARE(together.state.steps, alone.state.steps);
    QCOMPARE(together.state.trained.size(), alone.state.trained.size());
    for (std::size_t i = 0; i < alone.state.trained.size(); ++i) {
        const auto& ours = together.state.trained[i];
        const auto& expected = alone.state.trained[i];
        QCOMPARE(ours.name, expected.name);
        // AdamW divides by the root of v: where a gradient is all rounding, so is its step.
        QVERIFY2(at::allclose(ours.master, expected.master, 1e-3, 1e-3), ours.name.c_str());
        QVERIFY(at::allclose(ours.firstMoment, expected.firstMoment, 1e-3, 1e-5));
        QVERIFY(at::allclose(ours.secondMoment, expected.secondMoment, 1e-3, 1e-6));
    }
}

/// Shares end where they end, not where tensors do; some ranks' parts of most tensors are empty.
void TestRankedTrainer::moreRanksThanShareableElementsTrainToo()
{
    const auto alone = trained(m_shop->expanded(), "3", spec(8));
    const auto together = trainedByRanks(8, m_shop->expanded(), "3", spec(8));
    QVERIFY(largestDifference(together.losses, alone.losses) < 1e-5);
}

QTEST_GUILESS_MAIN(TestRankedTrainer)
#include "tst_ranked_trainer.moc"
