// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/figures/figure_renderer.h"

#include <QStringList>

#include <vector>

namespace lesa {

/// Files to write: plain values, made in the GUI thread, run in a pool thread.
struct ExportJob {
    struct Item {
        PreparedFigure figure;
        QString path; ///< without the ending
    };
    std::vector<Item> items;
    std::vector<FigureFormat> formats;
};

struct ExportResult {
    QStringList written;
    QStringList warnings;
    QString failure; ///< one sentence; empty: all files were written
};

/// Any thread. Each file appears whole or not at all; stops at the first that fails.
ExportResult runExport(const ExportJob& job);

/// "{model}_{plot}_{venue}" with its words filled in, fit for a file name.
QString fillPattern(
    const QString& pattern, const QString& model, const QString& plot, const QString& venue);

/// "3.25 in × 2.01 in, fonts embedded (TrueType), 41 kB"
QString sizeLine(const FigureSpec& spec, qsizetype pdfBytes);

} // namespace lesa
