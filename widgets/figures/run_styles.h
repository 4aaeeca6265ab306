// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <Qt>

namespace lesa {

enum class MarkerShape { Disc, Square, Triangle, Diamond, Cross, Plus, TriangleDown };

/// How a run looks wherever it is drawn; three cues, so that none has to be seen alone.
struct RunStyle {
    QColor colour;
    Qt::PenStyle dash = Qt::SolidLine;
    MarkerShape marker = MarkerShape::Disc;
};

enum class ColourSet { OkabeIto, Grayscale };

/// The style of a palette index (any int ≥ 0). Okabe–Ito colours without the yellow; after seven
/// runs the dash changes. `dark`: the variant for dark backgrounds. Grayscale varies dash and
/// marker from the second run on.
RunStyle runStyle(int index, ColourSet set = ColourSet::OkabeIto, bool dark = false);

} // namespace lesa
