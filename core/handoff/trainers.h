// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handoff/handoff.h"

namespace lesa {

/// Configurations of other trainers. Each trains exactly `handoff.trained` by the program's own
/// rule; tests/reference/check_handoffs.py asks the programs themselves.

/// axolotl (0.19): YAML. Rule: a parameter trains when one of `unfrozen_parameters` matches its
/// name from the start; there every '.' stands for itself, so none is escaped.
HandoffText axolotlText(const Handoff& handoff);

/// ms-swift (4.6): YAML for `swift pt`. Rule: `freeze_parameters_ratio: 1.0` freezes everything,
/// then what `trainable_parameters_regex` is found in trains.
HandoffText msSwiftText(const Handoff& handoff);

/// open-instruct, branch llama-pro (LLaMA Pro's own): JSON for finetune_trainer.py. Rule: a
/// parameter trains when "layers.N." stands in its name for one N of `extend_layers`.
/// Error Data: that rule selects others; a text that is not one file of JSON lines; a schedule its
/// transformers does not know.
HandoffText openInstructText(const Handoff& handoff);

/// LLaMA-Factory (0.9.5): YAML, and dataset_info.json beside it. Rule: the last n layers, the first
/// n, or with `use_llama_pro` layers s-1, 2s-1, … with s = depth / n; a parameter trains when
/// ".N." stands in its name. Error Data: the layers are none of these, or ".N." also stands in
/// other names (an expert's number does).
HandoffText llamaFactoryText(const Handoff& handoff);

/// The names of the tensors that train, one a line.
HandoffText namesText(const Handoff& handoff);

} // namespace lesa
