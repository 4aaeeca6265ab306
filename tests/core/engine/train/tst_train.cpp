// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/torch.h"

#include "core/base/error.h"
#include "core/engine/eval/evaluate.h"
#include "core/runs/curves.h"
#include "core/runs/event_file.h"
#include "core/runs/run_folder.h"
#include "core/store/checkpoint.h"
#include "tests/core/engine/train/workshop.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>

using namespace lesa;
using namespace lesa::test;

namespace {

struct Outcome {
    StepListener listener;
    Control control;
    TrainResult result;
    std::optional<Error> error;
    bool killed = false;
};

/// Runs `work`; `act` is called with the listener's step.
std::unique_ptr<Outcome> attempt(const std::function<TrainResult(const Job&)>& work,
    const std::function<void(int, Control&)>& act = {})
{
    auto outcome = std::make_unique<Outcome>();
    if (act)
        outcome->listener.onStep = [&](int step) { act(step, outcome->control); };
    try {
        outcome->result = work({outcome->listener, outcome->control});
    } catch (const Error& e) {
        outcome->error = e;
    } catch (const Killed&) {
        outcome->killed = true;
    }
    return outcome;
}

std::unique_ptr<Outcome> attempt(
    const TrainRequest& request, const std::function<void(int, Control&)>& act = {})
{
    return attempt([&](const Job& job) { return train(request, job); }, act);
}

std::unique_ptr<Outcome> resumed(const fs::path& run)
{
    ComputeOptions cpu;
    cpu.device = "cpu";
    return attempt([&](const Job& job) { return resumeTraining(run, cpu, job); });
}

/// A series as TensorBoard would show it, and how its points look in single precision.
std::map<int, float> board(const fs::path& run, const std::string& series)
{
    std::map<int, float> points;
    for (const auto& row : readCurves(tensorBoardPath(run)).rows)
        for (const auto& [name, value] : row.values)
            if (name == series)
                points[static_cast<int>(row.step)] = static_cast<float>(value);
    return points;
}

std::map<int, float> rounded(const std::map<int, double>& series)
{
    std::map<int, float> points;
    for (const auto& [step, value] : series)
        points[step] = static_cast<float>(value);
    return points;
}

void killAt(int step, int wanted)
{
    if (step == wanted)
        throw Killed();
}

std::string bytesOf(const Checkpoint& checkpoint, const std::string& name)
{
    const auto bytes = checkpoint.bytes(checkpoint.tensor(name));
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

fs::path newestCheckpoint(const fs::path& run)
{
    return run / readRunState(run).checkpoint;
}

/// Every tensor of the newest checkpoint and of its optimiser state.
std::string weightsOf(const fs::path& run)
{
    return readText(newestCheckpoint(run) / "model.safetensors")
        + readText(newestCheckpoint(run) / "optimizer.safetensors");
}

} // namespace

class TestTrain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        at::set_num_threads(1); // such small tensors gain nothing from more
        m_shop = std::make_unique<Workshop>();
    }
    void onlyTrainedTensorsChangeInTheCheckpoint_data();
    void onlyTrainedTensorsChangeInTheCheckpoint();
    void theCheckpointIsWhatWasEvaluated();
    void aRunFolderSaysWhatWasDone();
    void aStoppedRunGoesOnToTheSameLosses_data();
    void aStoppedRunGoesOnToTheSameLosses();
    void aKilledRunGoesOnToTheSameLosses_data();
    void aKilledRunGoesOnToTheSameLosses();
    void theEventFilesGrowWithTheTraining();
    void aRunMovedElsewhereGoesOn();
    void aCheckpointIsWrittenWhenAskedFor();
    void onlyTheLastTwoCheckpointsStay();
    void withoutCheckpointsNoneIsWritten();
    void aLossThatIsNotFiniteFailsAndKeepsTheLastCheckpoint();
    void whatCannotBeResumedIsRefused();
    void whatCannotBeTrainedIsRefused_data();
    void whatCannotBeTrainedIsRefused();
    void aSequenceBeyondThePositionsIsCut();
    void aStopBeforeTheFirstStepLeavesAResumableRun();

private:
    std::unique_ptr<Workshop> m_shop;
};

void TestTrain::onlyTrainedTensorsChangeInTheCheckpoint_data()
{
    QTest::addColumn<int>("dtype");
    QTest::newRow("fp32") << int(DType::F32);
    QTest::newRow("bf16") << int(DType::BF16);
}

