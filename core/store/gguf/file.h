// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/gguf/blocks.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace lesa {

/// A tensor as a GGUF header describes it; the offset is relative to the start of the data.
struct GgufTensor {
    std::string name;
    const BlockType* type = nullptr;
    std::vector<std::int64_t> shape; ///< row-major, [out, in]: the reverse of the file's spelling
    std::uint64_t begin = 0;
    std::uint64_t end = 0; ///< exclusive
};

/// One GGUF file (versions 2 and 3, little-endian), opened read-only. The header is read and every
/// count, length and offset in it checked against the file before it is used; data are mapped, so
/// nothing is read until touched. Cheap to copy: copies share the mapping. Thread-safe after
/// opening.
class GgufFile {
public:
    /// Error Data, one sentence naming the file: not GGUF, another version, truncated, damaged.
    static GgufFile open(const std::filesystem::path& path);
    /// By the first four bytes. False also for what cannot be read.
    static bool isGguf(const std::filesystem::path& path);

    [[nodiscard]] const std::filesystem::path& path() const;
    [[nodiscard]] const std::vector<GgufTensor>& tensors() const; ///< in the order of the header
    /// Object of key and value. Numbers in single precision become the double of their shortest
    /// decimal spelling. Null: lists of strings (a vocabulary), lists of lists, anything longer
    /// than 16384 elements or 64 KiB.
    [[nodiscard]] const nlohmann::json& metadata() const;
    [[nodiscard]] std::uint64_t dataOffset() const;
    [[nodiscard]] std::string headerHash() const; ///< SHA-256 of everything before the data

    /// The tensor's blocks in the mapping; valid while any copy of this object lives.
    [[nodiscard]] std::span<const std::byte> bytes(std::uint64_t begin, std::uint64_t end) const;

private:
    struct Contents;
    std::shared_ptr<const Contents> m_contents;
};

} // namespace lesa
