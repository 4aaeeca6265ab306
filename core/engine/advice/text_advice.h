// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/control.h"
#include "core/engine/advice/trial_layers.h"
#include "core/engine/eval/scored_text.h"

#include <functional>
#include <vector>

namespace lesa {

struct TextAdviceInput {
    const Network& network;
    const ScoredText& text;
    int batch = 0; ///< windows at once; 0: chosen
    std::vector<int> gaps;
    bool wantsCosine = true;
    bool wantsBypass = true;
    std::function<TrialLayer(int gap)> trial; ///< empty: no insertions
    /// After each gap, for curves that grow: the loss with the layer bypassed (inserted).
    std::function<void(int gap, const char* rule, double loss)> scored = {};
};

/// One value a gap, in the order of the gaps; empty where it was not wanted.
struct TextAdvice {
    double baseLoss = 0;               ///< mean nll of the model as it is, nats
    std::int64_t tokens = 0;           ///< scored ones
    std::vector<double> cosine;        ///< of the layer below the gap, mean over scored positions
    std::vector<double> bypassLoss;    ///< mean nll without that layer
    std::vector<double> insertionLoss; ///< mean nll with the new layer
};

/// The rules of method.md section 3 that need text, in one sweep over the depth: the hidden states
/// in front of a layer are made once for the whole text and kept, so that a trial costs only the
/// layers above it, half a forward pass a gap on average. Losses are those that `evaluate` finds
/// for the changed model. Progress: "gaps", in layers times batches. Error Memory: the hidden
/// states of the text do not fit.
TextAdvice adviseByText(const TextAdviceInput& input, const Job& job);

} // namespace lesa
