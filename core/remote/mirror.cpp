// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/mirror.h"

#include "core/base/error.h"
#include "core/base/files.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace lesa::remote {

namespace {

constexpr std::size_t longestLine = 4 << 20; // as much as one read brings

/// How much of the file is whole lines.
std::uint64_t wholeBytes(int descriptor, std::uint64_t size)
{
    std::array<char, 64 << 10> buffer = {};
    while (size > 0) {
        const auto wanted = std::min<std::uint64_t>(buffer.size(), size);
        const auto got
            = ::pread(descriptor, buffer.data(), wanted, static_cast<off_t>(size - wanted));
        if (got != static_cast<ssize_t>(wanted))
            return size;
        const std::string_view bytes(buffer.data(), wanted);
        if (const auto end = bytes.rfind('\n'); end != std::string_view::npos)
            return size - wanted + end + 1;
        size -= wanted;
    }
    return 0;
}

} // namespace

Mirror::Mirror(std::filesystem::path path)
    : m_path(std::move(path))
    , m_descriptor(::open(m_path.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0666))
{
    const auto size = m_descriptor < 0 ? -1 : ::lseek(m_descriptor, 0, SEEK_END);
    if (size < 0)
        throwIo("opening", m_path, errno);
    m_offset = wholeBytes(m_descriptor, static_cast<std::uint64_t>(size));
    if (::ftruncate(m_descriptor, static_cast<off_t>(m_offset)) != 0)
        throwIo("writing", m_path, errno);
}

Mirror::Mirror(Mirror&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_offset(other.m_offset)
{
}

Mirror::~Mirror()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

std::string Mirror::append(std::string bytes)
{
    const auto end = bytes.rfind('\n');
    if (end == std::string::npos && bytes.size() >= longestLine)
        throw Error(Fault::Data,
            fmt::format("{}: a line of more than {} bytes there", m_path.string(), longestLine),
            "The file there is damaged, or not a run's.");
    bytes.resize(end == std::string::npos ? 0 : end + 1);
    for (std::size_t done = 0; done < bytes.size();) {
        const auto put = ::write(m_descriptor, bytes.data() + done, bytes.size() - done);
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            throwIo("writing", m_path, errno);
        done += static_cast<std::size_t>(put);
    }
    m_offset += bytes.size();
    return bytes;
}

} // namespace lesa::remote
