// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/checkpoint_writer.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/store/finite_scan.h"
#include "core/store/weight_files.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <map>
#include <memory>
#include <new>
#include <set>
#include <tuple>
#include <unistd.h>

namespace lesa {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t chunkBytes = 16u << 20; ///< between two looks at the stop request

struct Shard {
    std::string name;
    std::vector<const OutputTensor*> tensors; ///< in file order
    std::uint64_t dataBytes = 0;

    [[nodiscard]] std::string header() const;
};

/// Length, JSON and padding: everything before the data.
std::string Shard::header() const
{
    nlohmann::ordered_json json = {{"__metadata__", {{"format", "pt"}}}};
    std::uint64_t begin = 0;
    for (const auto* tensor : tensors) {
        const auto end = begin + tensor->sizeBytes();
        json[tensor->name] = {{"dtype", std::string(nameOf(tensor->dtype))},
            {"shape", tensor->shape}, {"data_offsets", {begin, end}}};
        begin = end;
    }
    auto text = json.dump();
    text.resize((text.size() + 7) / 8 * 8, ' ');
    std::string bytes;
    for (int i = 0; i < 8; ++i)
        bytes += static_cast<char>(text.size() >> 8 * i & 0xFF);
    return bytes + text;
}

void check(std::span<const OutputTensor> tensors, const Checkpoint* source)
{
    std::set<std::string_view> names = {"__metadata__"};
    for (const auto& tensor : tensors) {
        if (!names.insert(tensor.name).second)
            throw Error(
                Fault::Internal, fmt::format("tensor {} is to be written twice", tensor.name));
        if ((tensor.source != nullptr) == static_cast<bool>(tensor.produce)
            || (tensor.source != nullptr && source == nullptr))
            throw Error(Fault::Internal, fmt::format("tensor {} needs one origin", tensor.name));
        if (tensor.source != nullptr
            && (tensor.source->entry.dtype != tensor.dtype
                || tensor.source->entry.shape != tensor.shape))
            throw Error(Fault::Internal,
                fmt::format("tensor {} differs in type or shape from {}", tensor.name,
                    tensor.source->entry.name));
    }
}

/// Shards take the tensors in the given order; inside a file they lie as the safetensors library
/// lays them.
std::vector<Shard> layOut(std::span<const OutputTensor> tensors, std::uint64_t shardBytes)
{
    std::vector<Shard> shards(1);
    for (const auto& tensor : tensors) {
        const auto size = tensor.sizeBytes();
        const bool full
            = shardBytes > 0 && (size > shardBytes || shards.back().dataBytes > shardBytes - size);
        if (full && !shards.back().tensors.empty())
            shards.emplace_back();
        shards.back().tensors.push_back(&tensor);
        shards.back().dataBytes += size;
    }
    for (std::size_t i = 0; i < shards.size(); ++i) {
        auto& shard = shards[i];
        shard.name = shards.size() == 1
            ? "model.safetensors"
            : fmt::format("model-{:05}-of-{:05}.safetensors", i + 1, shards.size());
        std::sort(shard.tensors.begin(), shard.tensors.end(), [](const auto* a, const auto* b) {
            return std::tie(b->dtype, a->name) < std::tie(a->dtype, b->name);
        });
    }
    return shards;
}

std::string indexText(const std::vector<Shard>& shards)
{
    std::uint64_t bytes = 0;
    std::uint64_t parameters = 0;
    nlohmann::json map = nlohmann::json::object();
    for (const auto& shard : shards)
        for (const auto* tensor : shard.tensors) {
            map[tensor->name] = shard.name;
            bytes += tensor->sizeBytes();
            if (isFloat(tensor->dtype))
                parameters
                    += tensor->sizeBytes() * 8 / static_cast<std::uint64_t>(bitsOf(tensor->dtype));
        }
    const nlohmann::json index
        = {{"metadata", {{"total_parameters", parameters}, {"total_size", bytes}}},
            {"weight_map", map}};
    return index.dump(2, ' ', true) + "\n";
}

class File {
public:
    File(fs::path path, std::uint64_t sizeBytes)
        : m_path(std::move(path))
        , m_fd(::open(m_path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666))
    {
        if (m_fd < 0)
            fail(errno);
        reserve(sizeBytes);
    }
    ~File()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    File(const File&) = delete;
    File& operator=(const File&) = delete;

