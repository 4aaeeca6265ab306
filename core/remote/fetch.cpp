// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/fetch.h"

#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/base/shell_word.h"
#include "core/base/strings.h"
#include "core/remote/far_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <fcntl.h>
#include <fstream>
#include <unistd.h>

namespace lesa::remote {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t mostFiles = 100'000;

class PartFile {
public:
    explicit PartFile(fs::path path)
        : m_path(std::move(path))
        , m_descriptor(
              ::open(m_path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0666))
    {
        if (m_descriptor < 0)
            throwIo("writing", m_path, errno);
        m_size = static_cast<std::uint64_t>(std::max<off_t>(0, ::lseek(m_descriptor, 0, SEEK_END)));
    }
    ~PartFile() { ::close(m_descriptor); }
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;

    [[nodiscard]] std::uint64_t size() const { return m_size; }
    void clear()
    {
        if (::ftruncate(m_descriptor, 0) != 0)
            throwIo("writing", m_path, errno);
        m_size = 0;
    }
    void add(std::string_view bytes)
    {
        while (!bytes.empty()) {
            const auto put = ::write(m_descriptor, bytes.data(), bytes.size());
            if (put < 0 && errno == EINTR)
                continue;
            if (put < 0)
                throwIo("writing", m_path, errno);
            m_size += static_cast<std::uint64_t>(put);
            bytes.remove_prefix(static_cast<std::size_t>(put));
        }
    }
    void sync() const
    {
        if (::fsync(m_descriptor) != 0)
            throwIo("writing", m_path, errno);
    }

private:
    fs::path m_path;
    int m_descriptor;
    std::uint64_t m_size = 0;
};

/// SHA-256 of a file there. A large one takes longer than a silence may last: dots keep the line.
std::string farSha256(Shell& shell, const std::string& path)
{
    const auto answer = shell.run(fmt::format(
        "( while :; do sleep 5 > /dev/null 2>&1; echo .; done ) & k=$!; sha256sum < {}; c=$?; "
        "kill $k; exit $c",
        shellWord(path)));
    for (const auto& line : split(answer.out, '\n'))
        if (line.size() >= 64 && line.find_first_not_of("0123456789abcdef") == 64)
            return line.substr(0, 64);
    throw Error(Fault::Data,
        fmt::format("{}: {} cannot be read: {}", shell.name(), path, lastLine(answer.err)));
}

void transfer(Shell& shell, const std::string& path, std::uint64_t size, PartFile& part,
    const FetchProgress& progress)
{
    if (part.size() > size)
        part.clear();
    if (part.size() == size)
        return;
    shell.stream(fmt::format("tail -c +{} {} | head -c {}", part.size() + 1, shellWord(path),
                     size - part.size()),
        {}, [&](std::string_view bytes) {
            part.add(bytes.substr(0, size - std::min(size, part.size())));
            if (progress)
                progress(part.size(), size);
        });
    if (part.size() != size)
        throw Error(Fault::Data, fmt::format("{}: {} is shorter than it was", shell.name(), path),
            "Something there writes to it; try again later.");
}

void makeParents(const fs::path& path)
{
    std::error_code failure;
    if (path.has_parent_path())
        fs::create_directories(path.parent_path(), failure);
    if (failure)
        throwIo("creating", path.parent_path(), failure.value());
}

void renameTo(const fs::path& from, const fs::path& to)
{
    std::error_code failure;
    fs::rename(from, to, failure);
    if (failure)
        throwIo("naming", to, failure.value());
}

fs::path partOf(fs::path target)
{
    return target += ".part";
}

std::uint64_t sizeOf(const std::vector<FarFile>& files)
{
    std::uint64_t bytes = 0;
    for (const auto& file : files)
        bytes += file.size;
    return bytes;
}

void refuseWithoutRoom(const fs::path& folder, std::uint64_t bytes)
{
    std::error_code failure;
    const auto space = fs::space(folder, failure);
    if (!failure && space.available < bytes)
        throw Error(Fault::Io,
            fmt::format("{}: {} are needed, {} are free", folder.string(), formatBytes(bytes),
                formatBytes(space.available)),
            "Free some space or choose another folder.");
}

} // namespace

std::string sha256OfFile(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in)
        throw Error(Fault::Data, fmt::format("{}: cannot be read", path.string()));
    std::vector<char> buffer(1 << 20);
    Sha256 hash;
    while (in.read(buffer.data(), static_cast<std::streamsize>(buffer.size())), in.gcount() > 0)
        hash.add(std::string_view(buffer.data(), static_cast<std::size_t>(in.gcount())));
    return hash.hex();
}

std::vector<FarFile> listFarFiles(Shell& shell, const std::string& path)
{
    const auto answer = shell.run(fmt::format(
        "if [ -f {0} ] && [ ! -h {0} ]; then stat -c '%s {1}' {0}; else cd {0} 2>/dev/null && "
        "find . -type f -exec stat -c '%s %n' {{}} +; fi",
        shellWord(path), "/"));
    std::vector<FarFile> files;
    for (const auto& line : split(answer.out, '\n')) {
        const auto space = std::min(line.find(' '), line.size());
        std::uint64_t size = 0;
        const auto [end, failure] = std::from_chars(line.data(), line.data() + space, size);
        if (failure != std::errc() || end != line.data() + space || files.size() >= mostFiles)
            continue;
        auto name = line.substr(std::min(space + 1, line.size()));
        if (name == "/") // the path itself
            name = fs::path(path).filename().string();
        else if (name.starts_with("./"))
            name.erase(0, 2);
        if (isSafeRelativePath(name))
            files.push_back({std::move(name), size});
    }
    return files;
}

void fetchFile(Shell& shell, const std::string& path, std::uint64_t size, const fs::path& target,
    const FetchProgress& progress)
{
    makeParents(target);
    const auto pending = partOf(target);
    {
        PartFile part(pending);
        transfer(shell, path, size, part, progress);
        auto expected = farSha256(shell, path);
        if (expected != sha256OfFile(pending)) { // an older attempt, of a file that has changed
            part.clear();
            transfer(shell, path, size, part, progress);
            expected = farSha256(shell, path);
        }
        if (expected != sha256OfFile(pending))
            throw Error(Fault::Data,
                fmt::format(
                    "{}: {} did not arrive as it is there (SHA-256 differs)", shell.name(), path),
                "Something there writes to it; try again later.");
        part.sync();
    }
    renameTo(pending, target);
}

void fetchFolder(Shell& shell, const std::string& path, const std::vector<FarFile>& files,
    const fs::path& target, const FetchProgress& progress)
{
    refuseNonEmpty(target, false);
    makeParents(target);
    const auto total = sizeOf(files);
    const auto pending = partOf(target);
    std::error_code ignored;
    fs::create_directory(pending, ignored);
    refuseWithoutRoom(pending, total);
    std::uint64_t before = 0;
    for (const auto& file : files) {
        const auto here = pending / file.name;
        if (fs::exists(here)) // of an attempt that was cut: compared, not believed
            renameTo(here, partOf(here));
        fetchFile(
            shell, path + "/" + file.name, file.size, here, [&](std::uint64_t done, std::uint64_t) {
                if (progress)
                    progress(before + done, total);
            });
        before += file.size;
    }
    fs::remove(target, ignored); // an empty folder
    renameTo(pending, target);
}

} // namespace lesa::remote
