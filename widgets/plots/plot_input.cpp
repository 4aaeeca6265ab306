// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_view_private.h"

#include <QApplication>

#include <cmath>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr double zoomStep = 1.2;

/// The range as it looks when moved by `pixels`; a log axis moves by a factor.
QCPRange moved(const QCPAxis& axis, const QCPRange& start, double from, double to)
{
    QCPRange range = start;
    if (axis.scaleType() == QCPAxis::stLogarithmic) {
        const double factor = axis.pixelToCoord(from) / axis.pixelToCoord(to);
        return {range.lower * factor, range.upper * factor};
    }
    const double shift = axis.pixelToCoord(from) - axis.pixelToCoord(to);
    return {range.lower + shift, range.upper + shift};
}

} // namespace

void PlotView::Private::wheel(QWheelEvent* event)
{
    const QPointF pixel = event->position();
    const double factor = std::pow(zoomStep, -event->angleDelta().y() / 120.0);
    for (int i = 0; i < scene->panelCount(); ++i) {
        const QRect rect = scene->rect(i)->rect();
        const QRect outer = scene->rect(i)->outerRect();
        if (!outer.contains(pixel.toPoint()))
            continue;
        auto* x = scene->xAxis(i);
        auto* y = scene->yAxis(i);
        const bool onX = pixel.y() > rect.bottom();
        const bool onY = pixel.x() < rect.left();
        if (!onY)
            x->scaleRange(factor, x->pixelToCoord(pixel.x()));
        if (!onX && (onY || !(event->modifiers() & Qt::ControlModifier)))
            y->scaleRange(factor, y->pixelToCoord(pixel.y()));
        rangesChosen();
        break;
    }
    event->accept();
}

void PlotView::Private::press(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    view->setFocus(Qt::MouseFocusReason);
    pressed = event->position();
    pressedPanel = panelAt(event->position());
    dragging = false;
    dragStart.clear();
    for (int i = 0; i < scene->panelCount(); ++i)
        dragStart.emplace_back(scene->xAxis(i)->range(), scene->yAxis(i)->range());
}

void PlotView::Private::move(QMouseEvent* event)
{
    if (!pressed || !(event->buttons() & Qt::LeftButton)) {
        hover(event->position());
        return;
    }
    const auto distance = (event->position() - *pressed).manhattanLength();
    if (pressedPanel < 0 || (!dragging && distance < QApplication::startDragDistance()))
        return;
    dragging = true;
    showHit({});
    if (event->modifiers() & Qt::ShiftModifier) {
        const QRect inside = scene->rect(pressedPanel)->rect();
        band->setGeometry(
            QRect(pressed->toPoint(), event->position().toPoint()).normalized() & inside);
        band->show();
        return;
    }
    band->hide();
    auto* x = scene->xAxis(pressedPanel);
    auto* y = scene->yAxis(pressedPanel);
    const auto& [startX, startY] = dragStart[static_cast<std::size_t>(pressedPanel)];
    x->setRange(moved(*x, startX, pressed->x(), event->position().x()));
    y->setRange(moved(*y, startY, pressed->y(), event->position().y()));
    rangesChosen();
}

void PlotView::Private::release(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !pressed)
        return;
    pressed.reset();
    if (band->isVisible()) {
        band->hide();
        zoomInto(band->geometry());
        return;
    }
    if (dragging)
        return;
    if (const auto id = scene->legendSeriesAt(event->position()); !id.isEmpty()) {
        view->setSeriesHidden(id, !findSeries(id)->hidden);
        return;
    }
    hover(event->position());
    if (hit)
        pick(*hit);
}

void PlotView::Private::doubleClick(QMouseEvent* event)
{
    pressed.reset();
    if (const auto id = scene->legendSeriesAt(event->position()); !id.isEmpty())
        view->isolate(id);
    else if (panelAt(event->position()) >= 0)
        view->fit();
}

void PlotView::Private::zoomInto(QRect area)
{
    if (pressedPanel < 0 || area.width() < 4 || area.height() < 4)
        return;
    scene->rect(pressedPanel)
        ->zoom(QRectF(area), {scene->xAxis(pressedPanel), scene->yAxis(pressedPanel)});
    rangesChosen();
}

void PlotView::Private::rangesChosen()
{
    zoomed = true;
    changed();
    emit view->xRangeChanged(view->xRange());
}

void PlotView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: d->step(-1, 0); break;
    case Qt::Key_Right: d->step(1, 0); break;
    case Qt::Key_Up: d->step(0, -1); break;
    case Qt::Key_Down: d->step(0, 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (d->hit)
            d->pick(*d->hit);
        break;
    case Qt::Key_Escape:
        if (!d->hit && selectedKey().isEmpty()) {
            QWidget::keyPressEvent(event);
            return;
        }
        d->showHit({});
        selectKey({});
        break;
    default: QWidget::keyPressEvent(event); return;
    }
    event->accept();
}

bool PlotView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != d->plot || d->scene->panelCount() == 0)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::Wheel: d->wheel(static_cast<QWheelEvent*>(event)); return true;
    case QEvent::MouseButtonPress: d->press(static_cast<QMouseEvent*>(event)); return true;
    case QEvent::MouseMove: d->move(static_cast<QMouseEvent*>(event)); return true;
    case QEvent::MouseButtonRelease: d->release(static_cast<QMouseEvent*>(event)); return true;
    case QEvent::MouseButtonDblClick: d->doubleClick(static_cast<QMouseEvent*>(event)); return true;
    case QEvent::Leave:
        if (!d->keyboard)
            d->showHit({});
        return false;
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace lesa
