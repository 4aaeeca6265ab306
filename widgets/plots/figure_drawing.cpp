// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/figure_drawing.h"

#include "widgets/plots/plot_scene.h"

#include <qcustomplot.h>

#include <algorithm>

namespace lesa {

DisplayList drawFigure(const FigureContent& content, const DrawStyle& style, QSize size)
{
    QCustomPlot plot;
    plot.setViewport(QRect(QPoint(0, 0), size));
    PlotScene scene(plot, style);
    scene.build(content);
    scene.fixLayout();

    DisplayListRecorder recorder(size);
    {
        QCPPainter painter(&recorder);
        // A vector painter would get heat maps enlarged to three times their cells and smoothed.
        const bool hasMap = std::any_of(content.panels.begin(), content.panels.end(),
            [](const Panel& panel) { return !panel.heatMaps.empty(); });
        painter.setMode(QCPPainter::pmVectorized, !hasMap);
        painter.setMode(QCPPainter::pmNoCaching);
        painter.setMode(QCPPainter::pmNonCosmetic);
        if (!style.transparent)
            painter.fillRect(plot.viewport(), style.theme.background);
        plot.toPainter(&painter, size.width(), size.height());
    }
    return recorder.take();
}

} // namespace lesa
