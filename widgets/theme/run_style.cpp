// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/run_style.h"

#include "widgets/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <array>

namespace lesa {

namespace {

constexpr std::array<QRgb, runColorCount> light
    = {0x0072b2, 0xd55e00, 0x009e73, 0xcc79a7, 0xe69f00, 0x3d9bd1, 0xb3a500, 0x222222};
constexpr std::array<QRgb, runColorCount> dark
    = {0x4aa3e0, 0xf0803c, 0x2fc79b, 0xdf9cc2, 0xe9b23c, 0x7cc8f5, 0xf0e442, 0xe6e6e6};
constexpr std::array dashes
    = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};
constexpr int markerCount = 8;

void drawMarker(QPainter& painter, Marker marker, QPointF at, double r)
{
    QPainterPath path;
    switch (marker) {
    case Marker::Circle: path.addEllipse(at, r, r); break;
    case Marker::Square: path.addRect(at.x() - r, at.y() - r, 2 * r, 2 * r); break;
    case Marker::Triangle:
        path.addPolygon(QPolygonF({at + QPointF(0, -r), at + QPointF(r, r), at + QPointF(-r, r)}));
        break;
    case Marker::InvertedTriangle:
        path.addPolygon(QPolygonF({at + QPointF(0, r), at + QPointF(r, -r), at + QPointF(-r, -r)}));
        break;
    case Marker::Diamond:
        path.addPolygon(QPolygonF(
            {at + QPointF(0, -r), at + QPointF(r, 0), at + QPointF(0, r), at + QPointF(-r, 0)}));
        break;
    case Marker::Cross:
    case Marker::Plus:
    case Marker::Star:
        if (marker != Marker::Plus) {
            painter.drawLine(at + QPointF(-r, -r), at + QPointF(r, r));
            painter.drawLine(at + QPointF(-r, r), at + QPointF(r, -r));
        }
        if (marker != Marker::Cross) {
            painter.drawLine(at + QPointF(0, -r), at + QPointF(0, r));
            painter.drawLine(at + QPointF(-r, 0), at + QPointF(r, 0));
        }
        return;
    }
    path.closeSubpath();
    painter.fillPath(path, painter.pen().color());
}

} // namespace

RunStyle runStyle(int index, bool onDark)
{
    const auto i = static_cast<std::size_t>(std::max(0, index));
    return {QColor(onDark ? dark[i % dark.size()] : light[i % light.size()]),
        dashes[i / runColorCount % dashes.size()],
        static_cast<Marker>(static_cast<int>(i) % markerCount)};
}

RunStyle runStyle(int index)
{
    return runStyle(index, Theme::isDark());
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
        painter.setPen(QPen(style.color, 2, style.dash));
        painter.drawLine(QPointF(1, height / 2.), QPointF(width - 1, height / 2.));
        painter.setPen(QPen(style.color, 1.5));
        drawMarker(painter, style.marker, {width / 2., height / 2.}, 4);
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace lesa
