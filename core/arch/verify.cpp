// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arch/verify.h"

#include "core/arch/depth_rules.h"
#include "core/arch/expected_tensors.h"
#include "core/arch/layer_layout.h"
#include "core/arch/layer_stack.h"
#include "core/arch/verify_gguf.h"
#include "core/base/error.h"
#include "core/store/checkpoint.h"
#include "core/store/gguf/file.h"
#include "core/store/non_finite.h"
#include "core/store/weight_files.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <optional>
#include <set>
#include <unistd.h>
#include <unordered_map>

namespace lesa {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t chunkBytes = 4u << 20;
constexpr const char* configName = "config.json";

struct Located {
    const TensorEntry* entry;
    const SafetensorsFile* shard;
};

class Verifier {
public:
    Verifier(const fs::path& directory, const Job& job)
        : m_directory(directory)
        , m_job(job)
    {
    }

    std::vector<CheckpointFault> verify()
    {
        openConfig();
        findFiles();
        for (const auto& name : m_files.names)
            openShard(name);
        collectTensors();
        if (m_files.index) {
            compareIndex(*m_files.index);
            findUnnamedShards();
        }
        checkQuantization();
        checkLayers();
        scanValues();
        return std::move(m_faults);
    }

private:
    void add(std::string file, std::string tensor, std::string message)
    {
        m_faults.push_back({std::move(file), std::move(tensor), std::move(message)});
    }

    void openConfig();
    void findFiles();
    void openShard(const std::string& name);
    void collectTensors();
    void compareIndex(const ShardIndex& index);
    void findUnnamedShards();
    void checkQuantization();
    void checkLayers();
    void checkKnown(const ModelConfig& model, const LayerStack& stack);
    void checkTensor(const std::string& name, const std::vector<std::int64_t>& shape);
    void checkUnknown(const LayerStack& stack);
    void checkTiedHead();
    void scanValues();
    void scan(const Located& tensor);
    [[nodiscard]] std::string fileOf(const std::string& tensor) const;
    [[nodiscard]] std::optional<ModelConfig> readModel();

