// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/results.h"

#include "core/base/files.h"
#include "core/remote/far_text.h"
#include "core/spec/json.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace lesa::remote {

namespace fs = std::filesystem;

namespace {

std::string resultPath(const JobRecord& record)
{
    return record.folder + "/" + record.result;
}

/// "checkpoints/step-40" of the state there. `run`: "" or "RUN/".
std::string newestCheckpoint(const FarJob& job, const std::string& run)
{
    const auto json = Json::parse(job.read(run + "state.json", 0), nullptr, false);
    const auto name = json.is_object() ? json.value("checkpoint", Json()) : Json();
    return name.is_string() && isSafeRelativePath(name.get<std::string>()) ? name.get<std::string>()
                                                                           : std::string();
}

[[noreturn]] void throwNoCheckpoint(const FarJob& job)
{
    throw Error(Fault::Data, fmt::format("{}: the job has no checkpoint yet", job.shell().name()),
        "A training writes one at its end, at a stop and when asked: lesa attach RUN --checkpoint; "
        "a comparison keeps them with --keep.");
}

} // namespace

bool isSmallResult(const std::string& name)
{
    constexpr std::array names = {"run.json", "state.json", "trainer_state.json", "analysis.h5",
        "events.jsonl", "compare.json", "compare.csv"};
    const fs::path path(name);
    const auto last = path.filename().string();
    const auto parent = path.parent_path();
    const auto isIn = [](const fs::path& folder) {
        return folder.empty() || folder.parent_path().empty(); // the folder or a run in it
    };
    if (last.starts_with("events.out.tfevents."))
        return parent.filename() == "tensorboard" && isIn(parent.parent_path());
    return isIn(parent) && std::find(names.begin(), names.end(), last) != names.end();
}

std::vector<fs::path> fetchResults(const FarJob& job)
{
    const auto& record = job.record();
    std::vector<fs::path> written;
    if (record.result.empty() || record.command == "expand")
        return written;
    const auto path = resultPath(record);
    const bool isFolder = record.isTraining() || record.command == "compare";
    for (const auto& file : listFarFiles(job.shell(), path)) {
        // A training's own events.jsonl is the job's stream, of which the copy is here.
        const bool isStream = record.isTraining() && file.name == "events.jsonl";
        if (isFolder && (isStream || !isSmallResult(file.name)))
            continue;
        const auto target
            = isFolder ? fs::path(record.output) / file.name : fs::path(record.output);
        fetchFile(job.shell(), isFolder ? path + "/" + file.name : path, file.size, target);
        written.push_back(target);
    }
    return written;
}

fs::path fetchCheckpoint(const FarJob& job, const std::string& run, const FetchProgress& progress)
{
    const auto& record = job.record();
    const bool isComparison = record.command == "compare";
    if (record.command != "expand" && !record.isTraining() && !isComparison)
        throw Error(Fault::Usage, fmt::format("`lesa {}` makes no checkpoint", record.command));
    if (isComparison && !isSafeRelativePath(run))
        throw Error(Fault::Usage, "a comparison has a checkpoint for each of its runs",
            "Name the run: lesa attach RUNS/RUN --fetch checkpoint");
    std::string below; // of the result
    if (record.command != "expand") {
        const auto prefix = isComparison ? run + "/" : std::string();
        const auto name = newestCheckpoint(job, prefix);
        if (name.empty())
            throwNoCheckpoint(job);
        below = prefix + name;
    }
    const auto path = resultPath(record) + (below.empty() ? "" : "/" + below);
    const auto target = below.empty() ? fs::path(record.output) : fs::path(record.output) / below;
    const auto files = listFarFiles(job.shell(), path);
    if (files.empty())
        throwNoCheckpoint(job);
    if (fs::exists(target) && !fs::is_empty(target))
        throw Error(Fault::Data, fmt::format("{} is here already", target.string()));
    fetchFolder(job.shell(), path, files, target, progress);
    return target;
}

} // namespace lesa::remote
