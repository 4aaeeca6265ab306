// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/checkpoint_builder.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <bit>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <numbers>
#include <sstream>
#include <stdexcept>

namespace lesa::test {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

namespace {

/// Normal numbers, the same on every machine (splitmix64, Box-Muller).
class Random {
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {
    }

    double normal()
    {
        const double radius = std::sqrt(-2 * std::log(uniform()));
        return radius * std::cos(2 * std::numbers::pi * uniform());
    }

private:
    /// In (0, 1].
    double uniform() { return static_cast<double>((next() >> 11) + 1) * 0x1p-53; }

    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15;
        auto z = m_state;
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
        z = (z ^ z >> 27) * 0x94D049BB133111EB;
        return z ^ z >> 31;
    }

    std::uint64_t m_state;
};

bool isMoe(const TinyModel& model)
{
    return model.modelType == "mixtral" || model.modelType == "qwen3_moe";
}

class TensorMaker {
public:
    explicit TensorMaker(const TinyModel& model)
        : m_model(model)
        , m_random(model.seed)
    {
    }

    std::vector<TinyTensor> make()
    {
        weight("model.embed_tokens", {m_model.vocab, m_model.hidden});
        for (int i = 0; i < m_model.layers; ++i)
            layer(fmt::format("model.layers.{}.", i));
        norm("model.norm", m_model.hidden);
        if (!m_model.tied)
            weight("lm_head", {m_model.vocab, m_model.hidden});
        return std::move(m_tensors);
    }

private:
    void add(
        const std::string& name, std::vector<std::int64_t> shape, double mean, double deviation)
    {
        std::int64_t count = 1;
        for (const auto extent : shape)
            count *= extent;
        std::vector<float> values(static_cast<std::size_t>(count));
        for (auto& value : values)
            value = static_cast<float>(mean + deviation * m_random.normal());
        m_tensors.push_back({name, m_model.dtype, std::move(shape), std::move(values)});
    }

    void weight(const std::string& name, std::vector<std::int64_t> shape)
    {
        add(name + ".weight", std::move(shape), 0, m_model.scale);
    }

    void norm(const std::string& name, std::int64_t size)
    {
        add(name + ".weight", {size}, 1, m_model.scale / 10);
    }

    void layer(const std::string& prefix)
    {
        norm(prefix + "input_layernorm", m_model.hidden);
        norm(prefix + "post_attention_layernorm", m_model.hidden);
        attention(prefix + "self_attn.");
        if (isMoe(m_model))
            experts(prefix);
        else
            mlp(prefix + "mlp.", m_model.intermediate);
    }

    void attention(const std::string& prefix)
    {
        const int query = m_model.heads * m_model.headDim;
        const int key = m_model.kvHeads * m_model.headDim;
        projection(prefix + "q_proj", query);
        projection(prefix + "k_proj", key);
        projection(prefix + "v_proj", key);
        weight(prefix + "o_proj", {m_model.hidden, query});
        if (m_model.modelType.starts_with("qwen3")) {
            norm(prefix + "q_norm", m_model.headDim);
            norm(prefix + "k_norm", m_model.headDim);
        }
    }

    void projection(const std::string& name, int rows)
    {
        weight(name, {rows, m_model.hidden});
        if (m_model.modelType == "qwen2")
            add(name + ".bias", {rows}, 0, m_model.scale);
    }

    void mlp(const std::string& prefix, int width)
    {
        weight(prefix + "gate_proj", {width, m_model.hidden});
        weight(prefix + "up_proj", {width, m_model.hidden});
        weight(prefix + "down_proj", {m_model.hidden, width});
    }

    void experts(const std::string& layer)
    {
        const bool mixtral = m_model.modelType == "mixtral";
        const auto block = layer + (mixtral ? "block_sparse_moe." : "mlp.");
        weight(block + "gate", {m_model.experts, m_model.hidden});
        for (int e = 0; e < m_model.experts; ++e) {
            const auto expert = fmt::format("{}experts.{}.", block, e);
            if (!mixtral) {
                mlp(expert, m_model.expertIntermediate);
                continue;
            }
            weight(expert + "w1", {m_model.intermediate, m_model.hidden});
            weight(expert + "w2", {m_model.hidden, m_model.intermediate});
            weight(expert + "w3", {m_model.intermediate, m_model.hidden});
        }
    }

