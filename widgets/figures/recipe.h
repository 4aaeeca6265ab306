// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/figures/figure_spec.h"

#include <QByteArray>

namespace lesa {

/// A figure on disk, `"schema": "lesa-figure/1"`: spec and content with all data, nothing else.
/// Non-finite numbers are null, "inf" or "-inf".
struct Recipe {
    FigureSpec spec;
    FigureContent content;
};

QByteArray toJson(const Recipe& recipe);

/// Error Data: not JSON, another schema, an unknown key (the nearest known one is named), a value
/// of the wrong kind; the message says where.
Recipe recipeFromJson(const QByteArray& json);

} // namespace lesa
