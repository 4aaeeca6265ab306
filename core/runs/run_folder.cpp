// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_folder.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/spec/json.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace lesa {

namespace fs = std::filesystem;

namespace {

constexpr std::array<std::string_view, 4> statusNames = {"running", "stopped", "done", "failed"};
constexpr std::string_view checkpointPrefix = "step-";
constexpr auto recordName = "run.json";
constexpr auto stateName = "state.json";
constexpr auto eventsName = "events.jsonl";
constexpr auto trainerStateName = "trainer_state.json";
constexpr auto checkpointsName = "checkpoints";
constexpr auto tokensName = "tokens";
constexpr auto tensorBoardName = "tensorboard";

RunStatus statusFromName(const std::string& name)
{
    const auto found = std::find(statusNames.begin(), statusNames.end(), name);
    if (found == statusNames.end())
        throw Error(Fault::Data, fmt::format("status '{}' is not one of a run's", name));
    return static_cast<RunStatus>(found - statusNames.begin());
}

/// The folder's descriptor, locked for this process; -1 when the file system has no locks.
int lockFolder(const fs::path& path)
{
    const int fd = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        throwIo("opening", path, errno);
    if (::flock(fd, LOCK_EX | LOCK_NB) == 0)
        return fd;
    const int reason = errno;
    ::close(fd);
    if (reason != EWOULDBLOCK)
        return -1;
    throw Error(Fault::Data, fmt::format("{}: another process is writing this run", path.string()),
        "Wait for it to end or stop it first.");
}

bool holdsOnlyEvents(const fs::path& path)
{
    return std::all_of(fs::directory_iterator(path), fs::directory_iterator(),
        [](const auto& entry) { return entry.path().filename() == eventsName; });
}

void removeRunFiles(const fs::path& path)
{
    for (const auto* name :
        {stateName, recordName, trainerStateName, checkpointsName, tokensName, tensorBoardName}) {
        std::error_code failure;
        fs::remove_all(path / name, failure);
        if (failure)
            throwIo("removing", path / name, failure.value());
    }
}

/// The step of "step-40", -1 for any other name.
int stepOf(const std::string& name)
{
    int step = -1;
    if (!name.starts_with(checkpointPrefix))
        return -1;
    const auto* const end = name.data() + name.size();
    const auto [rest, failure] = std::from_chars(name.data() + checkpointPrefix.size(), end, step);
    return failure == std::errc() && rest == end ? step : -1;
}

Json readJsonFile(const fs::path& run, const char* name)
{
    if (!fs::exists(run / recordName))
        throw Error(Fault::Data,
            fmt::format("{}: not a run folder, it has no {}", run.string(), recordName),
            "Give the folder that a training wrote with -o.");
    const auto json = Json::parse(readFile(run / name), nullptr, false);
    if (!json.is_object())
        throw Error(
            Fault::Data, fmt::format("{}: damaged, not a JSON object", (run / name).string()));
    return json;
}

} // namespace

std::string_view nameOf(RunStatus status) noexcept
{
    return statusNames[static_cast<std::size_t>(status)];
}

void refuseUsedRunFolder(const fs::path& path, bool force)
{
    std::error_code ignored;
    if (!fs::is_directory(path, ignored) || !holdsOnlyEvents(path))
        refuseNonEmpty(path, force);
}

fs::path eventsPath(const fs::path& run)
{
    return run / eventsName;
}

fs::path trainerStatePath(const fs::path& run)
{
    return run / trainerStateName;
}

fs::path tensorBoardPath(const fs::path& run)
{
    return run / tensorBoardName;
}

RunFolder::RunFolder(fs::path path, int lock)
    : m_path(std::move(path))
    , m_lock(lock)
{
}

RunFolder::RunFolder(RunFolder&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_lock(std::exchange(other.m_lock, -1))
{
}

RunFolder::~RunFolder()
{
    if (m_lock >= 0)
        ::close(m_lock);
}

RunFolder RunFolder::create(const fs::path& path, bool force)
{
    refuseUsedRunFolder(path, force);
    std::error_code failure;
    fs::create_directories(path, failure);
    if (failure)
        throwIo("creating", path, failure.value());
    RunFolder run(path, lockFolder(path));
    removeRunFiles(path);
    return run;
}

RunFolder RunFolder::open(const fs::path& path)
{
    readJsonFile(path, recordName);
    return {path, lockFolder(path)};
}

fs::path RunFolder::checkpointPath(int step) const
{
    return m_path / checkpointsName / fmt::format("{}{}", checkpointPrefix, step);
}

void RunFolder::writeRecord(const RunRecord& record) const
{
    writeFileAtomically(m_path / recordName, formatRunRecord(record));
}

void RunFolder::writeState(const RunState& state) const
{
    Json json = {{"status", nameOf(state.status)}, {"step", state.step},
        {"checkpoint", state.checkpoint}, {"pid", state.pid}, {"seconds", state.seconds}};
    if (!state.message.empty())
        json["message"] = state.message;
    writeFileAtomically(m_path / stateName, json.dump(2) + '\n');
}

void RunFolder::pruneCheckpoints(int count) const
{
    const auto folder = m_path / checkpointsName;
    if (!fs::is_directory(folder))
        return;
    std::vector<std::pair<int, fs::path>> found; // half-written ones are step -1: they sort first
    for (const auto& entry : fs::directory_iterator(folder))
        if (const auto name = entry.path().filename().string(); name.starts_with(checkpointPrefix))
            found.emplace_back(stepOf(name), entry.path());
    std::sort(found.rbegin(), found.rend());
    for (std::size_t i = 0; i < found.size(); ++i)
        if (found[i].first < 0 || i >= static_cast<std::size_t>(count)) {
            std::error_code ignored; // a checkpoint somebody looks into may stay
            fs::remove_all(found[i].second, ignored);
        }
}

RunRecord readRunRecord(const fs::path& run)
{
    return parseRunRecord(readJsonFile(run, recordName), (run / recordName).string());
}

RunState readRunState(const fs::path& run)
{
    const auto json = readJsonFile(run, stateName);
    try {
        RunState state;
        state.status = statusFromName(json.at("status"));
        state.step = json.at("step");
        state.checkpoint = json.at("checkpoint");
        state.pid = json.at("pid");
        state.seconds = json.at("seconds");
        state.message = json.value("message", "");
        return state;
    } catch (const Json::exception& e) {
        throw Error(Fault::Data, fmt::format("{}: {}", (run / stateName).string(), e.what()));
    }
}

bool isRunActive(const fs::path& run)
{
    const int fd = ::open(run.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return false;
    const bool active = ::flock(fd, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(fd);
    return active;
}

} // namespace lesa
