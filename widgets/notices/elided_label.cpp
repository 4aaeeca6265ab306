// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notices/elided_label.h"

#include <QPainter>

namespace lesa {

QSize ElidedLabel::minimumSizeHint() const
{
    constexpr int letters = 6;
    return {fontMetrics().averageCharWidth() * letters, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const auto shown = fontMetrics().elidedText(text(), Qt::ElideMiddle, width());
    painter.drawText(contentsRect(), static_cast<int>(alignment() | Qt::TextSingleLine), shown);
    setToolTip(shown == text() ? QString() : text());
}

} // namespace lesa
