// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/method/tensor_roles.h"

#include "core/base/error.h"
#include "core/base/strings.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace lesa {

namespace {

using Words = std::array<std::string_view, 2>;
constexpr Words attentionOutputs = {"o_proj", "post_attention_layernorm"};
constexpr Words mlpOutputs = {"down_proj", "post_feedforward_layernorm"};

/// "mlp.experts.3.w2.weight" -> "w2"; "mlp.experts.down_proj" -> "down_proj"
std::string moduleOf(std::string_view suffix)
{
    auto parts = split(suffix, '.');
    if (parts.size() > 1 && (parts.back() == "weight" || parts.back() == "bias"))
        parts.pop_back();
    return parts.back();
}

bool anySuffix(const LayerLayout& layout, const auto& wanted)
{
    const auto& suffixes = layout.suffixes(0);
    return std::any_of(suffixes.begin(), suffixes.end(), wanted);
}

} // namespace

bool isExpertBlock(std::string_view suffix)
{
    return suffix.find(".experts.") != suffix.npos || suffix.find("shared_expert") != suffix.npos
        || suffix.starts_with("block_sparse_moe.") || suffix.starts_with("mlp.gate.");
}

TensorRole roleOf(const std::string& suffix, const TensorEntry& entry, const LayerLayout& layout)
{
    if (!isFloat(entry.dtype))
        return TensorRole::Opaque;
    const auto& types = layout.weightTypes();
    if (std::any_of(types.begin(), types.end(),
            [&](const WeightType& type) { return type.name + ".weight" == suffix; }))
        return TensorRole::Matrix;
    return entry.shape.size() > 1 || isExpertBlock(suffix) ? TensorRole::Block : TensorRole::Small;
}

OutputRule outputRule(const LayerLayout& layout, const std::string& modelType)
{
    OutputRule rule;
    rule.postNorm
        = anySuffix(layout, [](const std::string& s) { return moduleOf(s) == mlpOutputs[1]; });
    if (rule.postNorm && modelType.starts_with("gemma"))
        rule.silent = -1;
    const auto known = [&](const Words& words, std::string_view alternative) {
        return anySuffix(layout, [&](const std::string& s) {
            const auto module = moduleOf(s);
            return module == words[rule.postNorm ? 1 : 0] || module == alternative;
        });
    };
    if (!known(attentionOutputs, attentionOutputs[0]) || !known(mlpOutputs, "w2"))
        throw Error(Fault::Data,
            fmt::format(
                "the layers of '{}' have no o_proj and down_proj to silence or scale", modelType),
            "Use a strategy without zero outputs and output scale.");
    return rule;
}

bool writesResidual(std::string_view suffix, const OutputRule& rule)
{
    const auto module = moduleOf(suffix);
    if (rule.postNorm)
        return module == attentionOutputs[1] || module == mlpOutputs[1];
    return module == attentionOutputs[0] || module == mlpOutputs[0]
        || (module == "w2" && isExpertBlock(suffix));
}

} // namespace lesa
