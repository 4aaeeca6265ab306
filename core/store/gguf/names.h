// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace lesa {

/// GGUF's names of tensors in the spelling of Transformers.
struct GgufNames {
    bool mixtral = false; ///< a mixture of experts of the architecture "llama"

    /// "blk.7.attn_q.weight" -> "model.layers.7.self_attn.q_proj.weight". What has no counterpart
    /// keeps its last part ("model.layers.7.ssm_a", "rope_freqs.weight").
    [[nodiscard]] std::string of(std::string_view name) const;

    /// GGUF keeps a layer's experts in one tensor, Transformers keeps one each:
    /// "blk.7.ffn_gate_exps.weight" -> "model.layers.7.mlp.experts.3.gate_proj.weight", of Mixtral
    /// "model.layers.7.block_sparse_moe.experts.3.w1.weight". Empty: not such a tensor.
    [[nodiscard]] std::string ofExpert(std::string_view name, std::int64_t expert) const;
};

/// Whether llama.cpp's converter reorders the rows of this architecture's q and k projections:
/// where Transformers has the two halves of a head, GGUF has pairs that are rotated together.
bool hasPairedRotary(std::string_view architecture);

} // namespace lesa
