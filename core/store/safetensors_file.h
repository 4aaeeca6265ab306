// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/dtype.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace lesa {

/// One entry of a safetensors header; offsets are relative to the start of the data.
struct TensorEntry {
    std::string name;
    DType dtype = DType::F32;
    std::vector<std::int64_t> shape; ///< row-major; rank 0 and zero sizes are legal
    std::uint64_t begin = 0;
    std::uint64_t end = 0; ///< exclusive

    [[nodiscard]] std::uint64_t sizeBytes() const { return end - begin; }
    [[nodiscard]] std::int64_t
    elements() const; ///< product of the shape, checked against overflow at opening
};

/// One safetensors file, opened read-only. The header is read and checked by the rules of the
/// format (sizes, gaps, overlaps, overflow, duplicate keys); data are mapped, so nothing is read
/// until touched. Cheap to copy: copies share the mapping. Thread-safe after opening.
class SafetensorsFile {
public:
    /// Error Data, one sentence naming the file: not safetensors, Git LFS pointer, truncated,
    /// damaged header.
    static SafetensorsFile open(const std::filesystem::path& path);

    [[nodiscard]] const std::filesystem::path& path() const;
    [[nodiscard]] const std::vector<TensorEntry>& tensors() const; ///< in the order of their data
    [[nodiscard]] const std::map<std::string, std::string>& metadata() const;
    [[nodiscard]] std::string_view headerText() const; ///< the JSON as stored, for hashing
    [[nodiscard]] std::uint64_t dataOffset() const;    ///< 8 + N: where data begin in the file
    [[nodiscard]] int descriptor() const;              ///< read-only fd, for copies by the kernel

    /// The tensor's bytes in the mapping; valid while any copy of this object lives.
    [[nodiscard]] std::span<const std::byte> bytes(const TensorEntry& entry) const;

private:
    struct Contents;
    std::shared_ptr<const Contents> m_contents;
};

} // namespace lesa
