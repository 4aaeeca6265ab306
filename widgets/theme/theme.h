// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>
#include <QPalette>

class QApplication;

namespace lesa {

/// Every colour of the window by its role; a widget names a role and never a colour.
struct ThemeColors {
    QColor window;  ///< behind everything
    QColor surface; ///< pages, tables, plots, fields
    QColor raised;  ///< buttons, headers, cards
    QColor border;  ///< hairlines
    QColor text;
    QColor mutedText;  ///< explanations, units; still 4.5 : 1 on window and surface
    QColor accent;     ///< the one action that goes on, selection, links
    QColor accentText; ///< on accent
    QColor selection;  ///< behind selected text and rows
    QColor positive;
    QColor warning;
    QColor error;
    QColor info;
    QColor grid; ///< of plots
};

enum class ThemeMode { System, Light, Dark };

/// The look of the program: Fusion with a palette of our own, light or dark. One object, made in
/// main; it follows the system unless told otherwise.
class Theme : public QObject {
    Q_OBJECT
public:
    explicit Theme(QApplication& application);

    void setMode(ThemeMode mode);
    [[nodiscard]] ThemeMode mode() const { return m_mode; }

    /// Of the palette in use now; right also where no Theme was made (tests).
    static bool isDark();
    static const ThemeColors& colors();
    static const ThemeColors& colors(bool dark);

Q_SIGNALS:
    void changed();

private:
    void apply();

    QApplication& m_application;
    ThemeMode m_mode = ThemeMode::System;
    bool m_systemIsDark;
};

/// "system", "light", "dark", as kept in settings.
QString nameOf(ThemeMode mode);
ThemeMode themeModeFromName(const QString& name); ///< System for anything unknown

} // namespace lesa
