// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace lesa {

/// What the program was called with.
struct CommandLine {
    QStringList paths;           ///< to open: checkpoints, runs, presets
    QString figure;              ///< recipe to draw without a window; empty: open the window
    QString output;              ///< where the figure goes
    QString figures;             ///< folder for the figures of `paths`, without a window
    QString language;            ///< empty: the one of the settings
    std::optional<QString> text; ///< help, version or what is wrong: print and leave
    int exitCode = 0;            ///< with text
};

/// @param arguments  with the program's name first
CommandLine parseCommandLine(const QStringList& arguments);

/// Before the application is made: whether these arguments ask for a window at all. What does not
/// is run on Qt's offscreen platform and needs no display.
bool needsWindow(int argc, char** argv);

} // namespace lesa
