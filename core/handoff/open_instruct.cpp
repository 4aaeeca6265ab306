// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/handoff/trainer_settings.h"
#include "core/handoff/trainers.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace lesa {

namespace {

void requireOwnRule(const Handoff& handoff)
{
    requireSameTensors(handoff, "open-instruct", [&](const std::string& name) {
        return std::any_of(handoff.layers.begin(), handoff.layers.end(), [&](int layer) {
            return name.find(fmt::format("layers.{}.", layer)) != std::string::npos;
        });
    });
}

std::string trainFile(const Handoff& handoff)
{
    if (handoff.text.size() != 1 || textKind(handoff.text.front()) != TextKind::JsonLines)
        throw Error(Fault::Data,
            "open-instruct trains on one file of JSON lines and cuts each line at the sequence "
            "length",
            "Give --text one .jsonl file with a \"text\" field on every line.");
    return handoff.text.front().string();
}

/// The branch is of January 2024: later schedules are not there.
std::string schedule(const TrainingSpec& training, std::vector<std::string>& notes)
{
    if (training.schedule == "wsd")
        throw Error(Fault::Data, "open-instruct's branch llama-pro has no 'wsd' schedule",
            "Use --set schedule=cosine, linear or constant.");
    if (training.minLearningRate > 0 && training.schedule != "constant")
        notes.push_back(fmt::format(
            "lesa train would let the learning rate end at {}; open-instruct lets it end at 0",
            training.minLearningRate));
    return training.schedule == "constant" ? "constant_with_warmup" : training.schedule;
}

} // namespace

HandoffText openInstructText(const Handoff& handoff)
{
    const auto& training = handoff.training;
    HandoffText result;
    if (!handoff.trainsAll)
        requireOwnRule(handoff);
    std::vector<std::string> unused;
    const auto warmup = trainerSchedule(training, unused).warmupSteps;
    Json config = {{"model_name_or_path", handoff.checkpoint.string()},
        {"tokenizer_name", handoff.checkpoint.string()}, {"use_fast_tokenizer", true},
        {"use_flash_attn", false}, {"low_cpu_mem_usage", true},
        {"torch_dtype", training.precision == "fp32" ? "float32" : "bfloat16"},
        {"train_file", trainFile(handoff)}, {"max_seq_length", training.sequence},
        {"output_dir", handoff.output.string()}, {"do_train", true},
        {"per_device_train_batch_size", training.batch},
        {"gradient_accumulation_steps", training.accumulation}, {"max_steps", training.steps},
        {"learning_rate", training.learningRate},
        {"lr_scheduler_type", schedule(training, result.notes)}, {"warmup_steps", warmup},
        {"weight_decay", training.weightDecay}, {"adam_beta1", training.beta1},
        {"adam_beta2", training.beta2}, {"max_grad_norm", training.clip},
        {"bf16", training.precision != "fp32"}, {"use_checkpointing", training.checkpointing},
        {"logging_steps", 1}, {"save_steps", saveSteps(training)}, {"seed", training.seed},
        {"report_to", Json::array({"none"})}};
    if (!handoff.trainsAll) // executed by the program as Python: digits and commas only
        config["extend_layers"] = fmt::format("[{}]", fmt::join(handoff.layers, ", "));
    result.text = config.dump(2) + "\n";
    return result;
}

} // namespace lesa
