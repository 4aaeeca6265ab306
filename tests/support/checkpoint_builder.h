// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/dtype.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace lesa::test {

/// A folder of its own under the system's temporary one, removed with everything in it.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::filesystem::path operator/(const std::string& name) const
    {
        return m_path / name;
    }

private:
    std::filesystem::path m_path;
};

/// A tensor in memory; `values` are what the bytes mean, before rounding to the dtype.
struct TinyTensor {
    std::string name;
    DType dtype = DType::F32;
    std::vector<std::int64_t> shape;
    std::vector<float> values;
};

/// A checkpoint of the llama kind (llama, mistral, qwen2, qwen3, mixtral, qwen3_moe by modelType),
/// made small.
struct TinyModel {
    std::string modelType = "llama";
    int layers = 4;
    int hidden = 16;
    int heads = 4;
    int kvHeads = 2;
    int headDim = 4;
    int intermediate = 24;
    int vocab = 32;
    bool tied = false;
    DType dtype = DType::F32;
    int experts = 4;             ///< mixtral, qwen3_moe
    int expertIntermediate = 12; ///< qwen3_moe
    std::uint64_t seed = 1;      ///< one seed, one set of bytes
    double scale = 0.1;          ///< standard deviation of the weights; norms are 1 + a tenth of it
    std::uint64_t shardBytes = 0; ///< 0: one file
    std::string extraConfig
        = ""; ///< a JSON object merged into config.json, e.g. R"({"rope_theta":1e6})"
};

std::string tinyConfig(const TinyModel& model);              ///< the text of its config.json
std::vector<TinyTensor> tinyTensors(const TinyModel& model); ///< in checkpoint order

/// Writes config.json and the weights into `directory`, which is created.
void writeTinyModel(const std::filesystem::path& directory, const TinyModel& model);
/// The same from parts, for tensors that were changed.
void writeTinyModel(const std::filesystem::path& directory, const std::string& config,
    const std::vector<TinyTensor>& tensors, std::uint64_t shardBytes = 0);

/// One safetensors file of these tensors, laid out in the given order.
std::string safetensorsBytes(const std::vector<TinyTensor>& tensors);
/// A file of any header text and data, right or wrong: 8 length bytes, header, data.
std::string safetensorsBytes(const std::string& header, const std::string& data);

/// The values as bytes of `dtype` (F64, F32, BF16, F16), rounded to nearest even.
std::string encodeFloats(const std::vector<float>& values, DType dtype);
std::vector<float> decodeFloats(const std::byte* bytes, std::size_t count, DType dtype);

void writeText(const std::filesystem::path& path, const std::string& bytes);
std::string readText(const std::filesystem::path& path);

} // namespace lesa::test
