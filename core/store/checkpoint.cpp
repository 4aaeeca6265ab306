// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/checkpoint.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/store/gguf/model.h"
#include "core/store/weight_files.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace lesa {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t configLimitBytes = 16u << 20;

/// A checkpoint below the folder, for the hint: people often pick the folder above.
fs::path childCheckpoint(const fs::path& directory)
{
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(directory, ignored))
        if (fs::exists(entry.path() / "config.json", ignored)
            || entry.path().extension() == ".gguf")
            return entry.path();
    return {};
}

std::string othersToo(std::size_t count)
{
    return count == 0 ? "" : fmt::format(", nor {} {} more", count == 1 ? "is" : "are", count);
}

void refuseMissingShards(const fs::path& directory, const std::vector<std::string>& names)
{
    std::error_code ignored;
    std::vector<std::string> missing;
    for (const auto& name : names)
        if (!fs::exists(directory / name, ignored))
            missing.push_back(name);
    if (missing.empty())
        return;
    throw Error(Fault::Data,
        fmt::format("the index names {}, but it is not in the folder{}", missing[0],
            othersToo(missing.size() - 1)),
        fmt::format("The download is probably incomplete; missing: {}.", fmt::join(missing, ", ")));
}

bool isPackedInteger(const TensorEntry& entry)
{
    const auto& name = entry.name;
    const bool weight = name.ends_with(".weight") || name.ends_with(".qweight")
        || name.ends_with(".weight_packed");
    return weight && !isFloat(entry.dtype) && !isLowPrecision(entry.dtype);
}

} // namespace

std::string quantizationOf(const ConfigDocument& config, std::span<const TensorEntry> tensors)
{
    if (config.contains("quantization_config"))
        return "quantization_config";
    for (const auto& entry : tensors)
        if (isLowPrecision(entry.dtype) || isPackedInteger(entry))
            return fmt::format("{} in {}", nameOf(entry.dtype), entry.name);
    return {};
}

ConfigDocument readConfig(const fs::path& directory)
{
    std::error_code ignored;
    if (!fs::exists(directory, ignored))
        throw Error(Fault::Data, "there is no such folder");
    if (!fs::is_directory(directory, ignored))
        throw Error(Fault::Data, "this file is neither a checkpoint folder nor a GGUF file",
            "Choose the folder that holds config.json.");
    if (!fs::exists(directory / "config.json", ignored)) {
        const auto child = childCheckpoint(directory);
        throw Error(Fault::Data,
            "this folder has no config.json, so it is not a Transformers checkpoint",
            child.empty() ? "Choose another folder."
                          : fmt::format("Open {} instead.", child.string()));
    }
    return ConfigDocument::parse(
        readFile(directory / "config.json", configLimitBytes), "config.json");
}

struct Checkpoint::State {
    fs::path directory;
    ConfigDocument config;
    std::vector<SafetensorsFile> shards;
    std::vector<CheckpointTensor> tensors;
    std::unordered_map<std::string, std::size_t> positions;
    std::string quantization;
    bool sharded = false;
    std::optional<GgufModel> gguf;

    static std::shared_ptr<State> openGguf(const fs::path& file);
    static std::shared_ptr<State> openDirectory(const fs::path& directory);
    void openShards();
    void addShard(const std::string& name);
    void compareWith(const ShardIndex& index) const;
    void findQuantization();
};

std::shared_ptr<Checkpoint::State> Checkpoint::State::openGguf(const fs::path& file)
{
    auto model = GgufModel::open(file);
    auto config = ConfigDocument::parse(model.config(), file.filename().string());
    auto state = std::make_shared<State>(
        State{file, std::move(config), {}, {}, {}, {}, model.files().size() > 1, std::move(model)});
    std::vector<TensorEntry> entries;
    for (const auto& tensor : state->gguf->tensors()) {
        state->positions.emplace(tensor.entry.name, state->tensors.size());
        state->tensors.push_back({tensor.entry, tensor.file});
        entries.push_back(tensor.entry);
    }
    state->quantization = quantizationOf(state->config, entries);
    return state;
}

std::shared_ptr<Checkpoint::State> Checkpoint::State::openDirectory(const fs::path& directory)
{
    auto state = std::make_shared<State>(
        State{directory, readConfig(directory), {}, {}, {}, {}, false, std::nullopt});
    state->openShards();
    state->findQuantization();
    return state;
}

void Checkpoint::State::openShards()
{
    const auto files = WeightFiles::find(directory);
    sharded = files.index.has_value();
    refuseMissingShards(directory, files.names);
    for (const auto& name : files.names)
        addShard(name);
    if (sharded)
        compareWith(*files.index);
}

void Checkpoint::State::addShard(const std::string& name)
{
    shards.push_back(SafetensorsFile::open(directory / name));
    const auto number = static_cast<int>(shards.size()) - 1;
    for (const auto& entry : shards.back().tensors()) {
        const auto [at, isNew] = positions.emplace(entry.name, tensors.size());
        if (!isNew)
            throw Error(Fault::Data,
                fmt::format("tensor {} is in two shards, {} and {}", entry.name,
                    shards[static_cast<std::size_t>(tensors[at->second].shard)]
                        .path()
                        .filename()
                        .string(),
                    name));
        tensors.push_back({entry, number});
    }
}

