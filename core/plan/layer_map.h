// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace lesa {

/// One layer of the expanded model.
struct LayerOrigin {
    enum class Kind {
        Old,    ///< a source layer, byte for byte
        New,    ///< made by the strategy for a gap
        Repeat, ///< a second, third … use of a source layer by `solar` or `stack`: its tensors are
                ///< copies
    };
    Kind kind = Kind::Old;
    int source = 0; ///< Old, Repeat: index of the source layer. New: lower neighbour = the gap
    int gap = -1;   ///< New: between source layers gap and gap+1; L-1 = after the last layer
    int part = 0;   ///< New: 0 … of-1, position among the new layers of one gap, from below
    int of = 1;     ///< New: how many new layers the gap receives

    bool operator==(const LayerOrigin&) const = default;
};

/// The expanded model's layers, from the bottom up.
using LayerMap = std::vector<LayerOrigin>;

} // namespace lesa