    const fs::path& m_directory;
    const Job& m_job;
    std::vector<CheckpointFault> m_faults;
    std::optional<ConfigDocument> m_config;
    WeightFiles m_files;
    std::vector<SafetensorsFile> m_shards;
    bool m_complete = true; ///< every weight file could be read, so what is not seen is missing
    std::vector<Located> m_tensors;
    std::unordered_map<std::string, Located> m_byName;
    bool m_quantized = false;
    bool m_fused = false;
    std::vector<std::byte> m_buffer;
    std::uint64_t m_scanned = 0;
    std::uint64_t m_toScan = 0;
};

void Verifier::openConfig()
{
    std::error_code ignored;
    if (!fs::exists(m_directory / configName, ignored))
        readConfig(m_directory);
    try {
        m_config = readConfig(m_directory);
    } catch (const Error& error) {
        add(configName, "", error.what());
    }
}

void Verifier::findFiles()
{
    std::error_code ignored;
    if (!fs::exists(m_directory / ShardIndex::fileName, ignored)) {
        m_files = WeightFiles::find(m_directory);
        return;
    }
    try {
        m_files = WeightFiles::find(m_directory);
    } catch (const Error& error) {
        add(ShardIndex::fileName, "", error.what());
        m_complete = false;
    }
}

void Verifier::openShard(const std::string& name)
{
    std::error_code ignored;
    try {
        if (!fs::exists(m_directory / name, ignored))
            throw Error(
                Fault::Data, fmt::format("the index names {}, but it is not in the folder", name));
        m_shards.push_back(SafetensorsFile::open(m_directory / name));
    } catch (const Error& error) {
        add(name, "", error.what());
        m_complete = false;
    }
}

void Verifier::collectTensors()
{
    for (const auto& shard : m_shards)
        for (const auto& entry : shard.tensors()) {
            const Located tensor = {&entry, &shard};
            const auto [at, isNew] = m_byName.emplace(entry.name, tensor);
            if (isNew)
                m_tensors.push_back(tensor);
            else
                add(shard.path().filename().string(), entry.name,
                    fmt::format(
                        "the tensor is also in {}", at->second.shard->path().filename().string()));
        }
}

void Verifier::compareIndex(const ShardIndex& index)
{
    std::uint64_t total = 0;
    for (const auto& [entry, shard] : m_tensors) {
        total += entry->sizeBytes();
        const auto file = shard->path().filename().string();
        const auto at = index.fileOf.find(entry->name);
        if (at == index.fileOf.end())
            add(file, entry->name, "the index does not name this tensor");
        else if (at->second != file)
            add(file, entry->name, fmt::format("the index says that it is in {}", at->second));
    }
    if (!m_complete)
        return;
    for (const auto& [name, file] : index.fileOf)
        if (!m_byName.contains(name))
            add(file, name, "the index names this tensor, but the file has it not");
    if (index.totalSize && *index.totalSize != total)
        add(ShardIndex::fileName, "",
            fmt::format(
                "total_size is {}, but the tensors take {} bytes", *index.totalSize, total));
}

/// Shards that an earlier, longer or shorter save left behind.
void Verifier::findUnnamedShards()
{
    const auto& named = m_files.names;
    std::error_code ignored;
    std::set<std::string> unnamed;
    for (const auto& entry : fs::directory_iterator(m_directory, ignored)) {
        const auto name = entry.path().filename().string();
        if (name.starts_with("model-") && name.ends_with(".safetensors")
            && !std::binary_search(named.begin(), named.end(), name))
            unnamed.insert(name);
    }
    for (const auto& name : unnamed)
        add(name, "", "the index does not name this file");
}

void Verifier::checkQuantization()
{
    for (const auto& shard : m_shards) {
        const auto kind = m_config ? quantizationOf(*m_config, shard.tensors()) : std::string();
        if (kind.empty())
            continue;
        m_quantized = true;
        add(kind == "quantization_config" ? configName : shard.path().filename().string(), "",
            fmt::format(
                "weights are stored quantised ({}), full-precision weights are needed", kind));
        return;
    }
}

std::string Verifier::fileOf(const std::string& tensor) const
{
    const auto at = m_byName.find(tensor);
    return at == m_byName.end() ? "" : at->second.shard->path().filename().string();
}

std::optional<ModelConfig> Verifier::readModel()
{
    const auto type = m_config->json().value("model_type", nlohmann::json());
    if (!type.is_string() || !ModelConfig::isKnown(type.get<std::string>()))
        return std::nullopt;
    try {
        return ModelConfig::read(*m_config);
    } catch (const Error& error) {
        add(configName, "", error.what());
        return std::nullopt;
    }
}

void Verifier::checkLayers()
{
    if (!m_config || m_tensors.empty())
        return;
    std::vector<const TensorEntry*> entries;
    for (const auto& tensor : m_tensors)
        entries.push_back(tensor.entry);
    const auto depth = m_config->json().value("num_hidden_layers", nlohmann::json());
    const auto stack = findLayerStack(entries,
        depth.is_number_integer() ? std::optional(depth.get<std::int64_t>()) : std::nullopt);
    if (!stack) {
        add("", "", "there are no tensors of layers (…layers.N.…)");
        return;
    }
    if (m_complete)
        for (auto& message : checkDepthRules(*m_config, stack->layerCount()))
            add(configName, "", std::move(message));
    if (m_quantized)
        return; // packed tensors have names and shapes of their own
    if (const auto model = readModel()) {
        checkKnown(*model, *stack);
    } else {
        checkUnknown(*stack);
        checkTiedHead();
    }
}

void Verifier::checkKnown(const ModelConfig& model, const LayerStack& stack)
{
    for (const auto& [entry, shard] : m_tensors)
        m_fused = m_fused || isFusedExperts(entry->name, entry->shape);
    if (m_fused)
        add("", "",
            "the experts are stored fused (mlp.experts.gate_up_proj); save the model in its "
            "original format");
    for (const auto& tensor : expectedOuterTensors(model, stack.prefix))
        checkTensor(tensor.name, tensor.shape);
    if (model.tiedHead && m_byName.contains("lm_head.weight"))
        add(fileOf("lm_head.weight"), "lm_head.weight",
            "tie_word_embeddings is true, so it must not be stored");
    const int layers
        = std::min(model.layers, stack.layerCount()); // another count is a fault already
    for (int i = 0; i < layers; ++i)
        for (const auto& tensor : expectedLayerTensors(model, i))
            checkTensor(fmt::format("{}{}.{}", stack.prefix, i, tensor.name), tensor.shape);
}

void Verifier::checkTensor(const std::string& name, const std::vector<std::int64_t>& shape)
{
    const auto at = m_byName.find(name);
    const bool excused = !m_complete || (m_fused && name.find(".experts.") != std::string::npos);
    if (at == m_byName.end()) {
        if (!excused)
            add("", name, "the tensor is missing");
        return;
    }
    const auto& found = at->second.entry->shape;
    if (found != shape)
        add(fileOf(name), name,
            fmt::format("its shape is [{}], expected [{}] by config.json", fmt::join(found, ", "),
                fmt::join(shape, ", ")));
}

/// A family without a list of its own: layers are compared with one another. A layer that has only
/// some of the tensors of another one has lost the rest; layers of another kind have other tensors
/// instead.
void Verifier::checkUnknown(const LayerStack& stack)
{
    const auto& fullest = *std::max_element(stack.layers.begin(), stack.layers.end(),
        [](const auto& a, const auto& b) { return a.second.size() < b.second.size(); });
    const auto named = [&](int layer, const std::string& suffix) {
        return fmt::format("{}{}.{}", stack.prefix, layer, suffix);
    };
    for (int i = 0; i < stack.layerCount(); ++i) {
        const auto at = stack.layers.find(i);
        if (at == stack.layers.end()) {
            if (m_complete)
                add("", "", fmt::format("there are no tensors of {}{}", stack.prefix, i));
            continue;
        }
        const auto& layer = at->second;
        const bool subset = std::all_of(layer.begin(), layer.end(),
            [&](const auto& tensor) { return fullest.second.contains(tensor.first); });
        for (const auto& [suffix, model] : fullest.second) {
            const auto own = layer.find(suffix);
            if (own == layer.end() && subset && m_complete)
                add("", named(i, suffix), "the tensor is missing");
            else if (own != layer.end() && own->second->shape != model->shape)
                add(fileOf(named(i, suffix)), named(i, suffix),
                    fmt::format("its shape is [{}], but [{}] in layer {}",
                        fmt::join(own->second->shape, ", "), fmt::join(model->shape, ", "),
                        fullest.first));
        }
    }
}

void Verifier::checkTiedHead()
{
    const auto tied = m_config->json().value("tie_word_embeddings", nlohmann::json());
    if (tied == true && m_byName.contains("lm_head.weight"))
        add(fileOf("lm_head.weight"), "lm_head.weight",
            "tie_word_embeddings is true, so it must not be stored");
    if (tied == false && m_complete && m_byName.contains("model.embed_tokens.weight")
        && !m_byName.contains("lm_head.weight"))
        add("", "lm_head.weight", "tie_word_embeddings is false, so it must be stored");
}

void Verifier::scanValues()
{
    for (const auto& tensor : m_tensors)
        if (isFloat(tensor.entry->dtype))
            m_toScan += tensor.entry->sizeBytes();
    m_buffer.resize(std::min<std::uint64_t>(chunkBytes, m_toScan));
    for (const auto& tensor : m_tensors)
        if (isFloat(tensor.entry->dtype))
            scan(tensor);
}

/// Reads rather than maps: a disk that cannot be read is a fault to report, not a signal.
void Verifier::scan(const Located& tensor)
{
    const auto begin = tensor.shard->dataOffset() + tensor.entry->begin;
    NonFiniteCount count;
    for (std::uint64_t done = 0; done < tensor.entry->sizeBytes();) {
        m_job.checkStop();
        const auto wanted
            = std::min<std::uint64_t>(m_buffer.size(), tensor.entry->sizeBytes() - done);
        std::uint64_t filled = 0;
        while (filled < wanted) {
            const auto got = ::pread(tensor.shard->descriptor(), m_buffer.data() + filled,
                wanted - filled, static_cast<off_t>(begin + done + filled));
            if (got < 0 && errno == EINTR)
                continue;
            if (got <= 0) {
                add(fileOf(tensor.entry->name), tensor.entry->name,
                    fmt::format("cannot be read: {}",
                        got == 0 ? "the file was cut short" : std::strerror(errno)));
                return;
            }
            filled += static_cast<std::uint64_t>(got);
        }
        countNonFinite(std::span(m_buffer).first(wanted), tensor.entry->dtype, count);
        done += wanted;
        m_scanned += wanted;
        m_job.listener.progress(
            "verify", static_cast<std::int64_t>(m_scanned), static_cast<std::int64_t>(m_toScan));
    }
    if (count.any())
        add(fileOf(tensor.entry->name), tensor.entry->name, fmt::format("holds {}", count.text()));
}

} // namespace

std::vector<CheckpointFault> verifyCheckpoint(const fs::path& directory, const Job& job)
{
    if (GgufFile::isGguf(directory))
        return verifyGguf(directory, job);
    try {
        return Verifier(directory, job).verify();
    } catch (const Error& error) {
        throw error.during(directory.string());
    }
}

} // namespace lesa
