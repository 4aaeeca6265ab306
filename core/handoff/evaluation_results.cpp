// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/evaluation_results.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/spec/json.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <map>
#include <string_view>

namespace lesa {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t fileLimitBytes = 64u << 20; ///< sample logs are other files
constexpr int depthLimit = 4;
constexpr std::size_t fileLimit = 10000;

/// "acc,none" -> "acc"; "exact_match,strict-match" -> "exact_match/strict-match"; "acc_stderr,none"
/// is the error of "acc".
struct MetricKey {
    std::string name;
    bool isError = false;
};

MetricKey metricKey(const std::string& key)
{
    constexpr std::string_view mark = "_stderr";
    const auto comma = key.find(',');
    auto name = key.substr(0, comma);
    const bool isError = name.size() > mark.size() && name.ends_with(mark);
    if (isError)
        name.resize(name.size() - mark.size());
    const auto filter = comma == std::string::npos ? "none" : key.substr(comma + 1);
    return {filter == "none" ? name : name + "/" + filter, isError};
}

/// Python writes NaN and Infinity bare, which is no JSON: here as words in quotes.
std::string quotedNonFinite(const std::string& json)
{
    std::string text;
    bool inString = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const auto rest = std::string_view(json).substr(i);
        std::string_view word;
        for (const std::string_view candidate : {"NaN", "Infinity", "-Infinity"})
            if (!inString && rest.starts_with(candidate))
                word = candidate;
        if (!word.empty()) {
            text += fmt::format("\"{}\"", word);
            i += word.size() - 1;
            continue;
        }
        text += json[i];
        if (json[i] == '"')
            inString = !inString;
        else if (inString && json[i] == '\\' && i + 1 < json.size())
            text += json[++i];
    }
    return text;
}

std::optional<double> number(const Json& value)
{
    if (value == "NaN")
        return std::numeric_limits<double>::quiet_NaN();
    if (value == "Infinity" || value == "-Infinity")
        return value == "Infinity" ? std::numeric_limits<double>::infinity()
                                   : -std::numeric_limits<double>::infinity();
    return value.is_number() ? std::optional(value.get<double>()) : std::nullopt;
}

/// higher_is_better.TASK.METRIC, where the file has it.
std::optional<bool> direction(const Json& file, const std::string& task, const std::string& metric)
{
    const auto pointer = [&](const Json& object, const std::string& key) -> const Json* {
        return object.is_object() && object.contains(key) ? &object.at(key) : nullptr;
    };
    const auto* all = pointer(file, "higher_is_better");
    const auto* mine = all ? pointer(*all, task) : nullptr;
    const auto* value = mine ? pointer(*mine, metric.substr(0, metric.find('/'))) : nullptr;
    return value && value->is_boolean() ? std::optional(value->get<bool>()) : std::nullopt;
}

std::optional<int> shots(const Json& file, const std::string& task)
{
    const auto all = file.value("n-shot", Json::object());
    if (!all.is_object() || !all.contains(task) || !all.at(task).is_number_integer())
        return std::nullopt;
    return all.at(task).get<int>();
}

/// Whether another task of the file is a group that names this one.
bool isPart(const Json& file, const std::string& task)
{
    const auto groups = file.find("group_subtasks");
    if (groups == file.end() || !groups->is_object())
        return false;
    return std::any_of(groups->begin(), groups->end(), [&](const Json& members) {
        return members.is_array()
            && std::find(members.begin(), members.end(), Json(task)) != members.end();
    });
}

void readTask(const Json& file, const std::string& task, const Json& numbers,
    std::vector<EvaluationResults::Metric>& metrics)
{
    const auto begin = metrics.size();
    const bool part = isPart(file, task);
    for (const auto& [key, value] : numbers.items())
        if (const auto found = number(value); found && key.find(',') != std::string::npos)
            if (const auto metric = metricKey(key); !metric.isError)
                metrics.push_back({task, metric.name, shots(file, task),
                    direction(file, task, metric.name), part, {*found, {}}});
    for (const auto& [key, value] : numbers.items())
        if (const auto metric = metricKey(key); metric.isError)
            for (auto i = begin; i < metrics.size(); ++i)
                if (metrics[i].name == metric.name)
                    metrics[i].value.error = number(value);
}

