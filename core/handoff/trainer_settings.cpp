// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/trainer_settings.h"

#include "core/base/error.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace lesa {

TextKind textKind(const std::filesystem::path& file)
{
    const auto ending = file.extension().string();
    if (ending == ".jsonl" || ending == ".json")
        return TextKind::JsonLines;
    if (ending == ".ids" || ending == ".u16" || ending == ".u32" || ending == ".bin")
        throw Error(Fault::Data,
            fmt::format("{}: other programs do not read files of token ids", file.string()),
            "Give the text itself with --text.");
    return TextKind::Plain;
}

TrainerSchedule trainerSchedule(const TrainingSpec& training, std::vector<std::string>& notes)
{
    TrainerSchedule schedule{training.schedule};
    schedule.warmupSteps = static_cast<int>(std::lround(training.warmup * training.steps));
    const double floor = std::min(training.minLearningRate, training.learningRate);
    if (training.schedule == "constant")
        schedule.type = "constant_with_warmup";
    if (training.schedule == "cosine" && floor > 0) {
        schedule.type = "cosine_with_min_lr";
        schedule.options = {{"min_lr", floor}};
    }
    if (training.schedule == "wsd") {
        schedule.type = "warmup_stable_decay";
        schedule.options = {{"num_decay_steps", std::lround(training.decay * training.steps)},
            {"decay_type", "linear"}};
        if (floor > 0)
            schedule.options["min_lr_ratio"] = floor / training.learningRate;
    }
    if (training.schedule == "linear" && floor > 0)
        notes.push_back(fmt::format(
            "lesa train would let the linear schedule end at {}; here it ends at 0", floor));
    return schedule;
}

Json optimisation(const TrainingSpec& training, std::vector<std::string>& notes)
{
    const auto schedule = trainerSchedule(training, notes);
    Json settings = {{"per_device_train_batch_size", training.batch},
        {"per_device_eval_batch_size", training.batch},
        {"gradient_accumulation_steps", training.accumulation}, {"max_steps", training.steps},
        {"optim", "adamw_torch"}, {"learning_rate", training.learningRate},
        {"lr_scheduler_type", schedule.type}};
    if (!schedule.options.is_null())
        settings["lr_scheduler_kwargs"] = schedule.options;
    settings.update({{"warmup_steps", schedule.warmupSteps}, {"weight_decay", training.weightDecay},
        {"adam_beta1", training.beta1}, {"adam_beta2", training.beta2},
        {"max_grad_norm", training.clip}});
    return settings;
}

int saveSteps(const TrainingSpec& training)
{
    return training.checkpointEvery > 0 ? training.checkpointEvery : std::max(1, training.steps);
}

int evalSteps(const TrainingSpec& training)
{
    return training.evalEvery > 0 ? training.evalEvery : std::max(1, training.steps);
}

std::string handoffTitle(const Handoff& handoff, const std::string& program)
{
    const auto layers = handoff.trainsAll
        ? std::string("every parameter trains")
        : fmt::format("layers {} of {} train, everything else is frozen",
            fmt::join(handoff.layers, ", "), handoff.record.map.size());
    return fmt::format("For {}, written by lesa: continual pre-training of a {} expansion;\n{}.",
        program, handoff.record.preset.strategy.name, layers);
}

std::string layerAlternatives(const Handoff& handoff)
{
    return fmt::format("{}", fmt::join(handoff.layers, "|"));
}

void noteUnusualNames(const Handoff& handoff, std::vector<std::string>& notes)
{
    if (handoff.layerPrefix != "model.layers." && !handoff.trainsAll)
        notes.push_back(fmt::format("the checkpoint calls its layers {}N; look that the other "
                                    "program calls them so in memory too",
            handoff.layerPrefix));
}

void requireSame(
    const Handoff& handoff, const std::string& program, std::vector<std::string> selected)
{
    const std::set<std::string> wanted(handoff.trained.begin(), handoff.trained.end());
    const std::set<std::string> found(selected.begin(), selected.end());
    for (const auto& name : found)
        if (!wanted.contains(name))
            throw Error(Fault::Data,
                fmt::format("{} would also train {}, by its own rule", program, name),
                "Use --to axolotl or --to ms-swift, which name the layers by a pattern.");
    for (const auto& name : wanted)
        if (!found.contains(name))
            throw Error(Fault::Data,
                fmt::format("{} would not train {}, by its own rule", program, name),
                "Use --to axolotl or --to ms-swift, which name the layers by a pattern.");
}

} // namespace lesa
