// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lesa/options.h"
#include "app/lesa/session_log.h"

#include <functional>
#include <string>
#include <vector>

namespace lesa {

struct ExportOptions {
    std::vector<std::string> sources; ///< run folders or checkpoints
    std::string target;
    std::string output;
    std::string slurm; ///< batch script to write too
    int gpus = 1;
    std::vector<std::string> text;
    std::string base;
    std::string outputFolder;
    std::string tasks;
    std::vector<std::string> settings; ///< key=value
    bool force = false;
};

/// What `lesa export --to NAME` does: writes options.output and returns what a query prints, with
/// "files" (every path written) and "notes" (sentences for a person).
struct ExportTarget {
    std::string name;
    std::string help;
    std::function<Summary(const ExportOptions&)> write;
};

/// Every target, in the order of the help; a new one is a row here.
const std::vector<ExportTarget>& exportTargets();

/// Writes `text` under its final name when complete. Error Data: it exists and `force` is off.
void writeExport(const std::filesystem::path& path, const std::string& text, bool force);

/// The one source of a target that takes one. Error Usage: several.
std::filesystem::path singleSource(const ExportOptions& options);

} // namespace lesa
