// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

namespace lesa {

namespace fs = std::filesystem;

namespace {

class Descriptor {
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return m_fd; }

private:
    int m_fd;
};

void syncPath(const fs::path& path)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.get() < 0 || ::fsync(file.get()) != 0)
        throwIo("saving", path, errno);
}

fs::path withoutTrailingSlash(const fs::path& path)
{
    return path.has_filename() ? path : path.parent_path();
}

} // namespace

void throwIo(const std::string& action, const fs::path& path, int errorNumber)
{
    if (errorNumber == EFBIG)
        throw Error(Fault::Io,
            fmt::format("{} {}: the file is larger than this system allows", action, path.string()),
            "Choose another output folder, or raise the limit (ulimit -f).");
    if (errorNumber == ENOSPC || errorNumber == EDQUOT)
        throw Error(Fault::Io, fmt::format("{} {}: the disk is full", action, path.string()),
            "Free some space or choose another output folder.");
    throw Error(Fault::Io,
        fmt::format("{} {}: {}", action, path.string(), std::strerror(errorNumber)),
        "Check that the folder exists and can be written.");
}

std::string readFile(const fs::path& path, std::uint64_t limitBytes)
{
    struct stat info = {};
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.get() < 0 || ::fstat(file.get(), &info) != 0)
        throw Error(Fault::Data, fmt::format("{}: {}", path.string(), std::strerror(errno)));
    if (!S_ISREG(info.st_mode))
        throw Error(Fault::Data, fmt::format("{}: not a file", path.string()));
    const auto size = static_cast<std::uint64_t>(info.st_size);
    if (size > limitBytes)
        throw Error(Fault::Data,
            fmt::format("{}: {} bytes, at most {} are read", path.string(), size, limitBytes));
    std::string bytes(size, '\0');
    for (std::size_t done = 0; done < bytes.size();) {
        const auto got = ::read(file.get(), bytes.data() + done, bytes.size() - done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            throw Error(Fault::Data, fmt::format("{}: {}", path.string(), std::strerror(errno)));
        if (got == 0) {
            bytes.resize(done);
            break;
        }
        done += static_cast<std::size_t>(got);
    }
    return bytes;
}

void writeFileAtomically(const fs::path& path, std::string_view bytes)
{
    auto pending = path;
    pending += fmt::format(".{}.part", ::getpid());
    {
        const Descriptor file(
            ::open(pending.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666));
        if (file.get() < 0)
            throwIo("writing", path, errno);
        for (std::size_t done = 0; done < bytes.size();) {
            const auto put = ::write(file.get(), bytes.data() + done, bytes.size() - done);
            if (put < 0 && errno == EINTR)
                continue;
            if (put < 0) {
                const int reason = errno;
                ::unlink(pending.c_str());
                throwIo("writing", path, reason);
            }
            done += static_cast<std::size_t>(put);
        }
        if (::fsync(file.get()) != 0) {
            const int reason = errno;
            ::unlink(pending.c_str());
            throwIo("writing", path, reason);
        }
    }
    if (::rename(pending.c_str(), path.c_str()) != 0) {
        const int reason = errno;
        ::unlink(pending.c_str());
        throwIo("writing", path, reason);
    }
}

void refuseNonEmpty(const fs::path& target, bool force)
{
    std::error_code ignored;
    if (force || !fs::exists(fs::symlink_status(target, ignored)))
        return;
    if (fs::is_directory(target, ignored) && fs::is_empty(target, ignored))
        return;
    throw Error(Fault::Data,
        fmt::format("{} exists and is not an empty folder; it is not overwritten", target.string()),
        "Choose another output folder, or repeat with --force to replace it.");
}

PendingDirectory::PendingDirectory(fs::path target, bool force)
    : m_target(withoutTrailingSlash(target))
    , m_force(force)
{
    refuseNonEmpty(m_target, force);
    m_pending = m_target;
    m_pending += fmt::format(".{}.part", ::getpid());
    std::error_code failure;
    if (m_target.has_parent_path())
        fs::create_directories(m_target.parent_path(), failure);
    if (!failure) {
        fs::remove_all(m_pending, failure);
        fs::create_directory(m_pending, failure);
    }
    if (failure)
        throwIo("creating", m_pending, failure.value());
}

PendingDirectory::~PendingDirectory()
{
    std::error_code ignored;
    if (!m_committed)
        fs::remove_all(m_pending, ignored);
}

void PendingDirectory::commit()
{
    for (const auto& entry : fs::recursive_directory_iterator(m_pending))
        if (entry.is_regular_file() || entry.is_directory())
            syncPath(entry.path());
    syncPath(m_pending);

    std::error_code failure;
    auto replaced = m_target;
    replaced += fmt::format(".{}.old", ::getpid());
    const bool replacing = fs::exists(m_target, failure);
    if (replacing && !m_force)
        refuseNonEmpty(m_target, false); // it may have been filled meanwhile
    if (replacing)
        fs::rename(m_target, replaced, failure);
    if (!failure)
        fs::rename(m_pending, m_target, failure);
    if (failure) {
        std::error_code ignored;
        if (replacing && !fs::exists(m_target, ignored))
            fs::rename(replaced, m_target, ignored);
        throwIo("naming", m_target, failure.value());
    }
    m_committed = true;
    if (replacing)
        fs::remove_all(replaced, failure);
    syncPath(m_target.has_parent_path() ? m_target.parent_path() : fs::path("."));
}

} // namespace lesa
