// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/run_history.h"

#include "widgets/session/run_list.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lesa {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t recent = 20; ///< steps that a mean of "now" is taken over

template <class... Columns>
void cut(std::size_t size, Columns&... columns)
{
    (columns.resize(size), ...);
}

std::size_t countBefore(const History& history, std::int64_t step)
{
    const auto at
        = std::lower_bound(history.step.begin(), history.step.end(), static_cast<double>(step));
    return static_cast<std::size_t>(at - history.step.begin());
}

std::optional<double> recentMean(const std::vector<double>& values)
{
    double sum = 0;
    int count = 0;
    for (auto i = values.size() - std::min(values.size(), recent); i < values.size(); ++i)
        if (std::isfinite(values[i])) {
            sum += values[i];
            ++count;
        }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

std::optional<double> lastFinite(const std::vector<double>& values)
{
    const auto at = std::find_if(
        values.rbegin(), values.rend(), [](double value) { return std::isfinite(value); });
    return at == values.rend() ? std::nullopt : std::optional(*at);
}

double lowest(const std::vector<double>& values)
{
    double best = nothing;
    for (const double value : values)
        if (std::isfinite(value))
            best = std::fmin(best, value);
    return best;
}

double after(double best, double value, bool isFirst)
{
    return !std::isfinite(value) ? (isFirst ? nothing : best)
        : isFirst                ? value
                                 : std::fmin(best, value);
}

} // namespace

void RunHistory::restart()
{
    const int next = generation + 1;
    *this = RunHistory();
    generation = next;
}

void RunHistory::add(const wire::Stamped& stamped)
{
    if (const auto* metrics = std::get_if<wire::Metrics>(&stamped.event)) {
        addMetrics(*metrics, stamped.time);
    } else if (std::holds_alternative<wire::Hello>(stamped.event)) {
        if (stamped.time > 0)
            m_sessionStart = stamped.time - m_lastSeconds;
    } else if (const auto* begun = std::get_if<wire::Stage>(&stamped.event)) {
        stage = QString::fromStdString(begun->name);
        stageFraction = -1;
        etaSeconds.reset();
    } else if (const auto* progress = std::get_if<wire::Progress>(&stamped.event)) {
        stage = QString::fromStdString(progress->stage);
        stageFraction = progress->total > 0
            ? static_cast<double>(progress->done) / static_cast<double>(progress->total)
            : -1;
        etaSeconds = progress->etaSeconds;
    }
}

double RunHistory::secondsAt(double time)
{
    if (time <= 0)
        return m_lastSeconds;
    if (m_sessionStart <= 0)
        m_sessionStart = time;
    m_lastSeconds = std::max(m_lastSeconds, time - m_sessionStart);
    return m_lastSeconds;
}

/// A resumed run tells steps again: what it told before is no longer so.
void RunHistory::takeBack(std::int64_t trainingFrom, std::int64_t validationFrom)
{
    const auto kept = countBefore(training, trainingFrom);
    const auto keptValidation = countBefore(validation, validationFrom);
    if (kept == training.size() && keptValidation == validation.size())
        return;
    auto& t = training;
    cut(kept, t.step, t.tokens, t.seconds, t.loss, t.learningRate, t.gradientNorm,
        t.tokensPerSecond);
    cut(keptValidation, validation.step, validation.tokens, validation.seconds, validation.loss);
    m_bestTraining = lowest(training.loss);
    m_bestValidation = lowest(validation.loss);
    if (nonFinite && nonFinite->step >= trainingFrom)
        nonFinite.reset();
    ++generation;
}

