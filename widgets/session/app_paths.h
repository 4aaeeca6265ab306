// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lesa {

/// Where the program keeps what (XDG); a test gives its own folder.
struct AppPaths {
    QString config; ///< settings.ini
    QString data;   ///< presets, recent list, known runs, jobs that go on, session files
    QString cache;  ///< analyses

    static AppPaths standard();
    static AppPaths below(const QString& folder);

    [[nodiscard]] QString settingsFile() const { return config + QStringLiteral("/settings.ini"); }
    [[nodiscard]] QString jobs() const { return data + QStringLiteral("/jobs"); }
    [[nodiscard]] QString sessions() const { return data + QStringLiteral("/sessions"); }
    [[nodiscard]] QString presets() const { return data + QStringLiteral("/presets"); }
    [[nodiscard]] QString analyses() const { return cache + QStringLiteral("/analyses"); }
};

/// The demo checkpoint that comes with the program: installed, or in the source tree. Empty: none.
QString demoFolder();
/// The text to train on where none is chosen: the file that $LESA_DEMO_TEXT names, else the one that
/// comes with the program. Empty: none.
QString demoText();

} // namespace lesa
