// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/strings.h"
#include "core/handoff/trainer_settings.h"
#include "core/handoff/trainers.h"
#include "core/handoff/yaml_text.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace lesa {

namespace {

struct FreezeRule {
    int trainable = 0; ///< freeze_trainable_layers
    bool llamaPro = false;
};

std::vector<int> evenlySpaced(int first, int step, int count)
{
    std::vector<int> layers;
    for (int i = 0; i < count; ++i)
        layers.push_back(first + i * step);
    return layers;
}

/// The setting whose layers are these. Error Data: there is none.
FreezeRule freezeRule(const Handoff& handoff)
{
    const auto& layers = handoff.layers;
    const auto depth = static_cast<int>(handoff.record.map.size());
    const auto count = static_cast<int>(layers.size());
    if (layers == evenlySpaced(depth - count, 1, count))
        return {count, false};
    if (layers == evenlySpaced(0, 1, count))
        return {-count, false};
    const int stride = depth / count;
    if (depth % count == 0 && layers == evenlySpaced(stride - 1, stride, count))
        return {count, true};
    const auto uniform = depth % count == 0
        ? fmt::format("with use_llama_pro it trains {}",
            fmt::join(evenlySpaced(stride - 1, stride, count), ", "))
        : fmt::format("with use_llama_pro it wants a number of layers that divides {}", depth);
    throw Error(Fault::Data,
        fmt::format("LLaMA-Factory cannot train layers {} of {}: it trains the first, the last or "
                    "evenly spaced layers, and {}",
            fmt::join(layers, ", "), depth, uniform),
        "Use --to axolotl or --to ms-swift, which name the layers by a pattern.");
}

void requireOwnRule(const Handoff& handoff)
{
    requireSameTensors(handoff, "LLaMA-Factory", [&](const std::string& name) {
        return std::any_of(handoff.layers.begin(), handoff.layers.end(),
            [&](int layer) { return name.find(fmt::format(".{}.", layer)) != std::string::npos; });
    });
}

std::string datasetName(std::size_t index)
{
    return fmt::format("text_{}", index + 1);
}

std::string datasetInfo(const Handoff& handoff)
{
    Json info = Json::object();
    for (std::size_t i = 0; i < handoff.text.size(); ++i) {
        textKind(handoff.text[i]); // refuses token ids
        info[datasetName(i)]
            = {{"file_name", handoff.text[i].string()}, {"columns", {{"prompt", "text"}}}};
    }
    return info.dump(2) + "\n";
}

std::string datasetNames(const Handoff& handoff)
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < handoff.text.size(); ++i)
        names.push_back(datasetName(i));
    return join(names, ",");
}

} // namespace

HandoffText llamaFactoryText(const Handoff& handoff)
{
    const auto& training = handoff.training;
    HandoffText result;
    Json config = {{"model_name_or_path", handoff.checkpoint.string()}, {"stage", "pt"},
        {"do_train", true}, {"finetuning_type", handoff.trainsAll ? "full" : "freeze"}};
    if (!handoff.trainsAll) {
        const auto rule = freezeRule(handoff);
        requireOwnRule(handoff);
        config.update({{"freeze_trainable_layers", rule.trainable},
            {"freeze_trainable_modules", "all"}, {"use_llama_pro", rule.llamaPro}});
    }
    config.update({{"dataset_dir", handoff.configuration.parent_path().string()},
        {"dataset", datasetNames(handoff)}, {"template", "empty"},
        {"cutoff_len", training.sequence}, {"packing", true}, {"val_size", training.evalFraction},
        {"output_dir", handoff.output.string()}});
    config.update(optimisation(training, result.notes));
    config.update({{"bf16", training.precision != "fp32"},
        {"disable_gradient_checkpointing", !training.checkpointing}});
    if (training.evalFraction > 0)
        config.update({{"eval_strategy", "steps"}, {"eval_steps", evalSteps(training)}});
    config.update({{"save_steps", saveSteps(training)}, {"logging_steps", 1}, {"report_to", "none"},
        {"seed", training.seed}});
    result.text = commentLines(handoffTitle(handoff, "LLaMA-Factory 0.9.5")) + yamlText(config);
    result.beside = {{"dataset_info.json", datasetInfo(handoff)}};
    return result;
}

HandoffText namesText(const Handoff& handoff)
{
    return {join(handoff.trained, "\n") + "\n"};
}

} // namespace lesa
