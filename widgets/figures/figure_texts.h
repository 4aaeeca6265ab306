// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/figures/figure_content.h"

#include <functional>

namespace lesa {

/// Gives every text of a figure that is drawn, named or written into its files another wording.
void changeTexts(FigureContent& content, const std::function<QString(const QString&)>& change);

} // namespace lesa
