// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handoff/handoff.h"

#include <string>
#include <vector>

namespace lesa {

/// One program that an expanded checkpoint can be handed to.
struct HandoffTarget {
    const char* name; ///< of `lesa export --to`
    const char* help;
    bool needsText; ///< trains on a text
    HandoffText (*write)(const Handoff&);
    /// Shell text that runs the program on handoff.configuration, $LESA_GPUS GPUs; null: it is not
    /// a program that runs.
    std::string (*command)(const Handoff&);
    bool needsGpu;
    const char* ending; ///< by which the program knows its configuration; null: by none
};

const std::vector<HandoffTarget>& handoffTargets();

/// Error Usage: the configuration's name has not the ending that the program wants.
void checkEnding(const HandoffTarget& target, const std::filesystem::path& configuration);

/// The batch script beside a configuration. Error Usage: the target is no program that runs.
std::string slurmScriptFor(const HandoffTarget& target, const Handoff& handoff, int gpus);

} // namespace lesa
