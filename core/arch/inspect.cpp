// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arch/inspect.h"

#include "core/arch/depth_rules.h"
#include "core/arch/expected_tensors.h"
#include "core/arch/model_config.h"
#include "core/base/error.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace lesa {

namespace {

std::int64_t hiddenSizeOf(const ConfigDocument& config)
{
    for (const char* key : {"hidden_size", "n_embd", "d_model"})
        if (const auto size = config.integer(key))
            return *size;
    return 0;
}

/// An odd value must not keep a checkpoint from being looked at.
template <typename Read>
void tolerate(Inspection& inspection, Read read)
{
    try {
        read();
    } catch (const Error& error) {
        inspection.warnings.emplace_back(error.what());
    }
}

void readLayers(Inspection& inspection, const Checkpoint& checkpoint)
{
    const auto layout = LayerLayout::read(checkpoint);
    inspection.layers = layout.layerCount();
    inspection.weightTypes = layout.weightTypes();
    for (auto& fault : checkDepthRules(checkpoint.config(), layout.layerCount()))
        inspection.warnings.push_back(std::move(fault));
}

void readConfigKeys(Inspection& inspection, const ConfigDocument& config)
{
    inspection.modelType = config.string("model_type").value_or("");
    inspection.tiedHead = config.boolean("tie_word_embeddings").value_or(false);
    inspection.hiddenSize = hiddenSizeOf(config);
}

void readFamily(Inspection& inspection, const ConfigDocument& config)
{
    if (!ModelConfig::isKnown(inspection.modelType))
        throw Error(Fault::Data,
            fmt::format("model_type '{}' is not known; it can be inspected, expanding is off",
                inspection.modelType));
    ModelConfig::read(config);
    inspection.knownFamily = true;
}

void readTensors(Inspection& inspection, const Checkpoint& checkpoint)
{
    for (const auto& tensor : checkpoint.tensors()) {
        const auto& entry = tensor.entry;
        inspection.tensors.push_back(
            {entry.name, entry.dtype, entry.shape, checkpoint.fileOf(tensor)});
        inspection.fusedExperts
            = inspection.fusedExperts || isFusedExperts(entry.name, entry.shape);
    }
    if (inspection.fusedExperts)
        inspection.warnings.emplace_back("the experts are stored fused (mlp.experts.gate_up_proj); "
                                         "save the model in its original format to expand it");
}

} // namespace

Inspection inspectCheckpoint(const std::filesystem::path& path)
{
    const auto checkpoint = Checkpoint::open(path, {.allowQuantized = true, .allowGguf = true});
    Inspection inspection;
    inspection.parameters = checkpoint.parameterCount();
    inspection.totalBytes = checkpoint.totalBytes();
    inspection.quantization = checkpoint.quantization();
    inspection.isGguf = checkpoint.isGguf();
    if (inspection.isGguf)
        inspection.warnings.emplace_back("a GGUF file can be inspected and analysed; expanding "
                                         "needs the safetensors checkpoint of the same model");
    else if (!inspection.quantization.empty())
        inspection.warnings.push_back(
            fmt::format("weights are stored quantised ({}); expanding needs full-precision weights",
                inspection.quantization));
    const auto& config = checkpoint.config();
    tolerate(inspection, [&] { readConfigKeys(inspection, config); });
    tolerate(inspection, [&] { readFamily(inspection, config); });
    tolerate(inspection, [&] { readLayers(inspection, checkpoint); });
    readTensors(inspection, checkpoint);
    return inspection;
}

} // namespace lesa
