// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/method/predicted_layers.h"
#include "core/engine/method/source_layers.h"

#include <map>
#include <string>

namespace lesa {

/// New layers between two neighbours brought to one another's coordinates (OpT-DeUS, method.md
/// section 2; transport.h): in each gap the lower layer is transported onto the upper one and
/// averaged with it, by the new layer's place where a gap has several. Matrices and biases, by
/// suffix and index in the expanded model, float32 in the host's memory. One gap at a time.
/// Stage "transport". Metrics by gap: "transport/neurons/…" and "transport/groups/…", how many
/// units one mixes (partners), iterations, error of the marginals; a transport that did not settle
/// draws a warning. Of `options` the scratch directory and the stages count.
/// Error Data: a model family whose coordinates are not known, a gap after the last layer.
std::map<std::string, std::map<int, Scratch>> transportLayers(const SourceLayers& source,
    double epsilon, const LayerMap& map, const PredictOptions& options, const Job& job);

} // namespace lesa