void TestTrain::onlyTrainedTensorsChangeInTheCheckpoint()
{
    QFETCH(const int, dtype);
    const Workshop shop(static_cast<DType>(dtype));
    const auto outcome = attempt(shop.request());
    QVERIFY(!outcome->error);
    const auto before = Checkpoint::open(shop.expanded());
    const auto after = Checkpoint::open(newestCheckpoint(shop.run()));
    QCOMPARE(after.tensors().size(), before.tensors().size());
    for (const auto& tensor : before.tensors()) {
        const auto& name = tensor.entry.name;
        const bool trained
            = name.starts_with("model.layers.3.") || name.starts_with("model.layers.5.");
        QVERIFY(after.tensor(name).entry.dtype == tensor.entry.dtype);
        QVERIFY2((bytesOf(before, name) != bytesOf(after, name)) == trained, name.c_str());
    }
    QCOMPARE(after.config().text(), before.config().text());
    QCOMPARE(readText(after.directory() / "lesa.json"), readText(before.directory() / "lesa.json"));
}

void TestTrain::theCheckpointIsWhatWasEvaluated()
{
    auto request = m_shop->request("evaluated");
    request.preset.training.evalFraction = 0.1;
    request.preset.training.evalTokens = 0;
    request.evalText = {m_shop->text()};
    const auto outcome = attempt(request);
    EvaluateRequest question;
    question.checkpoint = newestCheckpoint(request.run);
    question.text = request.evalText;
    question.window = 16;
    question.compute.device = "cpu";
    const auto answer = evaluate(question, {outcome->listener, outcome->control});
    QVERIFY(std::abs(answer.loss - outcome->result.lastEvalLoss) < 1e-5);
}

void TestTrain::aRunFolderSaysWhatWasDone()
{
    auto request = m_shop->request("told");
    request.commandLine = "lesa train";
    const auto outcome = attempt(request);
    const auto& result = outcome->result;
    QCOMPARE(result.lastStep, 10);
    QVERIFY(!result.stopped);
    QVERIFY(result.tokensPerSecond > 0);
    QVERIFY(result.lastEvalLoss < result.firstEvalLoss);
    QCOMPARE(result.validation.size(), std::size_t(3)); // steps 0, 5, 10

    const auto& series = outcome->listener.series;
    for (const auto* name : {"loss", "learning_rate", "grad_norm", "tokens_per_second"})
        QCOMPARE(series.at(name).size(), std::size_t(10));
    QCOMPARE(series.at("eval_loss").at(10), result.lastEvalLoss);
    QVERIFY(std::abs(series.at("eval_perplexity").at(0) - std::exp(result.firstEvalLoss)) < 1e-9);

    const auto record = readRunRecord(request.run);
    QCOMPARE(record.commandLine, request.commandLine);
    QVERIFY(record.preset == request.preset);
    QCOMPARE(record.trainedLayers, (std::vector<int>{3, 5}));
    QCOMPARE(record.checkpointHash, Checkpoint::open(m_shop->expanded()).headerHash());
    QCOMPARE(record.dtype, std::string("fp32"));
    QCOMPARE(record.training.count, std::int64_t(1425));
    const auto state = readRunState(request.run);
    QVERIFY(state.status == RunStatus::Done);
    QCOMPARE(state.step, 10);
    QCOMPARE(state.checkpoint, std::string("checkpoints/step-10"));
    QCOMPARE(outcome->listener.artifacts, std::vector{request.run / "checkpoints" / "step-10"});

    const auto log = nlohmann::json::parse(readText(trainerStatePath(request.run)));
    QCOMPARE(log["log_history"].size(), std::size_t(10 + 3 + 1));
    QVERIFY(log["log_history"].back().contains("train_loss"));
}

void TestTrain::aStoppedRunGoesOnToTheSameLosses_data()
{
    QTest::addColumn<int>("dtype");
    QTest::addColumn<int>("step");
    QTest::newRow("fp32 checkpoint") << int(DType::F32) << 4;
    QTest::newRow("bf16 checkpoint") << int(DType::BF16) << 4;
    QTest::newRow("where an evaluation is due") << int(DType::F32) << 5;
    QTest::newRow("before the last step") << int(DType::F32) << 9;
}

void TestTrain::aStoppedRunGoesOnToTheSameLosses()
{
    QFETCH(const int, dtype);
    QFETCH(const int, step);
    const Workshop shop(static_cast<DType>(dtype));
    const auto whole = attempt(shop.request("whole"));
    const auto first = attempt(shop.request("parts"), [&](int now, Control& control) {
        if (now == step)
            control.requestStop();
    });
    QVERIFY(first->result.stopped);
    QCOMPARE(first->result.lastStep, step);
    QVERIFY(readRunState(shop.run("parts")).status == RunStatus::Stopped);

    const auto rest = resumed(shop.run("parts"));
    QVERIFY(!rest->error);
    QVERIFY(rest->listener.warnings.empty());
    auto losses = first->listener.series["loss"];
    losses.merge(rest->listener.series["loss"]);
    QCOMPARE(losses, whole->listener.series["loss"]);
    QCOMPARE(rest->result.validation, whole->result.validation);
    QCOMPARE(weightsOf(shop.run("parts")), weightsOf(shop.run("whole")));
    QVERIFY(readRunState(shop.run("parts")).status == RunStatus::Done);
}

