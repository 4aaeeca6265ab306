// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/train/train.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace lesa {

struct CompareRequest {
    std::filesystem::path checkpoint; ///< the base model, not expanded
    std::vector<Preset> presets; ///< one expansion and one training each; names are the run names
    std::vector<std::filesystem::path> text;
    std::vector<std::filesystem::path> evalText;
    std::filesystem::path
        runs; ///< one run folder each, named by runNames(), plus compare.{json,csv}
    std::vector<int> seeds = {0};
    /// On: each run keeps its expanded checkpoint (RUN/expanded) and its training checkpoints.
    /// Off: expanded checkpoints live in a temporary folder and go.
    bool keepCheckpoints = false;
    bool force = false;
    std::string commandLine;
    std::filesystem::path cacheDirectory;
    ComputeOptions compute;
    /// Who listens to one run beside the job's listener, e.g. to write its events.jsonl; may be
    /// empty or return null. The job's listener hears every series as "<run>/<series>".
    std::function<std::unique_ptr<Listener>(
        const std::string& runName, const std::filesystem::path& runFolder)>
        runListener;
};

struct CompareRow {
    std::string name; ///< run name
    int seed = 0;
    int layers = 0;
    double stepZeroPerplexity = std::numeric_limits<double>::quiet_NaN();
    double finalPerplexity = std::numeric_limits<double>::quiet_NaN();
    double expandSeconds = 0;
    double trainSeconds = 0;
    std::vector<std::pair<int, double>> validation; ///< step, loss
    std::string strategy;
    std::string failure; ///< why the training ended early, one sentence; empty: it did not
};

struct CompareResult {
    double basePerplexity = 0; ///< of the unexpanded model on the same evaluation text
    std::vector<CompareRow> rows;
    bool stopped = false; ///< ended on request; rows are the runs that were finished
};

/// Several strategies on the same gaps, data, seed and budget, one run folder each. Gaps and
/// training come from each preset; presets whose gaps or training differ from the first's draw a
/// warning. Runs that freeze the same lower layers share their hidden states, which changes no
/// loss. compare.json and compare.csv are rewritten after every run. A run whose loss is not finite
/// gets its row and the others go on. Error Data: no preset, two of one name, anything expand and
/// train refuse.
CompareResult compare(const CompareRequest& request, const Job& job);

/// Folder names of the runs, seed by seed and preset by preset: the preset's name, made fit for a
/// file system, with "-seed-N" when there are several seeds. Error Data: two presets of one name.
std::vector<std::string> runNames(
    const std::vector<Preset>& presets, const std::vector<int>& seeds);

} // namespace lesa
