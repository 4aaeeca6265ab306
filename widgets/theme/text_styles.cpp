// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/text_styles.h"

#include <QApplication>
#include <QFontDatabase>

namespace lesa {

QFont fontOf(TextStyle style)
{
    auto font = QApplication::font();
    const auto points = font.pointSizeF();
    if (style == TextStyle::Title)
        font.setPointSizeF(points * 1.6);
    if (style == TextStyle::Heading)
        font.setPointSizeF(points * 1.1);
    if (style == TextStyle::Title || style == TextStyle::Heading)
        font.setWeight(QFont::DemiBold);
    return font;
}

QFont fixedFont()
{
    auto font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QApplication::font().pointSizeF());
    return font;
}

void setTextStyle(QLabel& label, TextStyle style)
{
    label.setFont(fontOf(style));
    label.setForegroundRole(
        style == TextStyle::Muted ? QPalette::PlaceholderText : QPalette::WindowText);
}

QLabel* makeLabel(const QString& text, TextStyle style, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    setTextStyle(*label, style);
    return label;
}

} // namespace lesa
