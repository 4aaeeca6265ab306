// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QLabel>

namespace lesa {

/// The four sizes of text in the window.
enum class TextStyle {
    Title,   ///< of a page or an empty state
    Heading, ///< of a group
    Body,
    Muted, ///< explanations, units
};

QFont fontOf(TextStyle style);
QFont fixedFont(); ///< names, numbers in columns, commands

/// A label in one of the styles; its colour follows the theme.
QLabel* makeLabel(
    const QString& text, TextStyle style = TextStyle::Body, QWidget* parent = nullptr);
void setTextStyle(QLabel& label, TextStyle style);

} // namespace lesa
