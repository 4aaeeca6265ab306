// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSettings;

namespace lesa {

/// What the settings dialog edits.
struct AppSettings {
    QString theme = QStringLiteral("system"); ///< system, light, dark
    QString language;                         ///< "de"; empty: the system's
    QString enginePath;                       ///< empty: found by EngineLocator
    QString device = QStringLiteral("auto");  ///< auto, cpu, cuda, cuda:N
    int threads = 0;                          ///< 0: as many as the machine has
    QString runsFolder;                       ///< where new runs go; empty: Documents/LESA runs
    bool analyseOnOpen = true; ///< spectra start by themselves when they take less than 30 s

    bool operator==(const AppSettings&) const = default;

    static AppSettings load(const QSettings& file);
    void save(QSettings& file) const;
    /// The folder for new runs, the standard one when none is set.
    [[nodiscard]] QString runsFolderOrStandard() const;
    /// `--device … --threads …` as the engine takes them.
    [[nodiscard]] QStringList computeArguments() const;
};

/// Devices to choose from: auto, cpu, and the CUDA devices the driver lists.
QStringList knownDevices();

} // namespace lesa
