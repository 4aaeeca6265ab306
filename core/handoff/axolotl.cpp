// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/trainer_settings.h"
#include "core/handoff/trainers.h"
#include "core/handoff/yaml_text.h"

#include <fmt/format.h>

namespace lesa {

namespace {

Json datasets(const Handoff& handoff)
{
    Json list = Json::array();
    for (const auto& file : handoff.text)
        list.push_back({{"path", file.string()},
            {"ds_type", textKind(file) == TextKind::JsonLines ? "json" : "text"},
            {"type", "completion"}, {"field", "text"}});
    return list;
}

/// A checkpoint without "model." in its names (a bare decoder) gets it in memory.
std::string pattern(const Handoff& handoff)
{
    const auto prefix
        = handoff.layerPrefix == "layers." ? std::string("(model.)?layers.") : handoff.layerPrefix;
    return fmt::format("^{}({}).", prefix, layerAlternatives(handoff));
}

Json precision(const std::string& wanted)
{
    if (wanted == "auto")
        return "auto";
    return wanted == "bf16";
}

} // namespace

HandoffText axolotlText(const Handoff& handoff)
{
    const auto& training = handoff.training;
    HandoffText result;
    const auto schedule = trainerSchedule(training, result.notes);
    Json config = {{"base_model", handoff.checkpoint.string()}, {"datasets", datasets(handoff)},
        {"dataset_prepared_path", (handoff.output / "prepared").string()},
        {"val_set_size", training.evalFraction}, {"output_dir", handoff.output.string()},
        {"sequence_len", training.sequence}, {"sample_packing", true},
        {"pad_to_sequence_len", true}, {"micro_batch_size", training.batch},
        {"gradient_accumulation_steps", training.accumulation}, {"max_steps", training.steps},
        {"num_epochs", 1}, {"optimizer", "adamw_torch"}, {"learning_rate", training.learningRate},
        {"lr_scheduler", schedule.type}};
    if (!schedule.options.is_null())
        config["lr_scheduler_kwargs"] = schedule.options;
    config.update({{"warmup_steps", schedule.warmupSteps}, {"weight_decay", training.weightDecay},
        {"adam_beta1", training.beta1}, {"adam_beta2", training.beta2},
        {"max_grad_norm", training.clip}, {"bf16", precision(training.precision)}, {"tf32", false},
        {"gradient_checkpointing", training.checkpointing}});
    if (training.checkpointing) // frozen layers below: their inputs carry no gradient
        config["gradient_checkpointing_kwargs"] = {{"use_reentrant", false}};
    if (training.evalFraction > 0)
        config["eval_steps"] = evalSteps(training);
    config.update(
        {{"save_steps", saveSteps(training)}, {"logging_steps", 1}, {"seed", training.seed}});
    if (!handoff.trainsAll)
        config["unfrozen_parameters"] = {pattern(handoff)};
    noteUnusualNames(handoff, result.notes);
    result.text = commentLines(handoffTitle(handoff, "axolotl 0.19")) + yamlText(config);
    return result;
}

} // namespace lesa
