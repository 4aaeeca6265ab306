// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <Qt>

namespace lesa {

enum class Marker { Circle, Square, Triangle, Diamond, InvertedTriangle, Cross, Plus, Star };

/// How one run looks in every view. Only the index is stored: colours follow the theme, dash and
/// marker tell runs apart in grey.
struct RunStyle {
    QColor color;
    Qt::PenStyle dash = Qt::SolidLine;
    Marker marker = Marker::Circle;
};

inline constexpr int runColorCount = 8; ///< then colours repeat with the next dash

/// Okabe and Ito's colours that tell apart for colour-blind readers; black is the last of them on
/// paper and white on a dark background. On a light background yellow is darkened to be seen.
RunStyle runStyle(int index, bool dark);
/// For the theme in use.
RunStyle runStyle(int index);

/// A line sample with its dash and marker, for lists and trees.
QIcon runStyleIcon(int index);

} // namespace lesa
