// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/figures/figure_content.h"
#include "widgets/plots/plot_theme.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <span>

class QAction;

namespace lesa {

/// A figure on screen: zoom, log axes, hover, selection, live curves.
///
/// Wheel zooms about the cursor (over an axis: that axis only), drag moves, drag with Shift zooms
/// into a rectangle, double click or F fits. A click on a legend entry hides the curve, a double
/// click leaves it alone. Left and Right move the readout along the curve, Up and Down change the
/// curve, Enter picks, Escape clears. The actions are the widget's own; give them to a menu too.
class PlotView : public QWidget {
    Q_OBJECT
public:
    explicit PlotView(QWidget* parent = nullptr);
    ~PlotView() override;

    /// Shows another figure. Of the same id: zoom, log axes and hidden curves stay, by series id.
    void setContent(FigureContent content);
    /// What is seen now, for exporting: with appended points, zoomed ranges, log axes, hidden
    /// curves.
    [[nodiscard]] FigureContent shownContent() const;
    [[nodiscard]] bool isEmpty() const;      ///< no figure is shown
    [[nodiscard]] QString contentId() const; ///< of the figure that is shown: "spectra"

    /// Adds points at the end of a curve; drawn at most 20 times a second. raw is as long as y, or
    /// empty. False: no such curve.
    bool append(const QString& seriesId, std::span<const double> x, std::span<const double> y,
        std::span<const double> raw = {});

    void setTheme(const PlotTheme& theme);
    [[nodiscard]] const PlotTheme& theme() const;

    void setLogY(bool log, int panel = 0);
    void setLogX(bool log); ///< all panels: they share x
    [[nodiscard]] bool isLogY(int panel = 0) const;
    [[nodiscard]] bool isLogX() const;
    [[nodiscard]] int hiddenPoints(int panel = 0) const; ///< finite, but not above 0 on a log axis

    void setSeriesHidden(const QString& seriesId, bool hidden);
    [[nodiscard]] QStringList hiddenSeries() const;
    void isolate(const QString& seriesId); ///< hides all others; again: shows all

    [[nodiscard]] Range xRange() const;
    [[nodiscard]] Range yRange(int panel = 0) const;
    void setXRange(Range range); ///< as if the user had zoomed
    void setYRange(Range range, int panel = 0);
    void fit();

    /// Marks everything that stands for this key; empty: nothing. Emits nothing.
    void selectKey(const QString& key);
    [[nodiscard]] QString selectedKey() const;

    /// What the readout says now; empty when nothing is near the cursor.
    [[nodiscard]] QString readout() const;
    void setReadoutSuffix(std::function<QString(const QString& seriesId, int index)> suffix);

    /// Where a data point is, in this widget's pixels.
    [[nodiscard]] QPointF toPixel(double x, double y, int panel = 0) const;
    /// The plotting area of a panel, in this widget's pixels.
    [[nodiscard]] QRect panelRect(int panel = 0) const;
    /// The legend entry of a curve, in this widget's pixels; empty when there is none.
    [[nodiscard]] QRect legendRect(const QString& seriesId) const;

    /// Copies the readout when the cursor is on a point, else the figure as an image.
    void copy();
    void clearPins();

    [[nodiscard]] QAction* fitAction() const;
    [[nodiscard]] QAction* logYAction() const;
    [[nodiscard]] QAction* logXAction() const;
    [[nodiscard]] QAction* hideOthersAction() const;
    [[nodiscard]] QAction* pinAction() const;
    [[nodiscard]] QAction* copyAction() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void picked(const QString& seriesId, int index);
    void keyPicked(
        const QString& key); ///< the layer or run that was picked; for selectKey of others
    void hovered(const QString& readout);  ///< empty when the cursor left
    void xRangeChanged(lesa::Range range); ///< by the user, not by points that came in
    void fitted();                         ///< by the user, after a zoom
    void hiddenSeriesChanged();
    void axesChanged(); ///< log or linear
    void drawn();       ///< toPixel answers for what is on screen now

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Both views keep the same x range from now on; any number of views may be linked in pairs.
void linkX(PlotView& a, PlotView& b);
/// A key picked in one is selected in all.
void linkSelection(std::initializer_list<PlotView*> views);

} // namespace lesa
