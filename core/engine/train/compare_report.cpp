// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/train/compare_report.h"

#include "core/runs/run_record.h"
#include "core/spec/json.h"

#include <fmt/format.h>

#include <cmath>

namespace lesa {

namespace {

Json rowJson(const CompareRow& row)
{
    Json curve = Json::array();
    for (const auto& [step, loss] : row.validation)
        curve.push_back({{"step", step}, {"eval_loss", loss}});
    Json json = {{"name", row.name}, {"strategy", row.strategy}, {"seed", row.seed},
        {"layers", row.layers}, {"step_zero_perplexity", row.stepZeroPerplexity},
        {"final_perplexity", row.finalPerplexity}, {"expand_seconds", row.expandSeconds},
        {"train_seconds", row.trainSeconds}, {"validation", std::move(curve)}};
    if (!row.failure.empty())
        json["failure"] = row.failure;
    return json;
}

Json paths(const std::vector<std::filesystem::path>& files)
{
    Json list = Json::array();
    for (const auto& file : files)
        list.push_back(std::filesystem::absolute(file).lexically_normal().string());
    return list;
}

std::string csvNumber(double value)
{
    return std::isfinite(value) ? fmt::format("{}", value) : std::string();
}

std::string csvText(const std::string& text)
{
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

} // namespace

std::string formatCompareJson(const CompareRequest& request, const CompareResult& result,
    const std::string& checkpointHash, std::size_t tokens)
{
    Json presets = Json::array();
    for (const auto& preset : request.presets)
        presets.push_back(presetToJson(preset));
    Json rows = Json::array();
    for (const auto& row : result.rows)
        rows.push_back(rowJson(row));
    const Json json = {
        {"schema", "lesa-compare/1"},
        {"command_line", request.commandLine},
        {"engine", engineVersion()},
        {"checkpoint",
            {{"path", std::filesystem::absolute(request.checkpoint).lexically_normal().string()},
                {"header_hash", checkpointHash}}},
        {"text", paths(request.text)},
        {"eval_text", paths(request.evalText)},
        {"seeds", request.seeds},
        {"base",
            {{"perplexity", result.basePerplexity}, {"tokens", tokens},
                {"window", request.presets.front().training.sequence},
                {"stride", request.presets.front().training.sequence}}},
        {"rows", std::move(rows)},
        {"presets", std::move(presets)},
    };
    return json.dump(2) + '\n';
}

std::string formatCompareCsv(const CompareResult& result)
{
    std::string csv = "name,strategy,seed,layers,base_perplexity,step_zero_perplexity,"
                      "final_perplexity,expand_seconds,train_seconds,failure\n";
    for (const auto& row : result.rows)
        csv += fmt::format("{},{},{},{},{},{},{},{},{},{}\n", csvText(row.name), row.strategy,
            row.seed, row.layers, csvNumber(result.basePerplexity),
            csvNumber(row.stepZeroPerplexity), csvNumber(row.finalPerplexity),
            csvNumber(row.expandSeconds), csvNumber(row.trainSeconds), csvText(row.failure));
    return csv;
}

} // namespace lesa
