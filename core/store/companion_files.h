// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/checkpoint.h"

#include <filesystem>
#include <vector>

namespace lesa {

/// The files of a checkpoint that an expansion copies unchanged (tokenizer, generation config, chat
/// template, licence, custom code named in auto_map and what that imports from beside it), by
/// formats.md section 2; links into a Hub cache are followed when they are read. Ascending by name.
std::vector<std::filesystem::path> companionFiles(const Checkpoint& checkpoint);

/// Copies them into `directory`. Error Io; Error Data when one cannot be read.
void copyCompanionFiles(const Checkpoint& checkpoint, const std::filesystem::path& directory);

} // namespace lesa