    [[nodiscard]] int descriptor() const { return m_fd; }
    [[noreturn]] void fail(int errorNumber) const { throwIo("writing", m_path, errorNumber); }

    void write(const char* bytes, std::uint64_t count, std::uint64_t offset) const
    {
        for (std::uint64_t done = 0; done < count;) {
            const auto put
                = ::pwrite(m_fd, bytes + done, count - done, static_cast<off_t>(offset + done));
            if (put < 0 && errno != EINTR)
                fail(errno);
            done += static_cast<std::uint64_t>(std::max<ssize_t>(put, 0));
        }
    }

    /// The disk begins at once: left to the kernel, it would rest until gigabytes are waiting and
    /// then hold up the copy and everybody else.
    void startWriting(std::uint64_t offset, std::uint64_t count) const
    {
        ::sync_file_range(
            m_fd, static_cast<off64_t>(offset), static_cast<off64_t>(count), SYNC_FILE_RANGE_WRITE);
    }

    /// Network file systems report a full disk only here.
    void close()
    {
        if (::close(std::exchange(m_fd, -1)) != 0 && errno != EINTR)
            fail(errno);
    }

private:
    /// Takes the space at once: a disk that is too small should not be found out after hours of
    /// predicting.
    void reserve(std::uint64_t sizeBytes) const
    {
        if (::fallocate(m_fd, 0, 0, static_cast<off_t>(sizeBytes)) == 0)
            return;
        if (errno == ENOSPC || errno == EDQUOT || errno == EFBIG)
            fail(errno);
    }

    fs::path m_path;
    int m_fd;
};

/// Memory that only grows and is never cleared.
class Buffer {
public:
    std::span<std::byte> take(std::uint64_t size, const std::string& purpose)
    {
        if (size > m_size) {
            m_bytes.reset();
            m_bytes.reset(new (std::nothrow) std::byte[size]);
            m_size = m_bytes ? size : 0;
        }
        if (size > m_size)
            throw Error(Fault::Memory, fmt::format("no {} bytes of memory for {}", size, purpose));
        return {m_bytes.get(), static_cast<std::size_t>(size)};
    }

private:
    std::unique_ptr<std::byte[]> m_bytes;
    std::uint64_t m_size = 0;
};

class Writer {
public:
    Writer(const Checkpoint* source, std::span<const OutputTensor> tensors, bool refusesNonFinite,
        const Job& job)
        : m_source(source)
        , m_refusesNonFinite(refusesNonFinite)
        , m_job(job)
    {
        for (const auto& tensor : tensors) {
            m_total += tensor.sizeBytes();
            if (tensor.source != nullptr)
                ++m_uses[tensor.source];
        }
    }

    void write(const fs::path& path, const Shard& shard)
    {
        const auto header = shard.header();
        File file(path, header.size() + shard.dataBytes);
        file.write(header.data(), header.size(), 0);
        auto offset = static_cast<std::uint64_t>(header.size());
        for (const auto* tensor : shard.tensors) {
            m_job.checkStop();
            if (tensor->source != nullptr)
                copy(*tensor->source, file, offset);
            else
                produce(*tensor, file, offset);
            offset += tensor->sizeBytes();
        }
        file.close();
    }

private:
    /// Calls `part(done, count)` for each chunk, with progress and stop in between.
    template <typename Part>
    void inChunks(std::uint64_t count, Part part)
    {
        for (std::uint64_t done = 0; done < count;) {
            m_job.checkStop();
            const auto moved = part(done, std::min(chunkBytes, count - done));
            done += moved;
            m_done += moved;
            m_job.listener.progress(
                "write", static_cast<std::int64_t>(m_done), static_cast<std::int64_t>(m_total));
        }
    }

    void produce(const OutputTensor& tensor, const File& file, std::uint64_t offset)
    {
        const auto bytes = m_buffer.take(tensor.sizeBytes(), "tensor " + tensor.name);
        tensor.produce(bytes);
        inChunks(bytes.size(), [&](std::uint64_t done, std::uint64_t count) {
            file.write(reinterpret_cast<const char*>(bytes.data()) + done, count, offset + done);
            file.startWriting(offset + done, count);
            return count;
        });
    }

