// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/figures/figure_content.h"

#include <QSharedPointer>

class QCPAxisTicker;

namespace lesa {

/// Ticks for an axis: decades on a log axis (1-2-5 steps where less than two decades are seen),
/// whole numbers only, names, or plain numbers. `count` is about how many labels fit.
QSharedPointer<QCPAxisTicker> makeTicker(const Axis& axis, int count);

} // namespace lesa
