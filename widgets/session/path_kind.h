// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lesa {

enum class PathKind {
    Checkpoint, ///< or what should be one: opening it says what is missing
    Run,        ///< a run, a comparison's folder of runs, another trainer's curves
    Evaluation, ///< a result file of lm-evaluation-harness
    Preset,
};

/// What was dropped on the window or named on its command line, from names of files alone.
PathKind kindOfPath(const QString& path);

} // namespace lesa
