// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace lesa {

/// Between two colours, `share` of the way to the second.
inline QColor mix(const QColor& a, const QColor& b, double share)
{
    const auto part = [share](int x, int y) { return qRound(x + (y - x) * share); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

inline QColor veil(QColor colour, double opacity)
{
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

} // namespace lesa
