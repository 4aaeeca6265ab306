// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/layer_map.h"
#include "core/spec/preset.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace lesa {

/// Quality of a predicted layer's weight of one type against the true layer (leave-one-out) or a
/// neighbour.
struct QualityRow {
    std::string type; ///< weight type's short name
    int layer = 0; ///< held-out source layer, or index in the expanded model of an inserted layer
    std::string against; ///< "truth", "lower", "upper"
    std::string method;  ///< "predicted", "mean" (plain average of the neighbours)
    double cosineV = 0;  ///< in shared coefficients
    double cosineW = 0;
    double relativeError = 0; ///< ||What - W||_F / ||W||_F
    double normRatio = 0;     ///< Frobenius
    double sigmaMaxRatio = 0;
    double stableRankRatio = 0;
    int numericalRank = 0; ///< of What
};

/// The record an expansion leaves beside its checkpoint.
struct ExpansionRecord {
    LayerMap map;
    Preset preset;
    std::string sourceHash;
    int layersBefore = 0;
    std::vector<QualityRow> quality = {}; ///< empty: expanded without quality control
};

/// The text of lesa.json, schema lesa-expansion/1: engine version, the source's header hash and
/// depth, seed, layer map (as `plan` prints it, a gap's several layers with `part` and `of`),
/// preset, quality with six significant digits. No paths, no times: equal input gives equal bytes.
std::string formatExpansionRecord(const ExpansionRecord& record, std::uint64_t seed);

/// nullopt when the directory has no lesa.json. Error Data when it is damaged.
std::optional<ExpansionRecord> readExpansionRecord(const std::filesystem::path& directory);

inline constexpr auto expansionRecordFile = "lesa.json";

} // namespace lesa
