// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/method/expand.h"

#include <optional>
#include <string>
#include <vector>

namespace lesa {

/// What a training changes; everything else is frozen.
struct TrainedParts {
    std::vector<int> layers; ///< ascending
    bool all = false;        ///< also embeddings, final norm and head

    /// Layers that run without autograd before the lowest trained one; -1: not even the embedding.
    [[nodiscard]] int frozenPrefix() const { return all ? -1 : layers.front(); }
};

/// @param train   "new" (layers that the expansion inserted), "all", or a list as "16,18,20-24"
/// @param record  what the expansion left beside the checkpoint (lesa.json)
/// Error Data: "new" without a record, a record of another depth, nothing to train, a list that
/// does not parse or names a layer the model has not.
TrainedParts trainedParts(
    const std::string& train, int layerCount, const std::optional<ExpansionRecord>& record);

} // namespace lesa
