// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/config_document.h"
#include "core/store/safetensors_file.h"

#include <filesystem>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace lesa {

/// A tensor and the shard that holds it.
struct CheckpointTensor {
    TensorEntry entry;
    int shard = 0; ///< which of the checkpoint's files, index into Checkpoint::shards()
};

struct OpenOptions {
    /// Open quantised checkpoints too, to be looked at: their weights cannot be computed with.
    bool allowQuantized = false;
    /// Open a GGUF file too, quantised or not, to be looked at and analysed.
    bool allowGguf = false;
};

/// A Hugging Face checkpoint directory, read-only: config.json and one or more safetensors files;
/// or a GGUF model (gguf/model.h), which then looks like the directory of the same model. Opening
/// reads headers only. Cheap to copy: copies share mappings. Thread-safe after opening.
class Checkpoint {
public:
    /// Error Data, one sentence (window.md section 8): no config.json, missing shard, index and
    /// shard disagree, damaged file, only pickle weights, quantised weights, tensor in two shards.
    static Checkpoint open(const std::filesystem::path& directory, const OpenOptions& options = {});

    /// As it was opened: of a GGUF model the file.
    [[nodiscard]] const std::filesystem::path& directory() const;
    [[nodiscard]] bool isGguf() const;
    [[nodiscard]] const ConfigDocument& config() const; ///< config.json
    [[nodiscard]] const std::vector<SafetensorsFile>&
    shards() const;                      ///< in the order of their file names; none in a GGUF model
    [[nodiscard]] int fileCount() const; ///< files that hold tensors
    [[nodiscard]] std::string fileOf(
        const CheckpointTensor& tensor) const; ///< name of its file, without folder
    /// Every tensor, in shard order then data order.
    [[nodiscard]] const std::vector<CheckpointTensor>& tensors() const;
    [[nodiscard]] const CheckpointTensor* find(
        const std::string& name) const; ///< nullptr if absent
    [[nodiscard]] const CheckpointTensor& tensor(
        const std::string& name) const; ///< Error Data if absent
    /// As stored: of a GGUF model in GGUF's blocks and order of rows.
    [[nodiscard]] std::span<const std::byte> bytes(const CheckpointTensor& tensor) const;
    /// A tensor of a GGUF model as single-precision values, row-major in its shape; `values` has
    /// room for its elements. Error Data as GgufModel::decode; Internal for other checkpoints.
    void decode(const CheckpointTensor& tensor, std::span<float> values) const;

    [[nodiscard]] std::uint64_t totalBytes() const; ///< sum of tensor bytes
    [[nodiscard]] std::uint64_t
    parameterCount() const; ///< sum of elements of float tensors (F8 … F4 included)
    [[nodiscard]] std::uint64_t largestShardBytes() const;
    [[nodiscard]] bool isSharded() const; ///< came with an index
    /// How the weights are quantised ("quantization_config", "F8_E4M3"); empty when they are not.
    [[nodiscard]] const std::string& quantization() const;
    /// SHA-256 over config.json and every shard's name and header: identifies the checkpoint for
    /// caches and provenance without reading weights.
    [[nodiscard]] std::string headerHash() const;

private:
    struct State;
    std::shared_ptr<const State> m_state;
};

/// How the weights are quantised by the config or a tensor's name and type; empty when they are
/// not.
std::string quantizationOf(const ConfigDocument& config, std::span<const TensorEntry> tensors);

/// config.json of a directory. Error Data: no such folder, no config.json, not JSON.
ConfigDocument readConfig(const std::filesystem::path& directory);

} // namespace lesa
