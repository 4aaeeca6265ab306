// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/run_styles.h"

#include <array>
#include <cstdlib>

namespace lesa {

namespace {
constexpr std::array<QRgb, 7> light
    = {0xff0072b2, 0xffd55e00, 0xff009e73, 0xffcc79a7, 0xffe69f00, 0xff56b4e9, 0xff000000};
constexpr std::array<QRgb, 7> dark
    = {0xff4aa3df, 0xfff0803c, 0xff2cc295, 0xffe09cc2, 0xfff2b632, 0xff8fd0f5, 0xffe8e8e8};
constexpr std::array<QRgb, 4> greys = {0xff000000, 0xff6e6e6e, 0xff404040, 0xff969696};
constexpr std::array dashes
    = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};
} // namespace

RunStyle runStyle(int index, ColourSet set, bool onDark)
{
    const auto i = static_cast<std::size_t>(std::abs(index));
    const auto marker = static_cast<MarkerShape>(i % 7);
    if (set == ColourSet::Grayscale) {
        const QColor grey = greys[i % greys.size()];
        return {onDark ? QColor(255 - grey.red(), 255 - grey.red(), 255 - grey.red()) : grey,
            dashes[i % dashes.size()], marker};
    }
    return {QColor((onDark ? dark : light)[i % 7]), dashes[i / 7 % dashes.size()], marker};
}

} // namespace lesa
