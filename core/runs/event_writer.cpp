// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/event_writer.h"

#include "core/base/files.h"
#include "core/runs/event_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <fcntl.h>
#include <unistd.h>

namespace lesa {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view namePrefix = "events.out.tfevents.";

double unixSeconds()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration<double>(now).count();
}

std::string hostName()
{
    std::array<char, 64> buffer = {};
    if (::gethostname(buffer.data(), buffer.size() - 1) != 0)
        return "localhost";
    std::string name = buffer.data();
    std::replace_if(
        name.begin(), name.end(), [](unsigned char c) { return !std::isalnum(c) && c != '-'; },
        '_');
    return name;
}

/// The seconds in an event file's name; 0 for other names.
std::int64_t timeOf(const std::string& name)
{
    std::int64_t time = 0;
    if (name.starts_with(namePrefix))
        std::from_chars(name.data() + namePrefix.size(), name.data() + name.size(), time);
    return time;
}

/// Now, or later than every file that is there: a clock set back must not put the new file first.
std::int64_t timeForNextFile(const fs::path& folder)
{
    auto time = static_cast<std::int64_t>(unixSeconds());
    for (const auto& file : eventFilesIn(folder))
        time = std::max(time, timeOf(file.filename().string()) + 1);
    return time;
}

} // namespace

std::string eventFileName(std::int64_t time)
{
    return fmt::format("{}{:010}.{}.{}.0", namePrefix, time, hostName(), ::getpid());
}

EventWriter::EventWriter(const fs::path& folder, std::int64_t firstStep)
{
    std::error_code failure;
    fs::create_directories(folder, failure);
    if (failure)
        throwIo("creating", folder, failure.value());
    m_path = folder / eventFileName(timeForNextFile(folder));
    m_fd = ::open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0666);
    if (m_fd < 0)
        throwIo("writing", m_path, errno);
    const auto now = unixSeconds();
    std::string bytes;
    appendVersion(bytes, now);
    appendStart(bytes, now, firstStep);
    write(bytes);
}

EventWriter::~EventWriter()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

void EventWriter::add(const Metric& metric)
{
    ImportedRow row{metric.step, unixSeconds(), metric.tokens, {}};
    for (const auto& [series, value] : metric.values)
        row.values.emplace_back(tensorBoardTag(series), value);
    std::string bytes;
    appendScalars(bytes, row);
    write(bytes);
}

void EventWriter::write(const std::string& bytes) const
{
    for (std::size_t done = 0; done < bytes.size();) {
        const auto put = ::write(m_fd, bytes.data() + done, bytes.size() - done);
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            throwIo("writing", m_path, errno);
        done += static_cast<std::size_t>(put);
    }
}

} // namespace lesa
