// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_view_private.h"

#include <QAccessible>
#include <QAction>

#include <algorithm>
#include <cmath>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr int drawIntervalMs = 50; ///< 20 pictures a second

} // namespace

void PlotView::Private::createActions()
{
    fit = addAction(tr("Fit to data"), Qt::Key_F, tr("Show everything"));
    connect(fit, &QAction::triggered, view, &PlotView::fit);
    logY = addAction(tr("Logarithmic y"), Qt::Key_L, tr("Logarithmic y axis"));
    logY->setCheckable(true);
    connect(logY, &QAction::toggled, view, [this](bool on) {
        for (int i = 0; i < scene->panelCount(); ++i)
            view->setLogY(on, i);
    });
    logX = addAction(tr("Logarithmic x"), Qt::SHIFT | Qt::Key_L, tr("Logarithmic x axis"));
    logX->setCheckable(true);
    connect(logX, &QAction::toggled, view, &PlotView::setLogX);
    hideOthers = addAction(
        tr("Hide others"), Qt::Key_H, tr("Show only the curve under the cursor, or all again"));
    connect(hideOthers, &QAction::triggered, view, [this] {
        if (hit && findSeries(hit->id))
            view->isolate(hit->id);
        else if (!view->hiddenSeries().isEmpty())
            view->isolate({});
    });
    pin = addAction(tr("Pin readout"), Qt::Key_P,
        tr("Keep the readout of this point; without one, remove all pins"));
    connect(pin, &QAction::triggered, view, [this] { pinOrUnpin(); });
    copy = addAction(tr("Copy figure or value"), QKeySequence::Copy,
        tr("Copy the value under the cursor, else the figure"));
    connect(copy, &QAction::triggered, view, &PlotView::copy);
}

QAction* PlotView::Private::addAction(
    const QString& text, const QKeySequence& key, const QString& tip)
{
    auto* action = new QAction(text, view);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(tr("%1 (%2)").arg(tip, key.toString(QKeySequence::NativeText)));
    view->addAction(action);
    return action;
}

DrawStyle PlotView::Private::style() const
{
    DrawStyle style;
    const QFontInfo font(view->font());
    style.labelSize = font.pixelSize();
    style.tickSize = std::max(9.0, std::round(font.pixelSize() * 0.9));
    style.legendSize = style.tickSize;
    style.family = view->font().family();
    style.theme = theme;
    return style;
}

void PlotView::Private::rebuild(FigureContent content)
{
    const auto key = scene->selectedKey();
    pins.clear();
    readout = nullptr;
    hit.reset();
    scene->build(std::move(content));
    scene->setSelectedKey(key);
    createReadout();
    updateSummary();
    const bool any = scene->panelCount() > 0;
    const QSignalBlocker blockX(logX);
    const QSignalBlocker blockY(logY);
    logX->setChecked(any && view->isLogX());
    logY->setChecked(any && view->isLogY());
    for (auto* action : {fit, logY, logX, hideOthers, pin, copy})
        action->setEnabled(any);
    changed();
}

void PlotView::Private::createReadout()
{
    readout = new ReadoutItem(plot);
    readout->setLayer(u"readout"_s);
    readout->setLook(view->font(), theme.text, theme.background, theme.axis);
}

void PlotView::Private::changed()
{
    if (draw.isActive())
        return;
    // Never busier with drawing than half of the time, however slow a drawing is.
    const auto pause = std::max<qint64>(drawIntervalMs, qRound64(2 * plot->replotTime()));
    draw.start(static_cast<int>(std::clamp<qint64>(pause - sinceDraw.elapsed(), 0, 1000)));
}

void PlotView::Private::drawNow()
{
    draw.stop();
    if (std::exchange(grown, false))
        takeIn();
    sinceDraw.restart();
    if (!plot->viewport().isEmpty()) // else its first resize draws it
        plot->replot(QCustomPlot::rpQueuedRefresh);
}

/// Once for all points that came since the last drawing: looking through a million takes a while.
void PlotView::Private::takeIn()
{
    for (int i = 0; !zoomed && i < scene->panelCount(); ++i) {
        if (i == 0)
            scene->fitX();
        scene->fitY(i);
    }
    constexpr int summaryIntervalMs = 2000;
    if (!sinceSummary.isValid() || sinceSummary.elapsed() > summaryIntervalMs) {
        updateSummary();
        sinceSummary.start();
    }
}

void PlotView::Private::updateSummary()
{
    const auto text = summarise(scene->content());
    if (view->accessibleDescription() == text)
        return;
    view->setAccessibleDescription(text);
    QAccessibleEvent event(view, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void PlotView::Private::updateRatio()
{
    if (plot->bufferDevicePixelRatio() == view->devicePixelRatioF())
        return;
    plot->setBufferDevicePixelRatio(view->devicePixelRatioF());
    changed();
}

} // namespace lesa
