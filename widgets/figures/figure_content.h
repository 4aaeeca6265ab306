// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/figures/colour_maps.h"

#include <QColor>
#include <QString>
#include <QStringList>

#include <limits>
#include <optional>
#include <vector>

namespace lesa {

/// What a figure shows, as plain values: the screen and every exported format are drawn from it.
/// Pages fill it; nothing in it knows a widget, a file or a session.

struct Range {
    double lower = 0;
    double upper = 1;
    bool operator==(const Range&) const = default;
};

enum class AxisScale { Linear, Log };

struct Axis {
    QString label;
    AxisScale scale = AxisScale::Linear;
    std::optional<Range> range; ///< nullopt: fitted to what is visible
    bool integers = false;      ///< ticks only at whole numbers: layers, directions
    QStringList categories;     ///< names at 0, 1, 2, …; empty: numbers
    bool reversed = false;
};

enum class LineShape { Line, Steps, None };

/// A run's curve, a layer's spectrum, a fitted line. x need not be sorted; a non-finite y leaves a
/// gap and a ✕ at that x.
struct Series {
    QString id;   ///< unique within the figure
    QString name; ///< in the legend; empty: not in the legend
    QString key;  ///< what it stands for, e.g. "layer:7"; selected together in all views
    std::vector<double> x;
    std::vector<double> y;
    std::vector<double> raw;      ///< unsmoothed y, drawn faintly behind; empty: none
    std::vector<double> low;      ///< lower edge of an envelope; empty: none
    std::vector<double> high;     ///< upper edge
    QStringList pointKeys;        ///< one per point where points stand for layers; may be empty
    int style = 0;                ///< run style: colour + dash + marker
    std::optional<double> depth;  ///< 0…1: colour along the figure's depth map instead
    std::optional<QColor> colour; ///< overrides both
    LineShape shape = LineShape::Line;
    bool markers = false;
    bool dashed = false;   ///< dashed whatever the style says: fits, references
    bool hidden = false;   ///< kept in the legend, greyed
    double widthScale = 1; ///< times the figure's line width
};

enum class Across { X, Y };

/// A line at one x (energy 90 %) or one y (the unexpanded model's loss).
struct Marker {
    Across across = Across::X;
    double at = 0;
    QString label;
    QString key;
    bool dashed = true;
    std::optional<int> style; ///< colour of a run style; nullopt: the muted text colour
};

/// A shaded interval, e.g. the gaps that get a layer.
struct Band {
    Across across = Across::X;
    double from = 0;
    double to = 0;
    QString label;
    std::optional<int> style;
};

/// rows × cols cells; cell (r, c) is centred on x = x0 + c·dx, y = y0 + r·dy. Non-finite cells are
/// left blank.
struct HeatMap {
    QString id;
    int rows = 0;
    int cols = 0;
    std::vector<double> values; ///< row-major
    double x0 = 0;
    double dx = 1;
    double y0 = 0;
    double dy = 1;
    ColourMap map = ColourMap::Viridis;
    std::optional<Range> range; ///< nullopt: of the finite values; symmetric for a diverging map
    bool log = false;
    QString label;       ///< beside the colour bar
    QStringList rowKeys; ///< one per row, may be empty
    QStringList colKeys;
};

/// Points in order, joined by a thin line, coloured by depth (the paper's t-SNE figure).
struct Trajectory {
    QString id;
    QString name;
    std::vector<double> x;
    std::vector<double> y;
    std::vector<double> depth;  ///< what colours the points, e.g. the layer number
    std::vector<bool> inserted; ///< drawn as open diamonds; empty: none
    QStringList labels;         ///< beside the points; empty strings draw nothing
    QStringList keys;           ///< one per point
    QString depthLabel;         ///< beside the colour bar
    bool joined = true;
};

/// Bars or a histogram.
struct Bars {
    QString id;
    QString name;
    std::vector<double> x; ///< centres
    std::vector<double> height;
    double width = 1; ///< in units of x
    int style = 0;
    QStringList keys;
    bool hidden = false;
};

struct Panel {
    Axis x;
    Axis y;
    std::vector<Series> series;
    std::vector<Marker> markers;
    std::vector<Band> bands;
    std::vector<HeatMap> heatMaps;
    std::vector<Trajectory> trajectories;
    std::vector<Bars> bars;
    double heightShare = 1;   ///< of the figure, against the other panels
    bool squareCells = false; ///< matrices: one unit of x is as long as one of y
};

enum class LegendPlace { Inside, Outside, None };

struct FigureContent {
    QString id;    ///< of the kind of figure, e.g. "spectra"; names files
    QString title; ///< of windows and files; never drawn into the figure
    std::vector<Panel> panels;
    bool sharedX = true; ///< only the lowest panel shows x's numbers and label
    LegendPlace legend = LegendPlace::Inside;
    ColourMap depthMap = ColourMap::Viridis; ///< for Series::depth and Trajectory::depth
    QString depthLabel;                      ///< of the colour bar for Series::depth; empty: no bar
    Range depthRange = {0, 1}; ///< what depth 0…1 means on that bar, e.g. layers 0…31
    QString summary;           ///< for screen readers; empty: summarise() says it
};

/// One sentence a screen reader can say: "3 curves, lowest LESA 2.71 at training step 500".
QString summarise(const FigureContent& content);

/// What values cover, kept up to date by adding only what is new.
struct Bounds {
    double lower = std::numeric_limits<double>::infinity();
    double upper = -std::numeric_limits<double>::infinity();
    double lowestPositive = std::numeric_limits<double>::infinity(); ///< for log axes

    void add(double value);
};
struct SeriesBounds {
    Bounds x;
    Bounds y; ///< with raw and envelope
    std::size_t points = 0;

    void add(const Series& series); ///< takes in the points that are new since the last time
};

struct Extent {
    std::optional<Range> x;
    std::optional<Range> y;
};
/// What the panel's visible parts cover, finite values only, and only above 0 on a log axis.
Extent extentOf(const Panel& panel);
/// The same, from bounds of its series, one each, that were kept up to date.
Extent extentOf(const Panel& panel, const std::vector<SeriesBounds>& series);

/// How many finite points of the visible curves a log axis cannot show.
int hiddenByLog(const Panel& panel);

/// The finite values' range of a map, or its own; symmetric about 0 for a diverging map.
Range valueRange(const HeatMap& map);

} // namespace lesa