void TestTrain::aKilledRunGoesOnToTheSameLosses_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("at the first step") << 1;
    QTest::newRow("before the first checkpoint") << 3;
    QTest::newRow("after a checkpoint") << 6;
    QTest::newRow("at a step with a checkpoint") << 8;
    QTest::newRow("at the last step") << 10;
}

void TestTrain::aKilledRunGoesOnToTheSameLosses()
{
    QFETCH(const int, step);
    auto request = m_shop->request("whole");
    request.force = true;
    request.preset.training.checkpointEvery = 4;
    const auto whole = attempt(request);
    request.run = m_shop->run("killed");
    const auto first = attempt(request, [&](int now, Control&) { killAt(now, step); });
    QVERIFY(first->killed);
    QVERIFY(readRunState(request.run).status == RunStatus::Running);
    QVERIFY(!isRunActive(request.run));

    const auto rest = resumed(request.run);
    QVERIFY(!rest->error);
    auto losses = rest->listener.series["loss"];
    QCOMPARE(losses.begin()->first, (step - 1) / 4 * 4 + 1); // goes on after the last checkpoint
    losses.merge(first->listener.series["loss"]);
    QCOMPARE(losses, whole->listener.series["loss"]);
    QCOMPARE(weightsOf(request.run), weightsOf(m_shop->run("whole")));

    QCOMPARE(eventFilesIn(tensorBoardPath(request.run)).size(), std::size_t(2));
    for (const auto* series : {"loss", "learning_rate", "grad_norm", "eval_loss"})
        QCOMPARE(board(request.run, series), rounded(whole->listener.series[series]));
}

void TestTrain::theEventFilesGrowWithTheTraining()
{
    const Workshop shop;
    auto request = shop.request();
    std::map<int, std::size_t> seen;
    attempt(request, [&](int now, Control&) {
        seen[now] = board(request.run, "loss").size(); // the listener hears of a step first
    });
    for (int step = 2; step <= 10; ++step)
        QCOMPARE(seen.at(step), std::size_t(step - 1));
    request.force = true; // begins anew: what was there belongs to another run
    attempt(request);
    QCOMPARE(eventFilesIn(tensorBoardPath(request.run)).size(), std::size_t(1));
}

void TestTrain::aRunMovedElsewhereGoesOn()
{
    const Workshop shop;
    const auto request = shop.request("here");
    attempt(request, [](int now, Control& control) {
        if (now == 3)
            control.requestStop();
    });
    fs::rename(shop.run("here"), shop.run("there"));
    fs::remove_all(shop.expanded());
    fs::remove(shop.text());
    const auto rest = resumed(shop.run("there"));
    QVERIFY2(!rest->error, rest->error ? rest->error->what() : "");
    QCOMPARE(rest->result.lastStep, 10);
}

void TestTrain::aCheckpointIsWrittenWhenAskedFor()
{
    const auto request = m_shop->request("asked");
    const auto outcome = attempt(request, [](int now, Control& control) {
        if (now == 2)
            control.requestCheckpoint();
    });
    QCOMPARE(outcome->listener.artifacts,
        (std::vector{
            request.run / "checkpoints" / "step-2", request.run / "checkpoints" / "step-10"}));
    QCOMPARE(Checkpoint::open(outcome->listener.artifacts[0]).tensors().size(),
        Checkpoint::open(m_shop->expanded()).tensors().size());
}

void TestTrain::onlyTheLastTwoCheckpointsStay()
{
    auto request = m_shop->request("pruned");
    request.preset.training.checkpointEvery = 3;
    attempt(request);
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(request.run / "checkpoints"))
        names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    QCOMPARE(names, (std::vector<std::string>{"step-10", "step-9"}));
}

void TestTrain::withoutCheckpointsNoneIsWritten()
{
    auto request = m_shop->request("light");
    request.keepCheckpoint = false;
    request.preset.training.checkpointEvery = 3;
    const auto outcome = attempt(request);
    QCOMPARE(outcome->result.lastStep, 10);
    QVERIFY(!fs::exists(request.run / "checkpoints"));
    QVERIFY(!fs::exists(request.run / "tokens"));
    QVERIFY(outcome->listener.artifacts.empty());
}

