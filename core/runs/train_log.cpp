// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/train_log.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/runs/trainer_state.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lesa {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

/// JSON has no NaN: a number that was not finite is null.
double number(const nlohmann::json& row, const char* key)
{
    const auto found = row.find(key);
    return found != row.end() && found->is_number() ? found->get<double>() : nothing;
}

} // namespace

TrainLog::TrainLog(int maxSteps, int evalEvery, double stepsPerEpoch)
    : m_maxSteps(maxSteps)
    , m_evalEvery(evalEvery)
    , m_stepsPerEpoch(stepsPerEpoch)
{
}

void TrainLog::restore(const std::filesystem::path& trainerState, int step)
{
    if (!std::filesystem::exists(trainerState))
        return;
    const auto json = nlohmann::json::parse(readFile(trainerState), nullptr, false);
    if (!json.is_object() || !json.contains("log_history") || !json["log_history"].is_array())
        return;
    for (const auto& row : json["log_history"])
        if (row.is_object() && !row.contains("train_loss") && number(row, "step") <= step)
            m_rows.push_back(row);
}

double TrainLog::epoch(int step) const
{
    return step / m_stepsPerEpoch;
}

void TrainLog::addStep(int step, double loss, double learningRate, double gradientNorm)
{
    m_rows.push_back({{"step", step}, {"epoch", epoch(step)}, {"loss", loss},
        {"learning_rate", learningRate}, {"grad_norm", gradientNorm}});
}

void TrainLog::addEvaluation(int step, double loss, double seconds)
{
    m_rows.push_back({{"step", step}, {"epoch", epoch(step)}, {"eval_loss", loss},
        {"eval_perplexity", std::exp(loss)}, {"eval_runtime", seconds}});
}

void TrainLog::addSummary(int step, double seconds, double sequencesPerStep, double flopsPerStep)
{
    double sum = 0;
    int count = 0;
    for (const auto& row : m_rows)
        if (row.contains("loss")) {
            sum += number(row, "loss");
            ++count;
        }
    m_flops = step * flopsPerStep;
    m_rows.push_back({{"step", step}, {"epoch", epoch(step)}, {"train_runtime", seconds},
        {"train_loss", count > 0 ? sum / count : nothing},
        {"train_steps_per_second", step / seconds},
        {"train_samples_per_second", step * sequencesPerStep / seconds}, {"total_flos", m_flops}});
}

std::optional<double> TrainLog::evaluation(int step) const
{
    for (const auto& row : m_rows)
        if (row.contains("eval_loss") && row["step"] == step)
            return number(row, "eval_loss");
    return std::nullopt;
}

std::vector<std::pair<int, double>> TrainLog::evaluations() const
{
    std::vector<std::pair<int, double>> found;
    for (const auto& row : m_rows)
        if (row.contains("eval_loss"))
            found.emplace_back(row["step"].get<int>(), number(row, "eval_loss"));
    return found;
}

double TrainLog::lastLoss() const
{
    for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row)
        if (row->contains("loss"))
            return number(*row, "loss");
    return nothing;
}

std::string TrainLog::format() const
{
    return formatTrainerState(m_rows, {m_maxSteps, m_evalEvery, m_stepsPerEpoch, m_flops});
}

} // namespace lesa
