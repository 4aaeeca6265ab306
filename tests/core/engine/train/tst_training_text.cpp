// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/train/training_text.h"
#include "core/engine/train/window_sampler.h"

#include "core/base/error.h"
#include "tests/support/checkpoint_builder.h"

#include <QTest>

#include <numeric>
#include <set>

using namespace lesa;
using lesa::test::TemporaryFolder;
using lesa::test::writeText;

namespace {

/// Ids 0, 1, … count-1 as a file of decimal numbers.
std::filesystem::path countingIds(const TemporaryFolder& folder, int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += std::to_string(i) + ' ';
    writeText(folder / "count.ids", text);
    return folder / "count.ids";
}

TrainingText load(const TextSources& sources, const TrainingSpec& spec)
{
    SilentListener listener;
    Control control;
    return loadTrainingText(sources, spec, {listener, control});
}

TrainingSpec specOf(int sequence, double evalFraction, int evalTokens)
{
    TrainingSpec spec;
    spec.sequence = sequence;
    spec.evalFraction = evalFraction;
    spec.evalTokens = evalTokens;
    return spec;
}

} // namespace

class TestTrainingText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEndOfTheTextIsHeldOut();
    void anEvaluationTextLeavesTheTrainingTextWhole();
    void aTextShorterThanASequenceIsRefused();
    void keptTokensComeBackAndDamageIsNoticed();
    void everyWindowIsSeenOnceAnEpoch();
    void theOrderDependsOnSeedAndPositionAlone();
};

void TestTrainingText::theEndOfTheTextIsHeldOut()
{
    const TemporaryFolder folder;
    const auto text
        = load({{countingIds(folder, 100)}, {}, folder.path(), {}, 100}, specOf(8, 0.2, 15));
    QCOMPARE(text.training.size(), std::size_t(80));
    QCOMPARE(text.evaluation.size(), std::size_t(15));
    QCOMPARE(text.evaluation.front(), 80);
    QCOMPARE(text.windows(8), std::int64_t(9)); // the tenth has no token after it
    QCOMPARE(text.files.size(), std::size_t(1));
    QVERIFY(!text.files[0].sha256.empty());
}

void TestTrainingText::anEvaluationTextLeavesTheTrainingTextWhole()
{
    const TemporaryFolder folder;
    writeText(folder / "eval.ids", "3 4 5");
    const auto text = load({{countingIds(folder, 30)}, {folder / "eval.ids"}, folder.path(), {}, 0},
        specOf(8, 0.5, 0));
    QCOMPARE(text.training.size(), std::size_t(30));
    QCOMPARE(text.evaluation, (std::vector<std::int32_t>{3, 4, 5}));
}

void TestTrainingText::aTextShorterThanASequenceIsRefused()
{
    const TemporaryFolder folder;
    const TextSources sources{{countingIds(folder, 16)}, {}, folder.path(), {}, 0};
    QVERIFY_EXCEPTION_THROWN(load(sources, specOf(16, 0.0, 0)), Error);
    QCOMPARE(load(sources, specOf(15, 0.0, 0)).windows(15), std::int64_t(1));
    QVERIFY_EXCEPTION_THROWN(load(sources, specOf(8, 0.07, 0)), Error); // one token to evaluate
}

void TestTrainingText::keptTokensComeBackAndDamageIsNoticed()
{
    const TemporaryFolder folder;
    TrainingText text;
    text.training = {1, 2, 70000};
    text.evaluation = {};
    keepTokens(folder.path(), text);
    RunRecord record;
    record.training = recordTokens(text.training);
    record.evaluation = recordTokens(text.evaluation);
    const auto back = readKeptTokens(folder.path(), record);
    QCOMPARE(back.training, text.training);
    QVERIFY(back.evaluation.empty());

    text.training[1] = 3;
    keepTokens(folder.path(), text);
    QVERIFY_EXCEPTION_THROWN(readKeptTokens(folder.path(), record), Error);
}

void TestTrainingText::everyWindowIsSeenOnceAnEpoch()
{
    WindowSampler sampler(20, 5);
    std::vector<std::vector<std::int64_t>> epochs(3);
    for (std::int64_t n = 0; n < 60; ++n)
        epochs[static_cast<std::size_t>(n / 20)].push_back(sampler.at(n));
    for (const auto& epoch : epochs) {
        const std::set<std::int64_t> seen(epoch.begin(), epoch.end());
        QCOMPARE(seen.size(), std::size_t(20));
        QCOMPARE(*seen.rbegin(), std::int64_t(19));
    }
    QVERIFY(epochs[0] != epochs[1]);
    QVERIFY(epochs[1] != epochs[2]);
}

void TestTrainingText::theOrderDependsOnSeedAndPositionAlone()
{
    WindowSampler through(13, 1);
    WindowSampler jumping(13, 1);
    WindowSampler other(13, 2);
    std::vector<std::int64_t> a, b;
    for (std::int64_t n = 0; n < 40; ++n) {
        a.push_back(through.at(n));
        b.push_back(other.at(n));
    }
    QVERIFY(a != b);
    for (const std::int64_t n : {39, 2, 14, 27, 0})
        QCOMPARE(jumping.at(n), a[static_cast<std::size_t>(n)]);
    // Written down once: the order is a property of the seed, on every machine.
    WindowSampler known(5, 0);
    QCOMPARE((std::vector{known.at(0), known.at(1), known.at(2), known.at(3), known.at(4)}),
        (std::vector<std::int64_t>{3, 0, 2, 1, 4}));
}

QTEST_GUILESS_MAIN(TestTrainingText)
#include "tst_training_text.moc"
