// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/theme.h"

#include "widgets/theme/workbench_style.h"

#include <QApplication>
#include <QToolTip>

// Outside the namespace: it declares a function of its own.
static void loadResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

ThemeColors lightColors()
{
    return {
        .window = QColor(0xf3f4f6),
        .surface = QColor(0xffffff),
        .raised = QColor(0xf8f9fb),
        .border = QColor(0xd3d7de),
        .text = QColor(0x1b1f27),
        .mutedText = QColor(0x5a6270),
        .accent = QColor(0x0b62b8),
        .accentText = QColor(0xffffff),
        .selection = QColor(0xd6e6f7),
        .positive = QColor(0x1c7a3e),
        .warning = QColor(0x9a5b00),
        .error = QColor(0xb3261e),
        .info = QColor(0x0b62b8),
        .grid = QColor(0xe3e6eb),
    };
}

ThemeColors darkColors()
{
    return {
        .window = QColor(0x1c1f25),
        .surface = QColor(0x23272e),
        .raised = QColor(0x2c3139),
        .border = QColor(0x424954),
        .text = QColor(0xe6e8ec),
        .mutedText = QColor(0xa3abb8),
        .accent = QColor(0x6cb2f2),
        .accentText = QColor(0x10202f),
        .selection = QColor(0x2d4a66),
        .positive = QColor(0x6fcf8f),
        .warning = QColor(0xe8b04b),
        .error = QColor(0xf28b82),
        .info = QColor(0x6cb2f2),
        .grid = QColor(0x363c46),
    };
}

void setAll(
    QPalette& palette, QPalette::ColorRole role, const QColor& normal, const QColor& disabled)
{
    palette.setColor(role, normal);
    palette.setColor(QPalette::Disabled, role, disabled);
}

QPalette paletteOf(const ThemeColors& c, bool dark)
{
    QPalette palette;
    const auto faint = dark ? QColor(0x6e7683) : QColor(0x9aa1ad);
    setAll(palette, QPalette::Window, c.window, c.window);
    setAll(palette, QPalette::WindowText, c.text, faint);
    setAll(palette, QPalette::Base, c.surface, c.window);
    setAll(palette, QPalette::AlternateBase, c.raised, c.window);
    setAll(palette, QPalette::Text, c.text, faint);
    setAll(palette, QPalette::PlaceholderText, c.mutedText, faint);
    setAll(palette, QPalette::Button, c.raised, c.window);
    setAll(palette, QPalette::ButtonText, c.text, faint);
    setAll(palette, QPalette::BrightText, c.error, faint);
    setAll(palette, QPalette::Highlight, c.selection, c.border);
    setAll(palette, QPalette::HighlightedText, c.text, faint);
    setAll(palette, QPalette::Link, c.accent, faint);
    setAll(palette, QPalette::LinkVisited, c.accent, faint);
    setAll(palette, QPalette::ToolTipBase, dark ? c.raised : c.text, c.raised);
    setAll(palette, QPalette::ToolTipText, dark ? c.text : c.surface, c.text);
    palette.setColor(QPalette::Light, dark ? c.raised.lighter(115) : QColor(Qt::white));
    palette.setColor(QPalette::Midlight, c.raised);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Dark, dark ? QColor(0x14171b) : QColor(0xa9b0bb));
    palette.setColor(QPalette::Shadow, dark ? QColor(0x0c0e11) : QColor(0x7b8290));
    return palette;
}

bool isDarkPalette(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

/// What Fusion draws heavier than it need be.
QString styleSheetOf(const ThemeColors& c)
{
    return uR"(
        QToolTip { color: %1; background: %2; border: 1px solid %3; padding: 4px 6px; }
        QMainWindow::separator { background: %3; width: 1px; height: 1px; }
        QToolBar { background: %2; border: none; border-bottom: 1px solid %3; spacing: 4px; padding: 4px 8px; }
        QStatusBar { background: %2; border-top: 1px solid %3; }
        QStatusBar::item { border: none; }
        QHeaderView::section { background: %2; color: %4; border: none; border-bottom: 1px solid %3;
            padding: 5px 8px; }
        QTableView, QTreeView, QListView { border: none; }
        QTreeView::item { padding: 3px 0; }
        QToolBar QToolButton { padding: 4px 8px; border: 1px solid transparent; border-radius: 4px; }
        QToolBar QToolButton:hover { background: %3; }
        QToolBar QToolButton:checked { background: %5; border-color: %6; }
        QToolBar QToolButton:focus { border-color: %6; }
        QToolBar QToolButton[popupMode="1"] { padding-right: 22px; }
        QToolBar QToolButton::menu-button { border: none; width: 18px; }
        QToolBar::separator { background: %3; width: 1px; margin: 4px 6px; }
        QDockWidget::title { padding: 6px 8px; background: %2; border-bottom: 1px solid %3; }
        QScrollArea { border: none; background: transparent; }
    )"_s.arg(c.text.name(), c.raised.name(), c.border.name(), c.mutedText.name(),
        c.selection.name(), c.accent.name());
}

} // namespace

const ThemeColors& Theme::colors(bool dark)
{
    static const auto light = lightColors();
    static const auto night = darkColors();
    return dark ? night : light;
}

bool Theme::isDark()
{
    return isDarkPalette(QApplication::palette());
}

const ThemeColors& Theme::colors()
{
    return colors(isDark());
}

Theme::Theme(QApplication& application)
    : QObject(&application)
    , m_application(application)
    , m_systemIsDark(isDarkPalette(QApplication::palette()))
{
    loadResources();
    QApplication::setStyle(new WorkbenchStyle);
    apply();
}

void Theme::setMode(ThemeMode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    apply();
}

void Theme::apply()
{
    const bool dark = m_mode == ThemeMode::Dark || (m_mode == ThemeMode::System && m_systemIsDark);
    QApplication::setPalette(paletteOf(colors(dark), dark));
    QToolTip::setPalette(QApplication::palette());
    m_application.setStyleSheet(styleSheetOf(colors(dark)));
    Q_EMIT changed();
}

QString nameOf(ThemeMode mode)
{
    return mode == ThemeMode::Light ? u"light"_s
        : mode == ThemeMode::Dark   ? u"dark"_s
                                    : u"system"_s;
}

ThemeMode themeModeFromName(const QString& name)
{
    return name == u"light"_s ? ThemeMode::Light
        : name == u"dark"_s   ? ThemeMode::Dark
                              : ThemeMode::System;
}

} // namespace lesa
