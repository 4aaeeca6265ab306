// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/trainer_state.h"

#include "core/base/error.h"
#include "core/base/files.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cctype>
#include <charconv>
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

ImportedRow toRow(const nlohmann::json& json)
{
    ImportedRow row;
    for (const auto& [key, value] : json.items()) {
        const auto read = number(value);
        if (!read || key == "epoch")
            continue;
        if (key == "step")
            row.step = static_cast<std::int64_t>(*read);
        else if (key == "num_input_tokens_seen")
            row.tokens = static_cast<std::int64_t>(*read);
        else
            row.values.emplace_back(ownSeriesName(key), *read);
    }
    return row;
}

} // namespace

TrainerState parseTrainerState(const std::string& text, const std::string& origin)
{
    const auto json = nlohmann::json::parse(withoutBareNumbers(text), nullptr, false);
    if (!json.is_object() || !json.contains("log_history") || !json["log_history"].is_array())
        throw Error(Fault::Data, fmt::format("{}: holds no training history", origin),
            "Choose a trainer_state.json that has a log_history.");
    TrainerState state;
    if (const auto steps = json.find("max_steps"); steps != json.end() && steps->is_number())
        state.maxSteps = static_cast<int>(steps->get<double>());
    for (const auto& row : json["log_history"]) {
        if (!row.is_object())
            continue;
        if (row.contains("train_runtime")) {
            state.complete = true;
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

} // namespace lesa
