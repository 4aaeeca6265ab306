// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/run_style.h"

#include "widgets/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <array>
#include <cstdlib>

namespace lesa {

namespace {

constexpr std::array<QRgb, 7> light
    = {0xff0072b2, 0xffd55e00, 0xff009e73, 0xffcc79a7, 0xffe69f00, 0xff56b4e9, 0xff000000};
constexpr std::array<QRgb, 7> dark
    = {0xff4aa3df, 0xfff0803c, 0xff2cc295, 0xffe09cc2, 0xfff2b632, 0xff8fd0f5, 0xffe8e8e8};
constexpr std::array<QRgb, 4> greys = {0xff000000, 0xff6e6e6e, 0xff404040, 0xff969696};
constexpr std::array dashes
    = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};

QPolygonF outline(MarkerShape shape, double r)
{
    switch (shape) {
    case MarkerShape::Square: return QPolygonF(QRectF(-r, -r, 2 * r, 2 * r));
    case MarkerShape::Triangle: return {{{0, -r}, {r, r}, {-r, r}}};
    case MarkerShape::TriangleDown: return {{{0, r}, {r, -r}, {-r, -r}}};
    case MarkerShape::Diamond: return {{{0, -r}, {r, 0}, {0, r}, {-r, 0}}};
    default: return {};
    }
}

void drawMarker(QPainter& painter, MarkerShape shape, QPointF at, double r)
{
    painter.save();
    painter.translate(at);
    if (shape == MarkerShape::Cross) {
        painter.drawLine(QPointF(-r, -r), QPointF(r, r));
        painter.drawLine(QPointF(-r, r), QPointF(r, -r));
    } else if (shape == MarkerShape::Plus) {
        painter.drawLine(QPointF(0, -r), QPointF(0, r));
        painter.drawLine(QPointF(-r, 0), QPointF(r, 0));
    } else {
        QPainterPath path;
        if (shape == MarkerShape::Disc)
            path.addEllipse(QPointF(), r, r);
        else
            path.addPolygon(outline(shape, r));
        path.closeSubpath();
        painter.fillPath(path, painter.pen().color());
    }
    painter.restore();
}

} // namespace

RunStyle runStyle(int index, ColourSet set, bool onDark)
{
    const auto i = static_cast<std::size_t>(std::abs(index));
    const auto marker = static_cast<MarkerShape>(i % 7);
    if (set == ColourSet::Grayscale) {
        const QColor grey = greys[i % greys.size()];
        return {onDark ? QColor(255 - grey.red(), 255 - grey.red(), 255 - grey.red()) : grey,
            dashes[i % dashes.size()], marker};
    }
    return {QColor((onDark ? dark : light)[i % 7]), dashes[i / 7 % dashes.size()], marker};
}

RunStyle runStyle(int index)
{
    return runStyle(index, ColourSet::OkabeIto, Theme::isDark());
}

QIcon runStyleIcon(int index)
{
    constexpr int width = 28;
    constexpr int height = 16;
    QIcon icon;
    for (const int ratio : {1, 2, 3}) {
        QPixmap pixmap(width * ratio, height * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto style = runStyle(index);
        painter.setPen(QPen(style.colour, 2, style.dash));
        painter.drawLine(QPointF(1, height / 2.), QPointF(width - 1, height / 2.));
        painter.setPen(QPen(style.colour, 1.5));
        drawMarker(painter, style.marker, {width / 2., height / 2.}, 4);
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace lesa
