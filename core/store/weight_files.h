// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace lesa {

/// model.safetensors.index.json: which file holds which tensor.
struct ShardIndex {
    static constexpr const char* fileName = "model.safetensors.index.json";

    std::map<std::string, std::string> fileOf; ///< tensor -> file name
    std::optional<std::uint64_t> totalSize;    ///< metadata.total_size, where it is a whole number

    /// Error Data: not JSON, no weight_map, a tensor twice, a file name that leaves the folder.
    static ShardIndex parse(const std::string& text, const std::string& origin);
};

/// The weight files of a checkpoint directory as transformers chooses them: model.safetensors, else
/// those the index names; never by looking at what lies around.
struct WeightFiles {
    std::optional<ShardIndex> index;
    std::vector<std::string> names; ///< ascending; they need not exist

    /// Error Data: neither of both; says so when only pickle or GGUF weights are there.
    static WeightFiles find(const std::filesystem::path& directory);
};

} // namespace lesa
