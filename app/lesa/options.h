// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lesa/launcher_options.h"
#include "core/engine/compute_options.h"
#include "core/engine/eval/scored_text.h"
#include "core/spec/preset.h"

#include <filesystem>
#include <string>
#include <vector>

// CLI11 costs eight seconds a file: only what declares options includes it.
namespace CLI {
class App;
class Option;
} // namespace CLI

namespace lesa {

/// What every command takes (interface.md, "Common options").
struct CommonOptions {
    bool json = false;
    bool quiet = false;
    bool force = false;
    bool attached = false;
    int localRanks = 0; ///< processes to start here; 0: as the launcher says
    ComputeOptions compute;
    LauncherOptions launcher;
    std::string commandLine;
    const CLI::App* command = nullptr; ///< the one that was chosen
};

void addOutputOptions(CLI::App& command, CommonOptions& common); ///< --json --quiet
void addComputeOptions(CLI::App& command,
    CommonOptions& common); ///< --device --dtype --threads --memory --seed --attached
void addMemoryOption(CLI::App& command, CommonOptions& common); ///< --memory
void addForceOption(CLI::App& command, CommonOptions& common);  ///< --force
void addRankOption(CLI::App& command, CommonOptions& common);   ///< --ranks

/// A text to measure on: --text --window --stride --max-tokens --batch.
struct TextOptions {
    TextRequest request; ///< all but the files
    std::vector<std::string> files;

    CLI::Option* addTo(CLI::App& command); ///< --text, for who requires it
    [[nodiscard]] TextRequest resolve() const;
};

/// A preset with what the command line changes in it.
struct PresetOptions {
    std::string preset; ///< name or path
    std::string positions;
    std::string strategy;              ///< overrides strategy.name
    std::vector<std::string> settings; ///< key=value

    void addTo(CLI::App& command);
    /// @param fallback  used when no preset was named. Errors of findPreset, setPresetValue,
    /// parsePositions.
    [[nodiscard]] Preset resolve(const Preset& fallback = {}) const;
    void apply(Preset& preset) const; ///< --strategy, --positions, --set on top of a preset
};

std::vector<int> parseIntegers(
    const std::string& text, const std::string& option); ///< "0,1,2"; Error Usage
std::filesystem::path tokenCacheDirectory();             ///< $XDG_CACHE_HOME/lesa-workbench/tokens

} // namespace lesa
