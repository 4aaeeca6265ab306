// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/colour_maps.h"

#include <algorithm>
#include <cmath>

namespace lesa {

const std::vector<QColor>& colourStops(ColourMap map)
{
    static const std::vector<QColor> viridis = {QColor(QRgb(0xff440154)), QColor(QRgb(0xff482475)),
        QColor(QRgb(0xff414487)), QColor(QRgb(0xff355f8d)), QColor(QRgb(0xff2a788e)),
        QColor(QRgb(0xff21918c)), QColor(QRgb(0xff22a884)), QColor(QRgb(0xff44bf70)),
        QColor(QRgb(0xff7ad151)), QColor(QRgb(0xffbddf26)), QColor(QRgb(0xfffde725))};
    static const std::vector<QColor> cividis = {QColor(QRgb(0xff00224e)), QColor(QRgb(0xff083370)),
        QColor(QRgb(0xff35456c)), QColor(QRgb(0xff4f576c)), QColor(QRgb(0xff666970)),
        QColor(QRgb(0xff7d7c78)), QColor(QRgb(0xff948e77)), QColor(QRgb(0xffaea371)),
        QColor(QRgb(0xffc8b866)), QColor(QRgb(0xffe5cf52)), QColor(QRgb(0xfffee838))};
    static const std::vector<QColor> blueOrange
        = {QColor(QRgb(0xff08407e)), QColor(QRgb(0xff2a6fae)), QColor(QRgb(0xff6ba3d0)),
            QColor(QRgb(0xffb3d2ea)), QColor(QRgb(0xfff7f7f7)), QColor(QRgb(0xfffdd3a2)),
            QColor(QRgb(0xfff2a14f)), QColor(QRgb(0xffcf6a12)), QColor(QRgb(0xff8a3c04))};
    static const std::vector<QColor> greys = {QColor(QRgb(0xfff2f2f2)), QColor(QRgb(0xff1a1a1a))};
    switch (map) {
    case ColourMap::Viridis: return viridis;
    case ColourMap::Cividis: return cividis;
    case ColourMap::BlueOrange: return blueOrange;
    case ColourMap::Greys: break;
    }
    return greys;
}

QColor mapColour(ColourMap map, double t)
{
    const auto& stops = colourStops(map);
    const double at
        = std::clamp(std::isfinite(t) ? t : 0.0, 0.0, 1.0) * static_cast<double>(stops.size() - 1);
    const std::size_t low = std::min(static_cast<std::size_t>(at), stops.size() - 2);
    const double part = at - static_cast<double>(low);
    const auto mix = [part](int a, int b) { return qRound(a + (b - a) * part); };
    const QColor& a = stops[low];
    const QColor& b = stops[low + 1];
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

bool isDiverging(ColourMap map)
{
    return map == ColourMap::BlueOrange;
}

} // namespace lesa
