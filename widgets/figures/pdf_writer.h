// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plots/display_list.h"

#include <QByteArray>

namespace lesa {

/// A drawing as a PDF of one page that is exactly the figure. Fonts are embedded, or text becomes
/// paths and there are no fonts. Holds no date, so the same drawing gives the same bytes.
QByteArray writePdf(
    const DisplayList& drawing, int unitsPerPoint, bool textAsPaths, const QString& title);

} // namespace lesa
