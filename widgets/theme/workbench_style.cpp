// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/workbench_style.h"

#include "widgets/theme/metrics.h"
#include "widgets/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QTableView>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr double radius = 2.5;

QColor outlineOf(const QStyleOption& option)
{
    const auto& colors = Theme::colors();
    return option.state & QStyle::State_Enabled ? colors.mutedText : colors.border;
}

void drawOutline(QPainter& painter, const QStyleOption& option)
{
    if (!Theme::isDark() || option.state & QStyle::State_HasFocus)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::colors().border);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

void drawCheckBox(QPainter& painter, const QStyleOption& option)
{
    const auto& colors = Theme::colors();
    const double side = std::min(option.rect.width(), option.rect.height()) - 1.0;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool filled = option.state & (QStyle::State_On | QStyle::State_NoChange);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hot = option.state & (QStyle::State_HasFocus | QStyle::State_MouseOver);
    painter.setPen(QPen(enabled && (hot || filled) ? colors.accent : outlineOf(option), 1));
    painter.setBrush(!filled ? colors.surface : enabled ? colors.accent : colors.border);
    painter.drawRoundedRect(box, radius, radius);
    QPainterPath mark;
    const auto at = [&](double x, double y) { return box.topLeft() + QPointF(x, y) * side; };
    if (option.state & QStyle::State_On) {
        mark.moveTo(at(0.22, 0.52));
        mark.lineTo(at(0.42, 0.72));
        mark.lineTo(at(0.79, 0.29));
    } else if (option.state & QStyle::State_NoChange) {
        mark.moveTo(at(0.25, 0.5));
        mark.lineTo(at(0.75, 0.5));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.accentText, side / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(mark);
    painter.restore();
}

} // namespace

WorkbenchStyle::WorkbenchStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void WorkbenchStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
    QPainter* painter, const QWidget* widget) const
{
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck) {
        drawCheckBox(*painter, *option);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameLineEdit)
        drawOutline(*painter, *option);
}

void WorkbenchStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
    QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        drawOutline(*painter, *option);
}

int WorkbenchStyle::pixelMetric(
    PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    // Of a cell's text, one pixel is added to it.
    if (metric == PM_FocusFrameHMargin && qobject_cast<const QTableView*>(widget))
        return Spacing::normal - 1;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

} // namespace lesa
