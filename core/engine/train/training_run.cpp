// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/train/training_run.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/engine/distributed/ranks.h"
#include "core/engine/session.h"
#include "core/engine/train/trainer.h"
#include "core/engine/train/training_checkpoint.h"
#include "core/runs/event_writer.h"
#include "core/runs/train_log.h"

#include <fmt/format.h>

#include <chrono>
#include <cmath>
#include <optional>
#include <thread>
#include <unistd.h>
#include <utility>

namespace lesa {

namespace fs = std::filesystem;

namespace {

constexpr int keptCheckpoints = 2;
constexpr double stateIntervalSeconds = 5;
/// Several ranks save so often at least: what a dead one owned of the optimiser's state is gone.
constexpr double safetyIntervalSeconds = 600;
constexpr std::chrono::milliseconds pausedPoll{200};

class Stopwatch {
public:
    [[nodiscard]] double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/// One session of a run: from where it stands to its end.
class TrainingSession {
public:
    TrainingSession(TrainingRun run, const Job& job);

    void train(); ///< Stopped when asked
    void saveStopped();
    void writeState(RunStatus status, const std::string& message = {});
    [[nodiscard]] TrainResult result() const;

private:
    void load();
    void obey();
    void evaluateIfDue();
    void saveIfDue();
    void advance();
    void report(const StepReport& step, double seconds);
    void tell(const Metric& metric);
    void save();
    void finish();
    void writeLog() const;
    [[nodiscard]] const TrainingSpec& spec() const { return m_run.record.preset.training; }
    [[nodiscard]] Ranks* ranks() const { return m_run.ranks.get(); }
    [[nodiscard]] bool writes() const { return m_run.folder.has_value(); }
    [[nodiscard]] std::int64_t tokens() const { return m_step * m_trainer->tokensPerStep(); }

