// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to widgets/plots: one FigureContent as QCustomPlot's objects. PlotView (screen) and
// drawFigure (paper) both use it, so that what is exported is what is seen.

#include "widgets/plots/curve_outline.h"
#include "widgets/plots/draw_style.h"

#include <QFont>
#include <QMargins>
#include <QPen>
#include <QRect>

#include <span>
#include <vector>

class QCPAbstractLegendItem;
class QCPAbstractPlottable;
class QCPAxis;
class QCPAxisRect;
class QCPColorScale;
class QCPGraph;
class QCPItemRect;
class QCPItemText;
class QCPLegend;
class QCPPlottableLegendItem;
class QCustomPlot;

namespace lesa {

class CrossesItem;
class DotsItem;

class PlotScene {
public:
    PlotScene(QCustomPlot& plot, DrawStyle style);

    void build(FigureContent content); ///< replaces everything
    [[nodiscard]] const FigureContent& content() const { return m_content; }
    [[nodiscard]] FigureContent& content() { return m_content; } ///< then restyle() or fit()
    void setStyle(DrawStyle style);                              ///< for the next build

    /// New points at the end of a series; false: no such series.
    bool append(const QString& id, std::span<const double> x, std::span<const double> y,
        std::span<const double> raw);

    void setScale(int panel, Qt::Orientation axis, AxisScale scale);
    void fitX();
    void fitY(int panel);
    void setSelectedKey(const QString& key);
    [[nodiscard]] const QString& selectedKey() const { return m_selectedKey; }
    void restyle();   ///< pens, hidden series, selection
    void fixLayout(); ///< square cells, number of ticks; before each drawing

    [[nodiscard]] int panelCount() const { return static_cast<int>(m_panels.size()); }
    [[nodiscard]] QCPAxis* xAxis(int panel) const;
    [[nodiscard]] QCPAxis* yAxis(int panel) const;
    [[nodiscard]] QCPAxisRect* rect(int panel) const;
    [[nodiscard]] QRect legendRect(const QString& seriesId) const;
    [[nodiscard]] QString legendSeriesAt(QPointF pixel) const;
    [[nodiscard]] QColor colourOf(const Series& series) const;

private:
    struct Curve {
        int panel = 0;
        int index = 0;
        QCPAbstractPlottable* line = nullptr; ///< QCPGraph if sorted by x, else QCPCurve
        QCPGraph* raw = nullptr;
        QCPGraph* low = nullptr;
        QCPGraph* high = nullptr;
        CrossesItem* crosses = nullptr;
        double lastFinite = 0;
        bool sorted = true;
        bool thinned = false; ///< only what pixels can show is handed to `line` and `raw`
        CurveOutline outline;
        CurveOutline rawOutline;
    };
    struct View {
        QCPAxisRect* rect = nullptr;
        std::vector<SeriesBounds> bounds; ///< one a series
        std::vector<DotsItem*> dots;
        std::vector<QCPItemRect*> frames;      ///< round a selected row or column of a map
        std::vector<QCPItemText*> lineNotes;   ///< labels of horizontal lines
        std::vector<QCPItemText*> columnNotes; ///< labels of vertical lines
        QCPItemText* hiddenNote = nullptr;
        QCPColorScale* bar = nullptr;
        QCPItemText* barTitle = nullptr; ///< reads upwards, as the axis titles at the left do
    };

    void clear();
    void addPanels();
    void addPanel(int index);
    void styleAxis(QCPAxis* axis, const Axis& what, bool labelled);
    void addSeries(int panel, int index);
    void fill(Curve& curve);
    [[nodiscard]] bool canBeThinned(const Curve& curve) const;
    void thin(Curve& curve);
    void thinAll(); ///< for the ranges and sizes of this drawing
    void addPoints(Curve& curve, std::span<const double> x, std::span<const double> y,
        std::span<const double> raw);
    void addBand(int panel, const Band& band);
    void addMarker(int panel, const Marker& marker);
    void addHeatMap(int panel, const HeatMap& map);
    void addTrajectory(int panel, const Trajectory& trajectory);
    void addBars(int panel, const Bars& bars);
    void addColourBar(int panel, ColourMap map, Range range, const QString& label, bool log);
    void addLegend();
    void placeLegend(); ///< for this size: outside when inside it would hide the curves
    void moveLegend(bool outside);
    void wrapLegend();
    [[nodiscard]] bool isLegendOutside() const;
    void layOut();
    void placeBarTitles();
    void placeNotes(); ///< labels of lines, where they hide least
    [[nodiscard]] bool isCrossed(int panel, const QRectF& area) const;
    void setTickers(int panel);
    struct Corner {
        Qt::Alignment place;
        double covered = 0; ///< share of the points that the legend hides there
    };
    [[nodiscard]] Corner emptiestCorner() const;
    void styleCurve(Curve& curve);
    void styleSelection();
    void updateHiddenNote(int panel);

    [[nodiscard]] const Series& series(const Curve& curve) const;
    static bool isFilled(const Panel& panel);     ///< by a map: no air at its edges
    [[nodiscard]] Extent extent(int panel) const; ///< of what is visible, by the kept bounds
    [[nodiscard]] ColourMap mapFor(ColourMap map) const;
    [[nodiscard]] RunStyle look(int style) const;
    [[nodiscard]] QFont font(double size) const;
    [[nodiscard]] double units(double length) const { return length * m_style.unit; }
    [[nodiscard]] QPen pen(const QColor& colour, double width) const;
    [[nodiscard]] bool isOnPaper() const { return m_style.unit > 1; }

    QCustomPlot& m_plot;
    DrawStyle m_style;
    FigureContent m_content;
    std::vector<View> m_panels;
    std::vector<Curve> m_curves;
    std::vector<DotsItem*> m_selectionDots;
    QCPLegend* m_legend = nullptr;
    QString m_selectedKey;
};

} // namespace lesa
