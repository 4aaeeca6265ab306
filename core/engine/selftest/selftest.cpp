// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/selftest/selftest.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/engine/eval/evaluate.h"
#include "core/engine/method/expand.h"
#include "core/engine/train/train.h"
#include "core/plan/positions.h"
#include "core/store/checkpoint_writer.h"

#include <fmt/format.h>

#include <cmath>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <random>

namespace lesa {

namespace fs = std::filesystem;

namespace {

constexpr int layerCount = 6;
constexpr int hidden = 32;
constexpr int inner = 64;
constexpr int vocabulary = 64;
constexpr int keyValueWidth = 16;

class TemporaryFolder {
public:
    TemporaryFolder()
    {
        auto pattern = (fs::temp_directory_path() / "lesa-selftest-XXXXXX").string();
        if (!::mkdtemp(pattern.data()))
            throwIo("creating", pattern, errno);
        m_path = pattern;
    }
    ~TemporaryFolder()
    {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    [[nodiscard]] const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

/// Uniform numbers from the generator's bits alone: std distributions differ between libraries.
void fill(std::span<std::byte> bytes, double scale, double offset, std::mt19937& random)
{
    for (std::size_t at = 0; at < bytes.size(); at += sizeof(float)) {
        const double unit = static_cast<double>(random()) / 4294967295.0 - 0.5;
        const auto value = static_cast<float>(offset + scale * unit);
        std::memcpy(bytes.data() + at, &value, sizeof value);
    }
}

class TinyCheckpoint {
public:
    void write(const fs::path& folder, const Job& job)
    {
        add("model.embed_tokens.weight", {vocabulary, hidden}, 1.0);
        for (int layer = 0; layer < layerCount; ++layer)
            addLayer(fmt::format("model.layers.{}.", layer));
        addNorm("model.norm.weight");
        fs::create_directory(folder);
        const std::vector<OutputFile> files{{"config.json",
            fmt::format(
                R"({{"architectures": ["LlamaForCausalLM"], "model_type": "llama", "hidden_act": "silu",
"hidden_size": {}, "intermediate_size": {}, "num_attention_heads": 4, "num_key_value_heads": 2,
"num_hidden_layers": {}, "vocab_size": {}, "rms_norm_eps": 1e-05, "rope_theta": 10000.0,
"max_position_embeddings": 64, "tie_word_embeddings": true, "torch_dtype": "float32"}}
)",
                hidden, inner, layerCount, vocabulary)}};
        writeCheckpoint(folder, nullptr, m_tensors, files, {}, job);
    }

private:
    void add(
        const std::string& name, std::vector<std::int64_t> shape, double scale, double offset = 0)
    {
        // Each tensor has a stream of its own: the order of writing does not matter.
        const auto seed = static_cast<std::uint32_t>(m_tensors.size() + 1);
        m_tensors.push_back(
            {name, DType::F32, std::move(shape), nullptr, [=](std::span<std::byte> bytes) {
                 std::mt19937 random(seed);
                 fill(bytes, scale, offset, random);
             }});
    }
    void addNorm(const std::string& name) { add(name, {hidden}, 0.2, 1.0); }
    void addLayer(const std::string& prefix)
    {
        addNorm(prefix + "input_layernorm.weight");
        addNorm(prefix + "post_attention_layernorm.weight");
        add(prefix + "self_attn.q_proj.weight", {hidden, hidden}, 0.5);
        add(prefix + "self_attn.k_proj.weight", {keyValueWidth, hidden}, 0.5);
        add(prefix + "self_attn.v_proj.weight", {keyValueWidth, hidden}, 0.5);
        add(prefix + "self_attn.o_proj.weight", {hidden, hidden}, 0.5);
        add(prefix + "mlp.gate_proj.weight", {inner, hidden}, 0.5);
        add(prefix + "mlp.up_proj.weight", {inner, hidden}, 0.5);
        add(prefix + "mlp.down_proj.weight", {hidden, inner}, 0.5);
    }

    std::vector<OutputTensor> m_tensors;
};

/// A text with structure to learn: a short phrase with random interruptions.
std::string tinyText()
{
    std::mt19937 random(7);
    std::string ids;
    for (int i = 0; i < 4096; ++i)
        ids += fmt::format(
            "{} ", random() % 4 == 0 ? random() % vocabulary : static_cast<unsigned>(i % 11 + 3));
    return ids;
}

Preset tinyPreset(const std::string& strategy)
{
    Preset preset;
    preset.name = "selftest";
    preset.positions = parsePositions("2-4");
    preset.strategy.name = strategy;
    preset.strategy.align = strategy == "mean" ? "all" : "none";
    preset.strategy.predictor.hidden = 16;
    preset.strategy.predictor.epochs = 2;
    preset.training.steps = 5;
    preset.training.batch = 4;
    preset.training.sequence = 32;
    preset.training.learningRate = 1e-2;
    preset.training.evalEvery = 0;
    return preset;
}

} // namespace

SelftestResult selftest(const ComputeOptions& compute, const Job& job)
{
    const TemporaryFolder folder;
    const auto base = folder.path() / "base";
    const auto text = folder.path() / "text.ids";
    TinyCheckpoint().write(base, job);
    writeFileAtomically(text, tinyText());

    SelftestResult result;
    const auto measure = [&](const std::string& name, const fs::path& checkpoint) {
        EvaluateRequest request;
        request.checkpoint = checkpoint;
        request.text = {text};
        request.window = 64;
        request.compute = compute;
        result.figures.emplace_back(name, evaluate(request, job).loss);
    };
    measure("base/loss", base);
    for (const std::string strategy :
        {"lesa", "copy", "mean", "llama-pro", "opt-deus", "solar", "stack", "random"}) {
        const auto expanded = folder.path() / strategy;
        expand({base, expanded, tinyPreset(strategy), false, strategy == "lesa", 0, compute}, job);
        measure(strategy + "/loss", expanded);
    }
    TrainRequest training;
    training.checkpoint = folder.path() / "lesa";
    training.text = {text};
    training.run = folder.path() / "run";
    training.preset = tinyPreset("lesa");
    training.keepCheckpoint = false;
    training.compute = compute;
    const auto trained = train(training, job);
    result.figures.emplace_back("train/first_eval_loss", trained.firstEvalLoss);
    result.figures.emplace_back("train/last_eval_loss", trained.lastEvalLoss);

    std::string rounded;
    for (const auto& [name, value] : result.figures)
        rounded += fmt::format("{} {:.4e}\n", name, value);
    result.fingerprint = sha256(rounded).substr(0, 16);
    return result;
}

} // namespace lesa
