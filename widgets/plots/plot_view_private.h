// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to widgets/plots: what PlotView keeps, shared by the sources that draw, read out and
// take input.

#include "widgets/plots/plot_items.h"
#include "widgets/plots/plot_scene.h"
#include "widgets/plots/plot_search.h"
#include "widgets/plots/plot_view.h"

#include <QElapsedTimer>
#include <QRubberBand>
#include <QTimer>

namespace lesa {

struct PlotView::Private {
    PlotView* view = nullptr;
    QCustomPlot* plot = nullptr; // child of the view
    std::unique_ptr<PlotScene> scene;
    PlotTheme theme;
    ReadoutItem* readout = nullptr;
    std::vector<ReadoutItem*> pins;
    QTimer draw; ///< single shot: gathers what came in
    QElapsedTimer sinceDraw;
    QElapsedTimer sinceSummary;
    bool grown = false;                                   ///< points came in since the last drawing
    QRubberBand* band = nullptr;                          // child of the plot
    QAction *fit, *logY, *logX, *hideOthers, *pin, *copy; // children of the view

    std::optional<PlotHit> hit;
    std::function<QString(const QString&, int)> suffix;
    QString readoutText;
    bool zoomed = false;   ///< the user chose the ranges: new points do not change them
    bool keyboard = false; ///< the readout is moved by keys
    std::optional<QPointF> pressed;
    int pressedPanel = -1;
    bool dragging = false;
    std::vector<std::pair<QCPRange, QCPRange>> dragStart;
    QMetaObject::Connection screenChange;

    explicit Private(PlotView* owner)
        : view(owner)
    {
    }

    void createActions();
    QAction* addAction(const QString& text, const QKeySequence& key, const QString& tip);
    [[nodiscard]] DrawStyle style() const;
    void rebuild(FigureContent content);
    void createReadout();
    void changed(); ///< draw soon
    void drawNow();
    void takeIn();
    void updateSummary();
    void updateRatio();

    [[nodiscard]] int panelAt(QPointF pixel) const;
    [[nodiscard]] ToPixel toPixel(int panel) const;
    [[nodiscard]] const Panel& panel(int index) const;
    [[nodiscard]] Series* findSeries(const QString& id) const;
    void hover(QPointF pixel);
    void showHit(std::optional<PlotHit> found);
    [[nodiscard]] QColor colourOf(const PlotHit& found) const;
    void step(int points, int curves);
    void pick(const PlotHit& found);
    void wheel(QWheelEvent* event);
    void press(QMouseEvent* event);
    void move(QMouseEvent* event);
    void release(QMouseEvent* event);
    void doubleClick(QMouseEvent* event);
    void zoomInto(QRect rect);
    void pinOrUnpin();
    void rangesChosen(); ///< by the user: they stay when points come in
};

} // namespace lesa
