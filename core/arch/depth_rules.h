// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/layer_map.h"
#include "core/store/config_document.h"

#include <string>
#include <vector>

namespace lesa {

/// One changed key, for the config diff of `plan`: compact JSON before and after ("" = absent).
struct ConfigChange {
    std::string key;
    std::string before;
    std::string after;
};

struct DeepenedConfig {
    ConfigDocument config;
    std::vector<ConfigChange> changes;
    std::vector<std::string>
        warnings; ///< one sentence each, e.g. a source list of the wrong length, repaired
};

/// config.json of the expanded checkpoint, by formats.md section 3: num_hidden_layers, every list
/// with one entry a layer (a new layer takes its lower neighbour's entry), every list of layer
/// indices, max_window_layers, "modulo" rules made explicit (decoder_sparse_step,
/// no_rope_layer_interval). Everything else keeps its spelling. Families without rules of their own
/// get the general ones, each guess with a warning. Error Data: no layer count, or the map names a
/// layer that the config has not.
DeepenedConfig deepenConfig(const ConfigDocument& config, const LayerMap& map);

/// What is wrong with the depth-dependent keys of a config for `layers` layers; empty when all is
/// well.
std::vector<std::string> checkDepthRules(const ConfigDocument& config, int layers);

} // namespace lesa