    TrainingRun m_run;
    const Job& m_job;
    std::vector<OutputFile> m_companions;
    std::unique_ptr<Trainer> m_trainer; // null until the model is loaded
    TrainLog m_log;
    std::optional<EventWriter> m_events; // begun when it is known where the session begins
    int m_step = 0;
    int m_savedStep = 0;
    int m_stepsHere = 0;
    double m_stepSeconds = 0; ///< in this session, evaluations left out
    double m_earlierSeconds;
    Stopwatch m_clock;
    Stopwatch m_stateAge;
    Stopwatch m_saveAge;
    bool m_saveAsked = false;
};

TrainingSession::TrainingSession(TrainingRun run, const Job& job)
    : m_run(std::move(run))
    , m_job(job)
    , m_earlierSeconds(m_run.state.seconds)
{
    if (writes())
        m_run.folder->pruneCheckpoints(keptCheckpoints);
    writeState(RunStatus::Running);
}

void TrainingSession::load()
{
    m_job.listener.stage("loading the model", 2, 3);
    const auto& record = m_run.record;
    m_companions = companionTexts(m_run.checkpoint);
    Control untouched; // ranks stop together, in obey()
    const Job patient{m_job.listener, ranks() ? untouched : m_job.control};
    m_trainer = std::make_unique<Trainer>(Network::load(m_run.checkpoint, m_run.placement, patient),
        m_run.checkpoint, TrainedParts{record.trainedLayers, record.trainsAll}, spec(), *m_run.text,
        m_run.prefix, ranks());
    m_log = TrainLog(spec().steps, spec().evalEvery, m_trainer->stepsPerEpoch());
    if (!m_run.state.checkpoint.empty()) {
        restoreOptimizer(m_run.checkpoint.directory(), m_trainer->optimizer());
        m_step = m_savedStep = m_trainer->optimizer().steps();
        m_log.restore(trainerStatePath(m_run.path), m_step);
    }
    // The step that was saved has been told of; at step 0 not even the evaluation has.
    if (writes())
        m_events.emplace(tensorBoardPath(m_run.path), m_step > 0 ? m_step + 1 : 0);
    if (ranks()) // before rank 0 writes what the others read here
        static_cast<void>(ranks()->sum({1}));
}

/// What was asked of any rank is done by all of them, after the same step.
void TrainingSession::obey()
{
    if (!ranks())
        return m_job.checkStop();
    auto& control = m_job.control;
    for (;;) {
        const bool save = control.takeCheckpointRequest()
            || (writes() && m_run.record.keepsCheckpoints
                && m_saveAge.seconds() > safetyIntervalSeconds);
        const auto asked = ranks()->largest(
            {double(control.stopRequested()), double(control.isPaused()), double(save)});
        m_saveAsked = m_saveAsked || asked[2] > 0;
        if (asked[0] > 0)
            throw Stopped();
        if (asked[1] == 0)
            return;
        std::this_thread::sleep_for(pausedPoll);
    }
}

void TrainingSession::train()
{
    load();
    m_job.listener.stage("training", 3, 3);
    for (;;) {
        obey();
        evaluateIfDue();
        saveIfDue();
        if (m_step >= spec().steps)
            return finish();
        if (!ranks()) // they have all obeyed this step
            m_job.checkStop();
        advance();
    }
}

void TrainingSession::evaluateIfDue()
{
    const bool due = m_step == 0 || m_step == spec().steps
        || (spec().evalEvery > 0 && m_step % spec().evalEvery == 0);
    if (!due || m_run.text->evaluation.empty() || m_log.evaluation(m_step))
        return;
    const Stopwatch clock;
    const double loss = m_trainer->evaluate(m_job);
    m_log.addEvaluation(m_step, loss, clock.seconds());
    tell({m_step, tokens(), {{"eval_loss", loss}, {"eval_perplexity", std::exp(loss)}}});
    writeLog();
}

void TrainingSession::saveIfDue()
{
    const bool asked
        = ranks() ? std::exchange(m_saveAsked, false) : m_job.control.takeCheckpointRequest();
    const bool due = m_step == spec().steps
        || (spec().checkpointEvery > 0 && m_step % spec().checkpointEvery == 0);
    if (asked || (due && m_run.record.keepsCheckpoints))
        save();
}

void TrainingSession::advance()
{
    const Stopwatch clock;
    const StepReport step = m_trainer->step(m_step + 1);
    if (!step.isFinite()) {
        tell({m_step + 1, tokens() + m_trainer->tokensPerStep(),
            {{"loss", step.loss}, {"grad_norm", step.gradientNorm}}});
        throw Error(Fault::Numeric,
            fmt::format("step {}: the {} is not finite at learning rate {:g}", m_step + 1,
                std::isfinite(step.loss) ? "gradient" : "loss", step.learningRate),
            "Lower the learning rate or lengthen the warm-up.");
    }
    ++m_step;
    report(step, clock.seconds());
}

void TrainingSession::report(const StepReport& step, double seconds)
{
    ++m_stepsHere;
    m_stepSeconds += seconds;
    m_log.addStep(m_step, step.loss, step.learningRate, step.gradientNorm);
    tell({m_step, tokens(),
        {{"loss", step.loss}, {"learning_rate", step.learningRate},
            {"grad_norm", step.gradientNorm},
            {"tokens_per_second", static_cast<double>(m_trainer->tokensPerStep()) / seconds}}});
    m_job.listener.progress("training", m_step, spec().steps);
    if (m_stateAge.seconds() >= stateIntervalSeconds)
        writeState(RunStatus::Running);
}

void TrainingSession::tell(const Metric& metric)
{
    m_job.listener.metric(metric);
    if (m_events)
        m_events->add(metric);
}

void TrainingSession::save()
{
    if (m_step == m_savedStep)
        return;
    const auto state = m_trainer->wholeState();
    m_savedStep = m_step;
    m_saveAge = {};
    if (!writes())
        return;
    const auto target = m_run.folder->checkpointPath(m_step);
    const auto& record = m_run.record;
    writeTrainingCheckpoint(target, m_run.checkpoint, state, m_companions,
        trainingNote(m_step, tokens(), record.trainedLayers, record.trainsAll), m_job.listener);
    m_run.state.checkpoint = target.lexically_relative(m_run.path).string();
    writeLog();
    writeState(RunStatus::Running);
    m_run.folder->pruneCheckpoints(keptCheckpoints);
    m_job.listener.artifact(target, "checkpoint");
}

void TrainingSession::saveStopped()
{
    if (m_trainer && m_run.record.keepsCheckpoints)
        save();
    writeState(RunStatus::Stopped);
}

void TrainingSession::finish()
{
    m_log.addSummary(m_step, m_earlierSeconds + m_clock.seconds(),
        static_cast<double>(m_trainer->sequencesPerStep()), m_trainer->flopsPerStep());
    writeLog();
    writeState(RunStatus::Done);
}

void TrainingSession::writeLog() const
{
    if (writes())
        writeFileAtomically(trainerStatePath(m_run.path), m_log.format());
}

void TrainingSession::writeState(RunStatus status, const std::string& message)
{
    auto& state = m_run.state;
    state.status = status;
    state.step = m_trainer ? m_step : state.step;
    state.pid = ::getpid();
    state.seconds = m_earlierSeconds + m_clock.seconds();
    state.message = message;
    if (writes())
        m_run.folder->writeState(state);
    m_stateAge = {};
}

TrainResult TrainingSession::result() const
{
    TrainResult result;
    result.lastStep = m_run.state.step;
    result.validation = m_log.evaluations();
    result.firstEvalLoss = m_log.evaluation(0).value_or(result.firstEvalLoss);
    if (!result.validation.empty())
        result.lastEvalLoss = result.validation.back().second;
    result.lastLoss = m_log.lastLoss();
    if (m_stepsHere > 0)
        result.tokensPerSecond
            = static_cast<double>(m_stepsHere * m_trainer->tokensPerStep()) / m_stepSeconds;
    result.seconds = m_run.state.seconds;
    result.stopped = m_run.state.status == RunStatus::Stopped;
    return result;
}

/// The failure is what the user must hear, even when it cannot be noted down (a full disk).
void noteFailure(TrainingSession& session, const std::string& message)
{
    try {
        session.writeState(RunStatus::Failed, message);
    } catch (const Error&) {
    }
}

/// Says where a run goes on that lost a rank, by what lies in its folder now.
RankLost whereToGoOn(const RankLost& loss, const fs::path& run, bool keepsCheckpoints)
{
    if (!keepsCheckpoints)
        return {loss, loss.what(), "The run kept no checkpoints: begin it again."};
    std::string from = "its beginning";
    try {
        const auto checkpoint = readRunState(run).checkpoint;
        if (const auto dash = checkpoint.rfind('-'); dash != std::string::npos)
            from = "step " + checkpoint.substr(dash + 1);
    } catch (const Error&) { // the folder is gone, or not there yet
    }
    return {loss, fmt::format("{}; the run goes on from {}", loss.what(), from),
        fmt::format(
            "Go on with `lesa train --resume {}`, with any number of ranks.", run.string())};
}

} // namespace

TrainResult runTraining(TrainingRun run, const Job& job)
{
    const auto path = run.path;
    const bool keepsCheckpoints = run.record.keepsCheckpoints;
    TrainingSession session(std::move(run), job);
    try {
        translateErrors([&] { session.train(); });
    } catch (const Stopped&) {
        translateErrors([&] { session.saveStopped(); });
    } catch (const RankLost& e) {
        const auto loss = whereToGoOn(e, path, keepsCheckpoints);
        noteFailure(session, loss.what());
        throw loss;
    } catch (const std::exception& e) {
        noteFailure(session, e.what());
        throw;
    }
    return session.result();
}

} // namespace lesa
