// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis/type_analysis.h"

#include <filesystem>
#include <string>
#include <vector>

namespace lesa {

inline constexpr auto analysisSchema = "lesa-analysis/1";

/// What an analysis was made from and with; the file's own attributes.
struct AnalysisHeader {
    std::string source;      ///< name of the checkpoint's directory
    std::string headerHash;  ///< Checkpoint::headerHash()
    std::string settings;    ///< JSON: what decides the contents beside the checkpoint
    std::vector<int> layers; ///< their numbers in the checkpoint
    bool withCoefficients = true;
};

/// Writes the file whole or not at all (layout: README.md). Error Io.
void writeAnalysis(const std::filesystem::path& path, const AnalysisHeader& header,
    const std::vector<TypeAnalysis>& types, const Job& job);

/// Whether `path` holds this very analysis, so that it need not be made again.
/// Error Data: it exists and is something else.
bool holdsAnalysis(const std::filesystem::path& path, const AnalysisHeader& header);

} // namespace lesa
