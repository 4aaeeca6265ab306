// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace lesa {

/// One way to score the gaps of a model (method.md section 3).
struct AdviceRule {
    const char* name; ///< of files, options and events
    const char* unit;
    bool lowIsGood; ///< which end speaks for a gap
    bool needsText;
    const char* description; ///< one line
};

/// In the order in which they are shown.
const std::vector<AdviceRule>& adviceRules();
/// Error Usage: no such rule (the nearest named).
const AdviceRule& adviceRule(const std::string& name);

/// Places from 1, the best first; equal scores share the better place. 0 where a score is NaN;
/// an infinite one takes its place.
std::vector<int> placesOf(const std::vector<double>& scores, bool lowIsGood);

/// For each gap the mean of its places by the rules that place it; NaN where none does.
std::vector<double> meanPlaces(const std::vector<std::vector<int>>& placesByRule);

} // namespace lesa