    void copy(const CheckpointTensor& tensor, const File& file, std::uint64_t offset)
    {
        const auto& shard = m_source->shards()[static_cast<std::size_t>(tensor.shard)];
        const auto begin = shard.dataOffset() + tensor.entry.begin;
        const bool looks
            = m_refusesNonFinite && isFloat(tensor.entry.dtype) && m_scanned.insert(&tensor).second;
        FiniteScan scan(*m_source, tensor);
        inChunks(tensor.entry.sizeBytes(), [&](std::uint64_t done, std::uint64_t count) {
            auto moved = m_kernelCopies
                ? copyInKernel(shard, begin + done, file, offset + done, count)
                : 0;
            if (moved == 0)
                moved = copyByHand(shard, begin + done, file, offset + done, count);
            file.startWriting(offset + done, moved);
            if (looks)
                scan.goOnTo(done + moved);
            return moved;
        });
        if (looks)
            scan.finish();
        // What was read for its last copy should not push out what others work with (length 0
        // means: all).
        if (--m_uses[&tensor] == 0 && tensor.entry.sizeBytes() > 0)
            ::posix_fadvise(shard.descriptor(), static_cast<off_t>(begin),
                static_cast<off_t>(tensor.entry.sizeBytes()), POSIX_FADV_DONTNEED);
    }

    /// Bytes copied; 0 when the kernel cannot copy between these two files.
    std::uint64_t copyInKernel(const SafetensorsFile& from, std::uint64_t fromOffset,
        const File& to, std::uint64_t toOffset, std::uint64_t count)
    {
        auto in = static_cast<off64_t>(fromOffset);
        auto out = static_cast<off64_t>(toOffset);
        const auto moved
            = ::copy_file_range(from.descriptor(), &in, to.descriptor(), &out, count, 0);
        if (moved >= 0)
            return static_cast<std::uint64_t>(moved);
        if (errno == ENOSPC || errno == EDQUOT || errno == EFBIG)
            to.fail(errno);
        m_kernelCopies = errno == EINTR;
        return 0;
    }

    std::uint64_t copyByHand(const SafetensorsFile& from, std::uint64_t fromOffset, const File& to,
        std::uint64_t toOffset, std::uint64_t count)
    {
        const auto bytes = m_buffer.take(count, "copying");
        const auto got
            = ::pread(from.descriptor(), bytes.data(), count, static_cast<off_t>(fromOffset));
        if (got < 0 && errno == EINTR)
            return 0;
        if (got <= 0)
            throw Error(Fault::Data,
                fmt::format("{} cannot be read: {}", from.path().string(),
                    got == 0 ? "it was cut short while it was open" : std::strerror(errno)));
        to.write(
            reinterpret_cast<const char*>(bytes.data()), static_cast<std::uint64_t>(got), toOffset);
        return static_cast<std::uint64_t>(got);
    }

    const Checkpoint* m_source;
    std::uint64_t m_total = 0;
    std::uint64_t m_done = 0;
    bool m_refusesNonFinite;
    std::map<const CheckpointTensor*, int> m_uses; ///< copies of a tensor still to come
    std::set<const CheckpointTensor*> m_scanned;
    const Job& m_job;
    Buffer m_buffer;
    bool m_kernelCopies = true;
};

} // namespace

std::uint64_t OutputTensor::sizeBytes() const
{
    std::uint64_t bits = static_cast<std::uint64_t>(bitsOf(dtype));
    for (const auto extent : shape)
        bits *= static_cast<std::uint64_t>(extent);
    return bits / 8;
}

void writeCheckpoint(const fs::path& directory, const Checkpoint* source,
    std::span<const OutputTensor> tensors, std::span<const OutputFile> files,
    const WriteOptions& options, const Job& job)
{
    check(tensors, source);
    const auto shards = layOut(tensors, options.shardBytes);
    Writer writer(source, tensors, options.refusesNonFinite, job);
    for (const auto& shard : shards)
        writer.write(directory / shard.name, shard);
    if (shards.size() > 1)
        writeFileAtomically(directory / ShardIndex::fileName, indexText(shards));
    for (const auto& file : files)
        writeFileAtomically(directory / file.name, file.text);
}

std::uint64_t shardBytesLike(const Checkpoint& checkpoint)
{
    return checkpoint.isSharded() ? checkpoint.largestShardBytes() : 0;
}

} // namespace lesa
