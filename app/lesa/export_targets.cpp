// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesa/export_targets.h"

#include "core/base/files.h"
#include "core/handoff/lm_eval.h"
#include "core/handoff/slurm_script.h"
#include "core/handoff/targets.h"
#include "core/runs/curve_files.h"

#include <fmt/format.h>

#include <array>

namespace lesa {

namespace fs = std::filesystem;

namespace {

using Files = std::vector<std::pair<fs::path, std::string>>;

void refuseExisting(const fs::path& path, bool force)
{
    std::error_code ignored;
    if (force ? fs::is_directory(path, ignored) : fs::exists(path, ignored))
        throw Error(Fault::Data, fmt::format("{} exists", path.string()),
            force ? "Choose another file." : "Choose another file, or replace it with --force.");
}

/// All or none: nothing is written when one of them exists.
Summary writeAll(const Files& files, const std::vector<std::string>& notes, bool force)
{
    for (const auto& [path, text] : files)
        refuseExisting(path, force);
    Summary written = Summary::array();
    for (const auto& [path, text] : files) {
        writeFileAtomically(path, text);
        written.push_back(path.string());
    }
    return {{"files", written}, {"notes", notes}};
}

Summary writeHandoff(const HandoffTarget& target, const ExportOptions& options)
{
    checkEnding(target, options.output);
    const auto handoff = readHandoff(
        {singleSource(options), {options.text.begin(), options.text.end()}, target.needsText,
            options.base, options.settings, options.output, options.outputFolder});
    auto text = target.write(handoff);
    text.notes.insert(text.notes.begin(), handoff.notes.begin(), handoff.notes.end());
    Files files = {{options.output, text.text}};
    for (const auto& [name, content] : text.beside)
        files.emplace_back(fs::path(options.output).parent_path() / name, content);
    if (!options.slurm.empty())
        files.emplace_back(options.slurm, slurmScriptFor(target, handoff, options.gpus));
    if (target.needsGpu && options.gpus > 1)
        text.notes.push_back(fmt::format("each of {} GPUs takes the whole batch: a step is {} "
                                         "times that of lesa train",
            options.gpus, options.gpus));
    auto summary = writeAll(files, text.notes, options.force);
    summary["trained_layers"] = handoff.layers;
    summary["trained_tensors"] = handoff.trained.size();
    return summary;
}

Summary writeEvaluation(const ExportOptions& options)
{
    const auto models
        = evaluatedModels({options.sources.begin(), options.sources.end()}, options.base);
    const auto script = fs::absolute(options.output).lexically_normal();
    const auto results = options.outputFolder.empty()
        ? script.parent_path() / (script.stem().string() + "-results")
        : fs::absolute(options.outputFolder).lexically_normal();
    const auto tasks = options.tasks.empty() ? std::string(evaluationTasks) : options.tasks;
    Files files = {{options.output, evaluationScript(models, tasks, results)}};
    if (!options.slurm.empty())
        files.emplace_back(options.slurm,
            slurmScript({"lesa-lm-eval", "srun sh " + shellWord(script.string()),
                script.parent_path(), options.gpus}));
    std::vector<std::string> notes;
    if (models.empty() || models.front().name != "base")
        notes.emplace_back("the base model is not known and not evaluated; name it with --base");
    auto summary = writeAll(files, notes, options.force);
    summary["models"] = Summary::array();
    for (const auto& model : models)
        summary["models"].push_back({{"name", model.name}, {"path", model.path}});
    return summary;
}

struct CurveTarget {
    const char* name;
    const char* help;
    void (*write)(const Curves&, const fs::path&);
};

constexpr std::array curveTargets = {
    CurveTarget{"csv", "the curves of a training as a table, one line a step", writeCsv},
    CurveTarget{"tensorboard",
        "the curves as an event file, or as a folder for tensorboard --logdir", writeTensorBoard},
    CurveTarget{
        "trainer_state", "the curves as Transformers' trainer_state.json", writeTrainerState},
};

Summary writeCurves(const CurveTarget& target, const ExportOptions& options)
{
    refuseNonEmpty(options.output, options.force);
    const auto curves = readCurves(singleSource(options));
    target.write(curves, options.output);
    return {{"files", {options.output}},
        {"notes",
            {fmt::format("{} steps of {} series", curves.rows.size(), curves.series().size())}},
        {"output", options.output}, {"steps", curves.rows.size()}, {"series", curves.series()}};
}

} // namespace

std::filesystem::path singleSource(const ExportOptions& options)
{
    if (options.sources.size() != 1)
        throw Error(Fault::Usage,
            fmt::format("--to {} takes one run or checkpoint, not {}", options.target,
                options.sources.size()),
            "Export them one by one.");
    return options.sources.front();
}

void writeExport(const fs::path& path, const std::string& text, bool force)
{
    refuseExisting(path, force);
    writeFileAtomically(path, text);
}

const std::vector<ExportTarget>& exportTargets()
{
    static const auto table = [] {
        std::vector<ExportTarget> targets;
        for (const auto& target : handoffTargets())
            targets.push_back({target.name, target.help,
                [&target](const ExportOptions& options) { return writeHandoff(target, options); }});
        targets.push_back({"lm-eval",
            "commands that evaluate the models and their base with lm-evaluation-harness",
            writeEvaluation});
        for (const auto& target : curveTargets)
            targets.push_back({target.name, target.help,
                [&target](const ExportOptions& options) { return writeCurves(target, options); }});
        return targets;
    }();
    return table;
}

} // namespace lesa
