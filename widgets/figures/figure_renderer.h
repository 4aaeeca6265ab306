// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/figures/figure_spec.h"
#include "widgets/plots/display_list.h"

#include <QByteArray>

namespace lesa {

enum class FigureFormat { Pdf, Svg, Png, Csv, Recipe };

QString suffix(FigureFormat format); ///< "pdf", "svg", "png", "csv", "json"
/// By a file name's ending; nullopt: none of ours.
std::optional<FigureFormat> formatOf(const QString& fileName);

struct RenderedFigure {
    QByteArray bytes;
    QStringList warnings; ///< finished sentences, for the user
};

/// A figure laid out for its spec, ready to be written in any thread.
struct PreparedFigure {
    FigureContent content;
    FigureSpec spec;
    DisplayList drawing; ///< in quarters of a point
    QStringList warnings;
};

/// GUI thread; some milliseconds for some thousand points.
PreparedFigure prepareFigure(const FigureContent& content, const FigureSpec& spec);

/// Any thread. The same figure gives the same bytes, on any day:
///   PDF  vector, fonts embedded as TrueType, page = figure, heat maps exact; no creation date
///   SVG  clip-path around curves; text as text or outlines
///   PNG  at spec.dpi, which is also stored in the file
///   CSV  exactly the plotted numbers, 17 digits
///   Recipe  spec and content as JSON, enough to draw it all again
RenderedFigure renderFigure(const PreparedFigure& figure, FigureFormat format);

/// Both steps; GUI thread.
RenderedFigure renderFigure(
    const FigureContent& content, const FigureSpec& spec, FigureFormat format);

/// What `lesa-workbench --figure RECIPE -o FILE` does; needs a QApplication (offscreen will do),
/// shows nothing. The format is that of the output's ending. Errors and warnings go to `messages`.
/// @return exit code: 0 done, 2 ending unknown, 4 recipe bad, 6 cannot write
int renderFromRecipe(const QString& recipePath, const QString& outputPath, QStringList* messages);

} // namespace lesa
