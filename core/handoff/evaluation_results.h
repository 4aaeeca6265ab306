// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace lesa {

/// One number of lm-evaluation-harness.
struct EvaluationValue {
    double value = 0;            ///< NaN and infinities are kept: a broken model has them
    std::optional<double> error; ///< standard error, where it is given
};

/// What one results_*.json says.
struct EvaluationResults {
    std::string model;   ///< "model_name": what was evaluated, a path or Hub name; may be empty
    std::string version; ///< of lm-evaluation-harness; may be empty
    struct Metric {
        std::string task;
        std::string name; ///< "acc", "word_perplexity"; with a filter other than none "acc/FILTER"
        std::optional<int> shots;
        std::optional<bool> higherIsBetter;
        bool part = false; ///< of a group that is there too, such as a subject of mmlu
        EvaluationValue value;
    };
    std::vector<Metric> metrics; ///< in the file's order; what is no number is left out
};

/// Error Data, one sentence: not JSON, no "results", a value of another type.
EvaluationResults parseEvaluationResults(const std::string& json, const std::string& origin);

/// A file of results and the model whose folder it lies in.
struct EvaluationFile {
    std::string model; ///< the first folder below the one that was named; empty: none is between
    std::filesystem::path path;
};

/// The file itself, or of a folder every model's newest results_*.json (the first folder below
/// names the model, as `lesa export --to lm-eval` lays them). Error Data: a folder without any.
std::vector<EvaluationFile> findEvaluations(const std::filesystem::path& path);
/// Error Data: missing, too large; as parseEvaluationResults.
EvaluationResults readEvaluation(const EvaluationFile& file);
/// "results_2026-01-31T12-00-00.json": as lm-evaluation-harness names its files.
bool isEvaluationName(const std::filesystem::path& path);

/// Several results side by side: a row a task and metric, a column a model.
struct EvaluationTable {
    std::vector<std::string> models;
    struct Row {
        std::string task;
        std::string metric;
        std::optional<int> shots;
        std::optional<bool> higherIsBetter;
        bool part = false;
        std::vector<std::optional<EvaluationValue>> values; ///< one a model
    };
    std::vector<Row> rows; ///< in the order in which they are first seen
};

/// Reads files, and of folders every model's newest results_*.json (the first folder below names
/// the model, as `lesa export --to lm-eval` lays them). "base" comes first.
/// Error Data: a folder without results, two models of one name; as parseEvaluationResults.
EvaluationTable readEvaluationTable(const std::vector<std::filesystem::path>& paths);

} // namespace lesa
