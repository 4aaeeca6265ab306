// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spec/preset.h"

#include <string>

namespace lesa {

/// A `passthrough` configuration of mergekit as a preset: layers of one model in a row, some of
/// them again, read back as `copy` (with zero_outputs or output_scale where a `scale` on o_proj and
/// down_proj says so), `llama-pro` (that scale 0, nothing else), `solar` or `stack`. The positions
/// are written for the depth that the ranges reach.
/// @param origin  file name for messages; its stem names the preset
/// Error Data, one sentence with file and line: not YAML, nested too deep, a key of another type, a
/// range that runs backwards or beyond 100 000 layers, another merge method, several models, a
/// layout or a scale that no preset of ours makes.
Preset presetFromMergekit(const std::string& yaml, const std::string& origin);

} // namespace lesa