void TestTrain::aLossThatIsNotFiniteFailsAndKeepsTheLastCheckpoint()
{
    auto request = m_shop->request("wild");
    request.preset.training.learningRate = 10;
    request.preset.training.schedule = "constant";
    request.preset.training.warmup = 0;
    request.preset.training.clip = 0;
    request.preset.training.steps = 400;
    request.preset.training.evalEvery = 0;
    request.preset.training.checkpointEvery = 1;
    request.preset.training.weightDecay = 10; // each step multiplies the weights by -99
    const auto outcome = attempt(request);
    QVERIFY(outcome->error && outcome->error->fault() == Fault::Numeric);
    const std::string message = outcome->error->what();
    QVERIFY2(message.find("not finite at learning rate 10") != std::string::npos, message.c_str());
    const auto state = readRunState(request.run);
    QVERIFY(state.status == RunStatus::Failed);
    QCOMPARE(state.message, message);
    const auto& losses = outcome->listener.series["loss"];
    QCOMPARE(losses.rbegin()->first, state.step + 1);
    QVERIFY(message.find(fmt::format("step {}", state.step + 1)) != std::string::npos);
    QCOMPARE(state.checkpoint, fmt::format("checkpoints/step-{}", state.step));
    Checkpoint::open(newestCheckpoint(request.run));
}

void TestTrain::whatCannotBeResumedIsRefused()
{
    const auto refusal = [](const fs::path& run) {
        const auto outcome = resumed(run);
        return outcome->error ? QString(outcome->error->what()) : QString();
    };
    QVERIFY(refusal(m_shop->base()).contains("not a run folder"));
    auto request = m_shop->request("finished");
    attempt(request);
    QVERIFY(refusal(request.run).contains("finished"));

    request = m_shop->request("unkept");
    request.keepCheckpoint = false;
    attempt(request, [](int now, Control&) { killAt(now, 2); });
    QVERIFY(refusal(request.run).contains("kept no checkpoints"));

    request = m_shop->request("other-tokens");
    attempt(request, [](int now, Control&) { killAt(now, 2); });
    writeText(request.run / "tokens" / "training.u32", "abcd");
    QVERIFY(refusal(request.run).contains("training.u32"));

    const Workshop shop;
    request = shop.request("other-model");
    attempt(request, [](int now, Control&) { killAt(now, 2); });
    fs::remove_all(shop.expanded());
    fs::copy(shop.base(), shop.expanded());
    QVERIFY(refusal(request.run).contains("not the checkpoint this run began with"));
}

void TestTrain::whatCannotBeTrainedIsRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("words");
    QTest::newRow("no record of what is new") << "base"
                                              << "lesa.json";
    QTest::newRow("text too short") << "text"
                                    << "fewer than";
    QTest::newRow("half precision") << "fp16"
                                    << "fp16";
    QTest::newRow("folder in use") << "folder"
                                   << "not an empty folder";
}

void TestTrain::whatCannotBeTrainedIsRefused()
{
    QFETCH(const QString, what);
    QFETCH(const QString, words);
    auto request = m_shop->request("refused");
    if (what == "base")
        request.checkpoint = m_shop->base();
    if (what == "text")
        request.preset.training.evalFraction = 0.9999;
    if (what == "fp16")
        request.compute.dtype = "fp16";
    if (what == "folder")
        request.run = m_shop->base();
    const auto outcome = attempt(request);
    QVERIFY(outcome->error.has_value());
    QVERIFY2(QString(outcome->error->what()).contains(words), outcome->error->what());
    QVERIFY(!fs::exists(m_shop->run("refused")));
}

void TestTrain::aSequenceBeyondThePositionsIsCut()
{
    auto request = m_shop->request("long");
    request.preset.training.sequence = 500;
    request.preset.training.steps = 1;
    const auto outcome = attempt(request);
    QVERIFY(!outcome->error);
    QCOMPARE(outcome->listener.warnings.size(), std::size_t(1));
    QCOMPARE(readRunRecord(request.run).preset.training.sequence, 128);
}

void TestTrain::aStopBeforeTheFirstStepLeavesAResumableRun()
{
    const auto request = m_shop->request("early");
    Control control;
    struct StopAtTraining : SilentListener {
        explicit StopAtTraining(Control& control_)
            : control(control_)
        {
        }
        void stage(std::string_view name, int, int) override
        {
            if (name == "training")
                control.requestStop();
        }
        Control& control;
    } stopper(control);
    const auto result = train(request, {stopper, control});
    QVERIFY(result.stopped);
    QCOMPARE(result.lastStep, 0);
    QVERIFY(readRunState(request.run).checkpoint.empty());
    const auto rest = resumed(request.run);
    QVERIFY(!rest->error);
    QCOMPARE(rest->result.lastStep, 10);
}

QTEST_GUILESS_MAIN(TestTrain)
#include "tst_train.moc"
