// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace lesa {

/// The colours of plots on screen; the window's theme fills it.
struct PlotTheme {
    QColor background = QColor(0xff, 0xff, 0xff);
    QColor text = QColor(0x1b, 0x1f, 0x24);
    QColor muted = QColor(0x6a, 0x73, 0x7d); ///< markers, hints, hidden series
    QColor axis = QColor(0x57, 0x60, 0x6a);
    QColor grid = QColor(0xe4, 0xe7, 0xeb);
    QColor accent = QColor(0x0a, 0x69, 0xda); ///< selection, hover
    bool dark = false;                        ///< run styles in their dark variant

    static PlotTheme light() { return {}; }
    static PlotTheme darkTheme()
    {
        return {QColor(0x1e, 0x21, 0x26), QColor(0xe6, 0xe9, 0xed), QColor(0x9a, 0xa4, 0xb0),
            QColor(0x8b, 0x94, 0x9e), QColor(0x33, 0x38, 0x40), QColor(0x58, 0xa6, 0xff), true};
    }
};

} // namespace lesa