void Checkpoint::State::compareWith(const ShardIndex& index) const
{
    std::vector<std::string> differing;
    std::size_t named = 0;
    for (const auto& tensor : tensors) {
        const auto at = index.fileOf.find(tensor.entry.name);
        const auto file = shards[static_cast<std::size_t>(tensor.shard)].path().filename().string();
        named += at != index.fileOf.end();
        if (at == index.fileOf.end() || at->second != file)
            differing.push_back(tensor.entry.name);
    }
    if (named < index.fileOf.size())
        for (const auto& [name, file] : index.fileOf)
            if (!positions.contains(name))
                differing.push_back(name);
    if (differing.empty())
        return;
    throw Error(Fault::Data,
        fmt::format("index and shards disagree on {} tensor{}, first {}; files and index come from "
                    "different versions",
            differing.size(), differing.size() == 1 ? "" : "s", differing[0]),
        "Download the index and the shards again.");
}

void Checkpoint::State::findQuantization()
{
    for (std::size_t i = 0; i < shards.size() && quantization.empty(); ++i)
        quantization = quantizationOf(config, shards[i].tensors());
}

Checkpoint Checkpoint::open(const fs::path& directory, const OpenOptions& options)
{
    try {
        Checkpoint checkpoint;
        if (GgufFile::isGguf(directory)) {
            if (!options.allowGguf)
                throw Error(Fault::Data,
                    "a GGUF file can be inspected and analysed, but not expanded, trained or "
                    "evaluated",
                    "Take the safetensors checkpoint of the same model.");
            checkpoint.m_state = State::openGguf(directory);
            return checkpoint;
        }
        auto state = State::openDirectory(directory);
        if (!options.allowQuantized && !state->quantization.empty())
            throw Error(Fault::Data,
                fmt::format("weights are stored quantised ({}), full-precision weights are needed",
                    state->quantization),
                "Take the F32, BF16 or F16 checkpoint of the same model.");
        checkpoint.m_state = std::move(state);
        return checkpoint;
    } catch (const Error& error) {
        throw error.during(directory.string());
    }
}

const fs::path& Checkpoint::directory() const
{
    return m_state->directory;
}

const ConfigDocument& Checkpoint::config() const
{
    return m_state->config;
}

const std::vector<SafetensorsFile>& Checkpoint::shards() const
{
    return m_state->shards;
}

const std::vector<CheckpointTensor>& Checkpoint::tensors() const
{
    return m_state->tensors;
}

const CheckpointTensor* Checkpoint::find(const std::string& name) const
{
    const auto at = m_state->positions.find(name);
    return at == m_state->positions.end() ? nullptr : &m_state->tensors[at->second];
}

const CheckpointTensor& Checkpoint::tensor(const std::string& name) const
{
    if (const auto* found = find(name))
        return *found;
    throw Error(Fault::Data, fmt::format("{} has no tensor {}", directory().string(), name));
}

std::span<const std::byte> Checkpoint::bytes(const CheckpointTensor& tensor) const
{
    const auto number = static_cast<std::size_t>(tensor.shard);
    if (isGguf())
        return m_state->gguf->files()[number].bytes(tensor.entry.begin, tensor.entry.end);
    return shards()[number].bytes(tensor.entry);
}

void Checkpoint::decode(const CheckpointTensor& tensor, std::span<float> values) const
{
    const auto at = m_state->positions.find(tensor.entry.name);
    if (!isGguf() || at == m_state->positions.end())
        throw Error(
            Fault::Internal, fmt::format("tensor {} is not one of a GGUF file", tensor.entry.name));
    m_state->gguf->decode(m_state->gguf->tensors()[at->second], values);
}

std::uint64_t Checkpoint::totalBytes() const
{
    std::uint64_t sum = 0;
    for (const auto& tensor : tensors())
        sum += tensor.entry.sizeBytes();
    return sum;
}

std::uint64_t Checkpoint::parameterCount() const
{
    std::uint64_t sum = 0;
    for (const auto& tensor : tensors())
        if (isFloat(tensor.entry.dtype) || isLowPrecision(tensor.entry.dtype))
            sum += static_cast<std::uint64_t>(tensor.entry.elements());
    return sum;
}

std::uint64_t Checkpoint::largestShardBytes() const
{
    std::uint64_t largest = 0;
    for (const auto& shard : shards())
        if (!shard.tensors().empty())
            largest = std::max(largest, shard.tensors().back().end);
    return largest;
}

bool Checkpoint::isGguf() const
{
    return m_state->gguf.has_value();
}

int Checkpoint::fileCount() const
{
    return static_cast<int>(isGguf() ? m_state->gguf->files().size() : shards().size());
}

std::string Checkpoint::fileOf(const CheckpointTensor& tensor) const
{
    const auto number = static_cast<std::size_t>(tensor.shard);
    const auto& path = isGguf() ? m_state->gguf->files()[number].path() : shards()[number].path();
    return path.filename().string();
}

bool Checkpoint::isSharded() const
{
    return m_state->sharded;
}

const std::string& Checkpoint::quantization() const
{
    return m_state->quantization;
}

std::string Checkpoint::headerHash() const
{
    Sha256 hash;
    const auto add = [&](std::string_view part) {
        hash.add(fmt::format("{}:", part.size()));
        hash.add(part);
    };
    add(config().text());
    for (const auto& shard : shards()) {
        add(shard.path().filename().string());
        add(shard.headerText());
    }
    if (isGguf())
        for (const auto& file : m_state->gguf->files()) {
            add(file.path().filename().string());
            add(file.headerHash());
        }
    return hash.hex();
}

} // namespace lesa
