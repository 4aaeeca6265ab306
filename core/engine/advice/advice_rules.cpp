// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/advice/advice_rules.h"

#include "core/base/error.h"
#include "core/base/strings.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace lesa {

const std::vector<AdviceRule>& adviceRules()
{
    static const std::vector<AdviceRule> table = {
        {"insertion", "perplexity", true, true,
            "perplexity with one new layer in the gap, made by the strategy, before any training"},
        {"bypass", "nats", true, true,
            "increase of the loss when the layer below the gap is bypassed (ADEPT)"},
        {"hidden_cosine", "1", false, true,
            "cosine of the input and output hidden state of the layer below the gap (Yi-9B)"},
        {"neighbour_distance", "1", true, false,
            "distance of the gap's two layers in shared coefficients, mean over weight types"},
        {"predictability", "1", false, false,
            "cosine of a held-out layer's predicted weights to the true ones, mean over the gap's "
            "two layers and weight types"},
    };
    return table;
}

const AdviceRule& adviceRule(const std::string& name)
{
    std::vector<std::string> names;
    for (const auto& rule : adviceRules()) {
        if (rule.name == name)
            return rule;
        names.emplace_back(rule.name);
    }
    const auto nearest = nearestWord(name, names);
    throw Error(Fault::Usage, fmt::format("there is no rule '{}' to score gaps by", name),
        nearest ? fmt::format("Did you mean '{}'?", *nearest)
                : fmt::format("Rules: {}.", join(names, ", ")));
}

std::vector<int> placesOf(const std::vector<double>& scores, bool lowIsGood)
{
    std::vector<int> places;
    for (const double score : scores) {
        const auto isBetter
            = [&](double other) { return lowIsGood ? other < score : other > score; };
        const auto better = std::count_if(scores.begin(), scores.end(), isBetter);
        places.push_back(std::isnan(score) ? 0 : static_cast<int>(better) + 1);
    }
    return places;
}

std::vector<double> meanPlaces(const std::vector<std::vector<int>>& placesByRule)
{
    std::vector<double> means;
    const auto gaps = placesByRule.empty() ? 0 : placesByRule.front().size();
    for (std::size_t gap = 0; gap < gaps; ++gap) {
        double sum = 0;
        int count = 0;
        for (const auto& places : placesByRule)
            if (places[gap] > 0) {
                sum += places[gap];
                ++count;
            }
        means.push_back(count > 0 ? sum / count : std::numeric_limits<double>::quiet_NaN());
    }
    return means;
}

} // namespace lesa
