// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lesa {

/// Distances in device-independent pixels; every layout takes one of these.
struct Spacing {
    static constexpr int tight = 4;    ///< inside a group: label and value
    static constexpr int normal = 8;   ///< between controls
    static constexpr int wide = 16;    ///< between groups, page margins
    static constexpr int section = 24; ///< above a heading
};

struct IconSize {
    static constexpr int small = 16; ///< in rows and buttons
    static constexpr int toolBar = 20;
    static constexpr int large = 48; ///< of an empty state
};

} // namespace lesa
