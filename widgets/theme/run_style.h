// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <Qt>

namespace lesa {

enum class MarkerShape { Disc, Square, Triangle, Diamond, Cross, Plus, TriangleDown };

/// How a run looks wherever it is drawn; three cues, so that none has to be seen alone. Only the
/// index is stored: colours follow the theme.
struct RunStyle {
    QColor colour;
    Qt::PenStyle dash = Qt::SolidLine;
    MarkerShape marker = MarkerShape::Disc;
};

enum class ColourSet { OkabeIto, Grayscale };

/// The style of a palette index (any int). Okabe and Ito's colours without the yellow; after seven
/// runs the dash changes. `dark`: the variant for dark backgrounds. Grayscale varies dash and
/// marker from the second run on.
RunStyle runStyle(int index, ColourSet set, bool dark);
/// In colours, for the theme in use.
RunStyle runStyle(int index);

/// A line sample with its dash and marker, for lists and trees.
QIcon runStyleIcon(int index);

} // namespace lesa
