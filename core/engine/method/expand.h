// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/control.h"
#include "core/engine/compute_options.h"
#include "core/plan/expansion_record.h"

#include <filesystem>
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

} // namespace lesa
