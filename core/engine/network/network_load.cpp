// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arch/expected_tensors.h"
#include "core/arch/layer_layout.h"
#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/base/strings.h"
#include "core/engine/network/network.h"
#include "core/engine/tensor_io.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <string_view>
#include <unordered_set>

namespace lesa {

namespace {

/// "model.layers." when the embeddings are called "model.embed_tokens.weight".
std::string findLayerPrefix(const Checkpoint& checkpoint)
{
    constexpr std::string_view embedding = "embed_tokens.weight";
    for (const auto& tensor : checkpoint.tensors())
        if (tensor.entry.name.ends_with(embedding))
            return tensor.entry.name.substr(0, tensor.entry.name.size() - embedding.size())
                + "layers.";
    return "model.layers.";
}

std::vector<ExpectedTensor> expectedTensors(const ModelConfig& config, const std::string& prefix)
{
    auto all = expectedOuterTensors(config, prefix);
    for (int i = 0; i < config.layers; ++i)
        for (auto& tensor : expectedLayerTensors(config, i))
            all.push_back(
                {fmt::format("{}{}.{}", prefix, i, tensor.name), std::move(tensor.shape)});
    return all;
}

[[noreturn]] void throwMissing(const Checkpoint& checkpoint, const std::string& name)
{
    const auto& tensors = checkpoint.tensors();
    const bool fused = std::any_of(tensors.begin(), tensors.end(),
        [](const auto& tensor) { return tensor.entry.name.ends_with("experts.gate_up_proj"); });
    throw Error(Fault::Data, fmt::format("{}: the tensor is missing from the checkpoint", name),
        fused ? "Its experts are stored fused: save it in its original format "
                "(save_original_format=True)."
              : "");
}

void checkHeaders(const Checkpoint& checkpoint, const std::vector<ExpectedTensor>& expected)
{
    for (const auto& [name, shape] : expected) {
        const auto* const found = checkpoint.find(name);
        if (!found)
            throwMissing(checkpoint, name);
        if (found->entry.shape != shape)
            throw Error(Fault::Data,
                fmt::format("{}: shape [{}], expected [{}] by config.json", name,
                    fmt::join(found->entry.shape, ", "), fmt::join(shape, ", ")));
    }
}

bool isHarmless(const std::string& name, const ModelConfig& config)
{
    return name.ends_with("rotary_emb.inv_freq")
        || (config.tiedHead && name.ends_with("lm_head.weight"));
}

void warnOfExtras(const Checkpoint& checkpoint, const std::unordered_set<std::string>& expected,
    const ModelConfig& config, Listener& listener)
{
    std::vector<std::string> extras;
    for (const auto& tensor : checkpoint.tensors())
        if (!expected.contains(tensor.entry.name) && !isHarmless(tensor.entry.name, config))
            extras.push_back(tensor.entry.name);
    if (!extras.empty())
        listener.warning(fmt::format(
            "{} tensors of the checkpoint are not used by a {} model of {} layers, the first is {}",
            extras.size(), config.modelType, config.layers, extras.front()));
}

void checkMemory(std::uint64_t values, const Placement& placement)
{
    const auto needed = values * c10::elementSize(placement.dtype);
    if (const auto available = availableBytes();
        placement.device.is_cpu() && available > 0 && needed > available)
        throw Error(Fault::Memory,
            fmt::format(
                "the weights need {}, {} are free", formatBytes(needed), formatBytes(available)),
            "Use --dtype bf16, another machine or a smaller model.");
}

} // namespace

Network Network::load(const Checkpoint& checkpoint, const Placement& placement, const Job& job)
{
    Network network;
    network.m_config = ModelConfig::read(checkpoint.config());
    network.m_prefix = findLayerPrefix(checkpoint);
    network.m_placement = placement;
    network.m_layers.resize(static_cast<std::size_t>(network.m_config.layers));

    const auto expected = expectedTensors(network.m_config, network.m_prefix);
    checkHeaders(checkpoint, expected);
    std::unordered_set<std::string> names;
    std::int64_t total = 0;
    for (const auto& tensor : expected) {
        names.insert(tensor.name);
        total += checkpoint.tensor(tensor.name).entry.elements();
    }
    warnOfExtras(checkpoint, names, network.m_config, job.listener);
    checkMemory(static_cast<std::uint64_t>(total), placement);

    std::int64_t done = 0;
    for (const auto& tensor : checkpoint.tensors()) { // in file order
        const auto& name = tensor.entry.name;
        if (!names.contains(name))
            continue;
        job.checkStop();
        const auto parsed = parseLayerTensorName(name);
        auto& home = parsed && parsed->prefix == network.m_prefix ? network.layer(parsed->layer)
                                                                  : network.m_outer;
        home[&home == &network.m_outer ? name : parsed->suffix]
            = loadTensor(checkpoint, tensor, placement);
        done += tensor.entry.elements();
        job.listener.progress("load", done, total);
    }
    return network;
}

} // namespace lesa
