// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace lesa {

/// A model that lm-evaluation-harness is to evaluate.
struct EvaluatedModel {
    std::string name; ///< names its folder of results: letters, digits, '-', '_', '.'
    std::string path; ///< directory or Hub name
};

/// The models behind what was named: a checkpoint; a run folder, its newest checkpoint; a folder of
/// `lesa compare`, all its runs and the model they were made from. `base` comes first where it is
/// given or known. Names are made distinct.
/// Error Data: none of these, a run without a checkpoint, a path lm-evaluation-harness cannot take.
std::vector<EvaluatedModel> evaluatedModels(
    const std::vector<std::filesystem::path>& sources, const std::string& base);

/// Tasks of lm-evaluation-harness 0.4.13 by which depth-expanded models are usually compared:
/// language modelling, common sense, reading, knowledge. The papers' exact lists differ.
inline constexpr auto evaluationTasks
    = "wikitext,lambada_openai,hellaswag,piqa,winogrande,arc_easy,arc_challenge,boolq,mmlu";

/// A shell script that evaluates each model on the same tasks, one after the other; results lie in
/// `output`/NAME, from where `lesa results output` reads them. Error Data: an output that cannot
/// stand in a file of lines.
std::string evaluationScript(const std::vector<EvaluatedModel>& models, const std::string& tasks,
    const std::filesystem::path& output);

} // namespace lesa
