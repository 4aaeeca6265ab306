// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handoff/handoff.h"

namespace lesa {

/// The expansion as a configuration of mergekit (0.1.5), which makes the same tensors from the base
/// model:
///     copy, solar, stack   `passthrough` slices
///     llama-pro            and a `scale` of 0 on o_proj and down_proj of the inserted layers,
///     whose
///                          zeros then carry the sign of what they were; likewise zero_outputs and
///                          output_scale of `copy`
///     mean                 `linear` slices of two layers. mergekit takes a model once a slice, so
///                          the base is named in two spellings (DIR and DIR/., NAME and NAME@main)
/// Error Data, with the reason: another strategy, alignment, noise, another data type or norm rule,
/// several `mean` layers in a gap, a mixture of experts with `mean`, and what mergekit itself would
/// make wrong: it changes num_hidden_layers alone and leaves a Llama's biases out. Error Usage: no
/// base.
HandoffText mergekitText(const Handoff& handoff);

} // namespace lesa
