// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/figure_preview.h"

#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace lesa {

namespace {

constexpr int margin = 16;

/// Some screens report nonsense; then the logical resolution is the better guess.
double physicalDpi(const QScreen& screen)
{
    const double dpi = screen.physicalDotsPerInch();
    return dpi > 50 && dpi < 600 ? dpi : screen.logicalDotsPerInch();
}

void drawChecks(QPainter& painter, const QRectF& area)
{
    constexpr int cell = 8;
    painter.fillRect(area, Qt::white);
    for (int y = 0; y * cell < area.height(); ++y) {
        for (int x = y % 2; x * cell < area.width(); x += 2)
            painter.fillRect(QRectF(area.x() + x * cell, area.y() + y * cell, cell, cell) & area,
                QColor(0xe8, 0xe8, 0xe8));
    }
}

} // namespace

FigurePreview::FigurePreview(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Preview of the figure in its printed size"));
}

void FigurePreview::show(DisplayList drawing, int unitsPerPoint, bool transparent)
{
    m_drawing = std::move(drawing);
    m_unitsPerPoint = unitsPerPoint;
    m_transparent = transparent;
    setMinimumSize(sizeHint());
    update();
}

void FigurePreview::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, 0.1, 8.0);
    setMinimumSize(sizeHint());
    update();
}

double FigurePreview::pixelsPerPoint() const
{
    return physicalDpi(*screen()) / 72 * m_zoom;
}

QSizeF FigurePreview::paperSize() const
{
    return QSizeF(m_drawing.size) / m_unitsPerPoint * pixelsPerPoint();
}

QSize FigurePreview::sizeHint() const
{
    return paperSize().toSize() + QSize(2 * margin, 2 * margin);
}

void FigurePreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_drawing.size.isEmpty())
        return;
    QRectF paper(QPointF(0, 0), paperSize());
    paper.moveCenter(QRectF(rect()).center());
    if (m_transparent)
        drawChecks(painter, paper);
    else
        painter.fillRect(paper, Qt::white);
    painter.save();
    painter.translate(paper.topLeft());
    const double scale = pixelsPerPoint() / m_unitsPerPoint;
    painter.scale(scale, scale);
    m_drawing.paint(painter);
    painter.restore();
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.drawRect(paper);
}

} // namespace lesa