    const TinyModel& m_model;
    Random m_random;
    std::vector<TinyTensor> m_tensors;
};

std::uint16_t roundToBFloat16(float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    if (std::isnan(value))
        return static_cast<std::uint16_t>(bits >> 16 | 0x40);
    return static_cast<std::uint16_t>((bits + 0x7FFF + (bits >> 16 & 1)) >> 16);
}

std::uint16_t roundToHalf(float value)
{
    const auto sign = static_cast<std::uint16_t>(std::signbit(value) ? 0x8000 : 0);
    const double magnitude = std::abs(static_cast<double>(value));
    if (std::isnan(value))
        return 0x7E00;
    if (magnitude >= 65520)
        return sign | 0x7C00;
    // Spacing of halves at this magnitude: 2^-24 below 2^-14, else 2^(exponent - 10).
    const int exponent = std::max(magnitude > 0 ? std::ilogb(magnitude) : -14, -14);
    const auto steps = static_cast<int>(std::nearbyint(std::ldexp(magnitude, 10 - exponent)));
    return static_cast<std::uint16_t>(sign + ((exponent + 14) << 10) + steps);
}

float halfToFloat(std::uint16_t bits)
{
    const int exponent = bits >> 10 & 31;
    const int fraction = bits & 1023;
    const float sign = bits & 0x8000 ? -1.0F : 1.0F;
    if (exponent == 31)
        return fraction == 0 ? sign * HUGE_VALF : std::nanf("");
    if (exponent == 0)
        return sign * std::ldexp(static_cast<float>(fraction), -24);
    return sign * std::ldexp(static_cast<float>(1024 + fraction), exponent - 25);
}

template <typename T>
void appendBytes(std::string& out, T value)
{
    char bytes[sizeof value];
    std::memcpy(bytes, &value, sizeof value);
    out.append(bytes, sizeof value);
}

template <typename T>
T loadAt(const std::byte* bytes, std::size_t index)
{
    T value;
    std::memcpy(&value, bytes + index * sizeof value, sizeof value);
    return value;
}

std::vector<std::vector<TinyTensor>> cut(
    const std::vector<TinyTensor>& tensors, std::uint64_t shardBytes)
{
    std::vector<std::vector<TinyTensor>> shards(1);
    std::uint64_t filled = 0;
    for (const auto& tensor : tensors) {
        const auto size = tensor.values.size() * static_cast<std::size_t>(bitsOf(tensor.dtype)) / 8;
        if (shardBytes > 0 && filled > 0 && filled + size > shardBytes) {
            shards.emplace_back();
            filled = 0;
        }
        filled += size;
        shards.back().push_back(tensor);
    }
    return shards;
}

std::string torchName(DType dtype)
{
    switch (dtype) {
    case DType::BF16: return "bfloat16";
    case DType::F16: return "float16";
    case DType::F64: return "float64";
    default: return "float32";
    }
}

} // namespace

