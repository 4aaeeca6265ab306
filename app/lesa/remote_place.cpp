// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesa/remote_place.h"

#include "core/base/files.h"
#include "core/base/shell_word.h"
#include "core/remote/far_engine.h"
#include "core/remote/far_text.h"
#include "core/runs/run_folder.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ctime>
#include <random>

namespace lesa {

namespace fs = std::filesystem;
using namespace remote;

namespace {

constexpr auto defaultFarFolder = "lesa-jobs";
constexpr int stoppedCode = 3;
constexpr std::uint64_t longestLog = 4 << 20;

fs::path absolutePath(const std::string& path)
{
    const auto absolute = fs::absolute(path).lexically_normal();
    return absolute.has_filename() ? absolute : absolute.parent_path();
}

std::string stampedName(const std::string& name)
{
    return fmt::format("{}-{:%Y%m%d-%H%M%S}-{:06x}", name, fmt::gmtime(std::time(nullptr)),
        std::random_device()() & 0xffffffu);
}

/// Letters that no file system or shell minds.
std::string plainName(std::string name)
{
    std::replace_if(
        name.begin(), name.end(),
        [](unsigned char c) { return !std::isalnum(c) && c != '.' && c != '_' && c != '-'; }, '_');
    const auto begin = std::min(name.find_first_not_of("-."), name.size());
    return begin == name.size() ? "job" : name.substr(begin, 80);
}

fs::path stateFolder()
{
    if (const char* state = std::getenv("XDG_STATE_HOME"); state && *state)
        return fs::path(state) / "lesa-workbench/jobs";
    if (const char* home = std::getenv("HOME"); home && *home)
        return fs::path(home) / ".local/state/lesa-workbench/jobs";
    return fs::temp_directory_path() / "lesa-workbench-jobs";
}

/// What an earlier job left that ended without a result: it may be tried again.
bool isLeftover(const fs::path& folder)
{
    constexpr std::array names = {jobRecordFile, linkFile, "log.txt", "events.jsonl", "job.jsonl"};
    std::error_code failure;
    for (const auto& entry : fs::directory_iterator(folder, failure))
        if (std::find(names.begin(), names.end(), entry.path().filename()) == names.end())
            return false;
    return !failure && hasEnded(folder);
}

fs::path beside(fs::path output)
{
    return output += besideSuffix;
}

} // namespace

LocalPlace localPlace(const JobRequest& request, bool force)
{
    const auto outputs = valuesOf(request, "--output");
    LocalPlace place;
    place.events = "events.jsonl";
    place.force = force;
    if (outputs.empty()) {
        place.name = request.command;
        place.folder = stateFolder() / stampedName(request.command);
        return place;
    }
    const auto output = absolutePath(outputs.back());
    place.output = output.string();
    place.name = plainName(output.filename().string());
    place.folder = beside(output);
    if (request.command == "train") {
        place.folder = output;
        place.isRun = true;
        refuseUsedRunFolder(output, force || isLeftover(output));
    } else if (request.command == "compare") {
        place.folder = output;
        place.events = "job.jsonl"; // events.jsonl would make a run of the folder of runs
        refuseNonEmpty(output, isLeftover(output));
    } else {
        refuseNonEmpty(output, force);
        refuseNonEmpty(place.folder, force || isLeftover(place.folder));
    }
    return place;
}

GivenJob givenJob(const fs::path& given)
{
    const auto path = absolutePath(given.string());
    if (fs::exists(path / jobRecordFile))
        return {path, {}};
    if (fs::exists(beside(path)))
        return {beside(path), {}};
    if (fs::exists(path.parent_path() / jobRecordFile))
        return {path.parent_path(), path.filename().string()};
    return {path, {}};
}

PendingPlace::PendingPlace(const LocalPlace& place)
    : m_folder(place.folder)
{
    if (place.isRun) {
        RunFolder::create(m_folder, place.force || isLeftover(m_folder));
    } else {
        std::error_code failure;
        fs::create_directories(m_folder, failure);
        if (failure)
            throwIo("creating", m_folder, failure.value());
    }
    for (const auto& name :
        {std::string(jobRecordFile), std::string(linkFile), std::string("log.txt"), place.events})
        fs::remove(m_folder / name); // of an earlier job that this one replaces
}

PendingPlace::~PendingPlace()
{
    if (m_keep)
        return;
    std::error_code ignored;
    fs::remove(m_folder / jobRecordFile, ignored);
    fs::remove(m_folder / linkFile, ignored);
    fs::remove(m_folder, ignored); // if it is empty
}

std::string farFolder(const std::string& wanted, const std::string& home, const std::string& name)
{
    const auto base = resolveFarPath(wanted.empty() ? defaultFarFolder : wanted, home);
    const auto folder = (fs::path(base) / stampedName(name)).lexically_normal().string();
    if (!isSafeRelativePath(folder.substr(1)))
        throw Error(Fault::Usage,
            fmt::format("--remote-folder '{}' is not a folder's path", printable(wanted)),
            "Give a path there without '..'.");
    return folder;
}

void checkTimeLimit(const std::string& limit)
{
    if (!limit.empty() && !parseTimeLimit(limit))
        throw Error(Fault::Usage, fmt::format("--time-limit {}: not a time", printable(limit)),
            "Write it as sbatch takes it: 30 (minutes), 4:00:00, 2-0 (days-hours).");
}

std::string savedStep(const JobRecord& record)
{
    if (!record.isTraining())
        return {};
    try {
        const auto state = readRunState(record.output);
        const auto dash = state.checkpoint.rfind('-');
        return dash == std::string::npos ? std::string()
                                         : "step " + printable(state.checkpoint.substr(dash + 1));
    } catch (const Error&) {
        return {}; // it ended before it had a state
    }
}

void fetchLog(const FarJob& job, const fs::path& folder)
{
    const auto log = job.shell().run(
        fmt::format("tail -c {} {}/log.txt", longestLog, shellWord(job.record().folder)));
    if (log.succeeded())
        writeFileAtomically(folder / "log.txt", log.out);
}

wire::Failure describeSilentEnd(const JobEnd& end, const FarJob& job, const fs::path& folder)
{
    const auto& record = job.record();
    const auto where = job.shell().name();
    if (end.why == "gone")
        return {1, fmt::format("{}: the job's folder {} is gone", where, record.folder),
            "Somebody removed it; what was copied is kept here.", {}};
    if (!record.jobId.empty() && phaseOf(end.slurm) == SlurmPhase::Ended && !end.exitCode) {
        const auto step = savedStep(record);
        return {end.slurm.state == "CANCELLED" ? stoppedCode : 1,
            sentenceOf(record.jobId, end.slurm) + (step.empty() ? "" : "; " + step + " is saved"),
            hintFor(end.slurm), {}};
    }
    std::string said;
    try {
        said = lastLine(readFile(folder / "log.txt", 2 * longestLog));
    } catch (const Error&) { // there is none
    }
    const auto how = end.exitCode ? fmt::format("with exit code {}", *end.exitCode)
                                  : std::string("without a last word, as if killed");
    return {end.exitCode.value_or(1) == 0 ? 1 : end.exitCode.value_or(1),
        fmt::format("{}: the job ended {}{}{}", where, how, said.empty() ? "" : ": ", said),
        fmt::format("Its log is in {}.", (folder / "log.txt").string()), {}};
}

void presentFar(
    const std::function<void(const Summary&)>& present, Summary summary, const JobRecord& record)
{
    const bool isBrought = record.command != "expand" && !record.output.empty();
    for (auto& value : summary) // its paths are those there
        if (isBrought && value == record.folder + "/" + record.result)
            value = record.output;
    try {
        present(summary);
    } catch (const nlohmann::json::exception&) {
        fmt::print("{}\n", summary.dump(2, ' ', false, Summary::error_handler_t::replace));
    }
}

} // namespace lesa
