// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace lesa {

/// Where pixel columns lie on an x axis: column = pixels · (f(x) − f(from)) / (f(to) − f(from)),
/// f the identity or the logarithm.
struct PixelColumns {
    double from = 0;
    double to = 1;
    int pixels = 1;
    bool log = false;
};

/// What can be seen of a curve of many points: of each pixel column its first, lowest, highest and
/// last value. Points are summed up in blocks once, when they come in, so that a redraw looks at
/// blocks. The points stay with the caller, who gives the same vectors each time, longer or not.
class CurveOutline {
public:
    /// Takes in what x and y have more than last time; x ascending and finite.
    void extend(std::span<const double> x, std::span<const double> y);

    /// Indices of the points to draw, ascending: those from `columns.from` to `columns.to` thinned
    /// as above, and one more on either side. A value that is not finite is kept, as a gap.
    [[nodiscard]] std::vector<std::uint32_t> visible(
        std::span<const double> x, std::span<const double> y, const PixelColumns& columns) const;

private:
    struct Block {
        std::uint32_t lowest = 0; ///< index of a point
        std::uint32_t highest = 0;
        bool gap = false; ///< holds a value that is not finite
    };
    std::vector<Block> m_blocks;
};

} // namespace lesa
