// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/control.h"
#include "core/store/checkpoint.h"
#include "core/store/companion_files.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace lesa {

/// One tensor of a checkpoint to be written: copied byte for byte, or produced when its turn comes.
struct OutputTensor {
    std::string name;
    DType dtype = DType::F32;
    std::vector<std::int64_t> shape;
    /// Copied from this tensor of the source checkpoint (same dtype and shape) …
    const CheckpointTensor* source = nullptr;
    /// … or filled by this: must write exactly sizeBytes() bytes, little-endian, row-major.
    /// Called once, from the writing thread, in file order; may throw.
    std::function<void(std::span<std::byte> bytes)> produce;

    [[nodiscard]] std::uint64_t sizeBytes() const;
};

/// A text file of the output directory (config.json, README.md, …).
struct OutputFile {
    std::string name;
    std::string text;
};

struct WriteOptions {
    /// Data bytes a shard holds at most; one larger tensor gets a shard of its own.
    /// 0: one file `model.safetensors` without an index.
    std::uint64_t shardBytes = 0;
    /// Looks at every float that is copied while the kernel copies it. Error Data: a value is NaN or
    /// infinite (tensor and counts named).
    bool refusesNonFinite = false;
};

/// Writes `tensors` (in the given order) as safetensors shards with `__metadata__ {"format":"pt"}`,
/// plus the index when sharded, plus `files`, into `directory` (which exists; usually a
/// PendingDirectory). Tensors with a source are copied by the kernel where it can
/// (copy_file_range). Files are synced by the caller's commit. Error Io: disk full or not writable.
/// Stopped: when asked.
void writeCheckpoint(const std::filesystem::path& directory, const Checkpoint* source,
    std::span<const OutputTensor> tensors, std::span<const OutputFile> files,
    const WriteOptions& options, const Job& job);

/// Shard size for an output that looks like this checkpoint: that of its largest shard, 0 for a
/// single file.
std::uint64_t shardBytesLike(const Checkpoint& checkpoint);

} // namespace lesa
