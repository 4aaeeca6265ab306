// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arch/model_config.h"
#include "core/base/strings.h"
#include "core/handoff/trainer_settings.h"
#include "core/handoff/trainers.h"
#include "core/handoff/yaml_text.h"

#include <fmt/format.h>

namespace lesa {

namespace {

/// Anchored, dots escaped; a bare decoder's names get "model." in memory.
std::string pattern(const Handoff& handoff)
{
    const auto escaped = join(split(handoff.layerPrefix, '.'), "\\.");
    const auto prefix = handoff.layerPrefix == "layers." ? "(model\\.)?" + escaped : escaped;
    return fmt::format("^{}({})\\.", prefix, layerAlternatives(handoff));
}

Json datasets(const Handoff& handoff)
{
    Json list = Json::array();
    for (const auto& file : handoff.text) {
        textKind(file); // refuses token ids
        list.push_back(file.string());
    }
    return list;
}

std::string precision(const std::string& wanted)
{
    return wanted == "fp32" ? "float32" : "bfloat16";
}

} // namespace

HandoffText msSwiftText(const Handoff& handoff)
{
    const auto& training = handoff.training;
    HandoffText result;
    Json config = {{"model", handoff.checkpoint.string()}};
    if (ModelConfig::isKnown(handoff.modelType)) // several share one architecture there
        config["model_type"] = handoff.modelType;
    config.update(
        {{"template", "default"}, {"tuner_type", "full"}}); // swift pt adds no chat template
    if (!handoff.trainsAll) {
        config["freeze_parameters_ratio"] = 1.0;
        config["trainable_parameters_regex"] = pattern(handoff);
    }
    config.update({{"dataset", datasets(handoff)}, {"split_dataset_ratio", training.evalFraction},
        {"output_dir", handoff.output.string()}, {"add_version", false},
        {"torch_dtype", precision(training.precision)}, {"max_length", training.sequence},
        {"truncation_strategy", "split"}});
    config.update(optimisation(training, result.notes));
    config["gradient_checkpointing"] = training.checkpointing;
    if (training.checkpointing)
        config["gradient_checkpointing_kwargs"] = {{"use_reentrant", false}};
    config.update({{"eval_steps", evalSteps(training)}, {"save_steps", saveSteps(training)},
        {"logging_steps", 1}, {"seed", training.seed}, {"data_seed", training.seed}});
    noteUnusualNames(handoff, result.notes);
    result.text = commentLines(handoffTitle(handoff, "ms-swift 4.6 (swift pt)")) + yamlText(config);
    return result;
}

} // namespace lesa
