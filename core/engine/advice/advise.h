// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/control.h"
#include "core/engine/compute_options.h"
#include "core/engine/eval/scored_text.h"
#include "core/spec/specs.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace lesa {

struct AdviseRequest {
    std::filesystem::path checkpoint;
    std::optional<std::filesystem::path> output; ///< .h5, written whole or not at all
    TextRequest text;                            ///< without files: no rule that needs text
    std::vector<std::string> rules;              ///< empty: all that can be had
    std::optional<PositionsSpec> positions;      ///< the gaps to score; absent: all
    StrategySpec strategy; ///< makes the inserted layers; its predictor is the one held against
                           ///< held-out layers; its alignment comes first
    int folds = 0;         ///< of leave-one-out; 0: chosen by depth
    bool force = false;
    ComputeOptions compute;
};

/// One rule's scores, a value a gap.
struct GapScores {
    std::string rule;
    std::vector<double> score; ///< NaN: this gap has none; losses may be infinite
    std::vector<int> place;    ///< 1 is best, 0: none
};

struct LeftOutRule {
    std::string rule;
    std::string reason;
};

/// What the text said of the model as it is.
struct AdviceText {
    double loss = 0; ///< nats
    double perplexity = 0;
    std::int64_t tokens = 0; ///< scored ones
    int window = 0;
    int stride = 0;
};

struct Advice {
    std::vector<int> gaps; ///< ascending
    std::vector<GapScores> rules;
    std::vector<double> meanPlace; ///< NaN: no rule places the gap
    std::vector<LeftOutRule> leftOut;
    std::optional<AdviceText> text;
    double seconds = 0;
    bool isReused = false; ///< the output already held this advice
};

/// A score for each gap by every rule of method.md section 3 (advice_rules.h), without an
/// expansion: nothing but the output is written (layout: core/engine/advice/README.md). Rules that
/// cannot be had are left out and named, unless they were asked for by name. The output is its own
/// cache: one with the same checkpoint, text and settings is read, not made again. Metrics
/// "advise/bypass" and "advise/insertion": loss by gap. Cost for L layers: the text rules L²/2
/// layer passes each; distances one Gram and eigensolve a weight type; predictability one training
/// of the predictor a fold.
/// Error Usage: unknown rule. Data: damaged checkpoint, a gap that is not there, a rule asked for
/// that cannot be had, the output is something else and `force` is off. Stopped when asked; then
/// no file.
Advice advise(const AdviseRequest& request, const Job& job);

} // namespace lesa
