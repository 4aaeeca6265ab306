// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handoff/handoff.h"
#include "core/spec/json.h"

#include <string>
#include <vector>

namespace lesa {

/// Where a text is read from: JSON lines with a field "text", or plain text, a row a line.
enum class TextKind { JsonLines, Plain };
/// By the ending of the name. Error Data: token ids, which no other program reads.
TextKind textKind(const std::filesystem::path& file);

/// The learning-rate schedule in the words of transformers' Trainer.
struct TrainerSchedule {
    std::string type;       ///< lr_scheduler_type
    Json options = nullptr; ///< lr_scheduler_kwargs; null: none
    int warmupSteps = 0;    ///< round(warmup * steps), as `lesa train` has it
};
/// Adds a note where the schedule of `lesa train` (core/engine/train/schedule.h) cannot be said.
TrainerSchedule trainerSchedule(const TrainingSpec& training, std::vector<std::string>& notes);

/// Batch, steps, optimiser and schedule as transformers' TrainingArguments name them, for programs
/// that hand these on; notes as trainerSchedule().
Json optimisation(const TrainingSpec& training, std::vector<std::string>& notes);

/// Steps between saves, as `save_steps`: `lesa train` with 0 saves at the end only.
int saveSteps(const TrainingSpec& training);
int evalSteps(const TrainingSpec& training); ///< likewise for evaluations

/// Head of a configuration: what it is for and which layers train.
std::string handoffTitle(const Handoff& handoff, const std::string& program);

/// "16|18|20", for a regular expression.
std::string layerAlternatives(const Handoff& handoff);

/// Says that names in memory may differ from those in the checkpoint, where that is not known.
void noteUnusualNames(const Handoff& handoff, std::vector<std::string>& notes);

/// Error Data when a program's own rule selects other tensors of the checkpoint than those that are
/// to train; names the first one. `selects` is that rule for one tensor's name.
template <class Rule>
void requireSameTensors(const Handoff& handoff, const std::string& program, Rule selects);

/// @param selected  the names a program would train, in any order
void requireSame(
    const Handoff& handoff, const std::string& program, std::vector<std::string> selected);

template <class Rule>
void requireSameTensors(const Handoff& handoff, const std::string& program, Rule selects)
{
    std::vector<std::string> selected;
    for (const auto& name : handoff.tensors)
        if (selects(name))
            selected.push_back(name);
    requireSame(handoff, program, std::move(selected));
}

} // namespace lesa
