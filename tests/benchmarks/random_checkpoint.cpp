// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/random_checkpoint.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <random>
#include <stdexcept>

namespace lesa::bench {

namespace {

using Json = nlohmann::ordered_json;
constexpr std::uint64_t bytesOfElement = 2;

struct Tensor {
    std::string name;
    std::vector<std::int64_t> shape;

    [[nodiscard]] std::uint64_t elements() const
    {
        std::uint64_t count = 1;
        for (const auto side : shape)
            count *= static_cast<std::uint64_t>(side);
        return count;
    }
};

std::vector<Tensor> tensorsOf(const ModelShape& s)
{
    const std::int64_t h = s.hidden;
    const std::int64_t kv = h / s.heads * s.kvHeads;
    std::vector<Tensor> all{{"model.embed_tokens.weight", {s.vocab, h}}};
    for (int i = 0; i < s.layers; ++i) {
        const auto name
            = [&](const char* part) { return fmt::format("model.layers.{}.{}.weight", i, part); };
        all.insert(all.end(),
            {{name("input_layernorm"), {h}}, {name("self_attn.q_proj"), {h, h}},
                {name("self_attn.k_proj"), {kv, h}}, {name("self_attn.v_proj"), {kv, h}},
                {name("self_attn.o_proj"), {h, h}}, {name("post_attention_layernorm"), {h}},
                {name("mlp.gate_proj"), {s.intermediate, h}},
                {name("mlp.up_proj"), {s.intermediate, h}},
                {name("mlp.down_proj"), {h, s.intermediate}}});
    }
    all.push_back({"model.norm.weight", {h}});
    if (!s.tied)
        all.push_back({"lm_head.weight", {s.vocab, h}});
    return all;
}

void writeValues(std::ofstream& out, const Tensor& tensor, std::mt19937_64& random)
{
    constexpr std::uint64_t signsAndMantissas = 0x807f807f807f807f;
    constexpr std::uint64_t exponents = 0x3c803c803c803c80; // 2^-6
    constexpr std::uint64_t ones = 0x3f803f803f803f80;
    std::vector<std::uint64_t> block;
    for (std::uint64_t left = tensor.elements(); left > 0;) {
        const auto count = std::min<std::uint64_t>(left, 1 << 20);
        block.resize((count + 3) / 4);
        for (auto& four : block)
            four = tensor.shape.size() == 1 ? ones : (random() & signsAndMantissas) | exponents;
        out.write(reinterpret_cast<const char*>(block.data()),
            static_cast<std::streamsize>(count * bytesOfElement));
        left -= count;
    }
}

/// 8 bytes of length, the header, the values (or a hole of their size).
std::uint64_t writeShard(const std::filesystem::path& file, const std::vector<Tensor>& tensors,
    bool sparse, std::mt19937_64& random)
{
    Json header{{"__metadata__", {{"format", "pt"}}}};
    std::uint64_t end = 0;
    for (const auto& tensor : tensors) {
        const auto begin = end;
        end += tensor.elements() * bytesOfElement;
        header[tensor.name]
            = {{"dtype", "BF16"}, {"shape", tensor.shape}, {"data_offsets", {begin, end}}};
    }
    auto text = header.dump();
    text.resize((text.size() + 7) / 8 * 8, ' ');
    std::ofstream out(file, std::ios::binary);
    const std::uint64_t length = text.size();
    out.write(reinterpret_cast<const char*>(&length), sizeof length);
    out << text;
    if (!sparse)
        for (const auto& tensor : tensors)
            writeValues(out, tensor, random);
    out.close();
    if (!out)
        throw std::runtime_error("cannot write " + file.string());
    if (sparse)
        std::filesystem::resize_file(file, sizeof length + text.size() + end);
    return end;
}

Json configOf(const ModelShape& s)
{
    return {{"architectures", {"LlamaForCausalLM"}}, {"model_type", "llama"},
        {"hidden_size", s.hidden}, {"intermediate_size", s.intermediate},
        {"num_hidden_layers", s.layers}, {"num_attention_heads", s.heads},
        {"num_key_value_heads", s.kvHeads}, {"vocab_size", s.vocab}, {"hidden_act", "silu"},
        {"max_position_embeddings", 8192}, {"rms_norm_eps", 1e-5}, {"rope_theta", 10000.0},
        {"tie_word_embeddings", s.tied}, {"torch_dtype", "bfloat16"}, {"bos_token_id", 0},
        {"eos_token_id", 0}, {"attention_bias", false}, {"mlp_bias", false}};
}

} // namespace

const std::vector<ModelShape>& publishedShapes()
{
    static const std::vector<ModelShape> shapes{
        {"smollm2-135m", 576, 1536, 30, 9, 3, 49152, true},
        {"tinyllama-1.1b", 2048, 5632, 22, 32, 4, 32000, false},
        {"llama-2-7b", 4096, 11008, 32, 32, 32, 32000, false},
        {"llama-3-8b", 4096, 14336, 32, 32, 8, 128256, false},
        {"llama-3-70b", 8192, 28672, 80, 64, 8, 128256, false},
    };
    return shapes;
}

ModelShape shapeNamed(const std::string& name)
{
    std::string names;
    for (const auto& shape : publishedShapes()) {
        if (shape.name == name)
            return shape;
        names += std::string(names.empty() ? "" : ", ") + shape.name;
    }
    throw std::invalid_argument("no shape '" + name + "'; there are: " + names);
}

void makeCheckpoint(const RandomCheckpoint& what, const std::filesystem::path& folder)
{
    std::filesystem::create_directories(folder);
    std::vector<std::vector<Tensor>> shards(1);
    std::uint64_t bytes = 0;
    for (auto& tensor : tensorsOf(what.shape)) {
        const auto size = tensor.elements() * bytesOfElement;
        if (bytes > 0 && bytes + size > what.shardBytes) {
            shards.emplace_back();
            bytes = 0;
        }
        bytes += size;
        shards.back().push_back(std::move(tensor));
    }
    std::mt19937_64 random(what.seed);
    Json map = Json::object();
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < shards.size(); ++i) {
        const auto file = shards.size() == 1
            ? std::string("model.safetensors")
            : fmt::format("model-{:05}-of-{:05}.safetensors", i + 1, shards.size());
        total += writeShard(folder / file, shards[i], what.sparse, random);
        for (const auto& tensor : shards[i])
            map[tensor.name] = file;
    }
    if (shards.size() > 1)
        std::ofstream(folder / "model.safetensors.index.json")
            << Json{{"metadata", {{"total_size", total}}}, {"weight_map", map}}.dump(2);
    std::ofstream(folder / "config.json") << configOf(what.shape).dump(2) << '\n';
}

void makeTokens(const std::filesystem::path& file, std::size_t count, int vocab)
{
    std::mt19937 random(1);
    std::vector<std::uint32_t> ids(count);
    for (auto& id : ids)
        id = static_cast<std::uint32_t>(random() % static_cast<unsigned>(vocab));
    std::ofstream(file, std::ios::binary)
        .write(reinterpret_cast<const char*>(ids.data()),
            static_cast<std::streamsize>(count * sizeof(std::uint32_t)));
}

} // namespace lesa::bench
