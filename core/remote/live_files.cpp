// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/live_files.h"

#include "core/base/files.h"
#include "core/spec/json.h"

namespace lesa::remote {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t longestStateFile = 4 << 20; // one read

void makeFolder(const fs::path& path)
{
    std::error_code failure;
    fs::create_directories(path, failure);
    if (failure)
        throwIo("creating", path, failure.value());
}

} // namespace

LiveFiles::LiveFiles(const FarJob& job, fs::path output)
    : m_job(job)
    , m_output(std::move(output))
{
}

void LiveFiles::update(const std::vector<SeenFile>& files)
{
    for (const auto& file : files) {
        const auto seen = m_seen.find(file.name);
        if (seen != m_seen.end() && seen->second == file)
            continue;
        if (fs::path(file.name).filename() == "events.jsonl")
            grow(file);
        else
            replace(file);
        m_seen.insert_or_assign(file.name, file);
    }
}

void LiveFiles::grow(const SeenFile& file)
{
    const auto path = m_output / file.name;
    auto mirror = m_mirrors.find(file.name);
    if (mirror == m_mirrors.end()) {
        makeFolder(path.parent_path());
        mirror = m_mirrors.emplace(file.name, Mirror(path)).first;
        m_locks.emplace(path.parent_path(), std::make_unique<FolderLock>(path.parent_path()));
    }
    while (mirror->second.offset() < file.size)
        if (mirror->second.append(m_job.read(file.name, mirror->second.offset())).empty())
            return;
}

void LiveFiles::replace(const SeenFile& file)
{
    if (file.size > longestStateFile)
        return;
    const auto bytes = m_job.read(file.name, 0);
    const auto json = Json::parse(bytes, nullptr, false);
    if (!json.is_object())
        return; // replaced while it was read: the next look sees the new one
    const auto path = m_output / file.name;
    makeFolder(path.parent_path());
    writeFileAtomically(path, bytes);
    const auto status = json.find("status");
    if (path.filename() == "state.json" && status != json.end() && *status != "running")
        m_locks.erase(path.parent_path());
}

} // namespace lesa::remote
