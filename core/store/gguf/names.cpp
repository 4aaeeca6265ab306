// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/gguf/names.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace lesa {

namespace {

struct Pair {
    std::string_view gguf;
    std::string_view transformers;
};

constexpr std::array outer = {
    Pair{"token_embd", "model.embed_tokens"},
    Pair{"output_norm", "model.norm"},
    Pair{"output", "lm_head"},
};

constexpr std::array inLayer = {
    Pair{"attn_norm", "input_layernorm"},
    Pair{"ffn_norm", "post_attention_layernorm"},
    Pair{"attn_q", "self_attn.q_proj"},
    Pair{"attn_k", "self_attn.k_proj"},
    Pair{"attn_v", "self_attn.v_proj"},
    Pair{"attn_qkv", "self_attn.qkv_proj"},
    Pair{"attn_output", "self_attn.o_proj"},
    Pair{"attn_q_norm", "self_attn.q_norm"},
    Pair{"attn_k_norm", "self_attn.k_norm"},
    Pair{"ffn_gate", "mlp.gate_proj"},
    Pair{"ffn_up", "mlp.up_proj"},
    Pair{"ffn_down", "mlp.down_proj"},
};

constexpr Pair router = {"ffn_gate_inp", "gate"};

constexpr std::array experts = {
    Pair{"ffn_gate_exps", "gate_proj"},
    Pair{"ffn_up_exps", "up_proj"},
    Pair{"ffn_down_exps", "down_proj"},
};

constexpr std::array mixtralExperts = {
    Pair{"ffn_gate_exps", "w1"},
    Pair{"ffn_up_exps", "w3"},
    Pair{"ffn_down_exps", "w2"},
};

/// Empty: not in the table.
template <std::size_t Size>
std::string_view lookUp(const std::array<Pair, Size>& table, std::string_view name)
{
    const auto* found = std::find_if(
        table.begin(), table.end(), [&](const Pair& pair) { return pair.gguf == name; });
    return found == table.end() ? std::string_view() : found->transformers;
}

/// "blk.7.attn_q.weight": prefix "model.layers.7.", base "attn_q", ending ".weight". Outside the
/// layers the prefix is empty.
struct Parts {
    std::string prefix;
    std::string_view base;
    std::string_view ending;
};

Parts partsOf(std::string_view name)
{
    constexpr std::string_view block = "blk.";
    Parts parts;
    if (const auto dot = name.find('.', block.size());
        name.starts_with(block) && dot != std::string_view::npos) {
        parts.prefix
            = fmt::format("model.layers.{}.", name.substr(block.size(), dot - block.size()));
        name.remove_prefix(dot + 1);
    }
    for (const std::string_view ending : {".weight", ".bias"})
        if (name.ends_with(ending)) {
            parts.ending = ending;
            name.remove_suffix(ending.size());
        }
    parts.base = name;
    return parts;
}

std::string_view expertBlock(bool mixtral)
{
    return mixtral ? "block_sparse_moe." : "mlp.";
}

} // namespace

std::string GgufNames::of(std::string_view name) const
{
    const auto [prefix, base, ending] = partsOf(name);
    auto known = prefix.empty() ? lookUp(outer, base) : lookUp(inLayer, base);
    std::string block;
    if (known.empty() && !prefix.empty() && base == router.gguf) {
        block = expertBlock(mixtral);
        known = router.transformers;
    }
    return fmt::format("{}{}{}{}", prefix, block, known.empty() ? base : known, ending);
}

std::string GgufNames::ofExpert(std::string_view name, std::int64_t expert) const
{
    const auto [prefix, base, ending] = partsOf(name);
    const auto known = mixtral ? lookUp(mixtralExperts, base) : lookUp(experts, base);
    if (known.empty() || prefix.empty())
        return {};
    return fmt::format("{}{}experts.{}.{}{}", prefix, expertBlock(mixtral), expert, known, ending);
}

bool hasPairedRotary(std::string_view architecture)
{
    constexpr std::array<std::string_view, 4> paired = {"llama", "smollm3", "granite", "arcee"};
    return std::find(paired.begin(), paired.end(), architecture) != paired.end();
}

} // namespace lesa