/// The newest file of every model: names end in a date that sorts.
std::vector<EvaluationFile> filesBelow(const fs::path& folder)
{
    std::map<std::string, fs::path> newest;
    std::error_code failure;
    std::size_t seen = 0;
    auto it = fs::recursive_directory_iterator(folder, failure);
    for (; !failure && it != fs::recursive_directory_iterator(); it.increment(failure)) {
        if (it.depth() >= depthLimit)
            it.disable_recursion_pending();
        if (++seen > fileLimit)
            throw Error(Fault::Data,
                fmt::format("{} holds more than {} files", folder.string(), fileLimit),
                "Name the folder that lm_eval wrote its results into.");
        std::error_code ignored;
        if (!isEvaluationName(it->path()) || !it->is_regular_file(ignored))
            continue;
        const auto below = it->path().lexically_relative(folder);
        const auto model = it.depth() > 0 ? below.begin()->string() : std::string();
        auto& path = newest[model];
        if (path.filename() < it->path().filename())
            path = it->path();
    }
    std::vector<EvaluationFile> files;
    for (auto& [model, path] : newest)
        files.push_back({model, std::move(path)});
    if (files.empty())
        throw Error(Fault::Data, fmt::format("{} holds no results_*.json", folder.string()),
            "Name the folder or file that lm_eval wrote.");
    return files;
}

std::string lastPart(const std::string& model)
{
    const auto end = model.find_last_not_of('/');
    if (end == std::string::npos)
        return "model";
    const auto slash = model.find_last_of('/', end);
    return model.substr(slash == std::string::npos ? 0 : slash + 1, end - (slash + 1) + 1);
}

void addTo(EvaluationTable& table, const std::string& model, const EvaluationResults& results)
{
    if (std::find(table.models.begin(), table.models.end(), model) != table.models.end())
        throw Error(Fault::Data, fmt::format("two of the results are of a model '{}'", model),
            "Put each model's results into a folder of its own name.");
    table.models.push_back(model);
    for (const auto& metric : results.metrics) {
        auto row = std::find_if(table.rows.begin(), table.rows.end(), [&](const auto& known) {
            return known.task == metric.task && known.metric == metric.name
                && known.shots == metric.shots;
        });
        if (row == table.rows.end())
            row = table.rows.insert(row,
                {metric.task, metric.name, metric.shots, metric.higherIsBetter, metric.part, {}});
        row->values.resize(table.models.size());
        row->values.back() = metric.value;
    }
}

} // namespace

EvaluationResults parseEvaluationResults(const std::string& json, const std::string& origin)
{
    try {
        const auto file = Json::parse(quotedNonFinite(json));
        EvaluationResults results;
        results.model = file.value("model_name", "");
        results.version = file.value("lm_eval_version", "");
        for (const auto& [task, numbers] : file.at("results").items()) {
            if (!numbers.is_object())
                throw Error(Fault::Data,
                    fmt::format("{}: the results of '{}' are no object", origin, task),
                    "Give a results_*.json of lm-evaluation-harness.");
            readTask(file, task, numbers, results.metrics);
        }
        return results;
    } catch (const Json::exception& e) {
        throw Error(Fault::Data,
            fmt::format("{}: these are no results of lm-evaluation-harness: {}", origin, e.what()),
            "Give a results_*.json.");
    }
}

bool isEvaluationName(const fs::path& path)
{
    const auto name = path.filename().string();
    return name.find("results_") != std::string::npos && path.extension() == ".json";
}

std::vector<EvaluationFile> findEvaluations(const fs::path& path)
{
    std::error_code ignored;
    if (!fs::is_directory(path, ignored))
        return {{"", path}};
    return filesBelow(path.lexically_normal());
}

EvaluationResults readEvaluation(const EvaluationFile& file)
{
    return parseEvaluationResults(readFile(file.path, fileLimitBytes), file.path.string());
}

EvaluationTable readEvaluationTable(const std::vector<fs::path>& paths)
{
    std::vector<EvaluationFile> files;
    for (const auto& path : paths) {
        const auto found = findEvaluations(path);
        files.insert(files.end(), found.begin(), found.end());
    }
    std::stable_partition(files.begin(), files.end(),
        [](const EvaluationFile& file) { return file.model == "base"; });
    EvaluationTable table;
    for (const auto& file : files) {
        const auto results = readEvaluation(file);
        addTo(table, file.model.empty() ? lastPart(results.model) : file.model, results);
    }
    for (auto& row : table.rows)
        row.values.resize(table.models.size());
    return table;
}

} // namespace lesa
