// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/figures/figure_content.h"
#include "widgets/plots/draw_style.h"
#include "widgets/theme/run_style.h"

#include <QSizeF>
#include <QString>
#include <QStringList>

#include <optional>

namespace lesa {

enum class WidthKind {
    Column,
    Full,
    Half
}; ///< Half: of the full width; Column = Full where there is one column
enum class FontKind { Sans, Serif };

/// How a figure is put on paper. Defaults: one ICML column.
struct FigureSpec {
    QString venue = QStringLiteral("icml");
    WidthKind width = WidthKind::Column;
    double customWidthInch = 4;
    double ratio = 0.618; ///< height : width, except on slides at full width
    FontKind font = FontKind::Sans;
    double basePt = 0; ///< of axis labels; ticks and legend are 2 pt smaller; 0: the venue's
    double lineWidthPt = 1.2;
    bool markers = false;
    std::optional<LegendPlace> legend; ///< nullopt: as on screen
    ColourSet colours = ColourSet::OkabeIto;
    bool transparent = false;
    bool grid = true;
    bool svgOutlines = false; ///< text in SVG as paths
    bool pdfOutlines = false; ///< text in PDF as paths: no fonts at all
    int dpi = 300;            ///< of PNG
    bool operator==(const FigureSpec&) const = default;
};

/// Width and height in inches, whole points.
QSizeF sizeInch(const FigureSpec& spec);
double basePt(const FigureSpec& spec);

/// The spec as drawing instructions; always on a light background.
DrawStyle drawStyle(const FigureSpec& spec);

/// The installed family that stands for the kind, and what to tell the user about it: a preferred
/// face that is missing, characters that another face must lend.
struct FontChoice {
    QString family;
    QStringList warnings;
};
FontChoice chooseFont(FontKind kind, const FigureContent& content);

} // namespace lesa
