// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/lm_eval.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/handoff/handoff.h"
#include "core/handoff/slurm_script.h"
#include "core/spec/json.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <set>

namespace lesa {

namespace fs = std::filesystem;

namespace {

bool isFile(const fs::path& path)
{
    std::error_code ignored;
    return fs::is_regular_file(path, ignored);
}

std::string folderName(const fs::path& path)
{
    auto whole = fs::absolute(path).lexically_normal();
    return (whole.has_filename() ? whole : whole.parent_path()).filename().string();
}

std::string safeName(const std::string& text)
{
    std::string name;
    for (const char c : text) {
        const bool plain
            = std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_' || c == '.';
        name += plain ? c : '-';
    }
    return name.empty() || name.front() == '.' ? "model" + name : name;
}

/// The runs of a `lesa compare`, in the order of its table.
std::vector<fs::path> comparedRuns(const fs::path& folder, const Json& comparison)
{
    std::vector<fs::path> runs;
    for (const auto& row : comparison.at("rows"))
        if (auto run = folder / row.at("name").get<std::string>(); isFile(run / "run.json"))
            runs.push_back(std::move(run));
    return runs;
}

class ModelList {
public:
    void add(const std::string& name, const std::string& path)
    {
        refuseUnwritable(path);
        if (path.find_first_of(",=") != std::string::npos)
            throw Error(Fault::Data,
                fmt::format("{}: lm-evaluation-harness takes no path with ',' or '='", path),
                "Rename the folder, or go there by a link.");
        auto distinct = safeName(name);
        for (int number = 2; !m_names.insert(distinct).second; ++number)
            distinct = fmt::format("{}-{}", safeName(name), number);
        m_models.push_back({distinct, path});
    }

    void addSource(const fs::path& source)
    {
        const auto checkpoint = checkpointOf(source);
        if (!isFile(checkpoint / "config.json"))
            throw Error(Fault::Data,
                fmt::format("{} is neither a checkpoint nor a run folder nor a comparison",
                    source.string()),
                "Name a folder with config.json, run.json or compare.json.");
        add(folderName(source), checkpoint.string());
    }

    [[nodiscard]] std::vector<EvaluatedModel> take() { return std::move(m_models); }

private:
    std::vector<EvaluatedModel> m_models;
    std::set<std::string> m_names;
};

} // namespace

std::vector<EvaluatedModel> evaluatedModels(
    const std::vector<fs::path>& sources, const std::string& base)
{
    std::string first = base;
    std::vector<fs::path> named;
    for (const auto& source : sources) {
        const auto record = source / "compare.json";
        if (!isFile(record)) {
            named.push_back(source);
            continue;
        }
        try {
            const auto comparison = Json::parse(readFile(record));
            const auto runs = comparedRuns(source, comparison);
            named.insert(named.end(), runs.begin(), runs.end());
            if (first.empty())
                first = comparison.at("checkpoint").at("path").get<std::string>();
        } catch (const Json::exception& e) {
            throw Error(Fault::Data, fmt::format("{}: {}", record.string(), e.what()));
        }
    }
    ModelList list;
    std::error_code ignored;
    if (!first.empty())
        list.add("base",
            fs::is_directory(first, ignored) ? fs::absolute(first).lexically_normal().string()
                                             : first);
    for (const auto& source : named)
        list.addSource(source);
    return list.take();
}

std::string evaluationScript(
    const std::vector<EvaluatedModel>& models, const std::string& tasks, const fs::path& output)
{
    refuseUnwritable(output.string());
    auto text = fmt::format(
        "#!/bin/sh\n"
        "# For lm-evaluation-harness 0.4.13 (pip install 'lm_eval[hf]'), written by lesa: every\n"
        "# model on the same tasks. Afterwards: lesa results {}\n"
        "# Another batch size, device or number of examples: LM_EVAL_OPTIONS='--limit 100'\n"
        "set -eu\n\n",
        shellWord(output.string()));
    for (const auto& model : models)
        text += fmt::format(
            "lm_eval --model hf --model_args {} \\\n"
            "    --tasks {} --batch_size auto --output_path {} ${{LM_EVAL_OPTIONS:-}}\n\n",
            shellWord("pretrained=" + model.path + ",dtype=auto"), shellWord(tasks),
            shellWord((output / model.name).string()));
    text.pop_back();
    return text;
}

} // namespace lesa
