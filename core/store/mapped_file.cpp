// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/mapped_file.h"

#include "core/base/error.h"
#include "core/base/strings.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lesa {

namespace {

constexpr std::string_view lfsMark = "version https://git-lfs";

} // namespace

MappedFile::MappedFile(std::filesystem::path path)
    : m_path(std::move(path))
    , m_name(m_path.filename().string())
{
    try {
        open();
        refuseLfsPointer();
    } catch (...) { // no destructor runs
        if (m_fd >= 0)
            ::close(m_fd);
        throw;
    }
}

MappedFile::~MappedFile()
{
    if (m_base != nullptr)
        ::munmap(m_base, m_size);
    ::close(m_fd);
}

void MappedFile::fail(std::string_view what, std::string hint) const
{
    throw Error(Fault::Data, fmt::format("{} {}", m_name, what), std::move(hint));
}

void MappedFile::failShort(std::uint64_t missing) const
{
    fail(fmt::format("is {} ({} bytes) shorter than its header says: incomplete download",
             formatBytes(missing), missing),
        "Download the file again.");
}

void MappedFile::open()
{
    // O_NONBLOCK: a named pipe must be refused, not waited for.
    m_fd = ::open(m_path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    struct stat info = {};
    if (m_fd < 0 || ::fstat(m_fd, &info) != 0)
        fail(fmt::format("cannot be read: {}", std::strerror(errno)));
    if (!S_ISREG(info.st_mode))
        fail("is not a file");
    m_size = static_cast<std::uint64_t>(info.st_size);
}

void MappedFile::refuseLfsPointer() const
{
    if (read(0, std::min<std::uint64_t>(m_size, lfsMark.size())) == lfsMark)
        fail("holds no weights: This is a Git LFS pointer; fetch the real file",
            "Run 'git lfs pull' in the folder, or download the file itself.");
}

std::string MappedFile::read(std::uint64_t offset, std::uint64_t count) const
{
    std::string bytes(count, '\0');
    for (std::size_t done = 0; done < bytes.size();) {
        const auto got = ::pread(
            m_fd, bytes.data() + done, bytes.size() - done, static_cast<off_t>(offset + done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            fail(fmt::format("cannot be read: {}", std::strerror(errno)));
        if (got == 0)
            failShort(bytes.size() - done);
        done += static_cast<std::size_t>(got);
    }
    return bytes;
}

/// Touching a mapping beyond the end of a file that shrank kills the process (SIGBUS).
void MappedFile::checkUnchanged() const
{
    struct stat info = {};
    if (::fstat(m_fd, &info) != 0 || static_cast<std::uint64_t>(info.st_size) < m_size)
        fail("was cut short while it was open", "Open the checkpoint again.");
}

std::span<const std::byte> MappedFile::bytes(std::uint64_t offset, std::uint64_t count) const
{
    if (offset > m_size || count > m_size - offset)
        throw Error(
            Fault::Internal, fmt::format("{} bytes at {} are not in {}", count, offset, m_name));
    checkUnchanged();
    std::call_once(m_mapOnce, [this] {
        void* const start = ::mmap(nullptr, m_size, PROT_READ, MAP_SHARED, m_fd, 0);
        if (start == MAP_FAILED)
            throw Error(Fault::Memory,
                fmt::format("{} cannot be mapped: {}", m_name, std::strerror(errno)));
        m_base = start;
    });
    return {static_cast<const std::byte*>(m_base) + offset, count};
}

} // namespace lesa