TemporaryFolder::TemporaryFolder()
{
    auto pattern = (fs::temp_directory_path() / "lesa-test-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr)
        throw std::runtime_error("no temporary folder");
    m_path = pattern;
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

std::string tinyConfig(const TinyModel& model)
{
    Json config = {{"architectures", {"TinyForCausalLM"}}, {"model_type", model.modelType},
        {"hidden_act", "silu"}, {"hidden_size", model.hidden},
        {"intermediate_size", model.intermediate}, {"num_hidden_layers", model.layers},
        {"num_attention_heads", model.heads}, {"num_key_value_heads", model.kvHeads},
        {"head_dim", model.headDim}, {"max_position_embeddings", 128}, {"rms_norm_eps", 1e-6},
        {"rope_theta", 10000.0}, {"tie_word_embeddings", model.tied},
        {"torch_dtype", torchName(model.dtype)}, {"vocab_size", model.vocab}};
    if (isMoe(model)) {
        config[model.modelType == "mixtral" ? "num_local_experts" : "num_experts"] = model.experts;
        config["num_experts_per_tok"] = 2;
    }
    if (model.modelType == "qwen3_moe")
        config["moe_intermediate_size"] = model.expertIntermediate;
    if (!model.extraConfig.empty())
        config.update(Json::parse(model.extraConfig));
    return config.dump(2) + "\n";
}

std::vector<TinyTensor> tinyTensors(const TinyModel& model)
{
    return TensorMaker(model).make();
}

void writeTinyModel(const fs::path& directory, const TinyModel& model)
{
    writeTinyModel(directory, tinyConfig(model), tinyTensors(model), model.shardBytes);
}

void writeTinyModel(const fs::path& directory, const std::string& config,
    const std::vector<TinyTensor>& tensors, std::uint64_t shardBytes)
{
    fs::create_directories(directory);
    writeText(directory / "config.json", config);
    const auto shards = cut(tensors, shardBytes);
    if (shards.size() == 1) {
        writeText(directory / "model.safetensors", safetensorsBytes(tensors));
        return;
    }
    nlohmann::json index;
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < shards.size(); ++i) {
        const auto file = fmt::format("model-{:05}-of-{:05}.safetensors", i + 1, shards.size());
        writeText(directory / file, safetensorsBytes(shards[i]));
        for (const auto& tensor : shards[i]) {
            index["weight_map"][tensor.name] = file;
            total += tensor.values.size() * static_cast<std::size_t>(bitsOf(tensor.dtype)) / 8;
        }
    }
    index["metadata"]["total_size"] = total;
    writeText(directory / "model.safetensors.index.json", index.dump(2) + "\n");
}

std::string safetensorsBytes(const std::vector<TinyTensor>& tensors)
{
    Json header = {{"__metadata__", {{"format", "pt"}}}};
    std::string data;
    for (const auto& tensor : tensors) {
        const auto begin = data.size();
        data += encodeFloats(tensor.values, tensor.dtype);
        header[tensor.name] = {{"dtype", std::string(nameOf(tensor.dtype))},
            {"shape", tensor.shape}, {"data_offsets", {begin, data.size()}}};
    }
    auto text = header.dump();
    text.resize((text.size() + 7) / 8 * 8, ' ');
    return safetensorsBytes(text, data);
}

std::string safetensorsBytes(const std::string& header, const std::string& data)
{
    std::string bytes;
    appendBytes(bytes, static_cast<std::uint64_t>(header.size()));
    return bytes + header + data;
}

std::string encodeFloats(const std::vector<float>& values, DType dtype)
{
    std::string bytes;
    for (const float value : values)
        switch (dtype) {
        case DType::F64: appendBytes(bytes, static_cast<double>(value)); break;
        case DType::BF16: appendBytes(bytes, roundToBFloat16(value)); break;
        case DType::F16: appendBytes(bytes, roundToHalf(value)); break;
        default: appendBytes(bytes, value);
        }
    return bytes;
}

std::vector<float> decodeFloats(const std::byte* bytes, std::size_t count, DType dtype)
{
    std::vector<float> values(count);
    for (std::size_t i = 0; i < count; ++i)
        switch (dtype) {
        case DType::F64: values[i] = static_cast<float>(loadAt<double>(bytes, i)); break;
        case DType::BF16:
            values[i] = std::bit_cast<float>(std::uint32_t(loadAt<std::uint16_t>(bytes, i)) << 16);
            break;
        case DType::F16: values[i] = halfToFloat(loadAt<std::uint16_t>(bytes, i)); break;
        default: values[i] = loadAt<float>(bytes, i);
        }
    return values;
}

void writeText(const fs::path& path, const std::string& bytes)
{
    std::ofstream out(path, std::ios::binary);
    out << bytes;
    if (!out.flush())
        throw std::runtime_error("cannot write " + path.string());
}

std::string readText(const fs::path& path)
{
    std::ostringstream bytes;
    bytes << std::ifstream(path, std::ios::binary).rdbuf();
    return bytes.str();
}

} // namespace lesa::test
