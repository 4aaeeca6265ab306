// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace lesa {

/// What an icon is coloured by.
enum class IconTone { Text, Muted, Accent, Positive, Warning, Error };

/// One of resources/icons by its file name without ending ("open"), drawn sharp at any size in the
/// colour that the theme has at that moment.
QIcon icon(const QString& name, IconTone tone = IconTone::Text);

/// The program's own icon, in its own colours.
QIcon programIcon();

} // namespace lesa
