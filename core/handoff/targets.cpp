// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/targets.h"

#include "core/base/error.h"
#include "core/handoff/mergekit.h"
#include "core/handoff/slurm_script.h"
#include "core/handoff/trainers.h"

#include <fmt/format.h>

namespace lesa {

namespace {

std::string configuration(const Handoff& handoff)
{
    return shellWord(handoff.configuration.string());
}

std::string axolotlCommand(const Handoff& handoff)
{
    return "srun accelerate launch --num_processes \"$LESA_GPUS\" -m axolotl.cli.train "
        + configuration(handoff);
}

std::string msSwiftCommand(const Handoff& handoff)
{
    return "export NPROC_PER_NODE=$LESA_GPUS\nsrun swift pt " + configuration(handoff);
}

std::string openInstructCommand(const Handoff& handoff)
{
    return "# A checkout of github.com/hills-code/open-instruct, branch llama-pro.\n"
           "cd \"${OPEN_INSTRUCT:?set OPEN_INSTRUCT to the checkout}\"\n"
           "srun torchrun --nproc_per_node \"$LESA_GPUS\" open_instruct/finetune_trainer.py "
        + configuration(handoff);
}

std::string llamaFactoryCommand(const Handoff& handoff)
{
    return "export FORCE_TORCHRUN=1 NPROC_PER_NODE=$LESA_GPUS\nsrun llamafactory-cli train "
        + configuration(handoff);
}

std::string mergekitCommand(const Handoff& handoff)
{
    return fmt::format(
        "srun mergekit-yaml {} {}", configuration(handoff), shellWord(handoff.output.string()));
}

} // namespace

const std::vector<HandoffTarget>& handoffTargets()
{
    static const std::vector<HandoffTarget> table = {
        {"axolotl", "axolotl's YAML, unfrozen_parameters", true, axolotlText, axolotlCommand, true,
            nullptr},
        {"ms-swift", "YAML for swift pt, trainable_parameters_regex", true, msSwiftText,
            msSwiftCommand, true, ".yaml"},
        {"open-instruct", "JSON for LLaMA Pro's finetune_trainer.py, extend_layers", true,
            openInstructText, openInstructCommand, true, ".json"},
        {"llama-factory", "LLaMA-Factory's YAML, where its freeze rule gives these layers", true,
            llamaFactoryText, llamaFactoryCommand, true, ".yaml"},
        {"mergekit", "YAML that makes the same tensors from --base", false, mergekitText,
            mergekitCommand, false, nullptr},
        {"names", "the trained tensors' names, one a line", false, namesText, nullptr, false,
            nullptr},
    };
    return table;
}

void checkEnding(const HandoffTarget& target, const std::filesystem::path& configuration)
{
    if (target.ending && configuration.extension() != target.ending)
        throw Error(Fault::Usage,
            fmt::format("-o {}: {} reads a configuration by its ending, which must be {}",
                configuration.string(), target.name, target.ending),
            "Give the file that ending.");
}

std::string slurmScriptFor(const HandoffTarget& target, const Handoff& handoff, int gpus)
{
    if (!target.command)
        throw Error(Fault::Usage, fmt::format("--slurm: '{}' is a list, no program", target.name),
            "Leave --slurm out.");
    return slurmScript({fmt::format("lesa-{}", target.name), target.command(handoff),
        handoff.configuration.parent_path(), target.needsGpu ? gpus : 0});
}

} // namespace lesa