void RunHistory::addMetrics(const wire::Metrics& metrics, double time)
{
    double loss = nothing;
    double rate = nothing;
    double norm = nothing;
    double speed = nothing;
    std::optional<double> held;
    bool isStep = false;
    bool saysLoss = false;
    for (const auto& [name, value] : metrics.values) {
        if (name == "eval_loss") {
            held = value;
            continue;
        }
        auto* const target = name == "loss" ? &loss
            : name == "learning_rate"       ? &rate
            : name == "grad_norm"           ? &norm
            : name == "tokens_per_second"   ? &speed
                                            : nullptr;
        if (target == nullptr)
            continue;
        *target = value;
        isStep = true;
        saysLoss = saysLoss || name == "loss";
    }
    const auto step = static_cast<double>(metrics.step);
    const auto tokens = static_cast<double>(metrics.tokens);
    if (held) {
        if (!validation.step.empty() && validation.step.back() >= step)
            takeBack(metrics.step + 1, metrics.step);
        m_bestValidation = after(m_bestValidation, *held, validation.loss.empty());
        validation.step.push_back(step);
        validation.tokens.push_back(tokens);
        validation.seconds.push_back(secondsAt(time));
        validation.loss.push_back(*held);
    }
    if (!isStep)
        return;
    auto& t = training;
    if (!t.step.empty() && t.step.back() == step && !saysLoss) { // the rest of a step's numbers
        for (auto [column, value] : {std::pair(&t.learningRate, rate), {&t.gradientNorm, norm},
                 {&t.tokensPerSecond, speed}})
            if (!std::isnan(value))
                column->back() = value;
        return;
    }
    if (!t.step.empty() && t.step.back() == step && std::isnan(t.loss.back()) && !nonFinite) {
        t.loss.back() = loss; // other programs write a record for each number
        m_bestTraining = lowest(t.loss);
        ++generation;
        return;
    }
    if (!t.step.empty() && t.step.back() >= step)
        takeBack(metrics.step, metrics.step);
    if (saysLoss && !std::isfinite(loss) && !nonFinite)
        nonFinite = NonFiniteLoss{metrics.step, loss,
            std::isfinite(rate) ? rate : lastFinite(t.learningRate).value_or(0)};
    m_bestTraining = after(m_bestTraining, loss, t.loss.empty());
    t.step.push_back(step);
    t.tokens.push_back(tokens);
    t.seconds.push_back(secondsAt(time));
    t.loss.push_back(loss);
    t.learningRate.push_back(rate);
    t.gradientNorm.push_back(norm);
    t.tokensPerSecond.push_back(speed);
}

std::optional<double> RunHistory::lastTrainingLoss() const
{
    return lastFinite(training.loss);
}

std::optional<double> RunHistory::lastValidationLoss() const
{
    return lastFinite(validation.loss);
}

std::optional<double> RunHistory::lastLoss() const
{
    return validation.size() > 0 ? lastValidationLoss() : recentMean(training.loss);
}

std::optional<double> RunHistory::bestLoss() const
{
    const double best = validation.size() > 0 ? m_bestValidation : m_bestTraining;
    return isEmpty() || !std::isfinite(best) ? std::nullopt : std::optional(best);
}

std::optional<double> RunHistory::tokensPerSecond() const
{
    return recentMean(training.tokensPerSecond);
}

RunHistories::RunHistories(RunList& runs, QObject* parent)
    : QObject(parent)
{
    connect(&runs, &RunList::events, this,
        [this](const QString& id, const QList<wire::Stamped>& events) {
            auto& history = m_histories[id];
            for (const auto& stamped : events)
                history.add(stamped);
            Q_EMIT grew(id);
        });
    connect(&runs, &RunList::restarted, this, [this](const QString& id) {
        m_histories[id].restart();
        Q_EMIT grew(id);
    });
    connect(&runs, &RunList::caughtUp, this, [this](const QString& id) {
        m_histories[id].caughtUp = true;
        Q_EMIT grew(id);
    });
    connect(&runs, &RunList::removed, this, [this](const QString& id) { m_histories.erase(id); });
    for (const auto& run : QList(runs.runs()))
        if (run.step > 0)
            runs.replay(run.id);
}

const RunHistory& RunHistories::of(const QString& id) const
{
    static const RunHistory none;
    const auto at = m_histories.find(id);
    return at == m_histories.end() ? none : at->second;
}

} // namespace lesa
