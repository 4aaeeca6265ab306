// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/method/expand.h"

#include <string>

namespace lesa {

/// The text of lesa.json, schema lesa-expansion/1: engine version, the source's header hash and
/// depth, seed, layer map (as `plan` prints it, a gap's several layers with `part` and `of`),
/// preset, quality with six significant digits. No paths, no times: equal input gives equal bytes.
/// readExpansionRecord (expand.h) reads it back.
std::string formatExpansionRecord(const ExpansionRecord& record, int layersBefore,
    std::uint64_t seed, const std::vector<QualityRow>& quality);

inline constexpr auto expansionRecordFile = "lesa.json";

} // namespace lesa
