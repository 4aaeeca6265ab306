// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/trainer_state.h"

#include "core/base/error.h"
#include "core/base/files.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cctype>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>

namespace lesa {

namespace fs = std::filesystem;

namespace {

constexpr auto fileName = "trainer_state.json";

/// Python's writer puts NaN, Infinity and -Infinity bare into JSON: null takes their place.
std::string withoutBareNumbers(const std::string& text)
{
    std::string clean;
    clean.reserve(text.size());
    bool quoted = false;
    bool escaped = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"' && !escaped)
            quoted = !quoted;
        escaped = c == '\\' && !escaped;
        if (!quoted && (c == 'N' || c == 'I')) {
            const std::string_view word = c == 'N' ? "NaN" : "Infinity";
            if (text.compare(i, word.size(), word) == 0) {
                if (!clean.empty() && clean.back() == '-')
                    clean.pop_back();
                clean += "null";
                i += word.size() - 1;
                continue;
            }
        }
        clean += c;
    }
    return clean;
}

std::optional<double> number(const nlohmann::json& value)
{
    if (value.is_number())
        return value.get<double>();
    if (value.is_null())
        return std::numeric_limits<double>::quiet_NaN();
    return std::nullopt;
}

/// 0 for what is no count.
std::int64_t wholeNumber(double value)
{
    constexpr double limit = 1e18;
    return value >= 0 && value <= limit ? static_cast<std::int64_t>(value) : 0;
}

ImportedRow toRow(const nlohmann::json& json)
{
    ImportedRow row;
    for (const auto& [key, value] : json.items()) {
        const auto read = number(value);
        if (!read || key == "epoch")
            continue;
        if (key == "step")
            row.step = wholeNumber(*read);
        else if (key == "num_input_tokens_seen")
            row.tokens = wholeNumber(*read);
        else
            row.values.emplace_back(ownSeriesName(key), *read);
    }
    return row;
}

std::vector<std::pair<std::string, double>> summaryOf(const nlohmann::json& json)
{
    std::vector<std::pair<std::string, double>> summary;
    for (const auto& [key, value] : json.items())
        if (const auto read = number(value))
            summary.emplace_back(key, *read);
    return summary;
}

int countAt(const nlohmann::json& state, const char* key)
{
    const auto found = state.find(key);
    const auto count
        = wholeNumber(found != state.end() && found->is_number() ? found->get<double>() : 0);
    return count <= std::numeric_limits<int>::max() ? static_cast<int>(count) : 0;
}

/// From where the training stands; rows may say their epochs rounded.
double stepsPerEpoch(const nlohmann::json& state)
{
    const auto epoch = state.find("epoch");
    const double epochs = epoch != state.end() && epoch->is_number() ? epoch->get<double>() : 0;
    return epochs > 0 ? countAt(state, "global_step") / epochs : 0;
}

double lowestEvaluation(const nlohmann::json& rows)
{
    double best = std::numeric_limits<double>::quiet_NaN();
    for (const auto& row : rows)
        if (const auto loss = row.find("eval_loss"); loss != row.end() && loss->is_number())
            best = std::fmin(best, loss->get<double>());
    return best;
}

} // namespace

TrainerState parseTrainerState(const std::string& text, const std::string& origin)
{
    const auto json = nlohmann::json::parse(withoutBareNumbers(text), nullptr, false);
    if (!json.is_object() || !json.contains("log_history") || !json["log_history"].is_array())
        throw Error(Fault::Data, fmt::format("{}: holds no training history", origin),
            "Choose a trainer_state.json that has a log_history.");
    TrainerState state;
    state.maxSteps = countAt(json, "max_steps");
    state.evalEvery = countAt(json, "eval_steps");
    state.stepsPerEpoch = stepsPerEpoch(json);
    for (const auto& row : json["log_history"]) {
        if (!row.is_object())
            continue;
        if (row.contains("train_runtime")) {
            state.complete = true;
            state.summary = summaryOf(row);
            continue;
        }
        if (auto read = toRow(row); !read.values.empty())
            state.rows.push_back(std::move(read));
    }
    return state;
}

TrainerState readTrainerState(const fs::path& file)
{
    return parseTrainerState(readFile(file), file.string());
}

fs::path findTrainerState(const fs::path& folder)
{
    std::error_code failure;
    if (fs::is_regular_file(folder / fileName, failure))
        return folder / fileName;
    fs::path newest;
    long highest = -1;
    constexpr std::string_view prefix = "checkpoint-";
    for (fs::directory_iterator it(folder, failure), end; !failure && it != end;
         it.increment(failure)) {
        const auto name = it->path().filename().string();
        long step = -1;
        if (name.rfind(prefix, 0) != 0
            || std::from_chars(name.data() + prefix.size(), name.data() + name.size(), step).ec
                != std::errc()
            || step <= highest || !fs::is_regular_file(it->path() / fileName, failure))
            continue;
        highest = step;
        newest = it->path() / fileName;
    }
    return newest;
}

nlohmann::json epochAt(std::int64_t step, double stepsPerEpoch)
{
    if (!(stepsPerEpoch > 0))
        return nullptr;
    return static_cast<double>(step) / stepsPerEpoch;
}

std::string formatTrainerState(const nlohmann::json& rows, const TrainerStateHead& head)
{
    const auto last = rows.empty() ? 0 : rows.back()["step"].get<std::int64_t>();
    const double wholeEpochs
        = head.stepsPerEpoch > 0 ? std::ceil(head.maxSteps / head.stepsPerEpoch) : 0;
    const nlohmann::json state = {
        {"best_metric", lowestEvaluation(rows)},
        {"best_model_checkpoint", nullptr},
        {"epoch", epochAt(last, head.stepsPerEpoch)},
        {"eval_steps", head.evalEvery},
        {"global_step", last},
        {"log_history", rows},
        {"max_steps", head.maxSteps},
        {"num_train_epochs", wholeNumber(wholeEpochs)},
        {"total_flos", head.flops},
    };
    return state.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + '\n';
}

} // namespace lesa
