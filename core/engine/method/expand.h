// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/control.h"
#include "core/engine/compute_options.h"
#include "core/plan/layer_map.h"
#include "core/spec/preset.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace lesa {

struct ExpandRequest {
    std::filesystem::path checkpoint;
    std::filesystem::path
        output; ///< becomes a Hugging Face checkpoint directory, whole or not at all
    Preset preset;
    bool force = false;
    bool quality
        = true; ///< leave-one-out and per-inserted-layer quality control (method.md section 1)
    int qualityFolds = 0; ///< 0: chosen by depth (each inner layer up to 12, else 8 folds)
    ComputeOptions compute;
};

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

struct ExpandResult {
    int layersBefore = 0;
    int layersAfter = 0;
    std::vector<int> inserted; ///< indices in the expanded model
    std::uint64_t bytes = 0;
    std::vector<QualityRow> quality;
    double seconds = 0;
};

/// Any strategy of method.md section 2. Writes shards of the source's size, index, config,
/// tokenizer and generation files, model card, and `lesa.json` (schema lesa-expansion/1: layer map,
/// preset, source's header hash, quality; no paths, no times, so that equal input gives equal
/// bytes). Old tensors are copied byte for byte. Error Data: bad preset for this model, NaN in a
/// weight, output not empty. Error Io: disk full, not writable.
ExpandResult expand(const ExpandRequest& request, const Job& job);

/// The record an expansion leaves beside its checkpoint.
struct ExpansionRecord {
    LayerMap map;
    Preset preset;
    std::string sourceHash;
};
/// nullopt when the directory has no lesa.json. Error Data when it is damaged.
std::optional<ExpansionRecord> readExpansionRecord(const std::filesystem::path& directory);

} // namespace lesa
