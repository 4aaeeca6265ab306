// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/job_record.h"

#include "core/base/files.h"
#include "core/remote/far_text.h"
#include "core/remote/slurm.h"
#include "core/spec/json.h"

#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

namespace lesa::remote {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

constexpr int attempts = 20;
constexpr auto schema = "lesa-remote/1";
constexpr std::uint64_t longestRecord = 1 << 20;
constexpr std::array<std::string_view, 4> stateNames = {"connected", "lost", "queued", "ended"};

JobRecord recordOf(const Json& json)
{
    JobRecord record;
    record.launcher = parseLauncher(json.at("launcher"));
    record.folder = json.at("folder");
    record.engine = json.at("lesa");
    record.command = json.at("command");
    record.result = json.at("result");
    record.events = json.at("events");
    record.jobId = json.value("job_id", "");
    record.pid = json.value("pid", std::int64_t(0));
    record.ticks = json.value("start_ticks", std::int64_t(0));
    if (const auto slurm = json.find("slurm"); slurm != json.end()) {
        record.slurm.timeLimit = slurm->at("time_limit");
        record.slurm.partition = slurm->at("partition");
        record.slurm.gpus = slurm->at("gpus");
        record.slurm.cpus = slurm->at("cpus");
        record.slurm.options = slurm->at("options").get<std::vector<std::string>>();
    }
    return record;
}

/// A record names folders that are written to and words of command lines: it is believed no more
/// than any other file.
bool isPlausible(const JobRecord& record)
{
    const bool far = record.folder.starts_with("/") && isSafeRelativePath(record.folder.substr(1))
        && record.engine.starts_with("/");
    const bool near = record.events == "events.jsonl" || record.events == "job.jsonl";
    const bool result = record.result.empty() || isSafeRelativePath(record.result);
    return far && near && result && (record.jobId.empty() || isJobId(record.jobId))
        && !record.launcher.isHere();
}

} // namespace

std::string outputOf(const fs::path& folder, const std::string& command)
{
    const auto path = folder.string();
    if (command == "train" || command == "compare")
        return path;
    return path.ends_with(besideSuffix) ? path.substr(0, path.size() - std::strlen(besideSuffix))
                                        : std::string();
}

void writeJobRecord(const fs::path& folder, const JobRecord& record)
{
    Json json = {{"schema", schema}, {"launcher", toString(record.launcher)},
        {"host", record.launcher.host}, {"folder", record.folder}, {"lesa", record.engine},
        {"command", record.command}, {"result", record.result}, {"events", record.events}};
    if (!record.jobId.empty())
        json["job_id"] = record.jobId;
    if (record.pid > 0) {
        json["pid"] = record.pid;
        json["start_ticks"] = record.ticks;
    }
    if (record.launcher.slurm)
        json["slurm"] = {{"time_limit", record.slurm.timeLimit},
            {"partition", record.slurm.partition}, {"gpus", record.slurm.gpus},
            {"cpus", record.slurm.cpus}, {"options", record.slurm.options}};
    writeFileAtomically(folder / jobRecordFile, json.dump(2) + '\n');
}

JobRecord readJobRecord(const fs::path& folder)
{
    const auto path = folder / jobRecordFile;
    if (!fs::exists(path))
        throw Error(Fault::Data,
            fmt::format(
                "{}: no job was sent from here, it has no {}", folder.string(), jobRecordFile),
            "Give the folder that a command with --launcher wrote with -o.");
    const auto damaged = [&](const std::string& what) {
        return Error(Fault::Data, fmt::format("{}: damaged: {}", path.string(), what));
    };
    const auto json = Json::parse(readFile(path, longestRecord), nullptr, false);
    try {
        if (!json.is_object() || json.at("schema") != schema)
            throw damaged(fmt::format("not of the schema {}", schema));
        auto record = recordOf(json);
        record.output = outputOf(folder, record.command);
        if (!isPlausible(record))
            throw damaged("a value is out of place");
        return record;
    } catch (const Json::exception& e) {
        throw damaged(e.what());
    }
}

void writeLinkState(const fs::path& folder, const JobRecord& record, const LinkState& link)
{
    Json json
        = {{"state", nameOf(link.state)}, {"host", record.launcher.host}, {"message", link.message},
            {"reason", link.reason}, {"job_id", record.jobId}, {"slurm_state", link.slurmState},
            {"retry_at", link.retryAt > 0 ? Json(link.retryAt) : Json(nullptr)}};
    writeFileAtomically(
        folder / linkFile, json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n');
}

bool hasEnded(const fs::path& folder)
{
    if (!fs::exists(folder / linkFile))
        return false;
    const auto json = Json::parse(readFile(folder / linkFile, longestRecord), nullptr, false);
    return json.is_object() && json.value("state", Json()) == nameOf(LinkState::State::Ended);
}

std::string_view nameOf(LinkState::State state) noexcept
{
    return stateNames[static_cast<std::size_t>(state)];
}

FolderLock::FolderLock(const fs::path& folder)
    : m_descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
{
    if (m_descriptor < 0)
        throwIo("opening", folder, errno);
    for (int i = 0; i < attempts; ++i) { // a reader that asks isRunActive has it for a moment
        if (::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK)
            return; // a file system without locks has none to respect
        std::this_thread::sleep_for(10ms);
    }
    ::close(m_descriptor);
    throw Error(Fault::Data, fmt::format("{}: another process follows this job", folder.string()),
        "Let it go on, or end it first.");
}

FolderLock::~FolderLock()
{
    ::close(m_descriptor);
}

} // namespace lesa::remote
