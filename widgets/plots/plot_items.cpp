// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_items.h"

#include <algorithm>
#include <cmath>

namespace lesa {

QCPScatterStyle scatterStyle(MarkerShape shape, double size, const QPen& pen, const QBrush& brush)
{
    using Scatter = QCPScatterStyle;
    static constexpr std::array shapes = {Scatter::ssDisc, Scatter::ssSquare, Scatter::ssTriangle,
        Scatter::ssDiamond, Scatter::ssCross, Scatter::ssPlus, Scatter::ssTriangleInverted};
    const auto which = shapes[static_cast<std::size_t>(shape)];
    QPen solid = pen;
    solid.setStyle(Qt::SolidLine);
    return {which == Scatter::ssDisc ? Scatter::ssCircle : which, solid, brush, size};
}

DotsItem::DotsItem(QCPAxisRect* panel, std::vector<Dot> dots)
    : QCPAbstractItem(panel->parentPlot())
    , m_x(panel->axis(QCPAxis::atBottom))
    , m_y(panel->axis(QCPAxis::atLeft))
    , m_dots(std::move(dots))
{
    setClipAxisRect(panel);
    setClipToAxisRect(true);
}

void DotsItem::setLook(
    double size, const QPen& line, const QFont& font, const QColor& text, bool joined)
{
    m_size = size;
    m_line = line;
    m_font = font;
    m_text = text;
    m_joined = joined;
}

void DotsItem::setRing(int index, const QPen& pen)
{
    m_ring = index;
    m_ringPen = pen;
}

void DotsItem::draw(QCPPainter* painter)
{
    std::vector<QPointF> at;
    at.reserve(m_dots.size());
    for (const auto& dot : m_dots)
        at.emplace_back(m_x->coordToPixel(dot.x), m_y->coordToPixel(dot.y));
    painter->setAntialiasing(true);
    if (m_joined) {
        painter->setPen(m_line);
        painter->setBrush(Qt::NoBrush);
        painter->drawPolyline(at.data(), static_cast<int>(at.size()));
    }
    for (std::size_t i = 0; i < at.size(); ++i) {
        const auto& dot = m_dots[i];
        QPen pen(dot.inserted ? m_text : dot.colour.darker(130), m_line.widthF());
        auto style = dot.inserted
            ? scatterStyle(MarkerShape::Diamond, m_size * 1.5, pen, dot.colour)
            : scatterStyle(MarkerShape::Disc, m_size, pen, dot.colour);
        style.applyTo(painter, pen);
        style.drawShape(painter, at[i]);
    }
    if (m_ring >= 0 && m_ring < static_cast<int>(at.size())) {
        painter->setPen(m_ringPen);
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(at[static_cast<std::size_t>(m_ring)], m_size * 1.2, m_size * 1.2);
    }
    drawLabels(painter, at);
}

void DotsItem::drawLabels(QCPPainter* painter, const std::vector<QPointF>& at) const
{
    std::vector<QRectF> taken;
    for (const auto& p : at)
        taken.emplace_back(p - QPointF(m_size / 2, m_size / 2), QSizeF(m_size, m_size));
    const QFontMetricsF metrics(m_font);
    painter->setFont(m_font);
    painter->setPen(m_text);
    for (std::size_t i = 0; i < at.size(); ++i) {
        const auto& label = m_dots[i].label;
        if (label.isEmpty())
            continue;
        const QSizeF size(metrics.horizontalAdvance(label), metrics.ascent());
        const double gap = m_size * 0.8;
        const std::array corners
            = {QPointF(gap, -size.height() / 2), QPointF(-gap - size.width(), -size.height() / 2),
                QPointF(-size.width() / 2, -gap - size.height()), QPointF(-size.width() / 2, gap)};
        for (const auto& corner : corners) {
            const QRectF box(at[i] + corner, size);
            const auto hit = [&](const QRectF& other) { return other.intersects(box); };
            if (std::any_of(taken.begin(), taken.end(), hit)
                || !clipRect().contains(box.toAlignedRect()))
                continue;
            painter->drawText(QPointF(box.left(), box.bottom() - metrics.descent() * 0.3), label);
            taken.push_back(box);
            break;
        }
    }
}

CrossesItem::CrossesItem(QCPAxisRect* panel, double size)
    : QCPAbstractItem(panel->parentPlot())
    , m_x(panel->axis(QCPAxis::atBottom))
    , m_y(panel->axis(QCPAxis::atLeft))
    , m_size(size)
{
    setClipAxisRect(panel);
    setClipToAxisRect(true);
}

void CrossesItem::draw(QCPPainter* painter)
{
    painter->setAntialiasing(true);
    painter->setPen(m_pen);
    const double r = m_size / 2;
    for (const auto& point : m_points) {
        const QPointF p(m_x->coordToPixel(point.x()), m_y->coordToPixel(point.y()));
        painter->drawLine(p - QPointF(r, r), p + QPointF(r, r));
        painter->drawLine(p - QPointF(r, -r), p + QPointF(r, -r));
    }
}

ReadoutItem::ReadoutItem(QCustomPlot* plot)
    : QCPAbstractItem(plot)
{
    setClipToAxisRect(false);
    setVisible(false);
}

void ReadoutItem::show(QPointF pixel, const QString& text, const QColor& colour)
{
    m_pixel = pixel;
    m_words = text;
    m_colour = colour;
    setVisible(true);
}

void ReadoutItem::hide()
{
    setVisible(false);
}

void ReadoutItem::anchor(QCPAxis* x, QCPAxis* y, QPointF point)
{
    m_x = x;
    m_y = y;
    m_point = point;
}

void ReadoutItem::setLook(
    const QFont& font, const QColor& text, const QColor& background, const QColor& frame)
{
    m_font = font;
    m_text = text;
    m_background = background;
    m_frame = frame;
}

void ReadoutItem::draw(QCPPainter* painter)
{
    if (m_x)
        m_pixel = {m_x->coordToPixel(m_point.x()), m_y->coordToPixel(m_point.y())};
    painter->setAntialiasing(true);
    painter->setPen(QPen(m_colour, 2));
    painter->setBrush(m_background);
    painter->drawEllipse(m_pixel, 4.5, 4.5);

    constexpr double gap = 12;
    constexpr double padding = 6;
    const QFontMetricsF metrics(m_font);
    const QSizeF size
        = metrics.size(Qt::TextExpandTabs, m_words) + QSizeF(2 * padding, 2 * padding);
    QRectF box(m_pixel + QPointF(gap, -gap - size.height()), size);
    const QRectF all(mParentPlot->viewport());
    if (box.right() > all.right() - 2)
        box.moveRight(m_pixel.x() - gap);
    if (box.top() < 2)
        box.moveTop(m_pixel.y() + gap);
    box.moveLeft(std::clamp(box.left(), 2.0, std::max(2.0, all.right() - 2 - box.width())));
    box.moveTop(std::clamp(box.top(), 2.0, std::max(2.0, all.bottom() - 2 - box.height())));
    painter->setPen(QPen(m_frame, 1));
    painter->drawRoundedRect(box, 4, 4);
    painter->setFont(m_font);
    painter->setPen(m_text);
    painter->drawText(box.adjusted(padding, padding, -padding, -padding), Qt::AlignLeft, m_words);
}

} // namespace lesa
