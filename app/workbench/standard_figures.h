// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lesa {

/// What `lesa-workbench --figures FOLDER PATH…` does: the figures a paper wants, without a window.
/// An analysis file (.h5) gives spectra, coefficients and similarity of each weight type and the
/// metrics across depth; runs, or folders of them, give one figure of their curves. Each as PDF,
/// PNG and CSV with the settings of a new session. Needs a QApplication (offscreen will do) and its
/// event loop.
/// @param messages  what was written, what was not; finished sentences
/// @return exit code: 0 done, 4 a path holds neither, 6 cannot write
int drawStandardFigures(const QStringList& paths, const QString& folder, QStringList* messages);

} // namespace lesa
