// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/curve_files.h"

#include "core/base/files.h"
#include "core/runs/event_file.h"
#include "core/runs/event_writer.h"
#include "core/runs/trainer_state.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace lesa {

namespace fs = std::filesystem;

namespace {

std::string csvField(const std::string& text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text) {
        quoted += c;
        if (c == '"')
            quoted += c;
    }
    return quoted + '"';
}

/// The value of a series at a step as text; empty: none.
std::string valueOf(const ImportedRow& row, const std::string& series)
{
    const auto found = std::find_if(row.values.begin(), row.values.end(),
        [&](const auto& value) { return value.first == series; });
    return found == row.values.end() ? "" : fmt::format("{}", found->second);
}

bool isEvaluation(const std::string& series)
{
    return series.starts_with("eval_");
}

/// The row's values of one kind as a line of log_history; null: it has none.
nlohmann::json historyRow(const ImportedRow& row, const Curves& curves, bool evaluation)
{
    nlohmann::json json;
    for (const auto& [name, value] : row.values)
        if (isEvaluation(name) == evaluation)
            json[name] = value;
    if (json.is_null())
        return json;
    json["step"] = row.step;
    if (auto epoch = epochAt(row.step, curves.stepsPerEpoch); !epoch.is_null())
        json["epoch"] = std::move(epoch);
    if (row.tokens > 0)
        json["num_input_tokens_seen"] = row.tokens;
    return json;
}

double summaryValue(const Curves& curves, const std::string& key)
{
    for (const auto& [name, value] : curves.summary)
        if (name == key)
            return value;
    return 0;
}

} // namespace

void writeCsv(const Curves& curves, const fs::path& file)
{
    const auto series = curves.series();
    const bool countsTokens = std::any_of(curves.rows.begin(), curves.rows.end(),
        [](const ImportedRow& row) { return row.tokens > 0; });
    std::string text = "step,time,tokens";
    for (const auto& name : series)
        text += ',' + csvField(name);
    text += '\n';
    for (const auto& row : curves.rows) {
        text += fmt::format("{},{},{}", row.step,
            row.time > 0 ? fmt::format("{:.3f}", row.time) : "",
            countsTokens ? fmt::format("{}", row.tokens) : "");
        for (const auto& name : series)
            text += ',' + valueOf(row, name);
        text += '\n';
    }
    writeFileAtomically(file, text);
}

void writeTensorBoard(const Curves& curves, const fs::path& target)
{
    const double begun = curves.rows.empty() ? 0 : curves.rows.front().time;
    std::string bytes;
    appendVersion(bytes, begun);
    for (auto row : curves.rows) {
        for (auto& [name, value] : row.values)
            name = tensorBoardTag(name);
        appendScalars(bytes, row);
    }
    if (isEventFileName(target.filename().string()))
        return writeFileAtomically(target, bytes);
    std::error_code failure;
    fs::create_directories(target, failure);
    if (failure)
        throwIo("creating", target, failure.value());
    const auto file = target / eventFileName(static_cast<std::int64_t>(begun));
    const auto earlier = eventFilesIn(target);
    writeFileAtomically(file, bytes);
    for (const auto& other : earlier) // TensorBoard would show the points of both
        if (other != file && !fs::remove(other, failure))
            throwIo("removing", other, failure.value());
}

void writeTrainerState(const Curves& curves, const fs::path& file)
{
    auto rows = nlohmann::json::array();
    for (const auto& row : curves.rows)
        for (const bool evaluation : {false, true})
            if (auto json = historyRow(row, curves, evaluation); !json.is_null())
                rows.push_back(std::move(json));
    if (!curves.summary.empty() && !curves.rows.empty()) {
        nlohmann::json last;
        for (const auto& [name, value] : curves.summary)
            last[name] = value;
        last["step"] = curves.rows.back().step;
        rows.push_back(std::move(last));
    }
    writeFileAtomically(file,
        formatTrainerState(rows,
            {curves.maxSteps, curves.evalEvery, curves.stepsPerEpoch,
                summaryValue(curves, "total_flos")}));
}

} // namespace lesa
